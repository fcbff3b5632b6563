import { known } from '../../domain/known';
import type { Grid } from '../../table/cells/grid';
import type { WriteResult } from '../workbook';
import { basisConflicts } from '../write/basis';
import { around, corners } from '../write/cells';
import { asFound, conflicts, differences, slippedIn } from '../write/conflicts';
import type { JournalEntry } from '../write/journal';
import { encodeEntry } from '../write/journal-codec';
import { newId, remember, replaceLine } from '../write/journal-index';
import { type JournalIndex, readIndex } from '../write/journal-lines';
import { ownFormats } from '../write/own-formats';
import type { Conflict, WritePlan } from '../write/plan';
import { sealOf } from '../write/seal';
import type { Door, Note, Seen, SheetKey, Step } from './door';
import { dressed } from './dressed';
import { markFor } from './mark-for';
import { afterFailure, takeBack } from './take-back';

/**
 * Looks, and when nothing stands in the way writes, remembers and reads back: two requests, and one step of Excel's
 * own undo.
 */
export async function writePlan(door: Door, plan: WritePlan, time: string, grouped = true): Promise<WriteResult> {
  const area = around([...plan.changes, ...plan.styles.flatMap(({ to }) => corners(to))]);
  if (area === undefined) throw new RangeError('a plan without changes needs no check');
  const seen = await door.look({
    sheet: sheetKeyOf(plan),
    area,
    styles: plan.styles,
    ...(plan.resize && { table: plan.resize.table }),
    basis: plan.basis,
  });
  const { grid } = seen;
  const found = inTheWay(plan, seen);
  if (grid === undefined || found.length > 0) return { ok: false, conflicts: found };
  const work = prepare(plan, seen, grid, time);
  try {
    return await carryOut(door, work, grouped);
  } catch (failure) {
    const error = await afterFailure(door, work, failure);
    if (grouped && door.ungroupable(error)) return writePlan(door, plan, time, false);
    throw error;
  }
}

/** The sheet that a plan was worked out from, by its id where that is known. */
export function sheetKeyOf({ sheet, basis }: WritePlan): SheetKey {
  const own = basis.find((part) => part.sheet === sheet);
  return (own !== undefined && 'id' in own ? own.id : undefined) ?? sheet;
}

function inTheWay(plan: WritePlan, { basis, grid }: Seen): readonly Conflict[] {
  const rests = basisConflicts(plan.basis, basis);
  const gone = rests.some(({ code }) => code === 'sheetMissing' || code === 'sheetReplaced');
  return gone ? rests : [...rests, ...conflicts(plan, grid)];
}

/** A write that may go on. */
interface Work {
  readonly plan: WritePlan;
  readonly sheet: string;
  readonly grid: Grid;
  readonly entry: JournalEntry;
  /** The entry for the journal; undefined when it is too long to remember. */
  readonly text: string | undefined;
  readonly index: JournalIndex;
  readonly dropped: JournalIndex;
  readonly leftOver: readonly string[];
  readonly newMark: boolean;
}

function prepare(plan: WritePlan, seen: Seen, grid: Grid, time: string): Work {
  const index = readIndex(seen.index);
  const id = newId(index, time);
  const { name, isNew } = markFor(seen.marks, grid.sheet, id);
  const styles = seen.plain ? dressed(plan, grid) : [];
  const { sheet, label, changes, frame, resize, outcomes, newSheet } = asFound(plan, grid);
  const edit = { sheet, label, changes, styles, frame, ...known({ resize, outcomes, newSheet }) };
  const plain = seen.plain && { ...seen.plain, formats: ownFormats(edit, grid) };
  const entry = { id, time, mark: name, plan: edit, ...(plain && { plain }) };
  const text = encodeEntry(entry);
  const kept = remember(index, entry, sealOf(text));
  return {
    plan,
    sheet: grid.id ?? grid.sheet,
    grid,
    entry,
    text: kept.index === index ? undefined : text,
    ...kept,
    leftOver: seen.entries.filter((one) => !index.some((line) => line.id === one)),
    newMark: isNew,
  };
}

/** One request holds the cells at that very moment, the write, its place in the journal, and the cells afterwards. */
async function carryOut(door: Door, work: Work, grouped: boolean): Promise<WriteResult> {
  const { entry, grid, plan, text } = work;
  const { before, basis, after } = await door.change({
    sheet: work.sheet,
    area: grid.area,
    basis: plan.basis,
    steps: steps(work),
    grouped,
  });
  const stood = { ...grid, ...before };
  const theirs = [...basisConflicts(plan.basis, basis), ...slippedIn(entry.plan, stood)];
  if (theirs.length > 0)
    return giveWay(door, { ...work, entry: { ...entry, plan: asFound(entry.plan, stood) } }, theirs);
  return {
    ok: true,
    entry,
    differences: differences(entry.plan, { ...grid, ...after }),
    remembered: text !== undefined,
  };
}

/** What gives way to it goes with the next write: should this one be taken back, it is still there. */
function steps({ entry, text, index, leftOver, newMark }: Work): readonly Step[] {
  const { plan, plain, id } = entry;
  return [
    ...(newMark && text !== undefined ? [{ do: 'mark', name: entry.mark } as const] : []),
    ...(plain ? [{ do: 'dress', styles: plan.styles, plain } as const] : []),
    ...(plan.resize ? [{ do: 'resize', resize: plan.resize } as const] : []),
    { do: 'cells', changes: plan.changes },
    ...leftOver.map((old) => ({ do: 'keep', id: old, text: undefined }) as const),
    ...(text === undefined
      ? []
      : [{ do: 'keep', id, text } as const, { do: 'keep', text: JSON.stringify(index) } as const]),
  ];
}

/**
 * Somebody was first: the whole write is taken back, so that the sheet is as they left it. Should Excel refuse even
 * that, the write stands, with what it overwrote in the journal and named.
 */
async function giveWay(door: Door, work: Work, theirs: readonly Conflict[]): Promise<WriteResult> {
  const { entry, text, index } = work;
  const remembered = text !== undefined;
  try {
    await takeBack(door, work);
    return { ok: false, conflicts: theirs };
  } catch {
    if (remembered) await door.note(renewed(entry, index)).catch(() => undefined);
    return { ok: true, entry, differences: theirs.map(overwritten), remembered };
  }
}

/** What the journal holds once an entry says something else than it did. */
function renewed(entry: JournalEntry, index: JournalIndex): readonly Note[] {
  const text = encodeEntry(entry);
  return [
    { do: 'keep', id: entry.id, text },
    { do: 'keep', text: JSON.stringify(replaceLine(index, entry, sealOf(text))) },
  ];
}

const overwritten = (conflict: Conflict): Conflict =>
  conflict.code === 'notEmpty' || conflict.code === 'changed'
    ? { code: 'overwritten', row: conflict.row, column: conflict.column, found: conflict.found }
    : conflict;
