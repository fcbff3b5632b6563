import type { Area, Grid } from '../../table/cells/grid';
import { cellAt, contains } from './cells';
import { sameContent } from './formula-form';
import type { CellChange, CellConflict, CellState, Conflict, Edit } from './plan';

/**
 * Everything that stands in the way of a write on the sheet as it is now; empty when it may go on. A number format that
 * was changed in the meantime is no reason to refuse: it is remembered and put back on undo.
 * @param grid the sheet now, at least the part that the plan touches; undefined when the sheet is gone.
 */
export function conflicts(plan: Edit, grid: Grid | undefined): readonly Conflict[] {
  const onSheet = sheetConflicts(plan, grid);
  if (grid === undefined || onSheet.length > 0) return onSheet;
  return [...tableConflict(plan, grid), ...plan.changes.flatMap((change) => cellConflict(change, grid))];
}

/** What stands in the way whatever the cells hold: no sheet, protection, hidden rows or columns, merged cells. */
export function sheetConflicts(plan: Edit, grid: Grid | undefined): readonly Conflict[] {
  const sheet = plan.sheet;
  if (grid === undefined) return [{ code: 'sheetMissing', sheet }];
  if (grid.isProtected) return [{ code: 'protected', sheet }];
  const rows = unique(plan.changes.map((c) => c.row)).filter((row) => grid.hiddenRows.has(row));
  if (rows.length > 0 && grid.isFiltered) return [{ code: 'filtered', sheet }];
  const columns = unique(plan.changes.map((c) => c.column)).filter((column) => grid.hiddenColumns.has(column));
  const merged = grid.merged.filter((area) => plan.changes.some((c) => contains(area, c.row, c.column)));
  return [
    ...rows.map((row) => ({ code: 'hiddenRow', row }) as const),
    ...columns.map((column) => ({ code: 'hiddenColumn', column }) as const),
    ...merged.map((area) => ({ code: 'merged', area }) as const),
  ];
}

function tableConflict({ resize }: Edit, grid: Grid): readonly Conflict[] {
  return resize === undefined || tableLies(grid, resize.table, resize.from)
    ? []
    : [{ code: 'tableChanged', table: resize.table }];
}

/** Whether an Excel table of this name takes exactly this block. */
export function tableLies(grid: Pick<Grid, 'tables'>, name: string, { row, column, rows, columns }: Area): boolean {
  return grid.tables.some(
    (t) => t.name === name && t.row === row && t.column === column && t.rows === rows && t.columns === columns,
  );
}

/** None when the cell still holds what the change expects, or already holds what it brings. */
function cellConflict({ row, column, before, after }: CellChange, grid: Grid): readonly Conflict[] {
  const found = cellAt(grid, row, column);
  if (sameContent(found.content, before.content) || sameContent(found.content, after.content)) return [];
  return [otherThan(row, column, before, found)];
}

function otherThan(row: number, column: number, expected: CellState, found: CellState): CellConflict {
  if (expected.content === '' && found.content !== '') return { code: 'notEmpty', row, column, found };
  return { code: 'changed', row, column, expected, found };
}

/**
 * Edits of somebody else that came between the last look and the write: cells that no longer held exactly `before`.
 * @param grid the cells at the very moment of writing.
 */
export function slippedIn(plan: Edit, grid: Grid): readonly CellConflict[] {
  return plan.changes.flatMap(({ row, column, before }) => {
    const found = cellAt(grid, row, column);
    return sameState(found, before) ? [] : [otherThan(row, column, before, found)];
  });
}

/** The same write with `before` as the sheet holds it now: what an undo must put back. */
export function asFound<E extends Edit>(plan: E, grid: Grid): E {
  return {
    ...plan,
    changes: plan.changes.map((change) => ({ ...change, before: cellAt(grid, change.row, change.column) })),
  };
}

/**
 * Cells that do not hold what the write brought. A number format alone is no difference: Excel gives it back in a
 * spelling of its own ([F18]: h:mm for hh:mm), and what somebody chose instead changes no figure.
 */
export function differences(plan: Edit, grid: Grid): readonly Conflict[] {
  return plan.changes.flatMap(({ row, column, after }) => {
    const found = cellAt(grid, row, column);
    const same = sameContent(found.content, after.content);
    return same ? [] : [{ code: 'changed', row, column, expected: after, found } as const];
  });
}

/** Whether every cell holds exactly what the write brought, its number format included. */
export const standsExactly = ({ changes }: Edit, grid: Grid): boolean =>
  changes.every(({ row, column, after }) => sameState(cellAt(grid, row, column), after));

export function sameState(a: CellState, b: CellState): boolean {
  return sameContent(a.content, b.content) && a.numberFormat === b.numberFormat;
}

function unique(numbers: readonly number[]): readonly number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
