import type { Area, CellValue, Grid } from '../table/cells/grid';

/** A block of a sheet with all that a Grid needs, queued in the batch of its context. */
export interface QueuedBlock {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
  readonly tables: Excel.TableCollection;
}

/** Queues a block for reading. Nothing of it may be used before the batch was sent. */
export function queueBlock(sheet: Excel.Worksheet, range: Excel.Range): QueuedBlock {
  sheet.load('id,name');
  sheet.protection.load('protected');
  sheet.autoFilter.load('isDataFiltered');
  queueContents(queuePlace(range));
  return {
    sheet,
    range,
    rows: range.getRowProperties({ rowHidden: true }),
    columns: range.getColumnProperties({ columnHidden: true }),
    tables: sheet.tables.load('items/name,items/showHeaders,items/showTotals'),
  };
}

/** What `areaOf` needs. */
export const queuePlace = (range: Excel.Range): Excel.Range => range.load('rowIndex,columnIndex,rowCount,columnCount');

export function queueContents(range: Excel.Range): Excel.Range {
  return range.load('values,formulas,numberFormat,valueTypes');
}

/**
 * The block as a Grid; where its Excel tables and its merged areas lie is not known yet. A sheet without contents
 * gives an empty Grid.
 */
export function gridOf(block: QueuedBlock): Grid {
  const { sheet, range } = block;
  const onSheet = {
    sheet: sheet.name,
    id: sheet.id,
    isProtected: sheet.protection.protected,
    isFiltered: sheet.autoFilter.isDataFiltered,
    tables: [],
  };
  if (range.isNullObject) {
    return {
      ...onSheet,
      ...NOTHING,
      area: { row: 0, column: 0, rows: 0, columns: 0 },
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merged: [],
    };
  }
  const area = areaOf(range);
  return {
    ...onSheet,
    ...contentsOf(range),
    area,
    hiddenRows: hidden(
      block.rows.value.map((row) => row.rowHidden),
      area.row,
    ),
    hiddenColumns: hidden(
      block.columns.value.map((column) => column.columnHidden),
      area.column,
    ),
    merged: [],
  };
}

const NOTHING = { values: [], formulas: [], numberFormats: [], errors: [] };

export function contentsOf(range: Excel.Range): Pick<Grid, 'values' | 'formulas' | 'numberFormats' | 'errors'> {
  return {
    values: range.values as CellValue[][],
    formulas: range.formulas as CellValue[][],
    numberFormats: range.numberFormat as string[][],
    errors: range.valueTypes.map((row) => row.map((type) => type === Excel.RangeValueType.error)),
  };
}

export const areaOf = (range: Excel.Range): Area => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

function hidden(flags: readonly (boolean | undefined)[], first: number): ReadonlySet<number> {
  return new Set(flags.flatMap((flag, i) => (flag === true ? [first + i] : [])));
}
