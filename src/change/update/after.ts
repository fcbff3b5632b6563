import type { CellValue, Grid } from '../../table/cells/grid';
import { isFormula, shown } from '../write/content';
import type { CellChange } from '../write/plan';

/**
 * The sheet as it will be after these changes, new columns beside it included, as far as that can be known without the
 * program: what other formulas make of them is not.
 */
export function gridAfter(grid: Grid, changes: readonly CellChange[]): Grid {
  const { row: top, column: left, columns } = grid.area;
  const wide = Math.max(columns, ...changes.map(({ column }) => column - left + 1));
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const put = <T>(matrix: readonly (readonly T[])[], blank: T, of: (change: CellChange) => T): readonly T[][] =>
    matrix.map((line, r) => {
      const next = [...line, ...Array.from({ length: wide - columns }, () => blank)];
      for (const change of byRow.get(top + r) ?? []) if (change.column >= left) next[change.column - left] = of(change);
      return next;
    });
  return {
    ...grid,
    area: { ...grid.area, columns: wide },
    values: put<CellValue>(grid.values, '', ({ after }) => (isFormula(after.content) ? '' : shown(after.content))),
    formulas: put<CellValue>(grid.formulas, '', ({ after }) => shown(after.content)),
    numberFormats: put(grid.numberFormats, 'General', ({ after }) => after.numberFormat),
    errors: put(grid.errors, false, () => false),
  };
}
