import { dagenLater, kalenderdag } from '../../../../domain/tijd/datum';
import { beoordeeldePeriode } from '../../../../domain/tijd/moment';
import { type Periode, isZelfdePeriode } from '../../../../domain/tijd/periode';
import { readPersons } from '../../../cells/cell-reading';
import { fold } from '../../../cells/text';
import { type Column, THRESHOLD } from '../../../column';
import { addedUp } from '../../../months';
import { stretchIn } from '../../../stretch';
import { IS_TASK } from '../../../roles';
import type { ReadRow } from '../../../table';
import { mostSay } from '../held';

/** A count that is not read. */
const isOther = ({ role, used, ours }: Column): boolean => role === 'gehuisvest' && !used && !ours;

/** "Gehuisvest jan-mrt" beside "gehuisvest apr-jun", which is not read: the first is no more than its part. */
export function isFollowed({ heading, dates }: Column, columns: readonly Column[]): boolean {
  const day = dates.at(-1);
  const until = stretchIn(heading)?.to ?? (day === undefined ? undefined : kalenderdag(dagenLater(day, -1)).maand);
  return columns.some((c) => {
    if (!isOther(c) || c.corrected || until === undefined) return false;
    const from = stretchIn(c.heading)?.from ?? 0;
    return from > until && from <= until + REST_OF_HALF;
  });
}
const REST_OF_HALF = 5;

/** Few rows that go down are corrections of COA. */
const CORRECTED = 4;

/**
 * Fewer than on a day before it or in a quarter of its halfjaar, in too many rows: a count of after that day, of before
 * that quarter, or one that is not filled in yet.
 */
export function isFewer(
  { dates }: Column,
  columns: readonly Column[],
  rows: readonly ReadRow[],
  half: Periode,
): boolean {
  const day = dates.at(-1);
  const isBefore = ({ dates: days, certainty }: Column): boolean => {
    const at = days.at(-1);
    if (certainty < THRESHOLD || day === undefined || at === undefined) return false;
    return at < day && isZelfdePeriode(beoordeeldePeriode(at), beoordeeldePeriode(day));
  };
  const others = columns.filter((c) => isOther(c) && (isBefore(c) || isStretchOf(c, half) === true));
  return others.some((c) => {
    const both = rows.flatMap(({ cells, gehuisvest }) => {
      const part = readPersons(cells.get(c.column) ?? '', 'gehuisvest').value;
      return part === undefined || gehuisvest === undefined ? [] : [gehuisvest < part];
    });
    const fewer = both.filter((one) => one).length;
    return fewer > 0 && fewer >= Math.max(Math.min(2, both.length), both.length / CORRECTED);
  });
}

const MONTHS = 6;
/** Whether months or a quarter in a heading lie in a halfjaar, whatever the year where it says none. */
function isStretchOf({ heading, periode }: Column, half: Periode): boolean | undefined {
  const { from } = stretchIn(heading) ?? {};
  if (from === undefined) return undefined;
  return periode ? isZelfdePeriode(periode, half) : Math.ceil(from / MONTHS) === half.helft;
}

/**
 * A count up to a day beside quarters of another halfjaar that are not read, where nothing says of which the opgave is:
 * "Opgave | 1e kwartaal | 2e kwartaal | Plaatsingen per 31 december".
 */
export function isBesideOther(columns: readonly Column[], half: Periode): boolean {
  if (columns.some((c) => c.used && IS_TASK.has(c.role) && (c.periode ?? c.helft) !== undefined)) return false;
  return columns.some((c) => isOther(c) && isStretchOf(c, half) === false);
}

/** "1e kwartaal", "Realisatie Q2", "week 13": a part of the halfjaar, and not up to it. */
const PART = /^(?!.*\b(?:t\/m|tot)\b).*\b(?:kwartaal|kw\b|q\d|week|wk\b)/;
/** So few rows can go up from part to part by chance. */
const FEW = 3;

/**
 * Is the count in most rows that of some of the parts beside it, one behind the other, and not of all of them? Where
 * parts go up in every row they run on, and the last is all.
 */
export function isOfSomeParts(columns: readonly Column[], rows: readonly ReadRow[]): boolean {
  const isPart = ({ role, used, heading }: Column): boolean =>
    role === 'gehuisvestInMaand' || (!used && role !== 'koppelingen' && PART.test(fold(heading)));
  const parts = columns.filter((c) => isPart(c) && rows.some((row) => addedUp([c], row)));
  const counts = new Map(rows.map((row) => [row, parts.map((c) => addedUp([c], row) ?? 0)]));
  const of = (row: ReadRow, from: number, until: number): number =>
    (counts.get(row) ?? []).slice(from, until).reduce<number>((sum, n) => sum + n, 0);
  const goesUp = rows.every((row) => parts.every((_, i) => of(row, i, i + 1) >= of(row, i - 1, i)));
  const isOf = (from: number, until: number): boolean =>
    mostSay(rows, (row) => {
      const sum = of(row, from, until);
      return row.gehuisvest === undefined || sum === of(row, 0, parts.length) ? undefined : row.gehuisvest === sum;
    }) &&
    (until - from > 1 || rows.length < FEW || !goesUp);
  return parts.some((_, from) => parts.some((__, last) => last >= from && isOf(from, last + 1)));
}
