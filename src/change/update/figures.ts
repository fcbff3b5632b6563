import { cellName } from '../../table/cells/address';
import type { CellValue, Grid } from '../../table/cells/grid';
import type { ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import type { Role } from '../../table/roles';
import { contentIn, type UpdateField } from '../../review/update/fields';
import type { FieldUpdate } from '../../review/update/new-figures';
import { cellAt } from '../write/cells';
import { isFormula, valueContent } from '../write/content';
import type { CellChange } from '../write/plan';

/** What is taken over, and what becomes of a cell whose gemeente is not in the new figures. */
export interface UpdateChoices {
  readonly take: ReadonlySet<UpdateField>;
  readonly absent: 'leeg' | 'laat staan';
}

/** The input cells that change: what stands there already in other words is left as it is written. */
export function figureChanges(
  grid: Grid,
  fields: readonly FieldUpdate[],
  choices: UpdateChoices,
): readonly CellChange[] {
  return fields
    .filter(({ field }) => choices.take.has(field))
    .flatMap(({ columns, figures, without }) => [
      ...figures
        .filter(({ from, to }) => from !== to)
        .flatMap(({ row, to }) => columns.flatMap((column) => filled(grid, row.row, column, contentIn(column, to)))),
      ...(choices.absent === 'leeg' ? without : []).flatMap((row) =>
        columns.flatMap((column) => filled(grid, row.row, column, '')),
      ),
    ]);
}

/** Own columns of which the cells of all gemeenten are made empty. */
export const emptied = (grid: Grid, { rows }: ReadTable, columns: readonly Column[]): readonly CellChange[] =>
  columns.flatMap((column) => rows.flatMap((row) => filled(grid, row.row, column, '')));

/** Figures of which a blank cell is read as nobody: of a count it says that nothing is known. */
const NOBODY_WHERE_BLANK: ReadonlySet<Role> = new Set(['achterstand', 'voorsprong']);

function filled(
  grid: Grid,
  row: number,
  { column, role }: Column,
  value: CellValue | undefined,
): readonly CellChange[] {
  if (value === undefined) return [];
  const before = cellAt(grid, row, column);
  const content = valueContent(value);
  if (before.content === content) return [];
  if (before.content === '' && content === 0 && NOBODY_WHERE_BLANK.has(role)) return [];
  const numberFormat = before.numberFormat === '@' && typeof content === 'number' ? 'General' : before.numberFormat;
  return [{ row, column, before, after: { content, numberFormat } }];
}

/** Cells with a formula among those that would be overwritten. */
export const formulasIn = (grid: Grid, { columns, figures }: FieldUpdate): readonly string[] =>
  figures.flatMap(({ row }) =>
    columns.flatMap(({ column }) =>
      isFormula(cellAt(grid, row.row, column).content) ? [cellName(row.row, column)] : [],
    ),
  );
