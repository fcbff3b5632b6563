import { beoordeeldePeriode } from '../../domain/tijd/moment';
import { isZelfdePeriode, type Periode, volgende } from '../../domain/tijd/periode';
import { timeIn } from '../cells/dates';
import { fold } from '../cells/text';
import type { Kept } from './contracts';
import { type Row, textOf } from './rows';
import { halfOfCount, isHoused, quantityOf } from './spoken-kept';

/** The lines of a letter, and those of the next halfjaar below them. */
interface Halves {
  readonly kept: readonly Kept[];
  /** Absent where there are none, or where they do not say what the next halfjaar begins with. */
  readonly next?: readonly Kept[];
}

/** The block of the next halfjaar, and in a stand van zaken the list of who has too few koppelingen. */
const NEXT_BLOCK = /^(?:informatie over uw opgave|gemeenten met te weinig koppelingen)/;

/** "Opgave 2024-II" alone above lines, where no line above it names that halfjaar. */
function isHeadingOfNext(row: Row, above: readonly Row[]): boolean {
  const { periode, rest } = timeIn(textOf(row));
  return (
    row.filled.length === 1 &&
    periode !== undefined &&
    /^(?:(?:uw|de) )?(?:nieuwe )?(?:opgave|taakstelling)(?: (?:voor|in))?:?$/.test(rest) &&
    above.every((other) => {
      const { periode: half } = timeIn(textOf(other));
      return half === undefined || isZelfdePeriode(volgende(half), periode);
    })
  );
}

/**
 * Below the figures of a halfjaar the block "Informatie over uw opgave" is about the next; alone it is what is asked.
 */
export function nextHalfApart(lines: readonly Kept[], rows: readonly Row[]): Halves {
  const block = rows.findIndex(
    (row, i) => NEXT_BLOCK.test(fold(textOf(row))) || isHeadingOfNext(row, rows.slice(0, i)),
  );
  const first = lines.findIndex((line) => line !== undefined && isHoused(line.key));
  if (first >= 0 && first < block) {
    const isBelow = (i: number): boolean => (rows[i]?.at ?? i) >= block;
    return apart(lines, isBelow, isBelow);
  }
  const half = halfOfCount(lines[first]?.key ?? '');
  return half === undefined ? { kept: lines } : nextTaskApart(lines, first, volgende(half));
}

/**
 * The same without a heading: "Taakstelling 2023-I" below who were housed in 2022-II, and behind it its opgave and
 * minimum, with or without that time. A saldo behind it is of the end of the one as well as of the begin of the other.
 */
function nextTaskApart(lines: readonly Kept[], first: number, next: Periode): Halves {
  const isOf = (half: Periode | undefined): boolean => half !== undefined && isZelfdePeriode(half, next);
  const from = lines.findIndex(
    (line, i) => i > first && quantityOf(line?.key ?? '') === 'taakstelling' && isOf(halfIn(line?.key ?? '')),
  );
  if (from < 0) return { kept: lines };
  const isNext = (i: number): boolean => {
    const key = lines[i]?.key ?? '';
    return (
      i >= from && ['taakstelling', 'opgave', 'least'].includes(quantityOf(key) ?? '') && isOf(halfIn(key) ?? next)
    );
  };
  return apart(lines, isNext, (i) => isNext(i) || (i > from && isSaldo(lines[i])));
}

const isSaldo = (line: Kept): boolean => /^(?:achterstand|voorsprong|saldo)\b/i.test(line?.key ?? '');

function apart(lines: readonly Kept[], isGone: (i: number) => boolean, isNext: (i: number) => boolean): Halves {
  const kept = lines.map((line, i) => (isGone(i) ? undefined : line));
  const next = lines.map((line, i) => (isNext(i) ? line : undefined));
  return next.some(isSaldo) ? { kept, next } : { kept };
}

/** The halfjaar that a line names, or that of its day. */
function halfIn(key: string): Periode | undefined {
  const { periode, dates } = timeIn(key);
  const day = dates.at(-1);
  return periode ?? (day === undefined ? undefined : beoordeeldePeriode(day));
}
