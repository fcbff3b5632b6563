import { type Personen, personen } from '../../domain/getal/getal';
import type { CellValue } from '../../table/cells/grid';
import type { Role } from '../../table/roles';
import type { Column } from '../../table/column';
import type { ReadRow, ReadTable } from '../../table/table';
import { opgaveIn } from '../assess/assess';

/** What can be taken over from the sheet of a new month. Steps are not: those are the province's own decisions. */
export const UPDATE_FIELDS = [
  'gehuisvest',
  'taakstelling',
  'opgave',
  'saldo',
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'huurcontracten',
  'additioneel',
] as const;
export type UpdateField = (typeof UPDATE_FIELDS)[number];

const ROLES: Readonly<Partial<Record<UpdateField, readonly Role[]>>> = {
  saldo: ['saldo', 'achterstand', 'voorsprong'],
};

/**
 * The columns of the own table that people fill in with this; those that give a month or its running total are another
 * month's.
 */
export function targetColumns(table: ReadTable, field: UpdateField): readonly Column[] {
  if (field === 'gehuisvest' && table.months) return [];
  const roles = ROLES[field] ?? [field];
  return table.columns.filter((c) => c.used && !c.ours && roles.includes(c.role));
}

/** What the own row says, in the form in which `givenBy` says it. */
export function heldBy(table: ReadTable, row: ReadRow, field: UpdateField): CellValue | undefined {
  return field === 'opgave' || field === 'taakstelling' ? row[field] : plain(table, row, field);
}

/**
 * What the new sheet says of a gemeente, as the own table means it: a taakstelling that holds the opgave is given the
 * opgave. Undefined where the new sheet does not say it, or says something else under that name.
 */
export function givenBy(own: ReadTable, source: ReadTable, row: ReadRow, field: UpdateField): CellValue | undefined {
  if (row.unreadable.has(field)) return undefined;
  if (field === 'opgave') return opgaveIn(source, row);
  if (field !== 'taakstelling') return plain(source, row, field);
  if (own.taakstellingIsOpgave) return opgaveIn(source, row);
  return source.taakstellingIsOpgave ? undefined : row.taakstelling;
}

function plain(
  { contracts }: ReadTable,
  row: ReadRow,
  field: Exclude<UpdateField, 'opgave' | 'taakstelling'>,
): CellValue | undefined {
  // Nobody has said yet whether that column is the total.
  if (field === 'huurcontracten' && contracts?.asked === true) return undefined;
  const value = row[field];
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value;
}

/**
 * The cell of one column for what a gemeente has; undefined where its sign is not known. A saldo is split over the
 * words of the letters.
 */
export function contentIn(column: Column, value: CellValue): CellValue | undefined {
  if (typeof value !== 'number') return value;
  switch (column.role) {
    case 'achterstand':
      return Math.max(0, value);
    case 'voorsprong':
      return Math.max(0, -value);
    case 'saldo':
      return signed(column, personen(value));
    default:
      return value;
  }
}

function signed({ sign }: Column, saldo: Personen): CellValue | undefined {
  if (sign === undefined || sign === 'unknown') return undefined;
  return sign === 'achterstandPositive' ? saldo : 0 - saldo + 0;
}
