import type { Worksheet } from '@univerjs/core';
import type { Book } from '../workbook/book';
import type { Area } from '../workbook/address';

/** Every Excel object holds the open book; a sheet is found anew by its id, so that a deleted one is noticed. */
export interface SheetTarget {
  readonly book: Book;
  readonly sheetId: string;
}

export interface RangeTarget extends SheetTarget {
  readonly area: Area;
}

export function sheetOf({ book, sheetId }: SheetTarget): Worksheet {
  return book.sheet(sheetId);
}
