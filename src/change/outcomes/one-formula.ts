import type { ExcelTable, Grid } from '../../table/cells/grid';
import { bodyOf } from '../../table/cells/excel-table';
import type { Overview } from '../../review/assess/overview';
import { type Content, isFormula } from '../write/content';

/** A column that comes as values, in part or whole, though formulas were asked for. */
export type AsValues =
  /**
   * In an Excel table one formula fills the whole column; the zero-based row that would ask for another one, and what
   * it is when it adds others up.
   */
  | { readonly code: 'tabel'; readonly heading: string; readonly row: number; readonly sum?: string }
  /** No formula says what the value says: for these gemeenten, or for all. */
  | { readonly code: 'geenFormule'; readonly heading: string; readonly namen: readonly string[] | 'alle' };

/** The first column beside the table and our columns. */
export function freeColumn({ table }: Overview): number {
  return Math.max(table.area.column + table.area.columns, ...table.columns.map((c) => c.column + 1));
}

/** The Excel table that will hold this column of ours: it lies there, or it ends where our columns begin and grows. */
export function tableFor(overview: Overview, grid: Grid, column: number): ExcelTable | undefined {
  const { table } = overview;
  const firstFree = freeColumn(overview);
  const [row = -1] = table.rows.map((one) => one.row);
  return grid.tables.find((one) => {
    const body = bodyOf(one);
    const end = one.column + one.columns;
    const inRows = row >= body.row && row < body.row + body.rows;
    return inRows && column >= one.column && (column < end || end === firstFree);
  });
}

/** The first row of a table's body that does not get the same formula as the rows above it; undefined when all do. */
export function oddRow(table: ExcelTable, contentAt: (row: number) => Content): { readonly row: number } | undefined {
  const { row: first, rows } = bodyOf(table);
  const all = Array.from({ length: rows }, (_, i) => ({ row: first + i, content: contentAt(first + i) }));
  if (!all.some(({ content }) => isFormula(content))) return undefined;
  const common = mostUsed(all.map(({ row, content }) => relative(content, row)));
  return all.find(({ row, content }) => relative(content, row) !== common);
}

function mostUsed(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}

/** A formula with the rows of its cells counted from its own row; what is no formula is never the same. */
function relative(content: Content, row: number): string {
  if (!isFormula(content)) return `waarde in ${row}`;
  return content
    .split(/("(?:[^"]|"")*"|\[(?:'.|[^[\]'])*\])/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(/([\p{L}\p{N}_.]+)(\()?/gu, (whole, word: string, call: string | undefined) => {
            const [, column, line] = /^([A-Z]{1,3})(\d+)$/.exec(word) ?? [];
            return call !== undefined || column === undefined ? whole : `${column}[${Number(line) - 1 - row}]`;
          }),
    )
    .join('');
}
