import type { JournalLine } from '../../../change/write/journal';
import type { Conflict } from '../../../change/write/plan';
import { HostError, type UndoResult, type WriteResult } from '../../../change/workbook';
import { readInto, readOn } from '../reading/reading';
import { sheetKeyRead, sheetRead } from '../selectors';
import type { Session } from '../session';

/** A write that was done just now heads the list, and needs no second look before it is taken back. */
export function enterInJournal({ store }: Session, line: JournalLine): void {
  const { journal, ownWrites } = store.get();
  store.set({ journal: [line, ...journal], ownWrites: new Set(ownWrites).add(line.id) });
}

/** What kept a sheet from being read once more, if anything did: what was done before is done, and must be said. */
export async function unreadBy(reading: Promise<void>): Promise<HostError | undefined> {
  try {
    await reading;
    return undefined;
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
}

/**
 * Reads the sheet again, after a refusal with all that its figures come from; when the sheet turned out to have gone,
 * the one in front.
 * @returns what kept it from being read
 */
export const readAfter = (session: Session, result: WriteResult | UndoResult): Promise<HostError | undefined> =>
  unreadBy(readingAfter(session, result));

function readingAfter(session: Session, result: WriteResult | UndoResult): Promise<void> {
  const key = sheetKeyRead(session.store.get());
  if (result.ok)
    return 'sheet' in result && result.sheet === 'gone' ? readLeft(session, key) : readInto(session, key, AGAIN);
  const sheet = sheetRead(session.store.get());
  const gone = result.conflicts.some(
    ({ code, ...about }) => GONE.has(code) && 'sheet' in about && about.sheet === sheet,
  );
  return readOn(session, gone ? undefined : key, gone ? {} : AGAIN);
}

/** A sheet went: the one that was read, or the one in front when that was it. */
async function readLeft(session: Session, key: string | undefined): Promise<void> {
  const there = await session.workbook.readAll(key === undefined ? [] : [key]);
  return readOn(session, there.length === 0 ? undefined : key);
}

const GONE: ReadonlySet<Conflict['code']> = new Set(['sheetMissing', 'sheetReplaced']);

const AGAIN = { again: true } as const;
