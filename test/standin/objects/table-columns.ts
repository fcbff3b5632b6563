import { type Ref, NULL_REF, objectType } from '../executor/object-type';
import type { Area } from '../workbook/address';
import { itemNotFound } from '../wire/errors';
import { enterValues } from './range/range-cells';
import { rangeRef } from './range/range';
import { type TableTarget, bodyArea } from './table-target';

interface ColumnTarget {
  readonly table: TableTarget;
  readonly index: number;
}

const columnArea = ({ index }: Pick<ColumnTarget, 'index'>, area: Area): Area => ({
  ...area,
  column: area.column + index,
  columns: 1,
});
const part = (c: ColumnTarget, area: Area) =>
  rangeRef({ book: c.table.book, sheetId: c.table.sheetId, area: columnArea(c, area) });
const nameOf = (c: ColumnTarget) =>
  String(
    c.table.book.cells.value(
      c.table.book.sheet(c.table.sheetId),
      c.table.table.area.row,
      c.table.table.area.column + c.index,
    ),
  );
const columns = (table: TableTarget): ColumnTarget[] =>
  Array.from({ length: table.table.area.columns }, (_, index) => ({ table, index }));
const find = (table: TableTarget, key: string | number) =>
  columns(table).find((c) => (typeof key === 'number' ? c.index + 1 === key : nameOf(c) === key));

const columnRef = objectType<ColumnTarget>({
  name: 'TableColumn',
  identity: (c) => ({ Id: c.index + 1 }),
  properties: { id: { get: (c) => c.index + 1 }, index: { get: (c) => c.index }, name: { get: nameOf } },
  methods: {
    getRange: (c) => part(c, c.table.table.area),
    getHeaderRowRange: (c) => part(c, { ...c.table.table.area, rows: 1 }),
    getDataBodyRange: (c) => part(c, bodyArea(c.table)),
  },
});

/** Adds a column at the right; the cells beyond the table must be free [A03]. */
function add(table: TableTarget, index: number | null | undefined, values: unknown, name?: string): Ref {
  const at = table.table.area.columns;
  if (index !== null && index !== undefined && index !== -1 && index !== at) throw itemNotFound();
  table.table.area = { ...table.table.area, columns: at + 1 };
  const column = { table, index: at };
  const area = columnArea(column, table.table.area);
  if (values) enterValues({ book: table.book, sheetId: table.sheetId, area }, values);
  if (name !== undefined) enterValues({ book: table.book, sheetId: table.sheetId, area: { ...area, rows: 1 } }, name);
  return columnRef(column);
}

export const columnsRef = objectType<TableTarget>({
  name: 'TableColumnCollection',
  properties: { count: { get: (t) => t.table.area.columns } },
  methods: {
    add,
    getCount: (t) => t.table.area.columns,
    getItem: (t, key: string | number) => {
      const found = find(t, key);
      if (!found) throw itemNotFound();
      return columnRef(found);
    },
    getItemAt: (t, index: number) => columnRef({ table: t, index }),
    getItemOrNullObject: (t, key: string | number) => {
      const found = find(t, key);
      return found ? columnRef(found) : NULL_REF;
    },
  },
  items: (t) => columns(t).map(columnRef),
});
