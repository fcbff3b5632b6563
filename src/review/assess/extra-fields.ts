import type { Column } from '../../table/column';
import type { Role } from '../../table/roles';
import type { ReadTable } from '../../table/table';

/** What may be taken over from another sheet. Numbers of persons housed never are. */
export const FIELDS = [
  'trede',
  'saldo',
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'huurcontracten',
  'verschoonbaar',
  'verlengd',
  'opgebouwdeAchterstand',
] as const;
export type ExtraField = (typeof FIELDS)[number];

const READ_FROM: Partial<Record<ExtraField, readonly Role[]>> = {
  saldo: ['saldo', 'achterstand', 'voorsprong'],
  huurcontracten: ['huurcontracten', 'huurcontractenTotaal'],
};

/** The roles of the columns that a field is read from. */
export const rolesOf = (field: ExtraField): readonly Role[] => READ_FROM[field] ?? [field];

/** The columns of a table that a field is read from. */
export const columnsWith = (table: ReadTable, field: ExtraField): readonly Column[] =>
  table.columns.filter((c) => c.used && rolesOf(field).includes(c.role));
