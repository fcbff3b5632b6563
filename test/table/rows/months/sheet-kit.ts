import type { Corrections } from '../../../../src/table/recognise/columns/corrections';
import { withCorrection } from '../../../../src/table/recognise/corrections-said';
import type { CellValue } from '../../../../src/table/cells/grid';
import type { MonthWay } from '../../../../src/table/months';
import type { ReadTable } from '../../../../src/table/table';
import { tableOf } from '../../tables';

export type Rows = readonly (readonly CellValue[])[];
export const HEADING = ['Gemeente', 'Opgave 2022-I', 'jan', 'feb', 'mrt', 'apr', 'mei', 'jun'];
export const SHEET: Rows = [HEADING, ['Delft', 76, 10, 8, 9, 0, 5, ''], ['Westland', 81, 3, 4, 5, 6, 7, '']];

export const said = (rows: Rows, maanden: MonthWay): Corrections => {
  const asked = tableOf(rows);
  return withCorrection(new Map(), asked.signature, asked.months?.columns[0]?.key ?? '', { maanden });
};
export const answered = (rows: Rows, way: MonthWay): ReadTable => tableOf(rows, {}, { corrections: said(rows, way) });
export const codes = (table: ReadTable): readonly string[] => table.findings.map((f) => f.code);
export const housed = (table: ReadTable): readonly (number | undefined)[] => table.rows.map((r) => r.gehuisvest);
