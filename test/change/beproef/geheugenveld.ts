import { WAARDEN, FORMATEN } from './begin';
import { beschadigd } from './beschadigen';
import { at, cellsOf } from '../grids';
import type { Book } from '../memory/book';
import {
  copySheet,
  deleteRow,
  insertColumn,
  insertRow,
  rename,
  reopen,
  replaceSheet,
  sortRows,
} from '../memory/shifts';
import { memoryWorkbook } from '../memory-workbook';
import type { EMPTY } from '../../../src/change/write/cells';
import type { Gedaan, Veld } from './veld';

/** The field in memory: no Excel, the product's own writing and taking back. */
export function geheugenveld(): Veld {
  let tick = 0;
  const workbook = memoryWorkbook(
    Object.fromEntries(Object.entries(WAARDEN).map(([name, rows]) => [name, cellsOf(rows)])),
    () => new Date(Date.UTC(2022, 2, 30, 10, 0, (tick += 1))).toISOString(),
  );
  const { book, traffic } = workbook.backstage;
  let hoofd: string | undefined = book.sheets[0]?.name;
  for (const [place, numberFormat] of FORMATEN) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    const [first] = book.sheets;
    if (first) book.put(first, row, column, { ...book.stateAt(first, row, column), numberFormat });
  }
  let kwam = false;
  const doe = (wat: Gedaan): void => {
    if (wat.doe === 'hernoem' && wat.sheet === hoofd) hoofd = wat.naam;
    if ((wat.doe === 'vervang' || wat.doe === 'wisBlad') && wat.sheet === hoofd) hoofd = undefined;
    perform(book, wat);
  };
  return {
    workbook: () => workbook,
    hoofdblad: () => hoofd,
    bladen: () => Promise.resolve(book.sheets.map(({ name }) => name)),
    inhoud: (name) => Promise.resolve(matrix(book, name, (state) => state.content)),
    opmaak: (name) => Promise.resolve(matrix(book, name, (state, look) => `${state.numberFormat} ${look}`)),
    doe: (wat) => Promise.resolve(doe(wat)),
    tussendoor: (wat, verzoek) =>
      Promise.resolve(
        traffic.interfere({
          skip: verzoek,
          before: () => {
            kwam = true;
            wat.forEach(doe);
          },
        }),
      ),
    weiger: (verzoek, gedaan) =>
      Promise.resolve(
        traffic.interfere({
          skip: verzoek,
          refuse: 'GeneralException',
          done: gedaan,
          before: () => void (kwam = true),
        }),
      ),
    rust: () => {
      const result = { kwam };
      kwam = false;
      traffic.calm();
      return Promise.resolve(result);
    },
  };
}

function matrix<T>(book: Book, name: string, of: (state: typeof EMPTY, look: string) => T): T[][] {
  const sheet = book.sheet(name);
  const places = [...sheet.cells.keys(), ...sheet.looks.keys()].map((key) => key.split(':').map(Number));
  const rows = Math.max(0, ...places.map(([row = 0]) => row + 1));
  const columns = Math.max(0, ...places.map(([, column = 0]) => column + 1));
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => of(book.stateAt(sheet, r, c), sheet.looks.get(at(r, c)) ?? '')),
  );
}

function perform(book: Book, wat: Gedaan): void {
  if (wat.doe === 'opslaanEnOpenen') {
    reopen(book);
    return;
  }
  if (wat.doe === 'beschadig') {
    beschadig(book, wat.welke, wat.hoe);
    return;
  }
  const sheet = book.sheet(wat.sheet);
  switch (wat.doe) {
    case 'cel':
      return book.type(sheet, wat.row, wat.column, wat.content);
    case 'sorteer':
      return sortRows(book, sheet, { ...wat, descending: wat.aflopend });
    case 'rijErbij':
      return insertRow(book, sheet, wat.at);
    case 'rijWeg':
      return deleteRow(book, sheet, wat.at);
    case 'kolomErbij':
      return insertColumn(book, sheet, wat.at);
    case 'hernoem':
      return rename(book, sheet, wat.naam);
    case 'kopieer':
      return void copySheet(book, sheet);
    case 'vervang':
      return void replaceSheet(book, sheet);
    case 'wisBlad':
      return void book.sheets.splice(book.sheets.indexOf(sheet), 1);
    case 'beveilig':
      return void (sheet.state = { ...sheet.state, isProtected: wat.aan });
    case 'verberg':
      return void (sheet.state = { ...sheet.state, hiddenRows: new Set([wat.row]) });
    case 'filter':
      return void (sheet.state = { ...sheet.state, hiddenRows: new Set([wat.row]), isFiltered: true });
    case 'voegSamen':
      return void (sheet.state = {
        ...sheet.state,
        merged: [{ row: wat.row, column: wat.column, rows: 1, columns: 2 }],
      });
    case 'herstelBeeld':
      return void (sheet.state = {
        ...sheet.state,
        isProtected: false,
        isFiltered: false,
        hiddenRows: new Set(),
        merged: [],
      });
  }
}

function beschadig(book: Book, welke: number, hoe: number): void {
  const keys = [...book.settings.keys()].filter((key) => key.startsWith('journaal.'));
  const key = keys[welke % Math.max(1, keys.length)];
  const text = key === undefined ? undefined : book.settings.get(key);
  if (key !== undefined && text !== undefined) book.settings.set(key, beschadigd(text, hoe));
}
