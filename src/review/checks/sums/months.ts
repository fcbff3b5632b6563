import type { Personen } from '../../../domain/getal/getal';
import { dagenLater, kalenderdag } from '../../../domain/tijd/datum';
import { begin, isZelfdePeriode } from '../../../domain/tijd/periode';
import type { Column } from '../../../table/column';
import { monthIn, sumOf } from '../../../table/months';
import { type ReadRow, type ReadTable, columnFor } from '../../../table/table';
import type { Finding } from '../../finding';
import { type Check, nameOf, onCell } from '../sheet';

/** More rows than this have one cause, and are told together. */
const MOST = 3;
const FIRST_NAMES = 5;

/**
 * The months beside the number housed: they add up to it, or run on to it. What most rows do holds for the others;
 * where neither fits, the columns count other things, and that is told once.
 */
export const maandenTellenOp: Check = (sheet) => {
  const { table } = sheet;
  const total = columnFor(table, 'gehuisvest');
  const months = monthsUpTo(table);
  const last = months.at(-1);
  if (!total || !last || table.months) return [];
  const compared = table.rows.flatMap((row): readonly Compared[] => {
    const [sum, running] = [sumOf(months, row), months.map((c) => monthIn(row, c)).findLast((n) => n !== undefined)];
    const { gehuisvest } = row;
    return sum === undefined || running === undefined || gehuisvest === undefined
      ? []
      : [{ row, gehuisvest, sum, running }];
  });
  const fits = (of: (one: Compared) => Personen): number => compared.filter((one) => of(one) === one.gehuisvest).length;
  const runsOn = fits(({ running }) => running) > fits(({ sum }) => sum);
  const wanted = ({ sum, running }: Compared): Personen => (runsOn ? running : sum);
  const wrong = compared.filter((one) => wanted(one) !== one.gehuisvest);
  const [first] = wrong;
  if (!first) return [];
  const kop = total.heading;
  if (wrong.length <= MOST)
    return wrong.map((one): Finding => ({
      code: 'maandenGeenTotaal',
      severity: 'let op',
      ...onCell(sheet, one.row, total),
      data: { naam: nameOf(one.row), kop, doorlopend: runsOn },
      found: one.gehuisvest,
      expected: wanted(one),
    }));
  const namen = wrong.slice(0, FIRST_NAMES).map((one) => `${nameOf(one.row)} (${wanted(one)} en ${one.gehuisvest})`);
  const place = { severity: 'let op', ...onCell(sheet, first.row, total) } as const;
  return [{ code: 'maandenGeenTotalen', ...place, data: { kop, aantal: wrong.length, namen } }];
};

interface Compared {
  readonly row: ReadRow;
  readonly gehuisvest: Personen;
  readonly sum: Personen;
  /** The last month that is filled. */
  readonly running: Personen;
}

/**
 * The months of the halfjaar up to the peildatum, where each of them has its column: only then can they be held against
 * a total.
 */
function monthsUpTo({ columns, periode, peildatum }: ReadTable): readonly Column[] {
  if (!periode || peildatum === undefined) return [];
  const first = kalenderdag(begin(periode)).maand;
  const last = kalenderdag(dagenLater(peildatum, -1)).maand;
  const wanted = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
  const found = wanted.map((month) =>
    columns.filter(
      ({ role, maand, used }) =>
        used &&
        role === 'gehuisvestInMaand' &&
        maand?.maand === month &&
        isZelfdePeriode({ jaar: maand.jaar ?? periode.jaar, helft: month <= 6 ? 1 : 2 }, periode),
    ),
  );
  return found.every((same) => same.length === 1) ? found.flat() : [];
}
