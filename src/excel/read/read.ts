import type { Grid } from '../../table/cells/grid';
import { areaOf, gridOf, queueBlock } from '../block';
import { batch } from '../host';

/** The used part of a sheet (the active one without a name) and the id by which events name that sheet. */
export async function readSheet(name?: string): Promise<{ readonly grid: Grid; readonly id: string }> {
  const block = await batch((context) => {
    const { worksheets } = context.workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    return queueBlock(sheet, sheet.getUsedRangeOrNullObject(true));
  });
  const grid = gridOf(block);
  const { id } = block.sheet;
  const tables = block.tables.items;
  if (tables.length === 0) return { grid, id };
  const ranges = await batch((context) => {
    const sheet = context.workbook.worksheets.getItem(grid.sheet);
    return tables.map(({ name: table }) =>
      sheet.tables.getItem(table).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
    );
  });
  const placed = ranges.flatMap((range, i) => {
    const table = tables[i];
    return table
      ? [{ ...areaOf(range), name: table.name, hasHeader: table.showHeaders, hasTotals: table.showTotals }]
      : [];
  });
  return { grid: { ...grid, tables: placed }, id };
}
