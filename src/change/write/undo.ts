import { cellKey } from '../../table/cells/address';
import type { Area, Grid } from '../../table/cells/grid';
import { blocks } from './blocks';
import { cellAt, valueAt } from './cells';
import { differences, sameState, tableLies } from './conflicts';
import { sameContent } from './formula-form';
import { range } from './frame';
import { holdsStill, moved } from './moved';
import { placing, type Placing, shiftedBy } from './placing';
import type { CellChange, Conflict, Edit, Frame, ReadCell, TableResize } from './plan';

/** The edit that brings back what this one replaced. Looks are taken off by whoever carries it out. */
export function inverse(edit: Edit): Edit {
  const { resize, ...rest } = edit;
  return {
    ...rest,
    changes: edit.changes.map(({ row, column, before, after }) => ({ row, column, before: after, after: before })),
    styles: [],
    ...(resize && { resize: { table: resize.table, from: resize.to, to: resize.from } }),
  };
}

export interface Restore {
  /**
   * The inverse of the write where its cells stand now, without those that someone changed since; cells that are back
   * already included.
   */
  readonly plan: Edit;
  /** How many cells are not back yet. */
  readonly cells: number;
  readonly kept: readonly Conflict[];
  /** Blocks whose copied look comes off: none with a cell that holds something else than was written. */
  readonly unstyle: readonly Area[];
  /** Cells whose row or column cannot be found any more, as they were written. */
  readonly lost: readonly CellChange[];
  /** The names and headings by which the cells were placed. */
  readonly anchors: readonly ReadCell[];
  /** Where the headings stand now; undefined when that is not known. */
  readonly headingRow: number | undefined;
}

/**
 * How to take a write back on the sheet as it is now, its rows and columns found by name and heading. A cell with
 * another content than was written is somebody's later work and is left alone, unless it holds what must come back
 * (Excel's own undo may have been used). A number format alone keeps nothing back: Excel itself may give another
 * spelling of it [F18]. An Excel table shrinks only when nothing stays and our columns are still its last.
 */
export function restore(written: Edit, grid: Grid): Restore {
  const place = placing(written.frame, grid);
  const placed: CellChange[] = [];
  const lost: CellChange[] = [];
  for (const change of written.changes) {
    const now = placedChange(change, place, grid);
    if (now === undefined) lost.push(change);
    else placed.push(now);
  }
  const open = placed.filter(
    ({ row, column, before }) => !sameContent(cellAt(grid, row, column).content, before.content),
  );
  const kept = differences({ ...written, changes: open }, grid);
  const resize = lost.length === 0 ? placedResize(written, place, grid) : undefined;
  const { sheet, label, styles, frame } = written;
  const headingRow = frame.headings.length === 0 ? undefined : place.row(frame.row);
  const changes = headingRow === undefined ? placed : withoutHeadings(placed, kept, headingRow, grid);
  const there = { sheet, label, styles, frame, changes, ...(resize && { resize }) };
  return {
    ...without(there, grid, kept),
    unstyle: unstyled({ styles, changes: placed }, place, grid, kept),
    lost,
    anchors: anchorsIn(written.frame, place, grid),
    headingRow,
  };
}

/** A heading does not go while figures stay below it: without it nobody knows what they say. */
function withoutHeadings(
  placed: readonly CellChange[],
  kept: readonly Conflict[],
  headingRow: number,
  grid: Grid,
): readonly CellChange[] {
  const stays = new Set(kept.flatMap((c) => ('column' in c && 'row' in c ? [key(c)] : [])));
  const back = new Set(placed.map(key).filter((place) => !stays.has(place)));
  const rows = range(headingRow + 1, grid.area.row + grid.area.rows - 1);
  const holds = (column: number): boolean =>
    rows.some((row) => !back.has(key({ row, column })) && cellAt(grid, row, column).content !== '');
  return placed.filter(({ row, column, before }) => row !== headingRow || before.content !== '' || !holds(column));
}

/**
 * The change at the place of its name and heading now, its formulas moved along; undefined where that cannot be said.
 */
function placedChange(change: CellChange, place: Placing, grid: Grid): CellChange | undefined {
  const [row, column] = [place.row(change.row), place.column(change.column)];
  if (row === undefined || column === undefined) return undefined;
  const shift = { rows: row - change.row, columns: column - change.column };
  const content = moved(change.before.content, place);
  if (content === undefined) return undefined;
  const found = cellAt(grid, row, column).content;
  const after = holdsStill(found, change.after.content, place, shift) ? found : change.after.content;
  return {
    row,
    column,
    before: { ...change.before, content },
    after: { ...change.after, content: after },
  };
}

function placedResize({ resize, styles }: Edit, place: Placing, { tables }: Grid): TableResize | undefined {
  const table = tables.find(({ name }) => name === resize?.table);
  if (resize === undefined || table === undefined) return undefined;
  const grown = resize.to.columns - resize.from.columns;
  const last = table.column + table.columns - 1;
  const ours = new Set(styles.map(({ to }) => place.column(to.column)));
  const added = Array.from({ length: grown }, (_, i) => last - i);
  const { row, column, rows, columns } = table;
  const from = { row, column, rows, columns: columns - grown };
  const untouched = tableLies({ tables }, resize.table, resize.to);
  return untouched || (styles.length > 0 && added.every((c) => ours.has(c)))
    ? { table: resize.table, from, to: { row, column, rows, columns } }
    : undefined;
}

/**
 * Blocks of the copied looks where they stand now, without cells of somebody and without columns that somebody took
 * over.
 * @param written the looks where they were written, and the changes where they stand now
 */
function unstyled(
  { styles, changes }: Pick<Edit, 'styles' | 'changes'>,
  place: Placing,
  grid: Grid,
  kept: readonly Conflict[],
): readonly Area[] {
  const ours = new Map(changes.map((change) => [key(change), change]));
  const taken = new Set(kept.flatMap((conflict) => ('column' in conflict ? [conflict.column] : [])));
  const cells = styles.flatMap(({ to }) =>
    Array.from({ length: to.rows * to.columns }, (_, i): readonly CellChange[] => {
      const [row, column] = [
        place.row(to.row + Math.floor(i / to.columns)),
        place.column(to.column + (i % to.columns)),
      ];
      if (row === undefined || column === undefined || taken.has(column)) return [];
      const found = cellAt(grid, row, column);
      const written = ours.get(key({ row, column }));
      const free = written === undefined ? found.content === '' : isOurs(found.content, written);
      return free ? [{ row, column, before: found, after: found }] : [];
    }).flat(),
  );
  return blocks(cells).map(({ row, column, before }) => ({ row, column, rows: before.length, columns: 1 }));
}

const isOurs = (found: CellChange['before']['content'], { before, after }: CellChange): boolean =>
  sameContent(found, after.content) || sameContent(found, before.content);

/**
 * How to take back a write that was perhaps done in part: a cell that holds neither what stood there nor what was to
 * come is somebody's. Number formats do not count, because the look of a neighbour may have brought one. Nothing moved
 * since.
 */
export function restoreHalf(written: Edit, grid: Grid): Restore {
  const theirs = written.changes.filter(({ row, column, before, after }) => {
    const { content } = cellAt(grid, row, column);
    return !sameContent(content, before.content) && !sameContent(content, after.content);
  });
  const stays = shiftedBy({ rows: 0, columns: 0 });
  const kept = differences({ ...written, changes: theirs }, grid);
  return {
    ...without(written, grid, kept),
    unstyle: unstyled(written, stays, grid, kept),
    lost: [],
    anchors: [],
    headingRow: undefined,
  };
}

function without(written: Edit, grid: Grid, kept: readonly Conflict[]): Pick<Restore, 'plan' | 'cells' | 'kept'> {
  const { resize, ...full } = inverse(written);
  const untouchable = new Set(kept.flatMap((c) => ('column' in c && 'row' in c ? [key(c)] : [])));
  const changes = full.changes.filter((change) => !untouchable.has(key(change)));
  const shrinks = resize !== undefined && kept.length === 0 && tableLies(grid, resize.table, resize.from);
  return {
    plan: { ...full, changes, ...(shrinks && { resize }) },
    cells: changes.filter(({ row, column, after }) => !sameState(cellAt(grid, row, column), after)).length,
    kept,
  };
}

function anchorsIn(frame: Frame, place: Placing, { area, ...grid }: Grid): readonly ReadCell[] {
  const [row, column] = [place.row(frame.row), place.column(frame.column)];
  if (row === undefined || column === undefined || frame.names.length === 0) return [];
  const below = range(row, area.row + area.rows - 1).map((r) => [r, column] as const);
  const beside = range(area.column, area.column + area.columns - 1).map((c) => [row, c] as const);
  return [...below, ...beside].map(([r, c]) => ({ row: r, column: c, value: valueAt({ area, ...grid }, r, c) }));
}

const key = ({ row, column }: Pick<CellChange, 'row' | 'column'>): number => cellKey(row, column);
