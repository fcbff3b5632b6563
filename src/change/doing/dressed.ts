import type { Grid } from '../../table/cells/grid';
import { blocks } from '../write/blocks';
import { cellAt } from '../write/cells';
import type { CellChange, Edit, StyleCopy } from '../write/plan';

/** The looks to copy, without cells that hold something of the user's own: those keep the look they have. */
export function dressed({ styles, changes }: Edit, grid: Grid): readonly StyleCopy[] {
  const written = new Set(changes.map(({ row, column }) => `${row}:${column}`));
  return styles.flatMap(({ from, to, width }) => {
    const free = Array.from({ length: to.rows }, (_, i): readonly CellChange[] => {
      const [row, column] = [to.row + i, to.column];
      const before = cellAt(grid, row, column);
      return before.content === '' || written.has(`${row}:${column}`) ? [{ row, column, before, after: before }] : [];
    }).flat();
    return blocks(free).map(({ row, column, before }) => ({
      from: { ...from, row: from.row + row - to.row, rows: before.length },
      to: { row, column, rows: before.length, columns: 1 },
      width,
    }));
  });
}
