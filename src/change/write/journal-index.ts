import type { JournalIndex } from './journal-lines';
import { journalLineOf, type JournalEntry } from './journal';
import type { CellChange, Edit } from './plan';
import { MOST_CELLS, MOST_ENTRIES, MOST_TEXT } from './journal-bounds';
import type { TextSeal } from './seal';

/**
 * The index with a new entry, and the lines that give way to it; the newest always stays unless it is too large
 * itself.
 */
export function remember(
  index: JournalIndex,
  entry: JournalEntry,
  seal: TextSeal,
): { readonly index: JournalIndex; readonly dropped: JournalIndex } {
  if (seal.size > MOST_TEXT || entry.plan.changes.length > MOST_CELLS) return { index, dropped: [] };
  const all = [sealed(entry, seal), ...index];
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

/** The index with what is left of an entry in its place; without it when nothing is left. */
export const replaceLine = (index: JournalIndex, entry: JournalEntry, seal: TextSeal): JournalIndex =>
  index.map((line) => (line.id === entry.id ? sealed(entry, seal) : line));

/** What is left of a write of which these cells could not be placed. */
export const remainder = (entry: JournalEntry, lost: readonly CellChange[]): JournalEntry => {
  const { sheet, label, frame }: Edit = entry.plan;
  const { id, time, mark } = entry;
  return { id, time, mark, plan: { sheet, label, frame, changes: lost, styles: [] } };
};

/** Whether the line that the user sees says what the entry would do. */
export function lineAgrees(line: JournalIndex[number], entry: JournalEntry, seal: TextSeal): boolean {
  return line.gone === undefined && canonical(line) === canonical(sealed(entry, seal));
}

const sealed = (entry: JournalEntry, seal: TextSeal): JournalIndex[number] => ({
  ...journalLineOf(entry),
  ...seal,
  mark: entry.mark,
});

const canonical = (value: object): string => JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));

/** An id for a write at this moment that no remembered write has. */
export function newId(index: JournalIndex, time: string): string {
  const ids = new Set(index.map((line) => line.id));
  let id = time;
  for (let n = 2; ids.has(id); n += 1) id = `${time}-${n}`;
  return id;
}
