import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import type { Book } from '../workbook/book';
import { HostError } from '../wire/errors';
import { addSheet } from './sheets-edit';
import { worksheetOrThrow, worksheetRef } from './worksheet';

const visible = (book: Book, only: boolean | undefined) =>
  book.sheets().filter((sheet) => !only || !sheet.isSheetHidden());
const asTarget = (book: Book, sheetId: string | undefined) => (sheetId === undefined ? undefined : { book, sheetId });

function orNull(book: Book, sheetId: string | undefined): Ref {
  const target = asTarget(book, sheetId);
  return target ? worksheetRef(target) : NULL_REF;
}

export const worksheetsRef = objectType<Book>({
  name: 'WorksheetCollection',
  methods: {
    add: (book, name?: string | null) => worksheetRef(addSheet(book, name)),
    getActiveWorksheet: (book) => {
      const { inFront, apiActive } = book.host;
      // [F16]
      if (inFront === 'chart sheet' || inFront === 'grouped sheets' || inFront === 'other workbook')
        throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      return worksheetRef({ book, sheetId: apiActive ?? book.active().getSheetId() });
    },
    getCount: (book, visibleOnly?: boolean) => visible(book, visibleOnly).length,
    getFirst: (book, visibleOnly?: boolean) =>
      worksheetOrThrow(asTarget(book, visible(book, visibleOnly)[0]?.getSheetId())),
    getLast: (book, visibleOnly?: boolean) =>
      worksheetOrThrow(asTarget(book, visible(book, visibleOnly).at(-1)?.getSheetId())),
    getItem: (book, key: string) => worksheetOrThrow(asTarget(book, book.findSheet(key)?.getSheetId())),
    getItemOrNullObject: (book, key: string) => orNull(book, book.findSheet(key)?.getSheetId()),
  },
  items: (book) => book.sheets().map((sheet) => worksheetRef({ book, sheetId: sheet.getSheetId() })),
});
