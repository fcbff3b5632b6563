import type { AnderProvincie } from '../gemeente/provincies';
import type { Moment } from '../tijd/moment';
import type { Trede } from '../ladder/trede';
import type { Koppelingenoordeel } from '../opgave/koppelingen';
import type { Personen } from '../getal/getal';
import type { Datum } from '../tijd/datum';
import type { Beleidsregel, Bron, Beleid } from '../beleid/beleidsregel';

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
  /** What they come to at most, where it was not said whether a number is the extra persons or the total. */
  readonly huurcontractenHoogstens?: Personen;
  readonly verschoonbaar?: { readonly reden: string };
  /** The province of a gemeente that is not ours. */
  readonly elders?: AnderProvincie;
  /** The step is held by a decision of Gedeputeerde Staten; see `Verlenging`. */
  readonly verlengd?: Verlenging;
  /** Achterstand built up in the half-year before the one assessed; the norm of 1-1-2022 asks for it. */
  readonly opgebouwdeAchterstand?: Personen;
}

/**
 * A decision of Gedeputeerde Staten that a step is held ("bestuurlijke coulance"), by which it does not rise before a
 * day. It is no verschoonbare reden: the half-year counts as failed.
 */
export interface Verlenging {
  /** First day on which the step can rise again. */
  readonly tot: Datum;
  /** Where the decision stands, in a person's words; '' when that was not given. */
  readonly bron: string;
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
    | 'verschoonbaar'
    | 'verlengd';
  readonly antwoord: 'ja' | 'nee' | 'onbekend' | 'telt niet mee';
  /** The numbers behind the answer, by name (persons unless the name says otherwise). */
  readonly getallen: Readonly<Record<string, number>>;
  readonly bron: Bron;
  readonly aangenomen: boolean;
  /** The reason of a person, with the answer on 'verschoonbaar'. */
  readonly reden?: string;
  /** With the answer on 'verlengd'. */
  readonly verlenging?: Verlenging;
}

export type Ontbrekend = 'trede' | 'koppelingen' | 'taakstelling' | 'huurcontracten';

/** The outcome of an assessment. Always carries its path; `aangenomen` when any part of it is. */
export type Beoordeling =
  | {
      readonly kind: 'trede';
      readonly moment: Moment;
      /** The step before, on the ladder of that day; absent when it was not given. */
      readonly van?: Trede;
      readonly trede: Trede;
      readonly pad: readonly PadStap[];
      readonly regel: Beleidsregel;
      readonly aangenomen: boolean;
    }
  | {
      readonly kind: 'ontbreekt';
      readonly moment: Moment;
      /** The step before, on the ladder of that day; absent when it was not given. */
      readonly van?: Trede;
      readonly wat: readonly Ontbrekend[];
      readonly pad: readonly PadStap[];
      readonly regel: Beleidsregel;
      readonly aangenomen: boolean;
    };

/** Of a gemeente elsewhere: our framework says nothing about it, so there is no step before and none after. */
export interface BuitenKader {
  readonly kind: 'buitenKader';
  readonly provincie: AnderProvincie;
  readonly moment: Moment;
  readonly van?: never;
  readonly trede?: never;
  readonly pad: readonly [];
  readonly regel: Beleidsregel;
  readonly aangenomen: false;
}

/** What can be said of any gemeente of the country. */
export type Oordeel = Beoordeling | BuitenKader;

/** One gemeente with the rule of its peildatum: all that a question may look at. */
export interface Zaak {
  readonly stand: Stand;
  readonly regel: Beleidsregel;
  readonly beleid: Beleid;
}
