import type { CellLook } from '../sheet-plan';
import type { Style, Line } from './line';

interface StyleBlock {
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
  let open = new Map<number, StyleBlock>();
  lines.forEach((line, row) => {
    const here = new Map<number, StyleBlock>();
    for (const block of strips(line, row)) {
      const above = open.get(block.column);
      const grows = above !== undefined && growsOver(above, block);
      if (grows) above.rows += 1;
      else done.push(block);
      here.set(block.column, grows ? above : block);
    }
    open = here;
  });
  return done.map(({ row, column, rows, columns, style }) => ({ area: { row, column, rows, columns }, ...style }));
}

const growsOver = (above: StyleBlock, { columns, style }: StyleBlock): boolean =>
  above.columns === columns && style.lines !== 'top' && style.lines !== 'bottom' && sameStyle(above.style, style);

function strips({ cells }: Line, row: number): readonly StyleBlock[] {
  const found: StyleBlock[] = [];
  cells.forEach(({ style }, column) => {
    if (style === undefined) return;
    const left = found.at(-1);
    if (left && left.column + left.columns === column && sameStyle(left.style, style)) left.columns += 1;
    else found.push({ row, rows: 1, column, columns: 1, style });
  });
  return found;
}

/** Whether two looks say the same; most are one value that many cells share. */
function sameStyle(a: Style, b: Style): boolean {
  if (a === b) return true;
  const names = Object.keys(a) as (keyof Style)[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}
