import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Area } from '../workbook/address';

/** The grid scrolls too far by about the height of the frozen lines; some lines before the cell are welcome anyhow. */
const BEFORE = 5;

/** Where the first cell of an area lies: in what is shown of the sheet, of which frozen lines are always a part. */
function seen(sheet: FWorksheet, { row, column }: Pick<Area, 'row' | 'column'>) {
  const shown = sheet.getVisibleRange();
  if (!shown) return undefined;
  const { xSplit, ySplit } = sheet.getFreeze();
  return {
    shown,
    isRowSeen: row < ySplit || (row >= shown.startRow && row < shown.endRow),
    isColumnSeen: column < xSplit || (column >= shown.startColumn && column < shown.endColumn),
  };
}

export function isInSight(sheet: FWorksheet, cell: Pick<Area, 'row' | 'column'>): boolean {
  const place = seen(sheet, cell);
  return place !== undefined && place.isRowSeen && place.isColumnSeen;
}

/** Scrolls no further than needed to bring the first cell of a selection into sight. */
export function bringIntoSight(sheet: FWorksheet, { row, column }: Area): void {
  const place = seen(sheet, { row, column });
  if (!place || (place.isRowSeen && place.isColumnSeen)) return;
  const { xSplit, ySplit } = sheet.getFreeze();
  sheet.scrollToCell(
    place.isRowSeen ? place.shown.startRow : Math.max(ySplit, row - BEFORE),
    place.isColumnSeen ? place.shown.startColumn : Math.max(xSplit, column - xSplit),
  );
}
