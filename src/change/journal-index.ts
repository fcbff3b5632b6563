import { lineOf } from './journal';
import type { JournalEntry, JournalLine } from './journal';
import type { Outcomes } from './plan';

/** The list of what is remembered, newest first, with the length of each entry's text. */
export type JournalIndex = readonly (JournalLine & { readonly size: number })[];

export const MOST_ENTRIES = 20;
/** Characters of all entries together, and so of any one. */
export const MOST_TEXT = 1_000_000;

/** The index with a new entry, and the ids that must go to make place; the newest always stays unless it is too large itself. */
export function remember(index: JournalIndex, entry: JournalEntry, size: number): { readonly index: JournalIndex; readonly dropped: readonly string[] } {
  if (size > MOST_TEXT) return { index, dropped: [] };
  const all = [{ ...lineOf(entry), size }, ...index];
  const kept: (typeof all)[number][] = [];
  let text = 0;
  for (const line of all) {
    text += line.size;
    if (kept.length === MOST_ENTRIES || text > MOST_TEXT) break;
    kept.push(line);
  }
  return { index: kept, dropped: all.slice(kept.length).map((line) => line.id) };
}

export const forget = (index: JournalIndex, id: string): JournalIndex => index.filter((line) => line.id !== id);

/** The index as it came out of the workbook; what is not a line is skipped. */
export function readIndex(kept: unknown): JournalIndex {
  return Array.isArray(kept) ? kept.filter(isLine) : [];
}

function isLine(line: unknown): line is JournalIndex[number] {
  if (typeof line !== 'object' || line === null) return false;
  const { id, time, sheet, label, cells, size, outcomes } = line as Record<string, unknown>;
  return [id, time, sheet, label].every((text) => typeof text === 'string') && [cells, size].every((n) => typeof n === 'number') && (outcomes === undefined || areOutcomes(outcomes));
}

function areOutcomes(value: unknown): value is Outcomes {
  if (typeof value !== 'object' || value === null) return false;
  const { headings, settings } = value as Record<string, unknown>;
  return typeof settings === 'string' && Array.isArray(headings) && headings.every((heading) => typeof heading === 'string');
}

/** An id for a write at this moment that no remembered write has. */
export function newId(index: JournalIndex, time: string): string {
  const ids = new Set(index.map((line) => line.id));
  let id = time;
  for (let n = 2; ids.has(id); n += 1) id = `${time}-${n}`;
  return id;
}
