import { onlyOf, saidByAll } from '../../../domain/only';
import { formatDatum } from '../../../domain/tijd/datum';
import type { Periode } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { daysWithin } from '../../cells/time/days';
import { fold } from '../../cells/text';
import { momentVan } from '../../../domain/tijd/moment';
import { peildataIn, saidPeildatum } from '../../recognise/columns/title-dates';
import type { View } from '../../cells/view';
import type { Column } from '../../column';
import type { Record as TableRecord } from '../records';

const OF_TIME = /^(?:peildatum|peilmoment|meetmoment|stand|periode|halfjaar|maand)/;

/** "Peildatum: 1 april 2022", "Bron: COA, stand per 1 april 2022": a line that says that and no more. */
const SAYS_WHEN =
  /^(?:bron:? ?(?:coa)?[,;:]? ?)?(?:peildatum|peilmoment|stand|situatie|cijfers)(?: (?:coa|van|per|op|t\/m|zaken))*:?$/;

/** "Bron: COA, peildatum 1 april 2022, opgehaald 6 april 2022": of several days the one that is the peildatum. */
const BEFORE_OTHERS = /^(?:bron:? ?(?:coa)?[,;:]? ?)?((?:peildatum|stand) .+)$/i;

/** The one line below a table that says of when it is: as good as a line of the title where that says nothing. */
export function timesBelow(notes: readonly string[]): readonly string[] {
  const telling = notes.filter((note) => {
    const { dates, rest } = timeIn(note);
    if (dates.length === 1)
      return SAYS_WHEN.test(rest.replace(/^\(|[,;.]? ?\(?(?:bron:? )?coa[).]*$|[).]+$/g, '').trim());
    const [, when = ''] = BEFORE_OTHERS.exec(note) ?? [];
    return saidPeildatum([when]) !== undefined;
  });
  return telling.length === 1 ? telling : [];
}

/** What a column or a key such as "Peildatum" says in the same words for every row: as good as a line of the title. */
export function timesBeside(
  view: View,
  records: readonly TableRecord[],
  columns: readonly Column[],
): readonly string[] {
  return columns.flatMap(({ column, role, heading }) => {
    if ((role !== 'onbekend' && role !== 'periode') || !OF_TIME.test(fold(heading))) return [];
    const only = saidByAll(records, (r) => view.text(r.rowOf(column), column)) ?? '';
    const { dates, periode } = timeIn(only);
    return periode || dates.length > 0 ? [`${heading}: ${only}`] : [];
  });
}

/** "Stand 1 juni 2023", "1-4-2022": a sheet may be called after its day; one that decides nothing may be of a copy. */
export function timesOfSheet(name: string): readonly string[] {
  const only = onlyOf(peildataIn([name]));
  if (only === undefined) return [];
  return momentVan(only) !== 'geen' || /\b(?:stand|peildatum|per|t\/m)\b/i.test(name) ? [name] : [];
}

const SAYS_DAY = /\b(?:stand|peildatum|situatie|cijfers)(?: van zaken)?:?(?: (?:per|op|t\/m))? \d/i;

/** "Stand 1 april" above figures of 2022-I: the year is that of the halfjaar. */
export const timesWithin = (titles: readonly string[], half: Periode | undefined): readonly string[] =>
  titles.flatMap((title) => {
    const only = half && SAYS_DAY.test(title) ? onlyOf(daysWithin(title, half)) : undefined;
    return only === undefined ? [] : [`peildatum ${formatDatum(only)}`];
  });
