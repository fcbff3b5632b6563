import { formatDatumVoluit, maandVan, type Datum } from '../domain/tijd/datum';

/** What we write about a day: its heading names the day behind these words. */
export const DATED_HEADINGS: readonly string[] = [
  'Nog te huisvesten',
  'Gerealiseerd (% van opgave)',
  'Op schema',
  'Verwachte trede',
];

/** A heading of ours with the day that it is about: "Op schema 21 maart 2022". */
export const ownHeading = (words: string, day: Datum | undefined): string =>
  day === undefined || !DATED_HEADINGS.includes(words) ? words : `${words} ${formatDatumVoluit(day)}`;

const DAY = /^(.+) \d{1,2} ([a-z]+) \d{4}$/;

/**
 * A heading of ours without its day, by which a column is the same one next month; any other text as it is. Earlier
 * versions wrote no day.
 */
export function withoutDay(text: string): string {
  const [, words = '', month = ''] = DAY.exec(text) ?? [];
  return DATED_HEADINGS.includes(words) && maandVan(month) !== undefined ? words : text;
}
