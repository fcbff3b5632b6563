import { procent } from '../getal/afronding';
import type { Beleidsregel } from '../beleid/beleidsregel';
import type { PadStap } from '../beoordeling/stand';
import { formatDatum } from '../tijd/datum';
import { momentVan } from '../tijd/moment';
import { personen } from '../getal/getal';
import { formatNorm } from '../beleid/norm-tekst';
import { formatGetal } from './numbers';

type Stapzin = (stap: PadStap, regel: Beleidsregel) => string;

/** Each question of the tree with its answer, as a part of a sentence; '' where there is nothing to say. */
export const PAD_SENTENCES: Readonly<Record<PadStap['vraag'], Stapzin>> = {
  beslisdatum: (_, regel) =>
    `${formatDatum(regel.peildatum)} is geen beslisdatum (1 januari, 1 april, 1 juli of 1 oktober)`,

  opSchema: (stap, regel) => {
    const { antwoord, getallen, bron } = stap;
    const { gehuisvest = 0, drempel = 0, minimaal } = getallen;
    const grens = minimaal === undefined ? '' : `${grensOpBeslisdatum(drempel, minimaal, regel)}; `;
    const deel = minimaal === undefined || minimaal <= 0 ? '' : `, ${percentage(gehuisvest, minimaal)} van het minimum`;
    return antwoord === 'ja'
      ? `op schema: ${formatGetal(gehuisvest)} gehuisvest${deel}, ten minste ${formatGetal(drempel)} nodig (${grens}${bron.tekst})`
      : `niet op schema: ${formatGetal(gehuisvest)} gehuisvest${deel}, minder dan ${formatGetal(drempel)} (${grens}${bron.tekst})`;
  },

  gerealiseerd: (stap) => {
    const { gehuisvest = 0, huurcontracten = 0, opgave = 0 } = stap.getallen;
    const deel = opgave > 0 ? `, ${percentage(gehuisvest, opgave)} van de opgave` : '';
    const metContract =
      huurcontracten > 0 && gehuisvest < opgave ? `, en ${formatGetal(huurcontracten)} met huurcontract` : '';
    return `de opgave van ${formatGetal(opgave)} is ${stap.antwoord === 'ja' ? '' : 'niet '}gerealiseerd (${formatGetal(gehuisvest)} gehuisvest${deel}${metContract})`;
  },

  coulance: (stap, regel) => {
    if (regel.norm.soort === 'geen')
      return `voor ${formatDatum(regel.peildatum)} geldt geen coulance (${stap.bron.tekst})`;
    const norm = `${formatNorm(regel.norm)}; ${stap.bron.tekst}`;
    if (stap.antwoord === 'onbekend') return `de coulancenorm (${norm}) is niet uit te rekenen`;
    return `de coulancenorm van ${formatGetal(getal(stap, 'drempel'))} (${norm}) is ${stap.antwoord === 'ja' ? '' : 'niet '}gehaald`;
  },

  verschoonbaar: (stap) =>
    stap.antwoord === 'ja' ? `als verschoonbaar aangemerkt (reden: ${stap.reden?.trim() || 'niet vermeld'})` : '',

  verlengd: ({ antwoord, verlenging }, regel) => {
    if (verlenging === undefined) return '';
    const bron = verlenging.bron.trim() || 'bron niet vermeld';
    return antwoord === 'ja'
      ? `de trede is door Gedeputeerde Staten verlengd tot ${formatDatum(verlenging.tot)} (${bron})${nietVerschoonbaar(regel)}`
      : `de verlenging tot ${formatDatum(verlenging.tot)} (${bron}) is afgelopen`;
  },

  koppelingen: ({ antwoord }) =>
    antwoord === 'onbekend' ? '' : `de koppelingen waren ${antwoord === 'ja' ? 'voldoende' : 'onvoldoende'}`,

  omkoppelingen: ({ antwoord }, regel) => {
    if (antwoord === 'ja') return 'er waren omkoppelingen';
    return antwoord === 'nee'
      ? 'geen omkoppelingen'
      : `omkoppelingen tellen op ${formatDatum(regel.peildatum)} niet mee (${regel.bron.tekst})`;
  },

  stapelgemeente: ({ antwoord }) =>
    antwoord === 'ja'
      ? 'het was een stapelgemeente'
      : 'geen stapelgemeente, dus te weinig koppelingen is een verschoonbare reden',
};

function grensOpBeslisdatum(drempel: number, minimaal: number, regel: Beleidsregel): string {
  return drempel < minimaal ? `${formatNorm(regel.norm)}, hier ${formatGetal(minimaal)}` : 'het minimum';
}

function percentage(deel: number, basis: number): string {
  return `${procent(personen(deel), personen(basis)) ?? 0}%`;
}

function getal(stap: PadStap, naam: string): number {
  return stap.getallen[naam] ?? 0;
}

/** At the end of a half-year only: on 1 April or 1 October nothing is missed yet. */
const nietVerschoonbaar = ({ peildatum }: Beleidsregel): string =>
  momentVan(peildatum) === 'eindbeoordeling' ? '; het halfjaar geldt niet als verschoonbaar gemist' : '';
