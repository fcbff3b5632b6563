import type { SheetReadOptions } from '../../../change/workbook';
import type { Grid } from '../../../table/cells/grid';
import { kloktijd } from '../../lib/klok';
import { refreshExtras, rememberedExtras } from './extras';
import { recallPolicy } from './policy';
import { type Session, gesture } from '../session';
import { onOther } from '../filter';
import { type Answers, NO_ANSWERS } from '../state';
import { understand } from './understanding';

/**
 * Reads the sheet in front, or stays with the given one. The answers given for a sheet hold while it is read again.
 * Rules that stand on a sheet are read with it.
 */
export function read(session: Session, sheet?: string): Promise<void> {
  return gesture(session, 'lezen', async () => {
    if (session.store.get().policySheet) await recallPolicy(session);
    await refreshExtras(session);
    await readInto(session, sheet);
  });
}

/**
 * One round trip, and one for each sheet that fills in another sheet than before; whatever is open in the pane follows
 * the new figures.
 */
export async function readInto(session: Session, sheet?: string, how?: SheetReadOptions): Promise<void> {
  const { store, workbook } = session;
  const grid = await workbook.read(sheet, how);
  const same = grid.sheet === store.get().reading?.grid.sheet;
  const { answers, openRow, filter } = store.get();
  accept(
    session,
    grid,
    same
      ? answers
      : { ...NO_ANSWERS, corrections: answers.corrections, extras: await rememberedExtras(session, grid.sheet) },
  );
  store.set({
    readAt: kloktijd(),
    otherSheet: undefined,
    openRow: same ? openRow : undefined,
    filter: same ? filter : onOther(filter),
  });
}

/** Takes an answer of the user and understands the same cells anew, without a round trip. */
export function answer(session: Session, change: Partial<Answers>): void {
  const { reading, answers } = session.store.get();
  if (reading) accept(session, reading.grid, { ...answers, ...change });
}

function accept({ store }: Session, grid: Grid, answers: Answers): void {
  const { preview: open, beleid, journal, policyBasis } = store.get();
  const reading = understand(grid, answers, beleid, journal);
  const follows = open?.kind === 'uitkomsten' && reading.kind === 'overview';
  const preview = follows ? open.renewed(reading.overview, grid, { answers, policyBasis }) : undefined;
  store.set({ reading, answers, preview });
}
