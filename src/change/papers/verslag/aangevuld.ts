import { opsomming } from '../../../domain/sentences/numbers';
import { formatDatum } from '../../../domain/tijd/datum';
import type { AssessedRow } from '../../../review/assess/overview';
import { ROLE_NAMES, type Role } from '../../../table/roles';
import type { ExtraSheet, ReadRow, ReadTable } from '../../../table/table';

/** More names than this are counted. */
const MEESTE_NAMEN = 8;

/**
 * The sheets that figures of these gemeenten were taken over from: what, of whom where it is not of all of them, and
 * the date of a step.
 * @param genoemd what a sheet is called; a receiver without the workbook cannot open it.
 */
export function aangevuld(
  { extraSheets = [] }: ReadTable,
  rows: readonly Pick<AssessedRow, 'row' | 'naam'>[],
  genoemd: (blad: string) => string = (blad) => `blad ${blad}`,
): readonly string[] {
  return extraSheets.flatMap((extra) => {
    const delen = [...extra.taken].flatMap(([veld, naar]) => {
      const hier = rows.filter(({ row }) => naar.has(row.row));
      if (hier.length === 0) return [];
      return [`${ROLE_NAMES[veld]}${hier.length === rows.length ? '' : ` van ${wie(hier)}`}${dag(veld, extra)}`];
    });
    return delen.length === 0 ? [] : [`Aangevuld uit ${genoemd(extra.sheet)}: ${opsomming(delen)}.`];
  });
}

/** The same of a whole table. */
export const aangevuldInTabel = (table: ReadTable): readonly string[] =>
  aangevuld(
    table,
    table.rows.map((row: ReadRow) => ({ row, naam: row.gemeente?.naam ?? row.name })),
  );

const wie = (rows: readonly Pick<AssessedRow, 'naam'>[]): string =>
  rows.length > MEESTE_NAMEN ? `${rows.length} gemeenten` : opsomming(rows.map(({ naam }) => naam));

function dag(veld: Role, { tredeOp, restOp }: ExtraSheet): string {
  if (veld === 'nogTeHuisvesten' && restOp !== undefined) return ` (op ${formatDatum(restOp)})`;
  if (veld !== 'trede') return '';
  return tredeOp === undefined ? ' (datum niet bekend)' : ` (op ${formatDatum(tredeOp)})`;
}
