import type { Beleidsregel, Bron } from './beleid';
import type { Datum } from './datum';
import type { Personen } from './getal';
import type { Koppelingenoordeel } from './koppelingen';
import type { Trede } from './ladder';
import type { Moment } from './moment';

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
}

export type Ontbrekend = 'trede' | 'koppelingen' | 'taakstelling';

/** The outcome of an assessment. Always carries its path; `aangenomen` when any part of it is. */
export type Beoordeling =
  | {
      readonly soort: 'trede';
      readonly moment: Moment;
      readonly trede: Trede;
      readonly pad: readonly PadStap[];
      readonly regel: Beleidsregel;
      readonly aangenomen: boolean;
    }
  | {
      readonly soort: 'ontbreekt';
      readonly moment: Moment;
      readonly wat: readonly Ontbrekend[];
      readonly pad: readonly PadStap[];
      readonly regel: Beleidsregel;
      readonly aangenomen: boolean;
    };
