import type { Grid } from '../cells/grid';
import { fold } from '../cells/text';
import { isSaid, rowOf, textOf, type Row } from './rows';

const MOST_COLUMNS = 4;
/** No letter is longer: of a longer sheet the lines are not looked at. */
const MOST_ROWS = 250;
const FEWEST_OF_TABLE = 2;

/**
 * The lines of a sheet that may be a letter by its form: short, narrow and no table; what they say decides. Undefined
 * needs nothing of what reads letters.
 */
export function letterRows(grid: Grid): readonly Row[] | undefined {
  if (grid.values.length > MOST_ROWS) return undefined;
  const rows = grid.values.map(rowOf);
  if (rows.some(({ filled }) => filled.length > MOST_COLUMNS)) return undefined;
  // A line of a letter has one value; a table of two gemeenten beside each other has two in every line.
  const isTable =
    rows.filter(({ filled, cells }) => filled.length > 2 && filled.slice(1).every((c) => isSaid(cells[c] ?? '')))
      .length >= FEWEST_OF_TABLE;
  // Our own annex has the step and its name beside each other.
  const isAnnex = rows.some((row) => /^bijlage: bevindingen\b/.test(fold(textOf(row))));
  return isTable && !isAnnex ? undefined : rows;
}
