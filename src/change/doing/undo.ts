import { known } from '../../domain/known';
import { HostError, type LookBack, type UndoResult } from '../workbook';
import type { Grid } from '../../table/cells/grid';
import { cellAt } from '../write/cells';
import { sheetConflicts } from '../write/conflicts';
import type { JournalEntry } from '../write/journal';
import { decodeEntry, encodeEntry } from '../write/journal-codec';
import { lineAgrees, forget, remainder, replaceLine } from '../write/journal-index';
import { type JournalIndex, readIndex } from '../write/journal-lines';
import type { CellChange } from '../write/plan';
import { sealOf } from '../write/seal';
import { unplaced } from '../write/frame';
import { restore } from '../write/undo';
import { carryBack, questionFor } from './carry-back';
import type { Door } from './door';
import { sheetWith } from './marks';
import { unmark, type Left } from './put-back';

/** A write of the journal beside the sheet as it is now. */
interface LookedBack {
  readonly entry: JournalEntry;
  /** The text that the workbook holds of it: the same text means the same entry. */
  readonly text: string;
  readonly index: JournalIndex;
  /** Undefined when its sheet is gone; another sheet of that name is not it. */
  readonly grid: Grid | undefined;
}

/**
 * A remembered write and its sheet: two requests.
 * @throws HostError 'NotRemembered' when the workbook no longer holds that write, 'JournalUnreadable' when what it
 * holds of
 * it is damaged, from another version, or not what the list says.
 */
async function found(door: Door, id: string): Promise<LookedBack> {
  const { text, marks } = await door.kept(id);
  if (text === undefined) throw new HostError('NotRemembered');
  const entry = decodeEntry(text);
  if (entry === undefined || typeof text !== 'string' || entry.id !== id) throw new HostError('JournalUnreadable', id);
  const sheet = sheetWith(marks, entry.mark);
  const seen = await door.look(questionFor(entry, sheet ?? entry.plan.sheet));
  const index = readIndex(seen.index);
  const line = index.find((one) => one.id === id);
  if (line === undefined) throw new HostError('NotRemembered');
  if (!lineAgrees(line, entry, sealOf(text))) throw new HostError('JournalUnreadable', id);
  const grid = sheet === undefined ? undefined : seen.grid;
  return { entry, text, index, grid: grid?.sheet === sheet ? grid : undefined };
}

/**
 * Takes a write back: one request for what was written, one for the sheet as it is now, one to put back.
 * @param seal the text of the entry that was shown before; another one is not taken back.
 */
export async function undoWrite(door: Door, id: string, seal?: string): Promise<UndoResult> {
  const { entry, text, index, grid } = await found(door, id);
  if (seal !== undefined && text !== seal) throw new HostError('JournalUnreadable', id);
  if (grid === undefined) return { ok: false, conflicts: [{ code: 'sheetMissing', sheet: entry.plan.sheet }] };
  const back = restore(entry.plan, grid);
  const inTheWay = sheetConflicts(back.plan, grid);
  if (inTheWay.length > 0) return { ok: false, conflicts: inTheWay };
  const lost = unplaced(entry.plan, back.lost);
  if (back.plan.changes.length === 0 && lost.length > 0)
    return { ok: true, restored: 0, kept: [...back.kept, ...lost], left: lost.length, ...stays(entry) };
  const left = leftOf(entry, back.lost, index);
  const before = { index, entry, text };
  const { slipped, moved } = await carryBack(door, { entry, grid, back, left, before });
  if (moved.length > 0) return { ok: false, conflicts: moved };
  const kept = [...back.kept, ...slipped, ...lost];
  const isWhole = entry.plan.newSheet === true && kept.length === 0;
  return {
    ok: true,
    restored: back.cells - slipped.length,
    kept,
    ...(lost.length > 0 && { left: lost.length }),
    ...(isWhole && (await isDropped(door, grid)) ? { sheet: 'gone' } : stays(entry)),
  };
}

/** The cells are back already: a sheet that cannot be taken away stays as an empty one. */
const isDropped = (door: Door, { id, sheet }: Grid): Promise<boolean> => door.drop(id ?? sheet).catch(() => false);

const stays = ({ plan }: JournalEntry): { readonly sheet?: 'stays' } => (plan.newSheet ? { sheet: 'stays' } : {});

/** What taking back this write would do, without doing it: two requests. */
export async function lookBack(door: Door, id: string): Promise<LookBack> {
  const { entry, text, grid } = await found(door, id);
  const { sheet, label } = entry.plan;
  if (grid === undefined) return { sheet, label, changes: [], kept: [{ code: 'sheetMissing', sheet }], seal: text };
  const { plan, kept, lost } = restore(entry.plan, grid);
  return {
    sheet: grid.sheet,
    label,
    changes: plan.changes.map((change) => ({ ...change, before: cellAt(grid, change.row, change.column) })),
    kept: [...kept, ...unplaced(entry.plan, lost)],
    ...known({ newSheet: entry.plan.newSheet }),
    seal: text,
  };
}

/** Takes a write off the list: two requests, and no cell changes. */
export async function forgetWrite(door: Door, id: string): Promise<void> {
  const { index } = await door.kept(id);
  const line = readIndex(index).find((one) => one.id === id);
  const left = forget(readIndex(index), id);
  await door.note([
    { do: 'keep', id, text: undefined },
    { do: 'keep', text: left.length === 0 ? undefined : JSON.stringify(left) },
    ...(line ? unmark(line.mark, left) : []),
  ]);
}

function leftOf(entry: JournalEntry, lost: readonly CellChange[], index: JournalIndex): Left {
  if (lost.length === 0) return { index: forget(index, entry.id), entry: undefined };
  const rest = remainder(entry, lost);
  return { index: replaceLine(index, rest, sealOf(encodeEntry(rest))), entry: rest };
}
