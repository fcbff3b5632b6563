import type { Beoordeling, BuitenKader, Oordeel, PadStap } from '../beoordeling/stand';
import { formatDatum } from '../tijd/datum';
import { ladderOp } from '../ladder/ladder';
import { opsomming } from './numbers';
import { PAD_SENTENCES } from './stappen';
import { ontbreektInWoorden } from './zonder-trede';

/**
 * Why an assessment came out as it did: the path with its numbers, norm and source, the outcome, and what is assumed.
 */
export function legUit(beoordeling: Oordeel): string {
  if (beoordeling.kind === 'buitenKader') return buitenKader(beoordeling);
  const { pad, regel } = beoordeling;
  const redenen = pad.map((stap) => PAD_SENTENCES[stap.vraag](stap, regel)).filter((zin) => zin !== '');
  return [redenen.length === 0 ? '' : `${hoofdletter(redenen.join('; '))}.`, slot(beoordeling), aanname(beoordeling)]
    .filter((zin) => zin !== '')
    .join(' ');
}

/** One step of a path in words, as it stands in the explanation; '' when it has nothing to say. */
export function legStapUit(stap: PadStap, beoordeling: Oordeel): string {
  return hoofdletter(PAD_SENTENCES[stap.vraag](stap, beoordeling.regel));
}

/** Why a gemeente elsewhere has no step. */
const buitenKader = ({ provincie }: BuitenKader): string =>
  `De gemeente ligt in ${provincie}: trede en vervolgstap volgen het kader van Zuid-Holland en gelden daar niet.`;

function slot(beoordeling: Beoordeling): string {
  if (beoordeling.kind === 'ontbreekt')
    return `${hoofdletter(ontbreektInWoorden(beoordeling.wat))}: zonder dat is er geen trede te bepalen.`;
  const { van, trede } = beoordeling;
  if (van === undefined) return `De trede wordt ${trede}.`;
  return van === trede ? `Trede ${van} blijft ${trede}.` : `Trede ${van} wordt ${trede}.`;
}

function aanname({ pad, regel, aangenomen }: Beoordeling): string {
  if (!aangenomen) return '';
  const bronnen = pad
    .filter((stap) => stap.aangenomen)
    .flatMap((stap) => AANNAMES[stap.vraag]?.(stap) ?? [stap.bron.tekst]);
  const ladder = ladderOp(regel.peildatum).bron;
  if (ladder.aangenomen) bronnen.push(ladder.tekst);
  if (regel.bron.aangenomen) bronnen.push(`de regel voor ${formatDatum(regel.peildatum)} (${regel.bron.tekst})`);
  return `Aangenomen: ${opsomming(bronnen)}.`;
}

const AANNAMES: Readonly<Partial<Record<PadStap['vraag'], (stap: PadStap) => readonly string[]>>> = {
  coulance: ({
    getallen: { gehuisvest = 0, huurcontracten = 0, drempel = 0, opgave = 0, taakstelling = opgave, ...rest },
    antwoord,
  }) => [
    ...(antwoord === 'ja' && gehuisvest < drempel ? ['huurcontracten tellen ook mee voor de coulancenorm'] : []),
    ...(opgave > taakstelling && gehuisvest + huurcontracten >= taakstelling && rest.opgebouwdeAchterstand === undefined
      ? ['de hele achterstand bij het begin is in het halfjaar daarvoor opgebouwd (dat deel staat niet in het blad)']
      : []),
  ],
  omkoppelingen: () => [
    'bij te weinig koppelingen geven omkoppelingen toch een trede hoger (afgeleid uit de besluiten van 2021 en 2022)',
  ],
  stapelgemeente: () => [
    'bij te weinig koppelingen geeft een stapelgemeente toch een trede hoger (afgeleid uit de besluiten van 2021 en 2022)',
  ],
};

function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1);
}
