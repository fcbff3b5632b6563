import { isFormula } from '../../../src/change/write/content';
import type { CellState } from '../../../src/change/write/plan';
import type { Area, ExcelTable } from '../../../src/table/cells/grid';
import { upwards } from '../../standin/workbook/upwards';
import { at } from '../grids';
import type { Book, Sheet } from './book';
import { type Goes, withMoved, withRenamed } from './formulas';

const stay: Goes = (line) => line;

/** Moves all that lies on a sheet, and every reference to it in the workbook. */
function shift(book: Book, sheet: Sheet, row: Goes, column: Goes): void {
  sheet.cells = moveKeys(sheet.cells, row, column);
  sheet.looks = moveKeys(sheet.looks, row, column);
  const lines = (all: ReadonlySet<number>, goes: Goes): ReadonlySet<number> =>
    new Set([...all].flatMap((line) => goes(line) ?? []));
  sheet.state = {
    ...sheet.state,
    hiddenRows: lines(sheet.state.hiddenRows, row),
    hiddenColumns: lines(sheet.state.hiddenColumns, column),
    merged: sheet.state.merged.flatMap((area) => movedArea(area, row, column) ?? []),
  };
  sheet.tables = sheet.tables.flatMap((table): readonly ExcelTable[] => {
    const area = movedArea(table, row, column);
    return area ? [{ ...table, ...area }] : [];
  });
  for (const other of book.sheets)
    other.cells = mapContents(other.cells, (formula) => withMoved(formula, other.name, sheet.name, row, column));
}

function moveKeys<T>(all: ReadonlyMap<string, T>, row: Goes, column: Goes): ReadonlyMap<string, T> {
  return new Map(
    [...all].flatMap(([key, value]) => {
      const [r = 0, c = 0] = key.split(':').map(Number);
      const [to, into] = [row(r), column(c)];
      return to === undefined || into === undefined ? [] : [[at(to, into), value] as const];
    }),
  );
}

/** From where the first line that stays goes to where the last one does. */
function movedArea(area: Area, row: Goes, column: Goes): Area | undefined {
  const span = (from: number, count: number, goes: Goes): readonly number[] =>
    Array.from({ length: count }, (_, i) => goes(from + i)).flatMap((line) => line ?? []);
  const [rows, columns] = [span(area.row, area.rows, row), span(area.column, area.columns, column)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return rows.length === 0 || columns.length === 0
    ? undefined
    : { row: top, column: left, rows: Math.max(...rows) - top + 1, columns: Math.max(...columns) - left + 1 };
}

function mapContents(cells: ReadonlyMap<string, CellState>, change: (formula: string) => string) {
  return new Map(
    [...cells].map(([key, state]) => [
      key,
      isFormula(state.content) ? { ...state, content: change(state.content) } : state,
    ]),
  );
}

export const insertRow = (book: Book, sheet: Sheet, before: number): void =>
  shift(book, sheet, (row) => (row >= before ? row + 1 : row), stay);
export const insertColumn = (book: Book, sheet: Sheet, before: number): void =>
  shift(book, sheet, stay, (column) => (column >= before ? column + 1 : column));
export const deleteRow = (book: Book, sheet: Sheet, gone: number): void =>
  shift(book, sheet, (row) => (row === gone ? undefined : row - Number(row > gone)), stay);

/**
 * Rows `from` up to and including `to` in another order: formulas move relative to their row, references elsewhere
 * stay.
 */
export function sortRows(
  book: Book,
  sheet: Sheet,
  {
    from,
    to,
    columns,
    by,
    descending,
  }: {
    readonly from: number;
    readonly to: number;
    readonly columns: number;
    readonly by: number;
    readonly descending: boolean;
  },
): void {
  const rows = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  const order = rows.toSorted((a, b) => {
    const [x, y] = [book.valueAt(sheet.name, a, by), book.valueAt(sheet.name, b, by)];
    return descending ? upwards(y, x) : upwards(x, y);
  });
  const [cells, looks] = [new Map(sheet.cells), new Map(sheet.looks)];
  order.forEach((source, i) => {
    const target = from + i;
    for (let column = 0; column < columns; column += 1) {
      const state = sheet.cells.get(at(source, column));
      const look = sheet.looks.get(at(source, column));
      cells.delete(at(target, column));
      looks.delete(at(target, column));
      if (look !== undefined) looks.set(at(target, column), look);
      if (state === undefined) continue;
      const content = isFormula(state.content)
        ? withMoved(state.content, sheet.name, sheet.name, (row) => row + target - source, stay)
        : state.content;
      cells.set(at(target, column), { ...state, content });
    }
  });
  sheet.cells = cells;
  sheet.looks = looks;
}

export function rename(book: Book, sheet: Sheet, name: string): void {
  const old = sheet.name;
  sheet.name = name;
  for (const other of book.sheets) other.cells = mapContents(other.cells, (formula) => withRenamed(formula, old, name));
}

/** The copy gets names of its own that no list of the workbook holds, so nothing of ours lies on it. */
export function copySheet(book: Book, sheet: Sheet): Sheet {
  let n = 2;
  while (book.sheets.some(({ name }) => name === `${sheet.name} (${n})`)) n += 1;
  const copy = book.add(`${sheet.name} (${n})`, new Map(sheet.cells), book.sheets.indexOf(sheet) + 1);
  copy.looks = new Map(sheet.looks);
  copy.tables = sheet.tables.map((table) => ({ ...table, name: `${table.name}_${n}` }));
  return copy;
}

/** An empty sheet in the place of another, with its name. */
export function replaceSheet(book: Book, sheet: Sheet): Sheet {
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  return book.add(sheet.name, new Map(), index);
}

/** Saved, closed and opened: sheets get other ids, names stay on their sheets. */
export function reopen(book: Book): void {
  const names = [...book.names].flatMap(([name, id]) => {
    const sheet = book.sheets.find((one) => one.id === id);
    return sheet ? [[name, sheet] as const] : [];
  });
  book.sheets = book.sheets.map((sheet) => ({ ...sheet, id: `${sheet.id}'` }));
  book.names = new Map(names.map(([name, { name: title }]) => [name, book.sheet(title).id]));
}
