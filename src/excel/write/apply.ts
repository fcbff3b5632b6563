import { blocks } from '../../change/write/blocks';
import type { CellChange, CellState, TableResize } from '../../change/write/plan';

/** Above 1,500 cells office.js would split an assignment itself, with a check of its own before each part. */
const LONGEST = 1_400;

/** Queues the cells of a write: one assignment a block, whatever the number of rows. */
export function applyCells(sheet: Excel.Worksheet, changes: readonly CellChange[]): void {
  for (const { row, column, before, after } of blocks(changes, LONGEST)) {
    const range = sheet.getRangeByIndexes(row, column, after.length, 1);
    const formats = after.map((state) => [state.numberFormat]);
    const asText = [...before, ...after].some(isTextFormat);
    // In a cell formatted as text every number and formula would turn into text.
    range.numberFormat = asText ? after.map(() => ['General']) : formats;
    range.formulas = after.map((state) => [state.content]);
    if (asText && formats.some(([format]) => format !== 'General')) range.numberFormat = formats;
  }
}

export function resizeTable(sheet: Excel.Worksheet, { table, to: { row, column, rows, columns } }: TableResize): void {
  sheet.tables.getItem(table).resize(sheet.getRangeByIndexes(row, column, rows, columns));
}

const isTextFormat = (state: CellState): boolean => state.numberFormat === '@';
