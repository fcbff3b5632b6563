import type { Datum } from '../../domain/tijd/datum';
import { einde } from '../../domain/tijd/periode';
import type { Finding } from '../finding';
import type { Repair } from '../../table/finding';
import type { Area, CellValue, Grid } from '../../table/cells/grid';
import type { Role } from '../../table/roles';
import { rowNamed, rowsByCode } from '../../table/find-row';
import { type ReadRow, type ReadTable, cellOf, columnFor, headingOf } from '../../table/table';
import type { Column } from '../../table/column';

/** A table with the sheet it was read from: what a check looks at. */
export interface Sheet {
  readonly table: ReadTable;
  readonly grid: Grid;
}

/** One contradiction to look for. `others` are the other sheets of the workbook. A right sheet gives nothing. */
export type Check = (sheet: Sheet, others: readonly Sheet[]) => readonly Finding[];

/** Where a finding is. */
interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/** A finding on the cell of a row and a column. */
export const onCell = ({ table }: Sheet, row: ReadRow, column: Column): Place => ({
  sheet: table.sheet,
  area: cellOf(table, row, column),
});

/** A finding on the heading of a column. */
export const onHeading = ({ table }: Sheet, column: Column): Place => ({
  sheet: table.sheet,
  area: headingOf(table, column),
});

/** What puts the cell of a finding right. */
export const repairWith = ({ area: { row, column } }: Place, content: CellValue): Repair => ({ row, column, content });

export const nameOf = (row: ReadRow): string => row.gemeente?.naam ?? row.name;

/** The raw content of a cell of the grid, by sheet position. */
export const valueIn = (grid: Grid, row: number, column: number): CellValue =>
  grid.values[row - grid.area.row]?.[column - grid.area.column] ?? '';

/** A formula with the place where it stands. */
export interface FormulaCell {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

const FORMULAS = new WeakMap<Grid, readonly FormulaCell[]>();

/** Every formula on a sheet, row by row; looked for once, for most cells of a sheet have none. */
export function formulasOn(grid: Grid): readonly FormulaCell[] {
  const known = FORMULAS.get(grid);
  if (known) return known;
  const found: FormulaCell[] = [];
  grid.formulas.forEach((line, r) => {
    line.forEach((content, c) => {
      if (typeof content === 'string' && content.startsWith('='))
        found.push({ row: r + grid.area.row, column: c + grid.area.column, formula: content });
    });
  });
  FORMULAS.set(grid, found);
  return found;
}

export const formulaIn = (grid: Grid, row: number, column: number): string => {
  const formula = grid.formulas[row - grid.area.row]?.[column - grid.area.column];
  return typeof formula === 'string' && formula.startsWith('=') ? formula : '';
};

export const numberFormatIn = (grid: Grid, row: number, column: number): string =>
  grid.numberFormats[row - grid.area.row]?.[column - grid.area.column] ?? '';

/** The column with the opgave: the taakstelling, where that holds it. */
export const opgaveColumn = (table: ReadTable): Column | undefined =>
  columnFor(table, 'opgave') ?? (table.taakstellingIsOpgave ? columnFor(table, 'taakstelling') : undefined);

/** Columns that people filled in, of these roles. */
export const theirColumns = ({ table }: Sheet, ...roles: readonly Role[]): readonly Column[] =>
  table.columns.filter((c) => !c.ours && roles.includes(c.role));

/** The same gemeente, or failing that the same name, in another table. */
export const sameRow = (table: ReadTable, row: ReadRow): ReadRow | undefined =>
  row.gemeente ? rowsByCode(table).get(row.gemeente.code) : rowNamed(table, row.name);

/**
 * The day of what is left: "nog te huisvesten vóór 1 juli 2022", the end of the halfjaar, is what is left on the
 * peildatum.
 */
export function dayOfRemainder({ periode, peildatum }: ReadTable, { dates }: Column): Datum | undefined {
  const [day] = dates;
  return day === undefined || (periode !== undefined && day === einde(periode)) ? peildatum : day;
}
