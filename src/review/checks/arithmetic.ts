import type { Personen } from '../../domain/getal/getal';
import type { Datum } from '../../domain/tijd/datum';
import { minimaal, opgave as opgaveOf, restant } from '../../domain/opgave/opgave';
import { opgaveIn } from '../assess/assess';
import { momentVan } from '../../domain/tijd/moment';
import type { Column } from '../../table/column';
import { columnFor, type ReadRow } from '../../table/table';
import { type Check, type Sheet, dayOfRemainder, nameOf, onCell } from './sheet';
import type { Finding } from '../finding';

/** Opgave = taakstelling + achterstand - voorsprong (197 - 8 is not 199); an additional task may be counted in. */
export const opgaveIsSom: Check = (sheet) => {
  const column = columnFor(sheet.table, 'opgave');
  if (!column) return [];
  return sheet.table.rows.flatMap((row): readonly Finding[] => {
    const { opgave, taakstelling, saldo } = row;
    if (opgave === undefined || taakstelling === undefined || saldo === undefined) return [];
    const expected = opgaveOf(taakstelling, saldo);
    return opgave === expected || opgave === expected + (row.additioneel ?? 0)
      ? []
      : [
          {
            code: 'opgaveGeenSom',
            severity: 'fout',
            ...onCell(sheet, row, column),
            data: { naam: nameOf(row), taakstelling, saldo },
            found: opgave,
            expected,
          },
        ];
  });
};

/**
 * Nog te huisvesten = opgave - gehuisvest. When everybody is housed a sheet may write 0 for what is left. What was left
 * on another date, as a January or July sheet has it for its koppelingen, is no remainder of these figures.
 */
export const restantKlopt: Check = (sheet) => {
  const column = columnFor(sheet.table, 'nogTeHuisvesten');
  if (!column || dayOfRemainder(sheet.table, column) !== sheet.table.peildatum) return [];
  return compared(sheet, (row, opgave) => {
    const { gehuisvest, nogTeHuisvesten: found } = row;
    if (gehuisvest === undefined || found === undefined) return [];
    const expected = restant(opgave, gehuisvest);
    const withExtra =
      row.opgaveInclAdditioneel === undefined ? expected : restant(row.opgaveInclAdditioneel, gehuisvest);
    if (found === expected || found === withExtra || (expected < 0 && found === 0)) return [];
    const data = { naam: nameOf(row), opgave, gehuisvest };
    const place = onCell(sheet, row, column);
    if (isOfMany(sheet, row) && found > expected && expected >= 0)
      return [{ code: 'restantZonderVoorsprong', severity: 'let op', ...place, data, found, expected }];
    const code = gehuisvest > 0 && found === minimaal(opgave) ? 'helftAlsRestant' : 'restantOnjuist';
    return [{ code, severity: 'fout', ...place, data, found, expected }];
  });
};

/**
 * On 1 January and 1 July what the halfjaar ends with is what is left of the opgave. Where only one side has a column,
 * the other side is 0 there.
 */
export const eindsaldoKlopt: Check = (sheet) => {
  const { table } = sheet;
  const sides = (['eindsaldo', 'eindachterstand', 'eindvoorsprong'] as const).flatMap(
    (role) => columnFor(table, role) ?? [],
  );
  const isWhole = sides.length > 1 || sides.some(({ role }) => role === 'eindsaldo');
  const { peildatum } = table;
  if (peildatum === undefined || !sides.some((c) => momentVan(peildatum) === 'eindbeoordeling' || isOf(c, peildatum)))
    return [];
  return compared(sheet, (row, opgave) => {
    const { gehuisvest, eindsaldo: found, additioneel = 0 } = row;
    const column = sides.find((c) => (row.cells.get(c.column) ?? '') !== '');
    if (gehuisvest === undefined || found === undefined || column === undefined) return [];
    const expected = restant(opgave, gehuisvest);
    if (found === expected || found === expected + additioneel || (!isWhole && found === 0)) return [];
    const data = { naam: nameOf(row), opgave, gehuisvest };
    return [{ code: 'eindsaldoOnjuist', severity: 'let op', ...onCell(sheet, row, column), data, found, expected }];
  });
};

/** A saldo of a day within the halfjaar is what remains on it. */
const isOf = ({ dates }: Column, day: Datum): boolean => dates.at(-1) === day;

/** A row of a province or region: the figures of several gemeenten together. */
const isOfMany = ({ table }: Sheet, { gemeente }: ReadRow): boolean =>
  gemeente === undefined &&
  !columnFor(table, 'gemeente') &&
  !!(columnFor(table, 'provincie') ?? columnFor(table, 'regio'));

/** Minimaal = half of the opgave, rounded up. */
export const minimaalKlopt: Check = (sheet) => {
  const column = columnFor(sheet.table, 'minimaal');
  if (!column) return [];
  return compared(sheet, (row, opgave) => {
    const [expected, found] = [minimaal(opgave), row.minimaal];
    if (found === undefined || found === expected || (expected < 0 && found === 0)) return [];
    const data = { naam: nameOf(row), opgave };
    return [{ code: 'minimaalOnjuist', severity: 'fout', ...onCell(sheet, row, column), data, found, expected }];
  });
};

function compared(sheet: Sheet, compare: (row: ReadRow, opgave: Personen) => readonly Finding[]): readonly Finding[] {
  return sheet.table.rows.flatMap((row) => {
    const opgave = opgaveIn(sheet.table, row);
    return opgave === undefined ? [] : compare(row, opgave);
  });
}
