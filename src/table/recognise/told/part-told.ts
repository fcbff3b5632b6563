import { kalenderdag } from '../../../domain/tijd/datum';
import { type TimeIn, timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { View } from '../../cells/view';
import type { Heading } from '../heading';
import type { Body } from '../located';
import { stretchIn } from '../../stretch';

/** Headings, and keys of a list, of the stretch of time that a line is of. */
const OF_TIME =
  /^(?:(?:verslag|rapportage|meet|tel)?(?:maand|week(?:nr|nummer)?|wk|kwartaal|kw|periode|tijdvak))\b\D*$/;
const OF_WEEKS = /^(?:\w*week|wk)/;
const OF_YEAR = /^(?:kalender|boek|verslag)?jaar\b/;
const OF_HALF = /half ?jaar|helft|semester|periode/;
const YEAR = /^20\d\d$/;

/** Counted since the begin. */
const UP_TO = /t\/m|\b(?:tot|stand|eind|einde|ultimo|per|peil|bijgewerkt|na)\b|cumula|peild/;
const WEEK = /\b(?:week|wk) ?\d/;
/** What is counted in a stretch of time. */
const COUNT = /reali|plaats|gehuisv|huisvestingen|instroom|aantallen/;
/** What came since: "nieuw gehuisvest", "sinds de vorige rapportage". */
const SINCE = /\bnieuwe? (?:ge|pl)|\bsinds (?:de )?(?:vorig|laatst)|toename/;

/** @param isFirst whether the month that begins a halfjaar is a part as well: nothing says up to which day */
function isPart(text: string, isFirst: boolean): boolean {
  if (UP_TO.test(text)) return false;
  const month = timeIn(text).month?.maand;
  return stretchIn(text) !== undefined || WEEK.test(text) || (month !== undefined && (isFirst || month % 6 !== 1));
}

/** The title or note that says that what was counted is of one month, week or quarter: "Realisatie november 2024". */
const partTold = (texts: readonly string[]): string | undefined =>
  texts.find((text) => {
    const told = fold(text);
    return text.length <= LONGEST && COUNT.test(told) && (SINCE.test(told) || isPart(told, false));
  });
const LONGEST = 80;

/** A table of which the lines may be of a part. */
export interface Timed {
  readonly view: View;
  readonly columns: Heading['columns'];
  readonly body: Body;
  /** Titles and notes. */
  readonly told: readonly string[];
  /** The column of the names. */
  readonly names: number;
}

/**
 * What titles, notes or lines say that counts without a day are of, where that is a part of a halfjaar or a whole year:
 * "Realisatie november 2024", "Kwartaal: Q2", "Jaar: 2024". Nothing where the lines of a gemeente differ by it.
 */
export function partOf(table: Timed): string | undefined {
  const { columns, told, view, body, names } = table;
  const all = body.rows.map((row) => view.text(row, names));
  const isEach = new Set(all).size === all.length;
  const housed = columns.filter(({ reading }) => reading.role === 'gehuisvest');
  const isOpen = housed.length > 0 && !housed.some((c) => yearsOf(c) !== undefined || UP_TO.test(fold(c.text)));
  return (
    (isOpen ? partTold(told) : undefined) ??
    (isOpen && isEach ? onLines(table, OF_TIME, isPartBelow) : undefined) ??
    (isEach ? ofYear(table) : undefined)
  );
}

/** A year alone beside figures of another year, or of which nothing says a halfjaar. */
function ofYear(table: Timed): string | undefined {
  const { columns, told } = table;
  if (columns.some(({ text }) => OF_HALF.test(fold(text)))) return undefined;
  const years = columns.flatMap((c) => yearsOf(c) ?? []);
  const isTold = told.some((text) => isTimed(timeIn(text)));
  return onLines(table, OF_YEAR, (cell) => {
    if (!YEAR.test(cell)) return false;
    return years.length > 0 ? !years.includes(Number(cell)) : !isTold;
  });
}

const isTimed = ({ periode, dates, helft }: Pick<TimeIn, 'periode' | 'dates' | 'helft'>): boolean =>
  periode !== undefined || helft !== undefined || dates.length > 0;

/** The years that a heading names; undefined where it says nothing of time. */
function yearsOf({ reading }: Heading['columns'][number]): readonly number[] | undefined {
  const { periode, dates } = reading;
  if (!isTimed(reading)) return undefined;
  return [...(periode ? [periode.jaar] : []), ...dates.map((day) => kalenderdag(day).jaar)];
}

const MOST: readonly (readonly [RegExp, number])[] = [
  [/maand/, 12],
  [/^k/, 4],
];

function isPartBelow(cell: string, heading: string): boolean {
  const value = Number(cell);
  if (OF_WEEKS.test(heading)) return value > 0 || WEEK.test(cell);
  return isPart(cell, true) || (value >= 1 && value <= (MOST.find(([word]) => word.test(heading))?.[1] ?? 0));
}

/** The first cell below such a heading that is meant, with the heading. */
function onLines(
  { view, columns, body }: Timed,
  headed: RegExp,
  isMeant: (cell: string, heading: string) => boolean,
): string | undefined {
  for (const { column, text } of columns) {
    const heading = fold(text);
    if (!headed.test(heading) || UP_TO.test(heading)) continue;
    const found = body.rows.map((row) => view.text(row, column)).find((cell) => isMeant(fold(cell), heading));
    if (found !== undefined) return `${text}: ${found}`;
  }
  return undefined;
}
