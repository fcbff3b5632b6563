import type { Ontbrekend, PadStap, Zaak } from './stand';
import type { Datum } from '../tijd/datum';
import { opLadder, vergelijkTreden, volgendeTrede } from '../ladder/ladder';
import type { Trede } from '../ladder/trede';
import type { Moment } from '../tijd/moment';
import {
  vraagBeslisdatum,
  vraagCoulance,
  vraagGerealiseerd,
  vraagKoppelingen,
  vraagOmkoppelingen,
  vraagOpSchema,
  vraagStapelgemeente,
  vraagVerlengd,
  vraagVerschoonbaar,
} from './vragen';

type Blad = 'nul' | 'blijft' | 'omhoog' | 'omhoogTot2';

/**
 * A question with what follows on yes and on no ("telt niet mee" is a no); one that has nothing to ask goes on as no.
 */
interface Knoop {
  readonly vraag: (zaak: Zaak) => PadStap | undefined;
  readonly ja: Knoop | Blad;
  readonly nee: Knoop | Blad;
}

const NA_KOPPELINGEN: Knoop = {
  vraag: vraagKoppelingen,
  ja: 'omhoog',
  nee: {
    vraag: vraagOmkoppelingen,
    ja: 'omhoog',
    nee: { vraag: vraagStapelgemeente, ja: 'omhoog', nee: 'blijft' },
  },
};

/**
 * 1 Jan / 1 Jul. Verlengd and verschoonbaar turn each rise below them into a stay, so they are asked before koppelingen
 * are needed.
 */
const EINDBEOORDELING: Knoop = {
  vraag: vraagGerealiseerd,
  ja: 'nul',
  nee: {
    vraag: vraagCoulance,
    ja: 'blijft',
    nee: {
      vraag: vraagVerlengd,
      ja: 'blijft',
      nee: { vraag: vraagVerschoonbaar, ja: 'blijft', nee: NA_KOPPELINGEN },
    },
  },
};

/** The decision tree per kind of date (framework 2020; as a tree reconstructed from the letters of 2021-2022). */
const BOMEN: Readonly<Record<Moment, Knoop>> = {
  tussenstand: { vraag: vraagOpSchema, ja: 'blijft', nee: { vraag: vraagVerlengd, ja: 'blijft', nee: 'omhoogTot2' } },
  eindbeoordeling: EINDBEOORDELING,
  geen: { vraag: vraagBeslisdatum, ja: 'blijft', nee: { vraag: vraagOpSchema, ja: 'blijft', nee: 'blijft' } },
};

/** The step that each leaf leads to. */
export const TREDE_NA: Readonly<Record<Blad, (trede: Trede, peildatum: Datum) => Trede>> = {
  nul: () => '0',
  blijft: opLadder,
  omhoog: volgendeTrede,
  omhoogTot2: (trede, d) => (vergelijkTreden(trede, '2') < 0 ? volgendeTrede(trede, d) : opLadder(trede, d)),
};

/** What must be known to answer a question. */
const NODIG: ReadonlyMap<PadStap['vraag'], Ontbrekend> = new Map([
  ['coulance', 'taakstelling'],
  ['koppelingen', 'koppelingen'],
]);

/** Walks the tree of a kind of date; without a leaf, `ontbreekt` says what was needed to go on. */
export function loopBoom(
  zaak: Zaak,
  moment: Moment,
): { readonly pad: readonly PadStap[]; readonly blad?: Blad; readonly ontbreekt?: Ontbrekend } {
  const pad: PadStap[] = [];
  let plaats: Knoop | Blad = BOMEN[moment];
  while (typeof plaats !== 'string') {
    const stap = plaats.vraag(zaak);
    if (stap !== undefined) pad.push(stap);
    const ontbreekt = stap?.antwoord === 'onbekend' ? NODIG.get(stap.vraag) : undefined;
    if (ontbreekt !== undefined) return { pad, ontbreekt };
    plaats = stap?.antwoord === 'ja' ? plaats.ja : plaats.nee;
  }
  return { pad, blad: plaats };
}
