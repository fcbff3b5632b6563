import { known } from '../../domain/known';
import { HostError } from '../workbook';
import type { Area, Grid } from '../../table/cells/grid';
import { basisConflicts } from '../write/basis';
import { around, cellAt, corners } from '../write/cells';
import { sameState, slippedIn } from '../write/conflicts';
import type { JournalEntry } from '../write/journal';
import { encodeEntry } from '../write/journal-codec';
import { replaceLine } from '../write/journal-index';
import type { CellChange, WriteBasis, CellConflict, Conflict } from '../write/plan';
import { sealOf } from '../write/seal';
import type { Restore } from '../write/undo';
import type { Changed, Door } from './door';
import { putBack, type Left, type TakingBack, unmarks } from './put-back';
import { refusedWhole } from './take-back';

/** All cells in use on the sheet of a write, and its own. */
export function questionFor({ plan }: JournalEntry, sheet: string) {
  return {
    sheet,
    area: around(plan.changes) ?? { row: 0, column: 0, rows: 1, columns: 1 },
    used: true,
    styles: [],
    ...(plan.resize && { table: plan.resize.table }),
    basis: [],
  } as const;
}

/** One write that is taken back, with the sheet as it was seen and what the journal held before. */
interface CarriedBack extends Omit<TakingBack, 'sheet'> {
  readonly grid: Grid;
  readonly before: Left & { readonly entry: JournalEntry; readonly text: string };
}

interface Interrupted {
  /** Cells in which somebody was faster: they hold what was put there. */
  readonly slipped: readonly CellConflict[];
  /** Names or headings that were no longer where they were seen: then all is as it was before. */
  readonly moved: readonly Conflict[];
}

/**
 * The one request that puts back. Refused halfway it is done once more: that comes to the same.
 * @throws HostError, `unsure` when it may be done in part: the write is still in the list then, to be taken back again.
 */
export async function carryBack(door: Door, carried: CarriedBack, grouped = true): Promise<Interrupted> {
  const { grid, back, before } = carried;
  const sheet = grid.id ?? grid.sheet;
  const taking = { ...carried, sheet };
  const basis: WriteBasis = [{ sheet: grid.sheet, ...known({ id: grid.id }), cells: back.anchors }];
  let changed: Changed | undefined;
  try {
    changed = await putBack(door, taking, { basis, grouped });
  } catch (error) {
    if (!(error instanceof HostError) || refusedWhole(error)) throw error;
    const ended = await onceMore(door, taking, { error, grouped });
    if (ended === 'ungrouped') return carryBack(door, carried, false);
    if (ended) return ended;
  }
  const moved = changed === undefined ? [] : basisConflicts(basis, changed.basis);
  if (changed !== undefined && moved.length > 0) {
    await giveAllBack(door, taking, changed, before);
    return { slipped: [], moved };
  }
  const { slipped, headings } = changed ? overtaken(carried, changed) : NOBODY;
  if (slipped.length + headings.length > 0)
    await door.change({
      sheet,
      ...NO_LOOK,
      steps: [
        {
          do: 'cells',
          changes: [
            ...headings.map((heading) => ({ ...heading, after: heading.before })),
            ...slipped.map(({ row, column, found }) => ({ row, column, before: found, after: found })),
          ],
        },
      ],
    });
  return { slipped, moved };
}

/**
 * A putting back that was refused halfway is looked at and done once more. Gives nothing when that is done, what stands
 * in the way of it, or that nothing was done yet and it is to be tried without a group.
 */
async function onceMore(
  door: Door,
  taking: CarriedBack & TakingBack,
  { error, grouped }: { readonly error: HostError; readonly grouped: boolean },
): Promise<Interrupted | 'ungrouped' | undefined> {
  const { entry, grid, back, before, sheet } = taking;
  const unsure = (): never => {
    throw new HostError(error.code, error.location, true, 'undoing');
  };
  const now = await door.look(questionFor(entry, sheet)).catch(unsure);
  if (now.grid === undefined) return { slipped: [], moved: [{ code: 'sheetMissing', sheet: grid.sheet }] };
  const again = grouped && door.ungroupable(error);
  const { text } = await door.kept(entry.id).catch(unsure);
  if (isUntouched(back, grid, now.grid) && text === before.text) {
    if (again) return 'ungrouped';
    throw error;
  }
  await putBack(door, taking, { basis: [], grouped: grouped && !again }).catch(unsure);
  return undefined;
}

interface Overtaken {
  readonly slipped: readonly CellConflict[];
  /** Headings under which somebody wrote meanwhile: they stay. */
  readonly headings: readonly CellChange[];
}
const NOBODY: Overtaken = { slipped: [], headings: [] };

/** Where somebody was faster than the putting back. */
function overtaken({ grid, back }: CarriedBack, changed: Changed): Overtaken {
  const seen = back.plan.changes.map((change) => ({ ...change, before: cellAt(grid, change.row, change.column) }));
  const slipped = slippedIn({ ...back.plan, changes: seen }, { ...grid, ...changed.before });
  const headings = seen.filter(
    ({ row, column, after }) =>
      row === back.headingRow &&
      (slipped.some((one) => one.column === column && one.row !== row && one.found.content !== '') ||
        (after.content === '' && isFilledBeside(seen, changed.after, column))),
  );
  return { slipped, headings };
}

/** Whether a cell of a column holds something that the write had nothing to do with: somebody filled it meanwhile. */
function isFilledBeside(changes: readonly CellChange[], cells: Changed['after'], column: number): boolean {
  const ours = new Set(changes.flatMap((change) => (change.column === column ? [change.row] : [])));
  return cellsOf({ ...cells.area, column }).some(
    ({ row }) => !ours.has(row) && cellAt(cells, row, column).content !== '',
  );
}

const NO_LOOK = { area: { row: 0, column: 0, rows: 1, columns: 1 }, basis: [], grouped: false } as const;

/**
 * Rows or columns moved just before the putting back: what it changed becomes what it was, and the write stays in the
 * list. A hidden name that went comes back as another: a copy of the sheet may have its twin, and while that copy is in
 * front Excel refuses the name itself [F21].
 */
async function giveAllBack(
  door: Door,
  taking: TakingBack,
  { before }: Changed,
  { entry: was, index }: CarriedBack['before'],
): Promise<void> {
  const { sheet, back } = taking;
  const { plan, unstyle } = back;
  const isGone = unmarks(taking);
  const entry = isGone ? { ...was, mark: `${was.mark}b` } : was;
  const text = encodeEntry(entry);
  const { plain } = entry;
  const [style] = entry.plan.styles;
  const places = new Map(
    [...plan.changes, ...unstyle.flatMap(cellsOf)].map(({ row, column }) => [`${row}:${column}`, { row, column }]),
  );
  const changes = [...places.values()].map(({ row, column }) => {
    const was = cellAt(before, row, column);
    return { row, column, before: was, after: was };
  });
  const looks = style ? unstyle.map((to) => ({ from: { ...to, column: style.from.column }, to, width: 0 })) : [];
  await door.change({
    sheet,
    ...NO_LOOK,
    steps: [
      ...(plan.resize
        ? [{ do: 'resize', resize: { ...plan.resize, from: plan.resize.to, to: plan.resize.from } } as const]
        : []),
      ...(plain && looks.length > 0 ? [{ do: 'dress', styles: looks, plain: { ...plain, formats: [] } } as const] : []),
      { do: 'cells', changes },
      { do: 'keep', id: entry.id, text },
      { do: 'keep', text: JSON.stringify(replaceLine(index, entry, sealOf(text))) },
      ...(isGone ? [{ do: 'mark', name: entry.mark } as const] : []),
    ],
  });
}

const cellsOf = ({ row, column, rows }: Area) => Array.from({ length: rows }, (_, i) => ({ row: row + i, column }));

/** Whether the cells are still as they were before a putting back that was refused. */
function isUntouched({ plan, unstyle }: Restore, grid: Grid, now: Grid): boolean {
  const places = [...plan.changes, ...unstyle.flatMap(corners)];
  return places.every(({ row, column }) => sameState(cellAt(now, row, column), cellAt(grid, row, column)));
}
