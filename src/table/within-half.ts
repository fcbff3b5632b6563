import { type Periode, begin } from '../domain/tijd/periode';
import type { Datum } from '../domain/tijd/datum';
import { onlyOf } from '../domain/only';
import { daysFound, daysWithin } from './cells/time/days';
import { type Column, DOUBT, THRESHOLD, doubted } from './column';
import { SALDO_FORMS } from './roles';
import { monthEndsWithin, shortDayWithin } from './stretch';

/** "Achterstand 1 januari", "gehuisvest t/m maart" on a sheet of 2022-I: the year is that of the halfjaar. */
export const inItsHalf = (columns: readonly Column[], half: Periode | undefined): readonly Column[] =>
  columns.map((c) => {
    const within = c.periode ?? half;
    const isOpen = !c.ours && c.dates.length === 0 && !c.maand && !c.unclear && !c.corrected;
    if (!within || !isOpen) return c;
    const short = shortDayWithin(c.heading, within, SALDO_FORMS.has(c.role));
    const found = [daysWithin(c.heading, within), short, monthEndsWithin(c.heading, within)];
    const dates = found.find((days) => days.length > 0) ?? [];
    const isSince = c.role === 'gehuisvest' && SINCE.test(daysFound(c.heading).left);
    const since = isSince ? onlyOf(dates) : undefined;
    if (since !== undefined) return countedSince(c, since, within);
    return { ...c, dates, certainty: short.length === 1 && isDayOnly(c) ? THRESHOLD : c.certainty };
  });

/** In front of the day, which is struck out. */
const SINCE = /\b(?:vanaf|sinds|na) \u0001/;

/** "Gehuisvest vanaf 1 januari" is of all of the halfjaar, from a later day on of a part of it. */
const countedSince = (column: Column, day: Datum, half: Periode): Column =>
  day === begin(half) ? { ...column, periode: half } : doubted(column, ', maar vanaf een latere dag');

/** Of "achterstand 1-1" nothing but the day was not explained. */
const isDayOnly = ({ certainty, reason }: Column): boolean =>
  certainty > DOUBT &&
  certainty < THRESHOLD &&
  reason.kind === 'heading' &&
  reason.heading.unexplained?.every((word) => /^\d{1,2}[-/]\d{1,2}$/.test(word)) === true;
