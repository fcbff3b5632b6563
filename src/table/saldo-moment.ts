import { type Datum, dagenInMaand, dagenLater, datum } from '../domain/tijd/datum';
import { type Periode, begin, einde, isZelfdePeriode, vorige } from '../domain/tijd/periode';
import { timeIn } from './cells/dates';
import { datesInWords } from './cells/time/days';
import { fold } from './cells/text';
import type { Column } from './column';
import { namesMonthEnd } from './stretch';

/**
 * When a saldo is of: what the halfjaar begins with, what it ends with (or what remains on the peildatum), a day in
 * between, a day long before, or nothing that the heading says.
 */
export type SaldoMoment = 'begin' | 'eind' | 'tussen' | 'eerder' | 'onbekend';

/** The halfjaar of the table, and the day up to which its figures count. */
interface Of {
  readonly periode?: Periode;
  readonly peildatum?: Datum;
}

/** Words that say that it comes from before, without a day. */
const CARRIED_IN = /\b(?:begin|start|aanvang|vorige?|oude|meegenomen|overgedragen|openings)/;

/** A day without more is not enough: what the halfjaar begins with is of its first day, or of the day before. */
export function saldoMoment(column: Column, { periode, peildatum }: Of): SaldoMoment {
  if (!periode) return 'onbekend';
  const day = column.dates.at(-1) ?? endOfMonth(column, periode.jaar);
  if (day === undefined) return momentOfHalf(column, periode);
  const [first, last] = [begin(periode), einde(periode) - 1];
  // The day of a group above does not make a saldo of the end one of the begin.
  if (day === first || day === first - 1) return isOfEnd(column) ? 'eind' : 'begin';
  if (day < first) return 'eerder';
  if (isOfBegin(column, periode)) return 'begin';
  return day >= last || (peildatum !== undefined && day >= peildatum) ? 'eind' : 'tussen';
}

/** Of a saldo without a day its halfjaar says when it is of, or a word. */
function momentOfHalf(column: Column, own: Periode): SaldoMoment {
  const { periode = own } = column;
  if (isZelfdePeriode(periode, own)) return CARRIED_IN.test(fold(column.heading)) ? 'begin' : 'onbekend';
  if (isZelfdePeriode(periode, vorige(own))) return 'begin';
  return begin(periode) > begin(own) ? 'eind' : 'eerder';
}

const ENDING = /\b(?:einde?|eind\w+|afsluiting|ultimo|nieuwe?)\b/;
const isDayless = ({ heading }: Column): boolean => timeIn(heading).dates.length === 0 && !namesMonthEnd(heading);
const isOfEnd = (column: Column): boolean => ENDING.test(fold(column.heading)) && isDayless(column);
/** "Per 1 april 2022 Achterstand vorig halfjaar", "… 2021-II": a day in front of the whole is that of a group. */
function isOfBegin(column: Column, half: Periode): boolean {
  if (isDayless(column)) return CARRIED_IN.test(fold(column.heading));
  const { after } = datesInWords(column.heading);
  const { periode } = timeIn(after);
  const isOfBefore = periode !== undefined && isZelfdePeriode(periode, vorige(half));
  return NAMED.test(after) && (CARRIED_IN.test(after) || isOfBefore);
}
const NAMED = /achterst|voorspr|saldo/;

/** The last day of a month that stands in a heading alone. */
function endOfMonth({ maand }: Column, year: number): Datum | undefined {
  const first = maand && datum(maand.jaar ?? year, maand.maand, 1);
  return first === undefined ? undefined : dagenLater(first, dagenInMaand(first) - 1);
}
