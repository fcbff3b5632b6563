import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import { type Area, intersection, parseArea, sheetPrefix, splitAddress } from '../workbook/address';
import type { TableExtra } from '../workbook/extras';
import { HostError, invalidArgument, itemNotFound } from '../wire/errors';
import type { RangeTarget, SheetTarget } from './context';
import { lead, ledTo } from './leads';
import { rangeRef } from './range/range';
import { columnsRef } from './table-columns';
import { type TablesTarget, type TableTarget, bodyArea } from './table-target';

const part = (t: TableTarget, area: Area): Ref => rangeRef({ book: t.book, sheetId: t.sheetId, area });
const list = (t: SheetTarget) => t.book.extras.sheet(t.sheetId).tables;

function remove(t: TableTarget): void {
  list(t).splice(list(t).indexOf(t.table), 1);
}

function resize(t: TableTarget, to: Ref | string): void {
  const area = typeof to === 'string' ? parseArea(splitAddress(to).cells) : (to.target as RangeTarget).area;
  t.book.guard(t.book.sheet(t.sheetId));
  t.table.area = area;
}

/** A row of totals comes on the free cells below the body, or goes with what it holds. */
function showTotals({ book, table, sheetId }: TableTarget, value: boolean): void {
  if (table.showTotals === value) return;
  const { row, column, rows, columns } = table.area;
  const [sheet, line] = [book.sheet(sheetId), value ? row + rows : row + rows - 1];
  const across = Array.from({ length: columns }, (_, i) => column + i);
  if (value && across.some((at) => book.cells.formula(sheet, line, at) !== ''))
    throw new HostError('NotImplemented', 'not implemented in the stand-in: a row of totals that moves cells down');
  book.guard(sheet);
  table.showTotals = value;
  table.area = { ...table.area, rows: rows + (value ? 1 : -1) };
  if (!value) book.enter(sheet, { row: line, column }, [across.map(() => ({ value: null }))], 'addin');
}

const tableRef = objectType<TableTarget>({
  name: 'Table',
  identity: (t) => ({ Id: t.table.id }),
  properties: {
    id: { get: (t) => t.table.id },
    name: { get: (t) => t.table.name, set: (t, value: string) => void (t.table.name = value) },
    showHeaders: { get: (t) => t.table.showHeaders, set: (t, value: boolean) => void (t.table.showHeaders = value) },
    showTotals: { get: (t) => t.table.showTotals, set: showTotals },
    style: { get: (t) => t.table.style, set: (t, value: string) => void (t.table.style = value) },
    showFilterButton: { get: (t) => t.book.extras.sheet(t.sheetId).filter.area === undefined, set: () => undefined },
  },
  objects: { columns: columnsRef, worksheet: (t) => lead('Worksheet', t) },
  methods: {
    getRange: (t) => part(t, t.table.area),
    getHeaderRowRange: (t) => part(t, { ...t.table.area, rows: 1 }),
    getDataBodyRange: (t) => part(t, bodyArea(t)),
    getTotalRowRange: (t) => {
      if (!t.table.showTotals) throw itemNotFound();
      return part(t, { ...t.table.area, row: t.table.area.row + t.table.area.rows - 1, rows: 1 });
    },
    resize,
    convertToRange: (t) => {
      remove(t);
      return part(t, t.table.area);
    },
    delete: remove,
  },
});

function tablesOf({ book, sheetId, within }: TablesTarget): TableTarget[] {
  return book.extras
    .tables()
    .filter((t) => (sheetId === undefined || t.sheetId === sheetId) && (!within || intersection(within, t.table.area)))
    .map((t) => ({ book, ...t }));
}

const find = (t: TablesTarget, key: string) =>
  tablesOf(t).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());

function add(t: TablesTarget, where: Ref | string, hasHeaders: boolean): Ref {
  const here = t.sheetId === undefined ? '' : `${sheetPrefix(t.book.sheet(t.sheetId).getName())}!`;
  const located = typeof where === 'string' ? t.book.locate(where.includes('!') ? where : here + where) : undefined;
  const target = where as Ref;
  const sheetId = located?.sheet.getSheetId() ?? (target.target as RangeTarget).sheetId;
  const area = located?.area ?? (target.target as RangeTarget).area;
  t.book.guard(t.book.sheet(sheetId));
  const { tables } = t.book.extras.sheet(sheetId);
  if (tables.some((other) => intersection(other.area, area)))
    throw new HostError('InvalidArgument', 'A table cannot overlap another table.');
  const table: TableExtra = {
    id: t.book.extras.freshId(),
    name: `Tabel${t.book.extras.tables().length + 1}`,
    area,
    showHeaders: hasHeaders,
    showTotals: false,
    style: 'TableStyleMedium2',
  };
  tables.push(table);
  return tableRef({ book: t.book, sheetId, table });
}

export const tablesRef = objectType<TablesTarget>({
  name: 'TableCollection',
  properties: { count: { get: (t) => tablesOf(t).length } },
  methods: {
    add,
    getCount: (t) => tablesOf(t).length,
    getItem: (t, key: string) => {
      const found = find(t, key);
      if (!found) throw itemNotFound();
      return tableRef(found);
    },
    getItemAt: (t, index: number) => {
      const found = tablesOf(t)[index];
      if (!found) throw invalidArgument();
      return tableRef(found);
    },
    getItemOrNullObject: (t, key: string) => {
      const found = find(t, key);
      return found ? tableRef(found) : NULL_REF;
    },
    getFirst: (t) => {
      const [first] = tablesOf(t);
      if (!first) throw itemNotFound();
      return tableRef(first);
    },
  },
  items: (t) => tablesOf(t).map(tableRef),
});

ledTo('TableCollection', tablesRef);
