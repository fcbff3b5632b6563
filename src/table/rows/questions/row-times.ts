import { onlyOf } from '../../../domain/only';
import type { Datum } from '../../../domain/tijd/datum';
import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { type Periode, isZelfdePeriode } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { Column } from '../../column';
import type { Time } from '../../recognise/columns/meaning';
import type { Record as TableRecord } from '../records';
import { type Groups, tellsApart } from './row-groups';

/** A column that says by its heading that its rows are of different days. */
const OF_TIME = /^(?:peildatum|peilmoment|stand|periode|halfjaar|maand|meetmoment|datum)/;

/**
 * Halfjaren or days below each other, where the column says so by its heading or by telling the rows of a gemeente
 * apart.
 */
export function momentsIn(
  column: Column,
  values: readonly string[],
  groups: Groups,
  records: readonly TableRecord[],
): boolean {
  const filled = values.filter((v) => v !== '');
  const isOfTime = column.role === 'periode' || OF_TIME.test(fold(column.heading)) || tellsApart(values, groups);
  if (!isOfTime || filled.length * 2 <= records.length) return false;
  const moments = filled.map(momentIn);
  return moments.every((moment) => moment !== undefined) && new Set(moments.map((m) => JSON.stringify(m))).size > 1;
}

interface Moment {
  readonly periode?: Periode;
  readonly day?: Datum;
}

function momentIn(text: string): Moment | undefined {
  const { periode, dates, rest } = timeIn(text);
  const day = dates.at(-1);
  if (/\d{3}|\p{L}{6}/u.test(rest)) return undefined;
  if (periode) return { periode };
  return day === undefined ? undefined : { day };
}

/** The value of the day or the halfjaar of the table, when there is one such. */
export function ofTime(values: readonly string[], { periode, peildatum }: Time): string | undefined {
  const fits = (test: (moment: Moment) => boolean): readonly string[] => [
    ...new Set(values.filter((v) => test(momentIn(v) ?? {}))),
  ];
  const day = fits((m) => m.day !== undefined && m.day === peildatum);
  const half = fits(
    (m) =>
      periode !== undefined &&
      (m.periode
        ? isZelfdePeriode(m.periode, periode)
        : m.day !== undefined && peildatum === undefined && isZelfdePeriode(beoordeeldePeriode(m.day), periode)),
  );
  return onlyOf(day.length > 0 ? day : half);
}

/** A year alone, or which half of it: the halfjaar stands in two columns. */
type YearOrHalf = 'jaar' | 'helft';
const YEAR_OR_HALF: readonly (readonly [YearOrHalf, RegExp, RegExp])[] = [
  ['jaar', /^(?:kalender)?jaar$/, /^(?:19|20)\d\d$/],
  ['helft', /^(?:half ?jaar|helft|semester|periode)$/, /^h?(?:[12]e?|i|ii|eerste|tweede)(?: ?(?:helft|half ?jaar))?$/],
];

/** Rows of several years or of both halves of one, where a gemeente has more than one row. */
export function yearOrHalf({ heading }: Column, values: readonly string[], groups: Groups): YearOrHalf | undefined {
  const differ = groups.some((g) => new Set(g.map((i) => values[i])).size > 1);
  const form = YEAR_OR_HALF.find(
    ([, headed, cell]) => headed.test(fold(heading)) && values.every((v) => cell.test(fold(v))),
  );
  return differ ? form?.[0] : undefined;
}

/** Do both a year and a half of it stand beside the name? Only together they say a halfjaar. */
export const isDated = (columns: readonly Column[]): boolean =>
  YEAR_OR_HALF.every(([, headed]) => columns.some(({ heading }) => headed.test(fold(heading))));

/** The year or the half of the table's halfjaar. */
export function ofYear(values: readonly string[], kind: YearOrHalf, { periode }: Time): string | undefined {
  if (!periode) return undefined;
  const isSecond = (value: string): boolean => /^h?(?:2|ii|tweede)/.test(fold(value));
  return values.find((v) => (kind === 'jaar' ? Number(v) === periode.jaar : isSecond(v) === (periode.helft === 2)));
}

/** The time of the table with that of the chosen rows, where nothing else gives it. */
export function withTime(time: Time, chosen: string): Time {
  const { periode, day } = momentIn(chosen) ?? {};
  const half = time.periode ?? periode ?? (day === undefined ? undefined : beoordeeldePeriode(day));
  const peildatum = time.peildatum ?? day;
  return { ...time, ...(half ? { periode: half } : {}), ...(peildatum === undefined ? {} : { peildatum }) };
}
