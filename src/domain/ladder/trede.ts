import type { Datum } from '../tijd/datum';
import type { Bron } from '../beleid/beleidsregel';

/** All steps ever in use, from low to high. 3 was one step until July 2021; 3a and 3b since. */
export const TREDEN = ['0', '1', '2', '3', '3a', '3b', '4', '5', '6'] as const;

export type Trede = (typeof TREDEN)[number];

/** The interventieladder as it held from a day on. */
export interface Ladder {
  readonly vanaf: Datum;
  readonly treden: readonly Trede[];
  readonly bron: Bron;
}
