import type { Grid } from '../../table/cells/grid';
import { cellAt } from './cells';
import type { PlainLook } from './journal';
import type { Edit } from './plan';

/** The number formats of cells that a write gives a look but no content; what it writes in, it remembers itself. */
export function ownFormats({ styles, changes }: Edit, grid: Grid): PlainLook['formats'] {
  const written = new Set(changes.map(({ row, column }) => `${row}:${column}`));
  return styles
    .flatMap(({ to }) =>
      Array.from({ length: to.rows * to.columns }, (_, i) => {
        const [row, column] = [to.row + Math.floor(i / to.columns), to.column + (i % to.columns)];
        return { row, column, numberFormat: cellAt(grid, row, column).numberFormat };
      }),
    )
    .filter(({ row, column, numberFormat }) => numberFormat !== 'General' && !written.has(`${row}:${column}`));
}
