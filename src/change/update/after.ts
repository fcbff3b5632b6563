import type { CellValue, Grid } from '../../table/cells/grid';
import { isFormula, shown } from '../write/content';
import type { CellChange } from '../write/plan';

/**
 * The sheet as it will be after these changes, as far as that can be known without the program: what other formulas
 * make of them is not.
 */
export function gridAfter(grid: Grid, changes: readonly CellChange[]): Grid {
  const { row: top, column: left } = grid.area;
  const byRow = new Map<number, CellChange[]>();
  for (const change of changes) byRow.set(change.row, [...(byRow.get(change.row) ?? []), change]);
  const put = <T>(matrix: readonly (readonly T[])[], of: (change: CellChange) => T): readonly (readonly T[])[] =>
    matrix.map((line, r) => {
      const here = byRow.get(top + r);
      if (here === undefined) return line;
      const next = [...line];
      for (const change of here) if (change.column - left in next) next[change.column - left] = of(change);
      return next;
    });
  return {
    ...grid,
    values: put<CellValue>(grid.values, ({ after }) => (isFormula(after.content) ? '' : shown(after.content))),
    formulas: put<CellValue>(grid.formulas, ({ after }) => shown(after.content)),
    numberFormats: put(grid.numberFormats, ({ after }) => after.numberFormat),
  };
}
