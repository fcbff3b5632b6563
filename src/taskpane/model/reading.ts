import type { Beleid } from '../../domain/beleid';
import { assess } from '../../table/assess';
import { withExtra } from '../../table/extra';
import type { Grid } from '../../table/grid';
import { POLICY_SHEET } from '../../table/policy/sheet';
import { readGrid } from '../../table/read';
import { recallPolicy } from './policy';
import { previewOf } from './preview';
import type { Session } from './session';
import { gesture, guarded } from './session';
import type { Answers, Reading } from './state';
import { NO_ANSWERS } from './state';

const SETTLING_MS = 250;

/** A sheet understood with the user's answers; the same grid, answers and rules always give the same reading. */
export function understand(grid: Grid, { candidate, peildatum, corrections, extra }: Answers, beleid: Beleid): Reading {
  const read = readGrid(grid, { corrections, ...(candidate !== undefined && { candidate }) });
  if (read.kind !== 'table') return { ...read, grid };
  const table = extra === undefined ? read.table : withExtra(read.table, extra);
  const result = assess(table, { beleid, ...(peildatum !== undefined && { peildatum }) });
  return result.kind === 'overview' ? { ...result, grid, table } : { ...result, grid, table };
}

/** Reads the sheet in front, or stays with the given one. The answers given for a sheet hold while it is read again. Rules that stand on a sheet are read with it. */
export function read(session: Session, sheet?: string): Promise<void> {
  return gesture(session, 'lezen', async () => {
    if (session.store.get().policySheet) await recallPolicy(session);
    await readInto(session, sheet);
  });
}

/** One round trip; whatever is open in the pane follows the new figures. */
export async function readInto(session: Session, sheet?: string): Promise<void> {
  const { store, workbook } = session;
  const grid = await workbook.read(sheet);
  const same = grid.sheet === store.get().reading?.grid.sheet;
  const { answers, openRow } = store.get();
  accept(session, grid, same ? answers : { ...NO_ANSWERS, corrections: answers.corrections });
  store.set({ otherSheet: undefined, openRow: same ? openRow : undefined });
}

/** Takes an answer of the user and understands the same cells anew, without a round trip. */
export function answer(session: Session, change: Partial<Answers>): void {
  const { reading, answers } = session.store.get();
  if (reading) accept(session, reading.grid, { ...answers, ...change });
}

function accept({ store }: Session, grid: Grid, answers: Answers): void {
  const { preview: open, way, beleid } = store.get();
  const reading = understand(grid, answers, beleid);
  const follows = open?.kind === 'uitkomsten' && reading.kind === 'overview';
  const preview = follows ? previewOf(reading.overview, grid, way, open.choices) : undefined;
  store.set({ reading, answers, preview });
}

/**
 * Follows the workbook: a changed cell of the sheet that was read brings a new reading once the changes have settled;
 * another sheet in front is offered, and read at once when there is nothing to lose. Gives the way to stop.
 */
export function follow(session: Session): () => void {
  const { store, workbook, later } = session;
  let cancel = (): void => {};
  let policyChanged = false;
  const again = async (): Promise<void> => {
    if (policyChanged) await recallPolicy(session);
    policyChanged = false;
    await readInto(session, store.get().reading?.grid.sheet);
  };
  const reread = (): void => {
    cancel();
    cancel = later(() => {
      if (store.get().busy !== undefined) reread();
      else void guarded(session, 'lezen', again);
    }, SETTLING_MS);
  };
  const stopChange = workbook.onChange((sheet) => {
    if (sheet === POLICY_SHEET) policyChanged = true;
    if (policyChanged || sheet === store.get().reading?.grid.sheet) reread();
  });
  const stopActivate = workbook.onActivate((sheet) => {
    const { reading } = store.get();
    if (reading === undefined || reading.kind === 'none') void read(session);
    else store.set({ otherSheet: sheet === reading.grid.sheet ? undefined : sheet });
  });
  return () => {
    cancel();
    stopChange();
    stopActivate();
  };
}
