import type { CellContents, Door, WrittenMark, Order, Step } from '../../../src/change/doing/door';
import { mentions } from '../../../src/change/doing/mentions';
import { HostError } from '../../../src/change/workbook';
import type { Found, SheetNow } from '../../../src/change/write/basis';
import type { WriteBasis, StyleCopy } from '../../../src/change/write/plan';
import { around } from '../../../src/change/write/cells';
import type { PlainLook } from '../../../src/change/write/journal';
import type { Area } from '../../../src/table/cells/grid';
import { at } from '../grids';
import type { Book, Sheet } from './book';
import type { Host } from './host';

const INDEX = 'journaal';
const entryKey = (id: string): string => `${INDEX}.${id}`;
export const FONT: PlainLook['font'] = { name: 'Aptos Narrow', size: 11, color: '#000000' };

/**
 * The door to a workbook in memory: each call is one request, that a test may refuse whole or after some of its steps.
 */
export function memoryDoor(book: Book, host: Host): Door {
  return {
    look: ({ sheet: key, area, used, styles, table, basis }) =>
      host(() => {
        const sheet = book.find(key);
        const asked = sheet && (used ? whole(book, sheet, area) : book.block(sheet, area));
        return {
          grid: asked && { ...asked, tables: asked.tables.filter(({ name }) => name === table) },
          plain: sheet && plainLook(sheet, styles),
          basis: foundIn(book, basis),
          marks: marksIn(book),
          index: JSON.parse(book.settings.get(INDEX) ?? 'null') as unknown,
          entries: [...book.settings.keys()].flatMap((name) =>
            name.startsWith(entryKey('')) ? [name.slice(entryKey('').length)] : [],
          ),
        };
      }),
    kept: (id) =>
      host(() => ({
        text: id === undefined ? undefined : book.settings.get(entryKey(id)),
        index: parsed(book.settings.get(INDEX)),
        marks: marksIn(book),
      })),
    note: (notes) => host(() => notes.forEach((note) => perform(book, undefined, note))),
    change: (order) => host((done) => change(book, order, done)),
    drop: (key) => host(() => drop(book, key)),
    ungroupable: () => false,
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? 'null') as unknown;
  } catch {
    return undefined;
  }
}

export const marksIn = (book: Book): readonly WrittenMark[] =>
  [...book.names].flatMap(([name, id]) => {
    const sheet = book.sheets.find((one) => one.id === id)?.name;
    return sheet === undefined ? [] : [{ name, sheet }];
  });

/** All cells in use together with the block asked for. */
function whole(book: Book, sheet: Sheet, area: Area) {
  const used = book.grid(sheet).area;
  const corner = ({ row, column, rows, columns }: Area) => [
    { row, column },
    { row: row + Math.max(rows, 1) - 1, column: column + Math.max(columns, 1) - 1 },
  ];
  return book.block(sheet, around([...corner(area), ...(used.rows > 0 ? corner(used) : [])]) ?? area);
}

function plainLook(sheet: Sheet, styles: readonly StyleCopy[]): PlainLook | undefined {
  const dressed = styles.some(({ to }) => cellsIn(to).some(([row, column]) => sheet.looks.has(at(row, column))));
  if (styles.length === 0 || dressed) return undefined;
  const columns = [...new Set(styles.map(({ to }) => to.column))];
  return { font: FONT, widths: columns.map((column) => ({ column, width: 64 })), formats: [] };
}

function foundIn(book: Book, basis: WriteBasis): readonly Found[] {
  return basis.map((part): Found => {
    const id = 'absent' in part ? undefined : part.id;
    const byName = book.sheets.find(({ name }) => name === part.sheet);
    const byId = id === undefined ? undefined : book.sheets.find((sheet) => sheet.id === id);
    const now = (sheet: Sheet): SheetNow => {
      const area = ('absent' in part ? undefined : around(part.cells)) ?? { row: 0, column: 0, rows: 0, columns: 0 };
      return { sheet: sheet.name, id: sheet.id, area, values: book.block(sheet, area).values };
    };
    return { ...(byName && { byName: now(byName) }), ...(byId && { byId: now(byId) }) };
  });
}

/** @param done how many steps are carried out before the refusal; all of them without one. */
function change(book: Book, { sheet: key, area, basis, steps }: Order, done: number) {
  const sheet = book.sheet(key);
  const contents = (): CellContents => book.block(sheet, area);
  const [before, found] = [contents(), foundIn(book, basis)];
  steps.slice(0, done).forEach((step) => perform(book, sheet, step));
  const cleared = steps.some((step) => step.do === 'undress');
  return { before, basis: found, after: contents(), ...(cleared && { font: FONT }) };
}

function perform(book: Book, sheet: Sheet | undefined, step: Step): void {
  if (step.do === 'unmark') book.names.delete(step.name);
  else if (step.do === 'keep') {
    const name = step.id === undefined ? INDEX : entryKey(step.id);
    if (step.text === undefined) book.settings.delete(name);
    else book.settings.set(name, step.text);
  } else if (sheet !== undefined) performOn(book, sheet, step);
}

function performOn(book: Book, sheet: Sheet, step: Exclude<Step, { do: 'keep' | 'unmark' }>): void {
  const format = (row: number, column: number, numberFormat: string): void =>
    book.put(sheet, row, column, { ...book.stateAt(sheet, row, column), numberFormat });
  switch (step.do) {
    case 'dress':
      for (const { from, to } of step.styles)
        for (const [row, column] of cellsIn(to)) {
          const look = sheet.looks.get(at(from.row + row - to.row, from.column));
          if (look !== undefined) sheet.looks = new Map(sheet.looks).set(at(row, column), look);
          format(row, column, 'General');
        }
      step.plain.formats.forEach(({ row, column, numberFormat }) => format(row, column, numberFormat));
      return;
    case 'undress':
      for (const [row, column] of step.areas.flatMap(cellsIn)) {
        const looks = new Map(sheet.looks);
        looks.delete(at(row, column));
        sheet.looks = looks;
        format(row, column, 'General');
      }
      step.plain.formats.forEach(({ row, column, numberFormat }) => format(row, column, numberFormat));
      return;
    case 'font':
      return;
    case 'resize':
      sheet.tables = sheet.tables.map((table) =>
        table.name === step.resize.table ? { ...table, ...step.resize.to } : table,
      );
      return;
    case 'cells':
      step.changes.forEach(({ row, column, after }) => book.put(sheet, row, column, after));
      return;
    case 'mark':
      if (book.names.has(step.name)) throw new HostError('InvalidArgument', 'names.add');
      book.names.set(step.name, sheet.id);
      return;
  }
}

function drop(book: Book, key: string): boolean {
  const sheet = book.sheet(key);
  const others = book.sheets.filter((one) => one !== sheet);
  const missed = others.some(({ cells }) => [...cells.values()].some(({ content }) => mentions(content, sheet.name)));
  const bare = [...sheet.cells.values()].every(({ content }) => content === '') && sheet.tables.length === 0;
  if (!bare || missed || others.length === 0 || [...book.names.values()].includes(sheet.id)) return false;
  book.sheets = others;
  return true;
}

const cellsIn = ({ row, column, rows, columns }: Area): readonly (readonly [number, number])[] =>
  Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)] as const);
