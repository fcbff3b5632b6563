import { holdsBusy, isBusyLine } from '../../table/cells/busy';
import type { Grid } from '../../table/cells/grid';
import type { Overview } from '../../review/assess/overview';
import { cellAt, emptying } from '../write/cells';
import { type Content, isFormula, textContent } from '../write/content';
import { sameContent } from '../write/formula-form';
import type { CellChange } from '../write/plan';
import type { OutcomeContents } from './contents';
import { freeColumn } from './one-formula';
import { headingWithDay, OUTPUTS, type OutputRole } from './outputs';

export interface OurColumn {
  readonly role: OutputRole;
  readonly column: number;
}

export function oursAt({ table }: Overview, role: OutputRole): number | undefined {
  return table.columns.find((c) => c.ours && c.role === role)?.column;
}

/** Whether every column of an earlier write keeps its place and the day in its heading. */
export const allStay = (overview: Overview, grid: Grid, columns: readonly OurColumn[]): boolean =>
  columns.every(({ role, column }) => {
    const at = oursAt(overview, role);
    const heading = textContent(headingWithDay(role, overview));
    const same = sameContent(cellAt(grid, lastHeadingRow(overview), column).content, heading);
    return at === undefined || (at === column && same);
  });

export function columnChanges(
  overview: Overview,
  grid: Grid,
  contents: OutcomeContents,
  { role, column, stays }: OurColumn & { readonly stays: boolean },
): readonly CellChange[] {
  const { rows, unassessed } = overview;
  // Headings alone say nothing: all may still be calculated.
  if (rows.length === 0) return [];
  const output = OUTPUTS[role];
  const isNew = column >= freeColumn(overview);
  const change = (row: number, content: Content, numberFormat: string): readonly CellChange[] => {
    const found = cellAt(grid, row, column);
    const before = isNew ? { content: '', numberFormat: found.numberFormat } : found;
    const same = sameContent(before.content, content) && (content === '' || before.numberFormat === numberFormat);
    return same ? [] : [{ row, column, before, after: { content, numberFormat } }];
  };
  return [
    ...change(lastHeadingRow(overview), textContent(headingWithDay(role, overview)), 'General'),
    ...rows.flatMap((row) => change(row.row.row, contents.of(role, row), output.numberFormat)),
    ...contents.sums.flatMap((sum) => {
      const total = contents.total(role, column, sum);
      return total === '' && stays && holdsBusy(grid) ? [] : change(sum.line, total, output.numberFormat);
    }),
    ...(isNew ? [] : unassessed.flatMap(({ row }) => emptied(grid, row.row, column, stays))),
  ];
}

/**
 * What an earlier write left in a row that can no longer be assessed goes; a formula follows its row by itself, and of
 * a row or a sum that Excel still calculates nothing is known yet [F12]. Under another heading, or one of another day,
 * nothing stays.
 */
function emptied(grid: Grid, row: number, column: number, stays: boolean): readonly CellChange[] {
  if (stays && isBusyLine(grid, row)) return [];
  const change = emptying(grid, row, column);
  const { content } = change.before;
  return content === '' || (stays && isFormula(content)) ? [] : [change];
}

export const lastHeadingRow = ({ table }: Overview): number => Math.max(...table.headingRows);
