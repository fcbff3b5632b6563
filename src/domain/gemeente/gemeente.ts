import type { Datum } from '../tijd/datum';

/** A gemeente of Zuid-Holland with its validity; codes as CBS writes them (GM0518). */
export interface Gemeente {
  readonly code: string;
  readonly naam: string;
  readonly geldigVanaf: Datum;
  readonly geldigTot?: Datum;
  readonly opgevolgdDoor?: string;
  readonly veiligheidsregio: string;
  readonly woonregio: string;
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
