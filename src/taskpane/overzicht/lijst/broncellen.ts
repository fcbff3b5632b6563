import type { Column } from '../../../table/column';
import { ROLE_NAMES, type Role } from '../../../table/roles';
import { cellOf, columnFor, type ReadRow, type ReadTable } from '../../../table/table';
import { areaName } from '../../../table/cells/address';
import type { Area } from '../../../table/cells/grid';

/** A figure of the sheet that the assessment rests on, with the cell where it stands. */
export interface Broncel {
  readonly naam: string;
  readonly cel: string;
  readonly area: Area;
}

/** What the assessment can rest on, in the order in which it is counted. */
const ROLLEN: readonly Role[] = [
  'opgave',
  'opgaveInclAdditioneel',
  'additioneel',
  'taakstelling',
  'saldo',
  'achterstand',
  'voorsprong',
  'gehuisvest',
  'trede',
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'huurcontracten',
  'huurcontractenTotaal',
  'verschoonbaar',
  'verlengd',
  'bronVerlenging',
];

/** Every cell of a row that the assessment rests on; months that were added up each by itself. */
export function broncellenVan(table: ReadTable, row: ReadRow): readonly Broncel[] {
  const columns = ROLLEN.flatMap((role) => columnFor(table, role) ?? []);
  const months = table.months?.columns ?? [];
  return [...columns, ...months.filter((month) => !columns.includes(month))].flatMap((column) =>
    isLeeg(row, column) ? [] : [bronVan(table, row, column)],
  );
}

const isLeeg = (row: ReadRow, { column }: Column): boolean => (row.cells.get(column) ?? '') === '';

function bronVan(table: ReadTable, row: ReadRow, column: Column): Broncel {
  const area = cellOf(table, row, column);
  const isOpgave = column.role === 'taakstelling' && table.taakstellingIsOpgave;
  return { naam: isOpgave ? ROLE_NAMES.opgave : ROLE_NAMES[column.role], cel: areaName(area), area };
}
