import type { Datum } from '../tijd/datum';
import type { AnderProvincie, EigenProvincie, Provincie } from './provincies';

interface Basis {
  /** As CBS writes it: GM0518. */
  readonly code: string;
  readonly naam: string;
  readonly geldigVanaf: Datum;
  readonly geldigTot?: Datum;
  readonly opgevolgdDoor?: string;
}

/** A gemeente of our own province: it has a region, and the framework of supervision holds for it. */
export interface EigenGemeente extends Basis {
  readonly provincie: EigenProvincie;
  readonly veiligheidsregio: string;
  readonly woonregio: string;
}

/** A gemeente elsewhere: counted with, not judged by our framework; its regions are not ours to know. */
export interface AndereGemeente extends Basis {
  readonly provincie: AnderProvincie;
  readonly veiligheidsregio?: never;
  readonly woonregio?: never;
}

export type Gemeente = EigenGemeente | AndereGemeente;

/** A gemeente that was gone before our list begins: known by name only, to say what it became. */
export interface VervallenGemeente {
  readonly naam: string;
  readonly provincie: Provincie;
  /** The first day on which it was there no more. */
  readonly per: Datum;
  /** One, or those that it was divided over. */
  readonly opvolgers: readonly Gemeente[];
}

/** A line of our list; without dates a gemeente is valid all through it. */
export interface Gemeentegegeven {
  readonly code: string;
  readonly naam: string;
  readonly veiligheidsregio: string;
  readonly woonregio: string;
  readonly vanaf?: string;
  readonly tot?: string;
  readonly opvolger?: string;
}

/** A change of borders: names apart from each other by "; ". */
export interface Herindelingsgegeven {
  readonly per: string;
  readonly uit: string;
  readonly naar: string;
  /** Where it is not the province of the first successor. */
  readonly provincie?: Provincie;
}
