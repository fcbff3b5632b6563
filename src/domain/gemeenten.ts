import type { Datum } from './datum';

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
