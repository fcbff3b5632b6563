import { blocks } from '../change/blocks';
import type { CellState, WritePlan } from '../change/plan';

/** Above 1,500 cells office.js would split an assignment itself, with a check of its own before each part. */
const LONGEST = 1_400;

/** Queues the cells of a write: one assignment a block, whatever the number of rows. */
export function applyCells(sheet: Excel.Worksheet, plan: WritePlan): void {
  if (plan.resize) {
    const { row, column, rows, columns } = plan.resize.to;
    sheet.tables.getItem(plan.resize.table).resize(sheet.getRangeByIndexes(row, column, rows, columns));
  }
  for (const { row, column, before, after } of blocks(plan.changes, LONGEST)) {
    const range = sheet.getRangeByIndexes(row, column, after.length, 1);
    const formats = after.map((state) => [state.numberFormat]);
    const asText = [...before, ...after].some(isTextFormat);
    // In a cell formatted as text every number and formula would turn into text.
    range.numberFormat = asText ? after.map(() => ['General']) : formats;
    range.formulas = after.map((state) => [state.content]);
    if (asText && formats.some(([format]) => format !== 'General')) range.numberFormat = formats;
  }
}

const isTextFormat = (state: CellState): boolean => state.numberFormat === '@';
