import { known } from '../../domain/known';
import type { Grid } from '../../table/cells/grid';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import type { Role } from '../../table/roles';
import type { Column } from '../../table/column';
import { valueAt } from '../write/cells';
import type { RefTo } from './refs';

/** Part of a formula with the number that it gives now. */
export interface FormulaTerm {
  readonly text: string;
  readonly value: number;
}

export function inputColumn({ table }: Overview, role: Role): Column | undefined {
  return table.columns.find((c) => c.role === role && c.used && !c.ours);
}

/** The sheet that formulas point at, and how they name its cells. */
export interface Pointed {
  readonly overview: Overview;
  readonly grid: Grid;
  readonly refTo: RefTo;
}

/** The persons housed: one cell, or the months added up, whose blank cells Excel's SUM takes as 0 too. */
export function housedCell(pointed: Pointed, row: AssessedRow): FormulaTerm | undefined {
  const { overview, grid, refTo } = pointed;
  const { months } = overview.table;
  if (months?.way !== 'optellen') return numberCell(pointed, row, 'gehuisvest');
  const values = months.columns.map(({ column }) => valueAt(grid, row.row.row, column));
  if (values.some((value) => typeof value === 'boolean' || (typeof value === 'string' && value !== '')))
    return undefined;
  const text = `SUM(${months.columns.map(({ column }) => refTo(row.row.row, column)).join(',')})`;
  return { text, value: values.reduce<number>((sum, value) => sum + Number(value), 0) };
}

/** The cell that a role is read from in this row, when a number stands there. */
export function numberCell({ overview, grid, refTo }: Pointed, row: AssessedRow, role: Role): FormulaTerm | undefined {
  const column = inputColumn(overview, role)?.column;
  const value = column === undefined ? undefined : valueAt(grid, row.row.row, column);
  return column === undefined || typeof value !== 'number' ? undefined : { text: refTo(row.row.row, column), value };
}

/** The cells that make up the opgave: itself, or the taakstelling with what is added to and taken from it. */
export interface OpgaveTerms {
  readonly taakstelling: FormulaTerm;
  readonly plus?: FormulaTerm;
  readonly min?: FormulaTerm;
}

/** Undefined when the cells do not give the opgave that was assessed, such as numbers kept as text. */
export function opgaveTerms(pointed: Pointed, row: AssessedRow): OpgaveTerms | undefined {
  const { overview } = pointed;
  const cell = (role: Role): FormulaTerm | undefined => numberCell(pointed, row, role);
  const whole = cell('opgave') ?? (overview.table.taakstellingIsOpgave ? cell('taakstelling') : undefined);
  const terms = whole ? { taakstelling: whole } : withSaldo(overview, cell);
  return terms !== undefined && total(terms) === row.opgave ? terms : undefined;
}

function withSaldo(overview: Overview, cell: (role: Role) => FormulaTerm | undefined): OpgaveTerms | undefined {
  const taakstelling = cell('taakstelling');
  if (taakstelling === undefined) return undefined;
  const saldo = cell('saldo');
  const plus =
    cell('achterstand') ?? (inputColumn(overview, 'saldo')?.sign === 'achterstandPositive' ? saldo : undefined);
  const min = cell('voorsprong') ?? (inputColumn(overview, 'saldo')?.sign === 'voorsprongPositive' ? saldo : undefined);
  return { taakstelling, ...known({ plus, min }) };
}

const total = ({ taakstelling, plus, min }: OpgaveTerms): number =>
  taakstelling.value + (plus?.value ?? 0) - (min?.value ?? 0);
