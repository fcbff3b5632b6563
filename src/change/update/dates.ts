import type { Datum } from '../../domain/tijd/datum';
import type { Grid } from '../../table/cells/grid';
import { tidy } from '../../table/cells/text';
import { isDateFormat } from '../../table/cells/numbers';
import type { Role } from '../../table/roles';
import type { ReadTable } from '../../table/table';
import { cellAt, valueAt } from '../write/cells';
import { isFormula, textContent } from '../write/content';
import type { CellChange } from '../write/plan';
import { type Places, redated } from './redate';

/** Headings that are about the day of the figures, with which of their dates is that day. */
const DATED: Readonly<Partial<Record<Role, Places>>> = {
  gehuisvest: 'laatste',
  percentage: 'alle',
  nogTeHuisvesten: 'eerste',
  opSchema: 'alle',
  opgaveGehaald: 'alle',
};

/** Columns with a day of their own, and the day that their figures are of from now on. */
export type OwnDays = ReadonlyMap<number, NewDay>;

/** The day that the figures were of, and the one that they are of from now on. */
export type NewDay = readonly [from: Datum, to: Datum];

/** The headings, the title and the lines below the table that name the day of the figures, brought up to date. */
export function dateChanges(grid: Grid, table: ReadTable, day: NewDay, ownDays: OwnDays): readonly CellChange[] {
  const isSameDay = day[0] === day[1];
  const [top, bottom] = [table.area.row, table.area.row + table.area.rows];
  const roles = new Map(table.columns.filter((c) => !c.ours).map((c) => [c.column, c.role]));
  return grid.values.flatMap((line, r) =>
    line.flatMap((value, c): readonly CellChange[] => {
      const [row, column] = [grid.area.row + r, grid.area.column + c];
      if (table.headingRows.includes(row)) {
        const own = ownDays.get(column);
        if (own) return redate(grid, [row, column], own, 'laatste');
        const places = DATED[roles.get(column) ?? 'onbekend'];
        return places === undefined || isSameDay ? [] : redate(grid, [row, column], day, places);
      }
      if (isSameDay) return [];
      const isTitle = row < top && typeof value === 'string' && table.title.includes(tidy(value));
      const isDay = row < top && value === day[0];
      const isNote = row >= bottom && typeof value === 'string' && NOTE.test(value);
      return isTitle || isDay || isNote ? redate(grid, [row, column], day, 'alle') : [];
    }),
  );
}

/** A line below the table that says of which day the figures are. */
const NOTE = /\b(?:peildatum|stand|cijfers|bron|t\/m)\b/i;

function redate(
  grid: Grid,
  [row, column]: readonly [row: number, column: number],
  [from, to]: NewDay,
  places: Places,
): readonly CellChange[] {
  const before = cellAt(grid, row, column);
  const value = valueAt(grid, row, column);
  if (isFormula(before.content)) return [];
  if (typeof value === 'number')
    return value === from && isDateFormat(before.numberFormat)
      ? [{ row, column, before, after: { ...before, content: to } }]
      : [];
  const now = redated(String(value), from, to, places);
  return now === undefined ? [] : [{ row, column, before, after: { ...before, content: textContent(now) } }];
}
