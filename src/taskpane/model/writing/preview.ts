import { cellAt } from '../../../change/write/cells';
import { isFormula, valueContent } from '../../../change/write/content';
import { columnsAsValues, offers, planResults, standardChoices, type Choices } from '../../../change/outcomes/results';
import { sumsOf } from '../../../change/outcomes/sums';
import type { Way } from '../../../change/outcomes/ways';
import { cellsPlan } from '../../../change/outcomes/basis';
import type { WriteBasis } from '../../../change/write/plan';
import type { ReadTable } from '../../../table/table';
import type { Repair } from '../../../table/finding';
import type { Grid } from '../../../table/cells/grid';
import type { Overview } from '../../../review/assess/overview';
import { telwoord } from '../../lib/format';
import type { Preview } from '../state';
import { othersOf } from './others';

type Results = Extract<Preview, { kind: 'uitkomsten' }>;

/** What would be written: with the usual choices, or with those that the user made. */
export function previewOf(
  overview: Overview,
  grid: Grid,
  others: WriteBasis,
  { way, take }: { readonly way: Way; readonly take?: Choices['take'] },
): Results {
  const all = offers(overview, grid, way);
  const choices = { ...(take ? { take } : standardChoices(all)), way };
  return {
    kind: 'uitkomsten',
    offers: all.filter((offer) => offer.cells > 0),
    choices,
    plan: planResults(overview, grid, choices, others),
    sums: sumsOf(overview, grid),
    asValues: columnsAsValues(overview, grid, choices),
    // Of columns without a single outcome nobody could choose.
    renewed: (now, cells, state) =>
      previewOf(now, cells, othersOf(state), overview.rows.length === 0 ? { way } : choices),
  };
}

/** The same choices with one offer taken or left out. */
export function toggled(choices: Choices, key: string): Choices {
  const take = new Set(choices.take);
  if (!take.delete(key)) take.add(key);
  return { ...choices, take };
}

/**
 * The write that puts cells right. A cell that was marked as text gets an ordinary notation, or the number would stay
 * text.
 */
export function repairOf(
  repairs: readonly Repair[],
  grid: Grid,
  table: ReadTable | undefined,
  others: WriteBasis,
): Preview {
  const inPlace = [...repairs].sort((a, b) => a.row - b.row || a.column - b.column);
  const changes = inPlace.map(({ row, column, content }) => {
    const before = cellAt(grid, row, column);
    const after = {
      content: typeof content === 'string' && isFormula(content) ? content : valueContent(content),
      numberFormat: typeof content === 'number' && before.numberFormat === '@' ? 'General' : before.numberFormat,
    };
    return { row, column, before, after };
  });
  const label = `${telwoord(changes.length, 'cel', 'cellen')} hersteld`;
  return { kind: 'herstel', plan: cellsPlan(grid, label, changes, { table, others }) };
}
