import { type Datum, dagenLater, isSerial } from '../../../domain/tijd/datum';
import { EERSTE_DAG } from '../../../domain/tijd/vak';
import { type CellReading, readYesNo } from '../../cells/cell-reading';
import { timeIn } from '../../cells/dates';
import { datesInWords } from '../../cells/time/days';
import { isInDoubt } from '../../cells/excuse';
import type { CellValue } from '../../cells/grid';
import { fold, tidy } from '../../cells/text';

/** In front of the day on which it ends; "t/m 30 juni 2026" is until 1 July. */
const UNTIL = /\b(?:tot|t\/m|tot en met)\W*$/;
const INCLUDED = /\b(?:t\/m|tot en met)\b/;
/** In front of a day from which it holds, or of the decision: "per 1 januari 2026", "besluit GS 3-2-2026". */
const OTHERWISE = /\b(?:per|vanaf|sinds|op|van|ingang|d\.d\.?|gs)\W*$|besl|brief|bericht|bron|nota\b/;
/** Behind the day the source may stand: "1-7-2026 (brief GS 12-2-2026)". */
const SOURCE = /^([^(]+)\((.+)\)$/;

/** The days in a text until which a step is held; undefined where it names no day at all. */
function endsIn(text: string): readonly Datum[] | undefined {
  const { dates } = datesInWords(text);
  const ends = dates.filter(({ before }) => UNTIL.test(before) || !OTHERWISE.test(before)).map(({ date }) => date);
  // Without a whole day the end of a month: "t/m juni 2026".
  const all = dates.length > 0 ? ends : timeIn(text).dates;
  if (dates.length === 0 && all.length === 0) return undefined;
  return INCLUDED.test(fold(text)) ? all.map((day) => dagenLater(day, 1)) : all;
}

/**
 * Until which day a step is held: a day as Excel counts it, or in words ("tot 1 juli 2026").
 * @param heading the day that it names is what "ja" means, and a cell that says another is asked about
 * @param said the days of the column, where the heading names none
 */
export function readHeldUntil(value: CellValue, heading: string, said: readonly Datum[]): CellReading<Datum> {
  if (isInDoubt(String(value))) return { problem: 'geenDag' };
  const above = endsIn(heading) ?? said;
  const days = daysIn(value, INCLUDED.test(fold(heading)));
  const answer = days ? undefined : readYesNo(fold(String(value)).replace(/^(?:nog )?niet verlengd$/, 'nee'));
  if (answer && answer.value !== true && answer.problem === undefined) return {};
  const [day, ...others] = days ?? (answer?.value === true && typeof value !== 'number' ? above : []);
  const isOne = day !== undefined && others.length === 0 && (above.length === 0 || above.includes(day));
  return isOne ? { value: day } : { problem: 'geenDag' };
}

function daysIn(value: CellValue, included: boolean): readonly Datum[] | undefined {
  if (typeof value === 'boolean') return undefined;
  const days = typeof value === 'string' ? endsIn(SOURCE.exec(value)?.[1] ?? value) : dayOf(value);
  const isSaid = typeof value === 'string' && /\bt(?:ot|\/m)\b/i.test(value);
  return included && !isSaid ? days?.map((day) => dagenLater(day, 1)) : days;
}

const dayOf = (value: number): readonly Datum[] | undefined =>
  value >= EERSTE_DAG && isSerial(value) ? [value] : undefined;

/** The source that stands behind the day in its own cell. */
export const sourceBehind = (value: CellValue): string => tidy(SOURCE.exec(String(value))?.[2] ?? '');
