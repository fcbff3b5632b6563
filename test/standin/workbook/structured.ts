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

const REFERENCE = /([A-Za-z_\\][\w.\\]*)\[((?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*)\]/g;
const STRINGS = /("(?:[^"]|"")*")/;

const unescape = (text: string) => text.replace(/'(.)/g, '$1');

function rows(
  { area, showHeaders, showTotals }: NamedTable,
  part: string,
  row: number,
): { readonly row: number; readonly rows: number } | undefined {
  const first = area.row + (showHeaders ? 1 : 0);
  const last = area.row + area.rows - 1 - (showTotals ? 1 : 0);
  switch (part) {
    case '':
    case '#Data':
      return { row: first, rows: last - first + 1 };
    case '#All':
      return { row: area.row, rows: area.rows };
    case '#Headers':
      return { row: area.row, rows: 1 };
    case '#Totals':
      return { row: area.row + area.rows - 1, rows: 1 };
    case '@':
    case '#This Row':
      return row >= first && row <= last ? { row, rows: 1 } : undefined;
    default:
      return undefined;
  }
}

/** The parts between the brackets: `@[Kop]`, `#Headers`, `[#Totals],[Kop]`, `[Van]:[Tot]`, `Kop`. */
function resolve(table: NamedTable, inner: string, row: number): string {
  const at = inner.startsWith('@');
  const specifiers = [...(at ? inner.slice(1) : inner).matchAll(/\[((?:[^[\]']|'.)*)\]/g)].map(
    (match) => match[1] ?? '',
  );
  const names = specifiers.length > 0 ? specifiers : [at ? inner.slice(1) : inner].filter((name) => name !== '');
  const part = at ? '@' : (names.find((name) => name.startsWith('#')) ?? '');
  const columns = names.filter((name) => !name.startsWith('#')).map((name) => table.headings.indexOf(unescape(name)));
  const lines = rows(table, part, row);
  if (!lines || columns.includes(-1)) return '#REF!';
  const [from = 0, to = columns.length > 0 ? from : table.headings.length - 1] = columns;
  return `${sheetPrefix(table.sheet)}!${areaName({ ...lines, column: table.area.column + from, columns: to - from + 1 })}`;
}

/**
 * Puts cell addresses in the place of structured references (`Tabel1[@[Kop]]`), which the grid's engine does not know.
 * `row` is the formula's own row. A formula without such references comes back as it was.
 */
export function withoutStructuredReferences(formula: string, row: number, tables: readonly NamedTable[]): string {
  const parts = formula.split(STRINGS).map((part) =>
    part.startsWith('"')
      ? part
      : part.replace(REFERENCE, (whole, name: string, inner: string) => {
          const table = tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
          return table ? resolve(table, inner, row) : whole;
        }),
  );
  return parts.join('');
}
