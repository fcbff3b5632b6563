import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { View } from '../../cells/view';
import type { Column } from '../../column';
import type { Record as TableRecord } from '../records';

const OF_TIME = /^(?:peildatum|peilmoment|meetmoment|stand|periode|halfjaar|maand)/;

/** What a column or a key such as "Peildatum" says in the same words for every row: as good as a line of the title. */
export function timesBeside(
  view: View,
  records: readonly TableRecord[],
  columns: readonly Column[],
): readonly string[] {
  return columns.flatMap(({ column, role, heading }) => {
    if ((role !== 'onbekend' && role !== 'periode') || !OF_TIME.test(fold(heading))) return [];
    const [only, ...others] = new Set(records.map((r) => view.text(r.rowOf(column), column)));
    const { dates, periode } = timeIn(only ?? '');
    return only !== undefined && others.length === 0 && (periode || dates.length > 0) ? [`${heading}: ${only}`] : [];
  });
}
