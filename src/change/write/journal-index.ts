import { journalLineOf, type JournalEntry, type JournalLine } from './journal';
import type { Outcomes } from './plan';
import { type Is, isCount, isText, listOf, objectOf } from './shapes';

/** The list of what is remembered, newest first, with the length of each entry's text. */
export type JournalIndex = readonly (JournalLine & { readonly size: number })[];

export const MOST_ENTRIES = 20;
/** Characters of all entries together, and so of any one. */
export const MOST_TEXT = 1_000_000;

/** The index with a new entry, and the lines that give way to it; the newest always stays unless it is too large itself. */
export function remember(
  index: JournalIndex,
  entry: JournalEntry,
  size: number,
): { readonly index: JournalIndex; readonly dropped: JournalIndex } {
  if (size > MOST_TEXT) return { index, dropped: [] };
  const all = [{ ...journalLineOf(entry), size }, ...index];
  const kept: (typeof all)[number][] = [];
  let text = 0;
  for (const line of all) {
    text += line.size;
    if (kept.length === MOST_ENTRIES || text > MOST_TEXT) break;
    kept.push(line);
  }
  return { index: kept, dropped: all.slice(kept.length) };
}

/** The index after a write that was taken back at once: without it, and with the lines that gave way to it. */
export const restored = (index: JournalIndex, id: string, dropped: JournalIndex): JournalIndex => {
  const left = forget(index, id);
  return [...left, ...dropped.filter((line) => !left.some((other) => other.id === line.id))];
};

export const forget = (index: JournalIndex, id: string): JournalIndex => index.filter((line) => line.id !== id);

/** The index as it came out of the workbook; what is not a line is skipped. */
export function readIndex(kept: unknown): JournalIndex {
  return Array.isArray(kept) ? kept.filter(isLine) : [];
}

const isMoment: Is<string> = (value): value is string => isText(value) && !Number.isNaN(Date.parse(value));

const isLine = objectOf<JournalIndex[number]>(
  {
    id: isText,
    time: isMoment,
    sheet: isText,
    label: isText,
    cells: isCount,
    size: isCount,
    outcomes: objectOf<Outcomes>({ headings: listOf(isText), settings: isText }),
  },
  ['outcomes'],
);

/** An id for a write at this moment that no remembered write has. */
export function newId(index: JournalIndex, time: string): string {
  const ids = new Set(index.map((line) => line.id));
  let id = time;
  for (let n = 2; ids.has(id); n += 1) id = `${time}-${n}`;
  return id;
}
