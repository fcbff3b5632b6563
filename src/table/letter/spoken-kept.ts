import { beoordeeldePeriode } from '../../domain/tijd/moment';
import { isZelfdePeriode, type Periode } from '../../domain/tijd/periode';
import { timeIn } from '../cells/dates';
import { fold } from '../cells/text';
import type { CellValue } from '../cells/grid';
import type { Kept } from './contracts';
import { lineOf } from './lines';
import type { Row } from './rows';

type Line = Exclude<Kept, undefined>;

const QUANTITIES: readonly (readonly [string, RegExp])[] = [
  ['left', /^nog te (?:huisvesten|gaan)\b/],
  ['housed', /^(?:feitelijk )?gehuisvest/],
  ['opgave', /^(?:(?:totale |uw )?opgave|te huisvesten)\b/],
  ['least', /^minima?a?l/],
  ['koppelingen', /^(?:aantal )?koppelingen\b/],
  ['omkoppelingen', /^omkoppelingen\b/],
  ['stapelgemeente', /^stapelgemeente\b/],
  ['taakstelling', /^(?:netto |uw )?taakstelling\b/],
];
export const quantityOf = (key: string): string | undefined =>
  QUANTITIES.find(([, words]) => words.test(fold(key)))?.[0];

/** A line that counts who were housed. */
export const isHoused = (key: string): boolean => quantityOf(key) === 'housed';

/** The halfjaar in which somebody was housed. */
export function halfOfCount(key: string): Periode | undefined {
  const day = timeIn(key).dates.at(-1);
  return day !== undefined && isHoused(key) ? beoordeeldePeriode(day) : undefined;
}

const isTask = ({ key }: Line): boolean => ['opgave', 'taakstelling'].includes(quantityOf(key) ?? '');

/**
 * What running words say of another halfjaar than the letter's, or once more of what a line says: neither is a figure
 * of its own.
 */
export function withoutAsides(lines: readonly Kept[], rows: readonly Row[]): readonly Kept[] {
  const said = lines.flatMap((line) => (line !== undefined && quantityOf(line.key) !== undefined ? [line] : []));
  const days = said.filter(({ key }) => isHoused(key)).flatMap(({ key }) => timeIn(key).dates.slice(-1));
  const half = days.length === 0 ? undefined : beoordeeldePeriode(Math.max(...days) as (typeof days)[number]);
  const isElsewhere = ({ key }: Line): boolean => {
    const { periode = halfOfCount(key) } = timeIn(key);
    return half !== undefined && periode !== undefined && !isZelfdePeriode(periode, half);
  };
  const isOfOther = (line: Line): boolean =>
    isElsewhere(line) && said.some((other) => isTask(other) === isTask(line) && !isElsewhere(other));
  const isRepeated = (line: Line, i: number): boolean =>
    lines.some((other, j) => other !== undefined && isSame(line, other) && (!rows[j]?.isSpoken || j < i));
  const left = leftIn(said);
  return lines.map((line, i) => {
    if (line?.told && line.value === left && /^te huis/i.test(line.key)) return { ...line, key: `nog ${line.key}` };
    const isAside = line !== undefined && line.told === true && quantityOf(line.key) !== undefined;
    return isAside && (isOfOther(line) || isRepeated(line, i)) ? undefined : line;
  });
}

/** "Besluit | De trede wordt aangehouden tot 1 juli 2026" */
export function heldIn(value: CellValue | undefined): Kept {
  const line = typeof value === 'string' ? lineOf(value) : undefined;
  if (typeof line !== 'object' || line.value === undefined || !/^trede verlengd/i.test(line.key)) return undefined;
  return { key: line.key, value: line.value };
}

/** Until when the step is held, once: a letter says it in a sentence and beside the step. */
export function heldOnce(lines: readonly Kept[]): readonly Kept[] {
  const until = (line: Kept): number | undefined =>
    line && /^trede verlengd tot/i.test(line.key)
      ? timeIn(String(line.value).split('(')[0] ?? '').dates.at(-1)
      : undefined;
  const days = lines.map(until);
  return lines.map((line, i) => (days[i] !== undefined && days.indexOf(days[i]) < i ? undefined : line));
}

/** What is left of the only other opgave: "vóór 1 juli moet u 37 huisvesten" beside 76 and 39 who were housed. */
function leftIn(said: readonly Line[]): number | undefined {
  const of = (what: string, isTold: boolean): readonly number[] => [
    ...new Set(
      said
        .filter(({ key, told }) => quantityOf(key) === what && (isTold || !(told && /^te huis/i.test(key))))
        .map(({ value }) => Number(value)),
    ),
  ];
  const [[opgave = 0, ...otherOpgaven], [housed = 0, ...otherCounts]] = [of('opgave', false), of('housed', true)];
  return housed > 0 && otherOpgaven.length + otherCounts.length === 0 ? opgave - housed : undefined;
}

function isSame(line: Line, other: Line): boolean {
  const [[day], [otherDay]] = [timeIn(line.key).dates.slice(-1), timeIn(other.key).dates.slice(-1)];
  return (
    line !== other &&
    quantityOf(line.key) === quantityOf(other.key) &&
    line.value === other.value &&
    (day === undefined || otherDay === undefined || day === otherDay)
  );
}
