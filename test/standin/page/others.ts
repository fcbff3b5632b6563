import type { ICellData, Nullable } from '@univerjs/core';
import { copySheet } from '../objects/sheets-edit';
import { content, deleteCells, insertCells, unmergeRange } from '../objects/range/range-actions';
import { setHidden } from '../objects/range/range-hidden';
import { removeSheet } from '../objects/worksheet';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/address';
import { upwards } from '../workbook/upwards';
import type { Book } from '../workbook/book';
import type { Session } from './session';

/** Rows `from` up to and including `to` (zero-based) in another order, over the first so many columns. */
export interface Sorting {
  readonly from: number;
  readonly to: number;
  readonly columns: number;
  readonly by: number;
  readonly descending: boolean;
}

/** Does something as somebody who knows the password of the sheet. */
export async function pastProtection(session: Session, sheet: string, work: () => unknown): Promise<void> {
  const { protection } = session.book.extra(session.book.sheet(sheet));
  const { on } = protection;
  Object.assign(protection, { on: false });
  await work();
  Object.assign(protection, { on });
  await session.settled();
}

/** What somebody else does to whole sheets, past the add-in. A protected sheet lets them: they know the password. */
export function others(session: Session) {
  const { book } = session;
  const at = (name: string) => ({ book, sheetId: book.sheet(name).getSheetId() });
  const rows = (row: number, count = 1) => ({ row, column: 0, rows: count, columns: MAX_COLUMNS });
  const columns = (column: number, count = 1) => ({ row: 0, column, rows: MAX_ROWS, columns: count });
  const past = (name: string, work: () => unknown): Promise<void> => pastProtection(session, name, work);
  return {
    sort: (name: string, how: Sorting): Promise<void> => past(name, () => sortRows(book, name, how)),
    insertRow: (name: string, before: number): Promise<void> =>
      past(name, () => insertCells({ ...at(name), area: rows(before) }, 'Down', 'coauthor')),
    deleteRow: (name: string, row: number): Promise<void> =>
      past(name, () => deleteCells({ ...at(name), area: rows(row) }, 'Up', 'coauthor')),
    insertColumn: (name: string, before: number): Promise<void> =>
      past(name, () => insertCells({ ...at(name), area: columns(before) }, 'Right', 'coauthor')),
    renameSheet: (name: string, to: string): Promise<void> =>
      past(name, () => book.sheetFacade(book.sheet(name)).setName(to)),
    /** At once, or just before a request of the add-in after `skip` others. */
    insertSheet: async (name: string, skip?: number): Promise<void> => {
      const active = book.active().getSheetId();
      const insert = (): void =>
        book.changes.quietly(() => {
          book.facade.insertSheet(name);
          book.facade.setActiveSheet(active);
        });
      if (skip === undefined) insert();
      else session.pane.traffic.interfere({ skip, before: insert });
    },
    deleteSheet: async (name: string): Promise<void> => {
      removeSheet(at(name), 'coauthor');
      await session.settled();
    },
    /** An empty sheet in the place of another, with its name. */
    emptyInPlace: (name: string): Promise<void> =>
      past(name, () => {
        const { sheetId } = at(name);
        book.sheetFacade(book.sheet(sheetId)).setName('weg straks');
        book.facade.insertSheet(name);
        removeSheet({ book, sheetId }, 'coauthor');
      }),
    /** All rows shown, nothing merged, no filter, no protection. */
    plainView: async (name: string): Promise<void> => {
      const sheet = book.sheet(name);
      const whole = { ...at(name), area: { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS } };
      book.extra(sheet).protection = { on: false, options: {} };
      book.extra(sheet).filter = { area: undefined, filtered: false };
      setHidden(whole, 'row', false);
      unmergeRange(whole);
      await session.settled();
    },
    copySheet: async (name: string): Promise<void> => {
      await copySheet(at(name), 'End');
      await session.settled();
    },
  };
}

/** Formulas move relative to their row; references elsewhere stay. Excel calls it a sort and no change of cells. */
function sortRows(book: Book, name: string, { from, to, columns, by, descending }: Sorting): void {
  const sheet = book.sheet(name);
  const sheetId = sheet.getSheetId();
  const lines = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const order = lines.toSorted((a, b) => {
    const [x, y] = [book.cells.value(sheet, a, by), book.cells.value(sheet, b, by)];
    return descending ? upwards(y, x) : upwards(x, y);
  });
  const matrix: Record<number, Record<number, Nullable<ICellData>>> = {};
  order.forEach((source, i) => {
    const moved = { rows: from + i - source, columns: 0 };
    matrix[from + i] = Object.fromEntries(
      Array.from({ length: columns }, (_, column) => [
        column,
        {
          ...content({ book, sheetId }, source, column, moved, false),
          s: book.workbook.getStyles().getStyleByCell(sheet.getCellMatrix().getValue(source, column)) ?? null,
        },
      ]),
    );
  });
  book.changes.quietly(() => book.patch(sheet, matrix, 'coauthor'));
  book.changes.tell({ kind: 'sorted', sheetId, actor: 'coauthor' });
}
