import type { CellValue, Grid } from '../cells/grid';
import { tidy } from '../cells/text';
import { isBlank, isSaid, isSaidTwice, rowOf, type Row } from './rows';

const MOST_COLUMNS = 4;
/** No letter is longer: of a longer sheet the lines are not looked at. */
const MOST_ROWS = 250;
const FEWEST_OF_TABLE = 2;
const MOST_OF_ONE_ROW = 4;

/**
 * The lines of a sheet that may be a letter by its form: short, narrow and no table; what they say decides. Undefined
 * needs nothing of what reads letters.
 */
export function letterRows(grid: Grid): readonly Row[] | undefined {
  if (grid.values.length > MOST_ROWS) return undefined;
  const rows = grid.values.map(rowOf);
  if (rows.some(({ filled }) => filled.length > MOST_COLUMNS)) return undefined;
  return rows.filter(isOfTable).length >= FEWEST_OF_TABLE ? undefined : rows;
}

/** Headings and one row of figures, whatever stands alone above and below them. */
export function mayBeOneRow({ values }: Grid): boolean {
  let lines = 0;
  return (
    values.length <= MOST_ROWS && values.every((cells) => rowOf(cells).filled.length <= 1 || ++lines <= MOST_OF_ONE_ROW)
  );
}

/** A table of two gemeenten beside each other has two values in every line, a letter one, perhaps with its share. */
function isOfTable({ filled, cells }: Row): boolean {
  const values = filled.slice(1).map((c) => cells[c] ?? '');
  const [first = '', last = ''] = [values[0], values.at(-1)];
  const isAside =
    /^n\.?v\.?t/i.test(String(last)) || (isShare(last) && !isShare(first) && !isSaid(cells[filled[0] ?? -1] ?? ''));
  return values.length > 1 && values.every(isSaid) && !isSaidTwice(values) && !isAside;
}

const isShare = (value: CellValue): boolean =>
  typeof value === 'number' ? !Number.isInteger(value) : typeof value === 'string' && value.trim().endsWith('%');

const NUMBER = /^(?:vraag )?(\d{1,2})[.):]?$/i;
const FEWEST_NUMBERED = 3;

/** The same sheet with words in the place of the numbers 1, 2, 3 that stand before them in a column of their own. */
export function withoutNumbers(grid: Grid): Grid {
  const numberOf = ([first = '', second]: readonly CellValue[]): number =>
    typeof second === 'string' && !isBlank(second) ? Number(NUMBER.exec(tidy(String(first)))?.[1] ?? 0) : 0;
  const numbers = grid.values.map(numberOf).filter((number) => number > 0);
  if (numbers.length < FEWEST_NUMBERED || numbers.some((number, i) => number !== i + 1)) return grid;
  const values = grid.values.map((cells) => (numberOf(cells) > 0 ? [cells[1] ?? '', '', ...cells.slice(2)] : cells));
  return { ...grid, values };
}
