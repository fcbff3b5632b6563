import { beoordeelKoppelingen } from '../../domain/opgave/koppelingen';
import { opgaveIn } from '../assess/assess';
import { readKoppelingen, readPersons } from '../../table/cells/cell-reading';
import { fold } from '../../table/cells/text';
import { type ReadRow, type ReadTable, columnFor } from '../../table/table';
import type { Column } from '../../table/column';
import type { Finding } from '../finding';
import { type Check, nameOf, onCell, onHeading, theirColumns } from './sheet';

/** Koppelingen are called voldoende when there are as many as were nog te huisvesten on that date. */
export const koppelingenKloppen: Check = (sheet) => {
  const columns = theirColumns(sheet, 'koppelingen');
  return sheet.table.rows.flatMap((row): readonly Finding[] => {
    const read = columns.map((column) => ({
      column,
      value: readKoppelingen(row.cells.get(column.column) ?? '').value,
    }));
    const count = read.find(({ value }) => typeof value === 'number');
    const judged = read.find(({ value }) => typeof value === 'string');
    if (typeof count?.value !== 'number' || typeof judged?.value !== 'string') return [];
    const remaining = remainingAt(sheet.table, row, count.column);
    const whole = readPersons(remaining ?? '', 'nogTeHuisvesten').value;
    if (whole === undefined) return [];
    const expected = beoordeelKoppelingen(count.value, whole);
    return judged.value === expected
      ? []
      : [
          {
            code: 'koppelingenOordeel',
            severity: 'fout',
            ...onCell(sheet, row, judged.column),
            data: { naam: nameOf(row), koppelingen: count.value, nog: whole },
            found: judged.value,
            expected,
          },
        ];
  });
};

/**
 * What was nog te huisvesten on the date of the koppelingen: a column with that date, or the row's own when no dates
 * differ.
 */
function remainingAt(table: ReadTable, row: ReadRow, koppelingen: Column): number | undefined {
  const day = koppelingen.dates.at(-1);
  const column = columnFor(table, 'nogTeHuisvesten');
  const opgave = opgaveIn(table, row);
  const own =
    row.nogTeHuisvesten ?? (opgave !== undefined && row.gehuisvest !== undefined ? opgave - row.gehuisvest : undefined);
  const sameDay = day === undefined || day === (column?.dates[0] ?? table.peildatum);
  if (sameDay) return own;
  const dated = table.columns.find((c) => !c.ours && c.role === 'nogTeHuisvesten' && c.dates[0] === day);
  return dated && readPersons(row.cells.get(dated.column) ?? '', 'nogTeHuisvesten').value;
}

/** Huurcontracten are persons, no number of contracts. Whether they are the total of the halfjaar the reader asks. */
export const huurcontractenInPersonen: Check = (sheet) => {
  const column = columnFor(sheet.table, 'huurcontracten');
  const isCount =
    column !== undefined &&
    /aantal (getekende )?(huur)?contracten/.test(fold(column.heading)) &&
    !/person/i.test(column.heading);
  if (!isCount) return [];
  const place = onHeading(sheet, column);
  return [{ code: 'huurcontractenAantal', severity: 'let op', ...place, data: { kop: column.heading } }];
};
