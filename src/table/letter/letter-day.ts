import { onlyOf } from '../../domain/only';
import { type Datum, dagenLater, formatDatum } from '../../domain/tijd/datum';
import { momentVan, volgendeBeslisdatum } from '../../domain/tijd/moment';
import { datesInWords } from '../cells/time/days';
import { fold } from '../cells/text';
import type { Kept } from './contracts';
import { type Row, textOf } from './rows';
import { isHoused } from './spoken-kept';

const OF_DAY = new RegExp(
  '\\b(?:peildatum|tussenstand|eindstand|stand(?: van zaken)?|cijfers|(?:eind|tussen)?beoordeling|situatie|' +
    'bevindingen|conclusies?|op schema)\\b(?:[^.;]*\\b(?:per|op))? $',
);
/** "Volgende peildatum 9 februari": of another sheet. */
const OF_OTHER = /\b(?:volgende?|vorige?|eerdere?|komende?|eerstvolgende)\b/;
const saysDay = (before: string): boolean => OF_DAY.test(`${before} `) && !OF_OTHER.test(before);

/**
 * "Hierbij ontvangt u de tussenstand per 1 oktober 2023" above figures of which no line says the day, or that of the
 * day before: the peildatum. Where sentences name more than one day, none of them.
 */
export function withDayTold(lines: readonly Kept[], rows: readonly Row[]): readonly Kept[] {
  const keys = lines.flatMap((line) => (line === undefined ? [] : [fold(line.key)]));
  if (keys.some((key) => /^(?:peildatum|stand)\b/.test(key))) return lines;
  const counted = keys.filter(isHoused).flatMap((key) => datesInWords(key).dates.slice(-1));
  const told = rows.flatMap((row, i) => {
    const { dates } = datesInWords(lines[i] === undefined && row.filled.length === 1 ? textOf(row) : '');
    const only = onlyOf(dates);
    return only && saysDay(fold(only.before)) ? [{ i, date: only.date }] : [];
  });
  const [first] = told;
  if (told.length === 0)
    return withDecisionDay(
      lines,
      keys,
      counted.map(({ date }) => date),
    );
  if (first === undefined || told.some(({ date }) => date !== first.date)) return lines;
  if (counted.some(({ date }) => date !== first.date - 1)) return lines;
  const value =
    /\d{1,2}(?: [a-z]+ |-\d{1,2}-)\d{4}/i.exec(textOf(rows[first.i] ?? { cells: [], filled: [] }))?.[0] ?? '';
  return [...lines, { key: 'Peildatum', value }];
}

/** Counted "t/m 31 maart" in a letter that asks what was needed before 1 April: that is the day of the decision. */
function withDecisionDay(lines: readonly Kept[], keys: readonly string[], counted: readonly Datum[]): readonly Kept[] {
  const last = counted.at(-1);
  if (last === undefined) return withDayOfSteps(lines, keys);
  if (counted.some((day) => day !== last)) return lines;
  const day = dagenLater(last, 1);
  const named = keys.some((key) => !isHoused(key) && datesInWords(key).dates.some(({ date }) => date === day));
  return named && momentVan(day) !== 'geen' ? [...lines, { key: 'Peildatum', value: formatDatum(day) }] : lines;
}

/** The step on 1 October and the step on 1 January above figures without a day: these are of the later. */
function withDayOfSteps(lines: readonly Kept[], keys: readonly string[]): readonly Kept[] {
  const days = keys
    .filter((key) => /^(?:trede|fase|positie)\b/.test(key))
    .flatMap((key) => datesInWords(key).dates.map(({ date }) => date));
  const [first, last] = [Math.min(...days), Math.max(...days)] as [Datum, Datum];
  return days.length > 1 && first < last && volgendeBeslisdatum(dagenLater(first, 1)) === last
    ? [...lines, { key: 'Peildatum', value: formatDatum(last) }]
    : lines;
}
