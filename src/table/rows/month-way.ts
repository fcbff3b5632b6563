import { personen } from '../../domain/getal/getal';
import { type MonthWay, monthIn, sumOf } from '../months';
import { opgave } from '../../domain/opgave/opgave';
import type { ReadRow } from '../table';
import type { Column } from '../column';
import { tidy } from '../cells/text';

/** Is there a column "Totaal" that in every row is the sum of these months, and not of one month alone? */
export function hasTotal(all: readonly Column[], columns: readonly Column[], rows: readonly ReadRow[]): boolean {
  return all.some((total) => {
    if (total.role !== 'onbekend' || !/^totaal\b/i.test(tidy(total.heading))) return false;
    const sums = rows.map((row) => ({
      sum: sumOf(columns, row),
      total: monthIn(row, total),
      last: columns.map((c) => monthIn(row, c)).findLast((n) => n !== undefined),
    }));
    return (
      sums.every(({ sum, total: said }) => sum === said) &&
      sums.some(({ sum, last }) => sum !== undefined && sum !== last)
    );
  });
}

const FEWEST = 2;

/**
 * What "nog te huisvesten" shows: the opgave less the sum, or less the last month, in every row that can be compared.
 */
export function shownBy(columns: readonly Column[], rows: readonly ReadRow[]): MonthWay | undefined {
  const compared = rows.flatMap((row) => {
    const whole =
      row.opgave ?? (row.taakstelling === undefined ? undefined : opgave(row.taakstelling, row.saldo ?? personen(0)));
    const [sum, last] = [sumOf(columns, row), columns.map((c) => monthIn(row, c)).findLast((n) => n !== undefined)];
    return whole === undefined || sum === undefined || last === undefined || row.nogTeHuisvesten === undefined
      ? []
      : [{ housed: whole - row.nogTeHuisvesten, sum, last }];
  });
  if (compared.length < FEWEST || compared.every(({ sum, last }) => sum === last)) return undefined;
  if (compared.every(({ housed, sum }) => housed === sum)) return 'optellen';
  return compared.every(({ housed, last }) => housed === last) ? 'laatste' : undefined;
}
