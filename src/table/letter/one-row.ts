import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { timeIn } from '../cells/dates';
import type { Area, CellValue, Grid } from '../cells/grid';
import { fold } from '../cells/text';
import type { Column } from '../column';
import type { ReadTable } from '../table';
import { atColon } from './colon';
import { FEWEST_FIGURES, FIGURES, isNamed, isOfTwoWords } from './is-letter';
import { letterRows } from './may-be-letter';
import { isBlank, isSaid, type Row, textOf } from './rows';

/** A line of the list and the row and column of its value in the grid that it comes from. */
interface Line {
  readonly cells: readonly CellValue[];
  readonly from: readonly [row: number, column: number];
}

/** A list, and where the value of each of its lines stood. */
export interface Laid {
  readonly grid: Grid;
  /** Where the table lies. */
  readonly area: Area;
  readonly places: readonly { readonly row: number; readonly column: number }[];
}

const WHO: readonly Column['role'][] = ['gemeente', 'gmcode', 'provincie', 'regio'];

/** Nothing says of whom the one row is. */
const isOfNobody = ({ rows, columns, totalRow }: ReadTable): boolean =>
  rows.length === 1 && totalRow === undefined && !columns.some(({ role, ours }) => ours || WHO.includes(role));

/** A list of figures that names no gemeente. */
export const isListOfNobody = (table: ReadTable): boolean => table.layout === 'keyValue' && isOfNobody(table);

/** A list of figures of which one line names the gemeente, "Gemeente | Delft", whatever else stands between them. */
export function namesItself(grid: Grid): boolean {
  const rows = (letterRows(grid) ?? []).filter(({ filled }) => filled.length > 0).map(atColon);
  const figures = rows.filter(({ filled }) => filled.length === 2).filter((row) => FIGURES.test(fold(textOf(row))));
  const [name, ...others] = rows.filter((row) => row.filled.length > 1 && isNamed(textOf(row)));
  if (rows.some(isOfTwoWords)) return false;
  return figures.length >= FEWEST_FIGURES && name !== undefined && others.length === 0 && isName(name);
}

const isName = (row: Row): boolean =>
  row.filled.length === 2 &&
  /^(?:naam )?gemeente:?$/.test(fold(textOf(row))) &&
  vindGemeente(textOf(row, 1)).kind === 'gevonden';

/** Has a table one row of figures, and no other words in it? */
const isOneRow = (table: ReadTable): boolean =>
  table.layout === 'rows' &&
  isOfNobody(table) &&
  [...(table.rows[0]?.cells.values() ?? [])].every((value) => isBlank(value) || isSaid(value) || isDay(value));

const isDay = (value: CellValue): boolean => typeof value === 'string' && timeIn(value).dates.length > 0;

/** A table of one row below an address as the list of a letter, each heading with its figure in a line. */
export function oneRowAsLines(grid: Grid, table: ReadTable): Laid | undefined {
  const [row] = table.rows;
  if (row === undefined || !isOneRow(table)) return undefined;
  const { area } = grid;
  const [first, figures] = [Math.min(...table.headingRows) - area.row, row.row - area.row];
  const asTold = (cells: readonly CellValue[], r: number): Line => {
    const at = cells.findIndex((cell) => !isBlank(cell));
    return { cells: cells.filter((cell) => !isBlank(cell)).slice(0, 2), from: [r, Math.max(0, at)] };
  };
  const lines: readonly Line[] = [
    ...grid.values.slice(0, first).map(asTold),
    ...table.columns.map(({ heading, column }): Line => {
      const at = column - area.column;
      return { cells: [heading, grid.values[figures]?.[at] ?? ''], from: [figures, at] };
    }),
    ...grid.values.slice(figures + 1).map((cells, i) => asTold(cells, figures + 1 + i)),
  ];
  const values = lines.map(({ cells: [key = '', value = ''] }): readonly CellValue[] => [key, value]);
  const valued = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] =>
    lines.map(({ from: [r, c] }) => [blank, matrix[r]?.[c] ?? blank]);
  return {
    grid: {
      ...grid,
      area: { ...area, rows: lines.length, columns: 2 },
      values,
      formulas: values,
      numberFormats: valued(grid.numberFormats, 'General'),
      errors: valued(grid.errors, false),
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      merged: [],
      tables: [],
    },
    area: table.area,
    places: lines.map(({ from: [r, c] }) => ({ row: area.row + r, column: area.column + c })),
  };
}

/** The list as a letter has it, with every line pointing at the cell that its figure came from. */
export function backOnSheet(list: Grid, { grid, places }: Laid): Grid {
  const origin = (row: number) => places[row - grid.area.row];
  const told = list.values.flatMap((_, r) => {
    const at = grid.area.row + r;
    const place = origin(list.told?.get(at)?.row ?? at);
    return place === undefined ? [] : [[at, place] as const];
  });
  return {
    ...list,
    told: new Map(told),
    prose: (list.prose ?? []).map(({ text, row, column }) => ({ ...(origin(row) ?? { row, column }), text })),
  };
}
