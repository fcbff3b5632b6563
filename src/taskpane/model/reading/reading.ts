import type { SheetReadOptions } from '../../../change/workbook';
import type { Grid } from '../../../table/cells/grid';
import type { GridReader } from '../../../table/rows/read-list';
import { kloktijd } from '../../lib/klok';
import { refreshExtras, rememberedExtras } from './extras';
import { recallPolicy } from './policy';
import { type Session, gesture } from '../session';
import { onOther } from '../filter';
import { sheetKeyRead } from '../selectors';
import { type Answers, NO_ANSWERS } from '../state';
import { readerFor, understandBy } from './understanding';

/**
 * Reads the sheet in front, or stays with the given one. The answers given for a sheet hold while it is read again.
 * Rules that stand on a sheet are read with it.
 */
export function read(session: Session, sheet?: string): Promise<void> {
  return gesture(session, 'lezen', () => readOn(session, sheet));
}

/** A sheet with all that its figures come from. Whether there is a sheet of rules is looked up every time. */
export async function readOn(session: Session, sheet?: string, how?: SheetReadOptions): Promise<void> {
  await recallPolicy(session, how);
  await refreshExtras(session, how);
  await readInto(session, sheet, how);
}

/** What was read, read once more with all that its figures come from: Excel does not tell of every change. */
export async function readAfresh(session: Session): Promise<void> {
  const key = sheetKeyRead(session.store.get());
  if (key !== undefined) await readOn(session, key, { again: true });
}

/**
 * One round trip, and one for each sheet that fills in another sheet than before; whatever is open in the pane follows
 * the new figures.
 */
export async function readInto(session: Session, sheet?: string, how?: SheetReadOptions): Promise<void> {
  await take(session, await session.workbook.read(sheet, how));
}

/** Takes a grid as the one that is read. */
export async function take(session: Session, grid: Grid): Promise<void> {
  const { store } = session;
  const reader = await readerFor(grid);
  const same = isSameSheet(grid, store.get().reading?.grid);
  const extras = same ? undefined : await rememberedExtras(session, grid.sheet);
  const { answers, openRow, filter } = store.get();
  const given = extras === undefined ? answers : { ...NO_ANSWERS, corrections: answers.corrections, extras };
  accept(session, { grid, reader }, given);
  store.set({
    readAt: kloktijd(),
    otherSheet: undefined,
    openRow: same ? openRow : undefined,
    filter: same ? filter : onOther(filter),
  });
}

const isSameSheet = (grid: Grid, before: Grid | undefined): boolean =>
  before !== undefined && (grid.id === undefined ? grid.sheet === before.sheet : grid.id === before.id);

/** Takes an answer of the user and understands the same cells anew, without a round trip. */
export function answer(session: Session, change: Partial<Answers>): void {
  const { reading, answers } = session.store.get();
  if (reading) accept(session, reading, { ...answers, ...change });
}

/** A grid with the way to read it. */
interface Readable {
  readonly grid: Grid;
  readonly reader: GridReader;
}

function accept({ store }: Session, { grid, reader }: Readable, answers: Answers): void {
  const { preview: open, beleid, journal, policyBasis } = store.get();
  const reading = understandBy(reader, grid, answers, { beleid, journal });
  const follows = open?.kind === 'uitkomsten' && reading.kind === 'overview';
  const preview = follows ? open.renewed(reading.overview, grid, { answers, policyBasis }) : undefined;
  store.set({ reading, answers, preview });
}
