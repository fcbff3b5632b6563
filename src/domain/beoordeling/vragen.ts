import type { Bron } from '../beleid/beleidsregel';
import type { Zaak, PadStap } from './stand';
import { drempel, vraagtOpgebouwd } from '../beleid/norm';
import { opSchema } from './schema';

const KADER: Bron = { tekst: 'Aanvullend beleidskader huisvesting vergunninghouders 2020', aangenomen: false };
const AANGENOMEN: Bron = { tekst: 'afgeleid uit de besluiten van 2021 en 2022', aangenomen: true };

type Vraag = (zaak: Zaak) => PadStap;
const jaOfNee = (ja: boolean) => (ja ? 'ja' : 'nee');

/** Asked on other dates only: the answer is always no. */
export const vraagBeslisdatum: Vraag = () => ({
  vraag: 'beslisdatum',
  antwoord: 'nee',
  getallen: {},
  bron: KADER,
  aangenomen: false,
});

export const vraagOpSchema: Vraag = ({ stand, beleid }) =>
  opSchema(stand.opgave, stand.gehuisvest, stand.peildatum, beleid);

/** The whole opgave, never the net taakstelling; huurcontracten count for this decision. */
export const vraagGerealiseerd: Vraag = ({ stand: { opgave, gehuisvest, huurcontracten } }) => ({
  vraag: 'gerealiseerd',
  antwoord: jaOfNee(gehuisvest + huurcontracten >= opgave),
  getallen: { opgave, gehuisvest, huurcontracten },
  bron: KADER,
  aangenomen: false,
});

/**
 * The coulance norm of the peildatum. Assumed, and said so: that huurcontracten count here too, when they decide; and
 * that all of the achterstand was built up in the half-year before, when that part is not given and could decide.
 */
export const vraagCoulance: Vraag = ({ stand, regel }) => {
  const { opgave, taakstelling, gehuisvest, huurcontracten, opgebouwdeAchterstand: opgebouwd } = stand;
  const grens = drempel(regel.norm, opgave, taakstelling, opgebouwd);
  const stap = (antwoord: PadStap['antwoord'], getallen: PadStap['getallen'], aangenomen = false): PadStap => ({
    vraag: 'coulance',
    antwoord,
    getallen,
    bron: regel.bron,
    aangenomen,
  });
  if (grens === undefined) return stap('nee', {});
  if (grens === 'taakstelling') return stap('onbekend', { opgave, gehuisvest });
  const gehaald = gehuisvest + huurcontracten >= grens;
  const getallen = {
    opgave,
    gehuisvest,
    huurcontracten,
    drempel: grens,
    ...(taakstelling === undefined ? {} : { taakstelling }),
    ...(opgebouwd === undefined ? {} : { opgebouwdeAchterstand: opgebouwd }),
  };
  const geteld = gehuisvest + huurcontracten;
  const hangtAfVanOpgebouwd =
    opgebouwd === undefined && vraagtOpgebouwd(regel.norm, opgave, taakstelling) && geteld >= (taakstelling ?? 0);
  return stap(jaOfNee(gehaald), getallen, hangtAfVanOpgebouwd || (gehaald && gehuisvest < grens));
};

/** A person's judgement with a reason; absent means no. */
export const vraagVerschoonbaar: Vraag = ({ stand: { verschoonbaar } }) => {
  const stap: PadStap = {
    vraag: 'verschoonbaar',
    antwoord: jaOfNee(verschoonbaar !== undefined),
    getallen: {},
    bron: KADER,
    aangenomen: false,
  };
  return verschoonbaar === undefined ? stap : { ...stap, reden: verschoonbaar.reden };
};

/**
 * A decision of Gedeputeerde Staten that the step is held, asked only where there is one; on its last day it holds no
 * more.
 */
export const vraagVerlengd = ({ stand: { verlengd, peildatum } }: Zaak): PadStap | undefined =>
  verlengd && {
    vraag: 'verlengd',
    antwoord: jaOfNee(peildatum < verlengd.tot),
    getallen: {},
    bron: { tekst: verlengd.bron, aangenomen: false },
    aangenomen: false,
    verlenging: verlengd,
  };

/** Voldoende is yes. */
export const vraagKoppelingen: Vraag = ({ stand }) => ({
  vraag: 'koppelingen',
  antwoord: stand.koppelingen === undefined ? 'onbekend' : jaOfNee(stand.koppelingen === 'voldoende'),
  getallen: {},
  bron: KADER,
  aangenomen: false,
});

export const vraagOmkoppelingen: Vraag = ({ stand, regel }) => {
  const stap = (antwoord: PadStap['antwoord'], bron: Bron, aangenomen = false): PadStap => ({
    vraag: 'omkoppelingen',
    antwoord,
    getallen: {},
    bron,
    aangenomen,
  });
  if (!stand.omkoppelingen) return stap('nee', KADER);
  return regel.omkoppelingenTellen ? stap('ja', AANGENOMEN, true) : stap('telt niet mee', regel.bron);
};

export const vraagStapelgemeente: Vraag = ({ stand }) => ({
  vraag: 'stapelgemeente',
  antwoord: jaOfNee(stand.stapelgemeente),
  getallen: {},
  bron: stand.stapelgemeente ? AANGENOMEN : KADER,
  aangenomen: stand.stapelgemeente,
});
