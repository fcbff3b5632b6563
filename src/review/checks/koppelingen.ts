import { known } from '../../domain/known';
import type { Personen } from '../../domain/getal/getal';
import { beoordeelKoppelingen } from '../../domain/opgave/koppelingen';
import { opgaveIn } from '../assess/assess';
import { readKoppelingen, readPersons } from '../../table/cells/cell-reading';
import { type ReadRow, type ReadTable, columnFor } from '../../table/table';
import type { Column } from '../../table/column';
import type { Finding } from '../finding';
import { type Check, type Sheet, dayOfRemainder, nameOf, onCell, onHeading, sameRow, theirColumns } from './sheet';

/**
 * Koppelingen are called voldoende when there are as many as were nog te huisvesten on that date. The figures stand in
 * the same row, or in the letter of that date on another sheet.
 */
export const koppelingenKloppen: Check = (sheet, others) => {
  const columns = theirColumns(sheet, 'koppelingen');
  return sheet.table.rows.flatMap((row): readonly Finding[] => {
    const judged = columns.flatMap((column) => {
      const { value } = readKoppelingen(row.cells.get(column.column) ?? '', column.heading);
      return typeof value === 'string' ? [{ column, value }] : [];
    });
    const own = figuresOf(sheet, row);
    return judged.flatMap(({ column, value }): readonly Finding[] => {
      const figures = own ? [own] : elsewhere(column, row, others);
      return figures.slice(0, 1).flatMap(({ koppelingen, nog, blad }): readonly Finding[] => {
        const expected = beoordeelKoppelingen(koppelingen, nog);
        const data = { naam: nameOf(row), koppelingen, nog, ...known({ blad }) };
        const place = onCell(sheet, row, column);
        return value === expected
          ? []
          : [{ code: 'koppelingenOordeel', severity: 'fout', ...place, data, found: value, expected }];
      });
    });
  });
};

/** Koppelingen as a number and what was nog te huisvesten on their date. */
interface Figures {
  readonly koppelingen: Personen;
  readonly nog: Personen;
  /** The other sheet on which they stand. */
  readonly blad?: string;
}

function figuresOf(sheet: Sheet, row: ReadRow): Figures | undefined {
  return theirColumns(sheet, 'koppelingen').flatMap((column) => {
    const { value } = readKoppelingen(row.cells.get(column.column) ?? '', column.heading);
    const nog = readPersons(remainingAt(sheet.table, row, column) ?? '', 'nogTeHuisvesten').value;
    return typeof value === 'number' && nog !== undefined ? [{ koppelingen: value, nog }] : [];
  })[0];
}

/** The figures of the same gemeente on a sheet of the very date of a judgement. */
function elsewhere({ dates }: Column, row: ReadRow, others: readonly Sheet[]): readonly Figures[] {
  const day = dates.at(-1);
  return others
    .filter(({ table }) => day !== undefined && table.peildatum === day)
    .flatMap((other) => {
      const match = sameRow(other.table, row);
      const figures = match && figuresOf(other, match);
      return figures ? [{ ...figures, blad: other.table.sheet }] : [];
    });
}

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
  if (day === undefined || day === (column ? dayOfRemainder(table, column) : table.peildatum)) return own;
  const dated = table.columns.find((c) => !c.ours && c.role === 'nogTeHuisvesten' && dayOfRemainder(table, c) === day);
  return dated && readPersons(row.cells.get(dated.column) ?? '', 'nogTeHuisvesten').value;
}

const countsContracts = ({ reason }: Column): boolean =>
  reason.kind === 'heading' && reason.heading.unexplained?.some((words) => /^aantal .*en$/.test(words)) === true;

/** Huurcontracten are persons, no number of contracts. Whether they are the total of the halfjaar the reader asks. */
export const huurcontractenInPersonen: Check = (sheet) => {
  const column = theirColumns(sheet, 'huurcontracten').find(({ confirmed }) => !confirmed);
  if (!column || !countsContracts(column)) return [];
  const place = onHeading(sheet, column);
  return [{ code: 'huurcontractenAantal', severity: 'let op', ...place, data: { kop: column.heading } }];
};
