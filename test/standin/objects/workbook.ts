import { NULL_REF, objectType } from '../executor/object-type';
import type { Book } from '../workbook/book';
import { HostError } from '../wire/errors';
import { applicationRef } from './application';
import type { RangeTarget } from './context';
import { namesRef } from './names';
import { rangeRef } from './range/range';
import { settingsRef } from './settings';
import { tablesRef } from './table';
import { worksheetsRef } from './worksheets';

export function selection(book: Book): RangeTarget {
  const range = book.facade.getActiveRange()?.getRange() ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
  const area = {
    row: range.startRow,
    column: range.startColumn,
    rows: range.endRow - range.startRow + 1,
    columns: range.endColumn - range.startColumn + 1,
  };
  return { book, sheetId: book.active().getSheetId(), area };
}

function property(name: string) {
  return {
    get: (book: Book) => book.extras.properties.get(name) ?? '',
    set: (book: Book, value: string) => void book.extras.properties.set(name, value),
  };
}

const propertiesRef = objectType<Book>({
  name: 'DocumentProperties',
  properties: {
    title: property('title'),
    subject: property('subject'),
    author: property('author'),
    keywords: property('keywords'),
    comments: property('comments'),
    company: property('company'),
  },
});

const protectionRef = objectType<Book>({ name: 'WorkbookProtection', properties: { protected: { get: () => false } } });

export const workbookRef = objectType<Book>({
  name: 'Workbook',
  properties: {
    name: { get: (book) => book.extras.properties.get('file') ?? 'werkmap.xlsx' },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
  },
  objects: {
    worksheets: worksheetsRef,
    application: applicationRef,
    settings: settingsRef,
    properties: propertiesRef,
    protection: protectionRef,
    names: (book) => namesRef({ book }),
    tables: (book) => tablesRef({ book }),
  },
  methods: {
    getSelectedRange: (book) => {
      // [F16]
      if (book.host.inFront === 'several areas' || book.host.inFront === 'chart')
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      if (book.host.inFront !== 'cells')
        throw new HostError('GeneralException', 'There was an internal error while processing the request.');
      return rangeRef(selection(book));
    },
    getActiveCell: (book) => rangeRef(((s) => ({ ...s, area: { ...s.area, rows: 1, columns: 1 } }))(selection(book))),
    _GetRangeForEventByReferenceId: () => NULL_REF,
    _GetRangeOrNullObjectForEventByReferenceId: () => NULL_REF,
  },
});
