import { fold } from '../../table/cells/text';
import { type Personen, personen } from '../../domain/getal/getal';
import { restant } from '../../domain/opgave/opgave';
import type { Datum } from '../../domain/tijd/datum';
import { begin, einde, isZelfdePeriode, laatsteDag, vorige } from '../../domain/tijd/periode';
import { opgaveIn } from '../assess/assess';
import { readPersons } from '../../table/cells/cell-reading';
import type { Finding } from '../finding';
import { type Merger, mergerOf, partsOf, together } from '../assess/herindeling';
import { type ReadRow, type ReadTable, columnFor } from '../../table/table';
import { type Column, ofOtherDates } from '../../table/column';
import { type Check, nameOf, onCell, sameRow, theirColumns } from './sheet';

/** Achterstand and voorsprong of one date are never both above 0. */
export const saldoIsEenzijdig: Check = (sheet) => {
  const behind = columnFor(sheet.table, 'achterstand');
  const ahead = columnFor(sheet.table, 'voorsprong');
  if (!behind || !ahead || ofOtherDates(behind, ahead)) return [];
  return sheet.table.rows.flatMap((row): readonly Finding[] => {
    const [achterstand, voorsprong] = [count(row, behind), count(row, ahead)];
    if (achterstand === undefined || voorsprong === undefined || achterstand <= 0 || voorsprong <= 0) return [];
    return [
      {
        code: 'saldoDubbel',
        severity: 'fout',
        ...onCell(sheet, row, ahead),
        data: { naam: nameOf(row), achterstand },
        found: voorsprong,
        expected: personen(0),
      },
    ];
  });
};

/** The day of a saldo; of "saldo eind 2021-II" and "saldo begin 2022-I" the last and the first of that halfjaar. */
function dayOf({ dates, periode, heading }: Column): readonly Datum[] {
  if (dates.length > 0 || !periode) return dates.slice(-1);
  if (/\beind/.test(fold(heading))) return [laatsteDag(periode)];
  return /\bbegin/.test(fold(heading)) ? [begin(periode)] : [];
}

/** The saldo on the last day of a halfjaar is that of the next first day: 50 on 30-6-2022 is not 70 on 1-7-2022. */
export const saldiOpElkaar: Check = (sheet) => {
  const dated = theirColumns(sheet, 'saldo', 'eindsaldo', 'achterstand', 'voorsprong').flatMap((column) =>
    dayOf(column).map((date) => ({ column, date })),
  );
  return dated.flatMap(({ column: end, date }) =>
    dated
      .filter((next) => next.date === date + 1)
      .flatMap(({ column: start, date: day }) =>
        sheet.table.rows.flatMap((row): readonly Finding[] => {
          const [expected, found] = [saldoIn(row, end), saldoIn(row, start)];
          if (expected === undefined || found === undefined || expected === found) return [];
          const data = { naam: nameOf(row), einde: date, begin: day };
          return [{ code: 'saldoSpringt', severity: 'let op', ...onCell(sheet, row, start), data, found, expected }];
        }),
      ),
  );
};

/** The saldo that a sheet starts with is what the sheet of the halfjaar before ended with. */
export const saldoVolgtVorige: Check = (sheet, others) => {
  const { table } = sheet;
  const { periode } = table;
  const column = columnFor(table, 'saldo') ?? columnFor(table, 'achterstand') ?? columnFor(table, 'voorsprong');
  if (!periode || !column) return [];
  const before = others.filter((o) => o.table.periode && isZelfdePeriode(o.table.periode, vorige(periode)));
  return before.flatMap((other) =>
    table.rows.flatMap((row): readonly Finding[] => {
      const merger = row.gemeente && mergerOf(other.table, row.gemeente);
      if (merger) return afterMerger(merger, other.table, row, onCell(sheet, row, column));
      const earlier = sameRow(other.table, row);
      const ended = earlier && endOf(other.table, earlier);
      return ended === undefined || row.saldo === undefined || ended === row.saldo
        ? []
        : [
            {
              code: 'saldoWijktAf',
              severity: 'let op',
              ...onCell(sheet, row, column),
              data: { naam: nameOf(row), blad: other.table.sheet },
              found: row.saldo,
              expected: ended,
            },
          ];
    }),
  );
};

/** The saldo of a merged gemeente is the sum of those of its parts. */
function afterMerger(
  merger: Merger,
  earlier: ReadTable,
  row: ReadRow,
  place: ReturnType<typeof onCell>,
): readonly Finding[] {
  const ended = together(merger, (part) => endOf(earlier, part));
  if (ended === undefined || row.saldo === undefined || ended === row.saldo) return [];
  const delen = partsOf(merger).map(nameOf);
  return [
    {
      code: 'saldoAndersDanDelen',
      severity: 'let op',
      ...place,
      data: { naam: nameOf(row), blad: earlier.sheet, delen },
      found: row.saldo,
      expected: ended,
    },
  ];
}

function endOf(table: ReadTable, row: ReadRow): Personen | undefined {
  if (row.eindsaldo !== undefined) return row.eindsaldo;
  const opgave = opgaveIn(table, row);
  const isEnd =
    table.periode !== undefined && table.peildatum !== undefined && table.peildatum >= einde(table.periode) - 1;
  return isEnd && opgave !== undefined && row.gehuisvest !== undefined ? restant(opgave, row.gehuisvest) : undefined;
}

/** In a history each period starts with what the one above it ended with: 1,142 - 1,182 is -40. */
export const saldoInReeks: Check = (sheet) => {
  const { table } = sheet;
  // Gemeenten below or beside each other are no course of time, whatever halfjaar stands with them.
  if (columnFor(table, 'gemeente') ?? columnFor(table, 'gmcode')) return [];
  if (!columnFor(table, 'periode') && table.layout !== 'turned') return [];
  const column = columnFor(table, 'saldo') ?? columnFor(table, 'achterstand') ?? columnFor(table, 'opgave');
  if (!column) return [];
  const ordered = inOrder(table.rows);
  return ordered.flatMap((row, i): readonly Finding[] => {
    const before = ordered[i - 1];
    if (!before) return [];
    const opgave = opgaveIn(table, before);
    const ended =
      before.eindsaldo ??
      (opgave !== undefined && before.gehuisvest !== undefined ? restant(opgave, before.gehuisvest) : undefined);
    const started =
      row.saldo ??
      (row.opgave !== undefined && row.taakstelling !== undefined
        ? personen(row.opgave - row.taakstelling)
        : undefined);
    // Whether the additional task leaves an achterstand differs by memo.
    const fits = before.eindsaldo === undefined && started === Number(ended) - (before.additioneel ?? 0);
    return ended === undefined || started === undefined || ended === started || fits
      ? []
      : [
          {
            code: 'saldoInReeks',
            severity: 'let op',
            ...onCell(sheet, row, column),
            data: { naam: nameOf(row), vorige: before.name },
            found: started,
            expected: ended,
          },
        ];
  });
};

/** Oldest first; a list that runs the other way is turned round. */
function inOrder(rows: readonly ReadRow[]): readonly ReadRow[] {
  const [first, second] = rows;
  return first && second && first.name > second.name ? [...rows].reverse() : rows;
}

/** What a column says, > 0 achterstand; nothing where the heading does not say which way is positive. */
function saldoIn(row: ReadRow, column: Column): Personen | undefined {
  const { role, sign } = column;
  const value = count(row, column);
  if (value === undefined || role === 'achterstand' || sign === 'achterstandPositive') return value;
  return role === 'voorsprong' || sign === 'voorsprongPositive' ? personen(-value) : undefined;
}

const count = (row: ReadRow, column: Column): Personen | undefined =>
  readPersons(row.cells.get(column.column) ?? '', 'saldo').value;
