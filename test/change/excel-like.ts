import type { Edit } from '../../src/change/write/plan';
import { type Content, isFormula, shown } from '../../src/change/write/content';
import type { ExcelTable } from '../../src/table/cells/grid';
import type { Entry } from '../standin/workbook/entry';
import { filled, movedAround } from '../standin/workbook/calculated-column';
import { type NamedTable, asExcelSpells } from '../standin/workbook/structured';
import { type Cells, applyTo, at } from './grids';

/**
 * The cells after a write, as an Excel leaves them that fills the columns of its tables and has its own spelling of
 * references.
 */
export function applyAsExcel(cells: Cells, plan: Edit, tables: readonly ExcelTable[]): Cells {
  const written = new Map(applyTo(cells, plan));
  const extras = tables.map((table) => ({
    id: table.name,
    name: table.name,
    area: { row: table.row, column: table.column, rows: table.rows, columns: table.columns },
    showHeaders: table.hasHeader,
    showTotals: table.hasTotals,
    style: '',
  }));
  const named: readonly NamedTable[] = extras.map((table) => ({
    ...table,
    sheet: plan.sheet,
    headings: Array.from({ length: table.area.columns }, (_, i) =>
      String(written.get(at(table.area.row, table.area.column + i))?.content ?? ''),
    ),
  }));
  const [first] = plan.changes;
  if (first === undefined) return written;
  const entries = plan.changes.map(({ row, column, after: { content } }) => ({
    row,
    column,
    entry: entryOf(content),
  }));
  const all = filled(entries, {
    tables: extras,
    gives: (row, column) => {
      const content = cells.get(at(row, column))?.content ?? '';
      return content === '' || isFormula(content);
    },
    moved: (formula, rows) => movedAround(formula, (plain) => shifted(plain, rows)),
  });
  for (const { row, column, entry } of all) {
    if (entry.formula === undefined) continue;
    const home = named.find(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );
    const old = written.get(at(row, column));
    written.set(at(row, column), {
      content: asExcelSpells(entry.formula, { row, ...(home && { home }) }, named),
      numberFormat: old?.numberFormat ?? 'General',
    });
  }
  return written;
}

const entryOf = (content: Content): Entry =>
  isFormula(content) ? { value: null, formula: content } : { value: shown(content) === '' ? null : shown(content) };

const shifted = (formula: string, rows: number): string =>
  formula.replace(
    /("[^"]*")|(?<![A-Za-z0-9_.])([A-Z]{1,3})(\d+)(?![\w(])/g,
    (whole, text: string | undefined, column: string, line: string) =>
      text === undefined ? `${column}${Number(line) + rows}` : whole,
  );
