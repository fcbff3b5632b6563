import type { Outcomes } from '../../../change/write/plan';
import type { ReadTable } from '../../../table/table';
import { outcomesOn } from '../reading/understanding';
import { settingsOf } from '../settings';
import type { Answers, PaneState } from '../state';

/** What is remembered of our columns once they were brought up to date along with cells that changed. */
export function outcomesAfter(
  pane: Pick<PaneState, 'answers' | 'beleid' | 'journal'>,
  table: ReadTable,
  then: Partial<Answers> = {},
): Outcomes | undefined {
  const ours = table.columns.filter((c) => c.ours).map(({ heading }) => heading);
  if (ours.length === 0) return undefined;
  return {
    headings: outcomesOn(table.sheet, pane.journal)?.headings ?? ours,
    settings: settingsOf({ answers: { ...pane.answers, ...then }, beleid: pane.beleid }, table),
  };
}
