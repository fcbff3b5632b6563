import { kalenderdag } from '../../../domain/tijd/datum';
import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { View } from '../../cells/view';
import type { Heading } from '../heading';
import type { Body } from '../located';
import { isTimeless } from '../../column';
import { stretchIn } from '../../stretch';

/** Headings, and keys of a list, of the stretch of time that a line is of. */
const OF_TIME =
  /^(?:(?:verslag|rapportage|meet|tel)?(?:(?:maand|week|kwartaal)(?:nr|nummer)?|wk|kw|periode|tijdvak))\b\D*$/;
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
export function partOf({ columns, told, view, body, names }: Timed): string | undefined {
  const housed = columns.filter(({ reading }) => reading.role === 'gehuisvest');
  const isOpen =
    housed.length > 0 && housed.every(({ text, reading }) => isTimeless(reading) && !UP_TO.test(fold(text)));
  const title = isOpen ? partTold(told) : undefined;
  if (title !== undefined || new Set(body.rows.map((row) => view.text(row, names))).size < body.rows.length)
    return title;
  const hasHalf = columns.some(({ text }) => OF_HALF.test(fold(text)));
  const years = columns.flatMap(({ reading }) => yearsOf(reading));
  const isDated = years.length > 0 || told.some((text) => !isTimeless(timeIn(text)));
  for (const { column, text } of columns) {
    const heading = fold(text);
    // A year alone is that of figures of a whole year, where nothing says a halfjaar or it is another.
    const isYear = OF_YEAR.test(heading) && !hasHalf;
    const isTime = isOpen && OF_TIME.test(heading) && !UP_TO.test(heading);
    if (!isYear && !isTime) continue;
    const found = body.rows
      .map((row) => fold(view.text(row, column)))
      .find((cell) => {
        if (isYear) return YEAR.test(cell) && (isDated ? years.length > 0 && !years.includes(Number(cell)) : true);
        return isPartBelow(cell, heading);
      });
    if (found !== undefined) return `${text}: ${found}`;
  }
  return undefined;
}

const yearsOf = ({ periode, dates }: Heading['columns'][number]['reading']): readonly number[] => [
  ...(periode ? [periode.jaar] : []),
  ...dates.map((day) => kalenderdag(day).jaar),
];

/** Below "Periode" a number says which half. */
const isPartBelow = (cell: string, heading: string): boolean =>
  isPart(cell, true) || (Number(cell) > 0 && !/periode|tijdvak/.test(heading));
