import type { Beleid, Beleidsregel, Bron } from '../beleid/beleid';
import { regelOp } from '../beleid/beleid';
import type { Datum } from '../tijd/datum';
import type { Personen } from '../getal/getal';
import type { Koppelingenoordeel } from '../opgave/koppelingen';
import { kies, TREDE_NA } from './beslisboom';
import { ladderOp, opLadder } from '../ladder/ladder';
import type { Trede } from '../ladder/ladder';
import { momentVan } from '../tijd/moment';
import type { Moment } from '../tijd/moment';

export type { Koppelingenoordeel, Moment };

/** What is known of one gemeente on a peildatum. Absent means not given; nothing is guessed. */
export interface Stand {
  readonly peildatum: Datum;
  /** The step before this assessment. */
  readonly trede?: Trede;
  readonly opgave: Personen;
  readonly gehuisvest: Personen;
  /** Net taakstelling; needed by norms that are built on it. */
  readonly taakstelling?: Personen;
  readonly koppelingen?: Koppelingenoordeel;
  readonly omkoppelingen: boolean;
  readonly stapelgemeente: boolean;
  /** Signed contracts starting in the last two weeks, in persons; count for the decision only. */
  readonly huurcontracten: Personen;
  readonly verschoonbaar?: { readonly reden: string };
}

/** One question of the decision tree with its answer and the numbers it was decided on. */
export interface PadStap {
  readonly vraag:
    | 'beslisdatum'
    | 'gerealiseerd'
    | 'opSchema'
    | 'coulance'
    | 'koppelingen'
    | 'omkoppelingen'
    | 'stapelgemeente'
    | 'verschoonbaar';
  readonly antwoord: 'ja' | 'nee' | 'onbekend' | 'telt niet mee';
  /** The numbers behind the answer, by name (persons unless the name says otherwise). */
  readonly getallen: Readonly<Record<string, number>>;
  readonly bron: Bron;
  readonly aangenomen: boolean;
  /** The reason of a person, with the answer on 'verschoonbaar'. */
  readonly reden?: string;
}

export type Ontbrekend = 'trede' | 'koppelingen' | 'taakstelling';

/** The outcome of an assessment. Always carries its path; `aangenomen` when any part of it is. */
export type Beoordeling =
  | {
      readonly soort: 'trede';
      readonly moment: Moment;
      /** The step before, on the ladder of that day; absent when it was not given. */
      readonly van?: Trede;
      readonly trede: Trede;
      readonly pad: readonly PadStap[];
      readonly regel: Beleidsregel;
      readonly aangenomen: boolean;
    }
  | {
      readonly soort: 'ontbreekt';
      readonly moment: Moment;
      /** The step before, on the ladder of that day; absent when it was not given. */
      readonly van?: Trede;
      readonly wat: readonly Ontbrekend[];
      readonly pad: readonly PadStap[];
      readonly regel: Beleidsregel;
      readonly aangenomen: boolean;
    };

/**
 * The assessment of one gemeente on its peildatum: the tussenstand on 1 Apr / 1 Oct, the eindbeoordeling on 1 Jan / 1 Jul,
 * and on any other date the same step. Missing input that the tree needs gives 'ontbreekt', never a guess.
 */
export function beoordeel(stand: Stand, beleid: Beleid): Beoordeling {
  const { peildatum } = stand;
  const moment = momentVan(peildatum);
  const regel = regelOp(beleid, peildatum);
  const { pad, blad, ontbreekt } = kies({ stand, regel, beleid }, moment);
  const aangenomen = regel.bron.aangenomen || ladderOp(peildatum).bron.aangenomen || pad.some((stap) => stap.aangenomen);
  const van = stand.trede === undefined ? undefined : opLadder(stand.trede, peildatum);
  const met = (trede: Trede): Beoordeling =>
    van === undefined ? { soort: 'trede', moment, trede, pad, regel, aangenomen } : { soort: 'trede', moment, van, trede, pad, regel, aangenomen };
  if (blad === 'nul') return met('0');
  if (blad !== undefined && stand.trede !== undefined) return met(TREDE_NA[blad](stand.trede, peildatum));
  const wat: Ontbrekend[] = [...(van === undefined ? ['trede' as const] : []), ...(ontbreekt === undefined ? [] : [ontbreekt])];
  return { soort: 'ontbreekt', moment, wat, pad, regel, aangenomen, ...(van === undefined ? {} : { van }) };
}
