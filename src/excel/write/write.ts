import { known } from '../../domain/known';
import { asFound, conflicts, differences, slippedIn } from '../../change/write/conflicts';
import type { JournalEntry } from '../../change/write/journal';
import { encodeEntry } from '../../change/write/journal-codec';
import { MOST_TEXT, newId, remember, type JournalIndex } from '../../change/write/journal-index';
import type { CellConflict, WritePlan } from '../../change/write/plan';
import type { WriteResult } from '../../change/workbook';
import type { Grid } from '../../table/cells/grid';
import { rangeOf } from '../area';
import { applyCells, resizeTable } from './apply';
import { contentsOf, queueContents } from '../block';
import { type Now, lookNow } from './check';
import { batch, grouped, ungroupable } from '../host';
import { copyLooks } from '../read/look';
import { JOURNAL_INDEX, journalKey } from '../settings';
import { afterFailure, takeBack } from './take-back';

/** Looks, and when nothing stands in the way writes, remembers and reads back: three round trips, and one step of Excel's own undo. */
export async function writePlan(plan: WritePlan, time: string, send: typeof batch = grouped): Promise<WriteResult> {
  const now = await lookNow(plan);
  const { grid } = now;
  const found = conflicts(plan, grid);
  if (grid === undefined || found.length > 0) return { ok: false, conflicts: found };
  const work = prepare(plan, now, grid, time);
  try {
    return await carryOut(work, send);
  } catch (failure) {
    const error = await afterFailure(work.entry, work.dropped, failure);
    if (send === grouped && ungroupable(error)) return writePlan(plan, time, batch);
    throw error;
  }
}

/** A write that may go on. */
interface Work {
  readonly grid: Grid;
  readonly entry: JournalEntry;
  /** The entry for the journal; undefined when it is too long to remember. */
  readonly text: string | undefined;
  readonly index: JournalIndex;
  readonly dropped: JournalIndex;
  readonly leftOver: readonly string[];
}

function prepare(plan: WritePlan, { plain, index, leftOver }: Now, grid: Grid, time: string): Work {
  const entry = {
    id: newId(index, time),
    time,
    plan: { ...asFound(plan, grid), styles: plain ? plan.styles : [] },
    ...known({ plain }),
  };
  const text = encodeEntry(entry);
  return {
    grid,
    entry,
    text: text.length <= MOST_TEXT ? text : undefined,
    ...remember(index, entry, text.length),
    leftOver,
  };
}

/** One request holds the cells at that very moment, the write, its place in the journal, and the cells afterwards. */
async function carryOut(work: Work, send: typeof batch): Promise<WriteResult> {
  const { entry, grid, text } = work;
  const { plan, plain } = entry;
  const { before, after } = await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(plan.sheet);
    const look = (): Excel.Range => queueContents(rangeOf(sheet, grid.area));
    const atThatMoment = look();
    if (plain) copyLooks(sheet, plan.styles, plain);
    if (plan.resize) resizeTable(sheet, plan.resize);
    applyCells(sheet, plan.changes);
    keep(workbook.settings, work);
    return { before: atThatMoment, after: look() };
  });
  const stood = { ...grid, ...contentsOf(before) };
  const theirs = slippedIn(plan, stood);
  if (theirs.length > 0) return giveWay({ ...work, entry: { ...entry, plan: asFound(plan, stood) } }, theirs);
  return {
    ok: true,
    entry,
    differences: differences(plan, { ...grid, ...contentsOf(after) }),
    remembered: text !== undefined,
  };
}

/** What gives way to it goes with the next write: should this one be taken back, it is still there. */
function keep(settings: Excel.SettingCollection, { entry, text, index, leftOver }: Work): void {
  for (const key of leftOver) settings.getItemOrNullObject(key).delete();
  if (text === undefined) return;
  settings.add(journalKey(entry.id), text);
  settings.add(JOURNAL_INDEX, JSON.stringify(index));
}

/**
 * Somebody was first: the whole write is taken back, so that the sheet is as they left it. Should Excel refuse even that,
 * the write stands, with what it overwrote in the journal and named.
 */
async function giveWay({ entry, text, dropped }: Work, theirs: readonly CellConflict[]): Promise<WriteResult> {
  const remembered = text !== undefined;
  try {
    await takeBack(entry, dropped);
    return { ok: false, conflicts: theirs };
  } catch {
    if (remembered)
      await batch(({ workbook }) => workbook.settings.add(journalKey(entry.id), encodeEntry(entry))).catch(
        () => undefined,
      );
    const differences = theirs.map(({ row, column, found }) => ({ code: 'overwritten', row, column, found }) as const);
    return { ok: true, entry, differences, remembered };
  }
}
