import type { CellLook } from '../sheet-plan';
import type { Style, Line } from './line';

interface StyleBlock {
  readonly key: string;
  readonly row: number;
  rows: number;
  readonly column: number;
  columns: number;
  readonly style: Style;
}

/**
 * The looks of all cells in few blocks. A line above or below only is drawn per block, so such blocks may not grow
 * downwards.
 */
export function styleBlocks(lines: readonly Line[]): readonly CellLook[] {
  const done: StyleBlock[] = [];
  let open = new Map<string, StyleBlock>();
  lines.forEach((line, row) => {
    const here = new Map<string, StyleBlock>();
    for (const block of strips(line, row)) {
      const place = `${block.column}:${block.columns}:${block.key}`;
      const above = block.style.lines === 'top' || block.style.lines === 'bottom' ? undefined : open.get(place);
      if (above) above.rows += 1;
      else done.push(block);
      here.set(place, above ?? block);
    }
    open = here;
  });
  return done.map(({ row, column, rows, columns, style }) => ({ area: { row, column, rows, columns }, ...style }));
}

function strips({ cells }: Line, row: number): readonly StyleBlock[] {
  const found: StyleBlock[] = [];
  cells.forEach(({ style }, column) => {
    if (style === undefined) return;
    const key = JSON.stringify(style);
    const left = found.at(-1);
    if (left && left.key === key && left.column + left.columns === column) left.columns += 1;
    else found.push({ key, row, rows: 1, column, columns: 1, style });
  });
  return found;
}
