import { type Area, areaName, sheetPrefix } from './address';

/** A table as its structured references see it. */
export interface NamedTable {
  readonly name: string;
  readonly sheet: string;
  readonly area: Area;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly headings: readonly string[];
}

/** Where a formula stands: its row, and the table that it stands in, whose name it may leave out. */
export interface Place {
  readonly row: number;
  readonly home?: NamedTable;
}

const REFERENCE = /([\p{L}_\\][\p{L}\p{N}_.\\]*)?\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/gu;
const STRINGS = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/;

const unescape = (text: string) => text.replace(/'(.)/g, '$1');

/** The rows of the body: without headings and without a row of totals. */
export function bodyRows({ area, showHeaders, showTotals }: Omit<NamedTable, 'name' | 'sheet' | 'headings'>): {
  readonly row: number;
  readonly rows: number;
} {
  const first = area.row + (showHeaders ? 1 : 0);
  const last = area.row + area.rows - 1 - (showTotals ? 1 : 0);
  return { row: first, rows: last - first + 1 };
}

function rows(
  table: NamedTable,
  part: string,
  row: number,
): { readonly row: number; readonly rows: number } | undefined {
  const { area } = table;
  const body = bodyRows(table);
  switch (part) {
    case '':
    case '#Data':
      return body;
    case '#All':
      return { row: area.row, rows: area.rows };
    case '#Headers':
      return { row: area.row, rows: 1 };
    case '#Totals':
      return { row: area.row + area.rows - 1, rows: 1 };
    case '@':
    case '#This Row':
      return row >= body.row && row < body.row + body.rows ? { row, rows: 1 } : undefined;
    default:
      return undefined;
  }
}

/** The parts between the brackets: `@[Kop]`, `#Headers`, `[#Totals],[Kop]`, `[Van]:[Tot]`, `Kop`. */
function partsOf(inner: string): { readonly part: string; readonly columns: readonly string[] } {
  const at = inner.startsWith('@');
  const bare = at ? inner.slice(1) : inner;
  const specifiers = [...bare.matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map((match) => match[1] ?? '');
  const names = specifiers.length > 0 ? specifiers : [bare].filter((name) => name !== '');
  return {
    part: at ? '@' : (names.find((name) => name.startsWith('#')) ?? ''),
    columns: names.filter((name) => !name.startsWith('#')),
  };
}

function resolve(table: NamedTable, inner: string, row: number): string {
  const { part, columns: named } = partsOf(inner);
  const columns = named.map((name) => table.headings.indexOf(unescape(name)));
  const lines = rows(table, part, row);
  if (!lines || columns.includes(-1)) return '#REF!';
  const [from = 0, to = columns.length > 0 ? from : table.headings.length - 1] = columns;
  const area = { ...lines, column: table.area.column + from, columns: to - from + 1 };
  return `${sheetPrefix(table.sheet)}!${areaName(area)}`;
}

/** The formula with each structured reference outside texts in the place of which `replace` gives another text. */
export function replaceReferences(
  formula: string,
  replace: (whole: string, name: string | undefined, inner: string) => string,
): string {
  return formula
    .split(STRINGS)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(REFERENCE, (whole, name: string | undefined, inner: string) => replace(whole, name, inner)),
    )
    .join('');
}

const named = (tables: readonly NamedTable[], home: NamedTable | undefined, name: string | undefined) =>
  name === undefined ? home : tables.find((one) => one.name.toLowerCase() === name.toLowerCase());

/**
 * Puts cell addresses in the place of structured references (`Tabel1[@[Kop]]`), which the grid's engine does not know.
 * A formula without such references comes back as it was.
 */
export function withoutStructuredReferences(
  formula: string,
  { row, home }: Place,
  tables: readonly NamedTable[],
): string {
  return replaceReferences(formula, (whole, name, inner) => {
    const table = named(tables, home, name);
    return table ? resolve(table, inner, row) : whole;
  });
}

const PLAIN = /^[\p{L}\p{N}]+$/u;

/**
 * The formula as Excel hands it back: inside its own table without the table's name, and double brackets only around
 * names with a space or a special sign. [F03]
 */
export function asExcelSpells(formula: string, { home }: Place, tables: readonly NamedTable[]): string {
  return replaceReferences(formula, (whole, name, inner) => {
    const table = named(tables, home, name);
    if (!table) return whole;
    const { part, columns } = partsOf(inner);
    const [only] = columns;
    if (columns.length !== 1 || only === undefined || !['', '@'].includes(part)) return whole;
    const prefix = table === home ? '' : table.name;
    return `${prefix}[${part}${part === '' || PLAIN.test(only) ? only : `[${only}]`}]`;
  });
}
