import type { Area } from '../workbook/address';
import type { Book } from '../workbook/book';
import type { TableExtra } from '../workbook/extras';
import type { SheetTarget } from './context';

export interface TableTarget extends SheetTarget {
  readonly table: TableExtra;
}

/** The tables of a workbook, of one sheet of it, or of an area of that sheet. */
export interface TablesTarget {
  readonly book: Book;
  readonly sheetId?: string;
  readonly within?: Area;
}

export function bodyArea({ table: { area, showHeaders, showTotals } }: TableTarget): Area {
  const head = showHeaders ? 1 : 0;
  return { ...area, row: area.row + head, rows: Math.max(1, area.rows - head - (showTotals ? 1 : 0)) };
}
