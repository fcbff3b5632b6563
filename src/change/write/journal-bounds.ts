import { keptList, keptRecord, keptText } from '../../table/kept';
import type { Outcomes } from './plan';

export const MOST_ENTRIES = 20;
/** Characters of all entries together, and so of any one. */
export const MOST_TEXT = 1_000_000;
/** Cells of one entry: what repeats takes few characters, so the text alone bounds nothing. */
export const MOST_CELLS = 100_000;

/** A name, a label, a number format or a mark: none of ours is longer. */
export const words = keptText(1_000);

/** Columns of ours, with room. */
const MOST_HEADINGS = 50;
/** Characters of the settings that outcomes were worked out by: all corrections of one table. */
const LONGEST_SETTINGS = 100_000;

export const asOutcomes = keptRecord<Outcomes>({
  headings: keptList(words, MOST_HEADINGS),
  settings: keptText(LONGEST_SETTINGS),
});
