import type { CellValue, Grid } from '../grid';

const SLASHED = /(^|[^\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;
/** Longer texts are prose. */
const LONGEST = 200;

/**
 * The sheet with the order of day and month made plain in every text: "01/07/2016" is 1 July where another text of the
 * sheet, such as "31/12/2016", can be read with the day first only. Where nothing settles it the texts stay as they
 * are, and are asked about.
 */
export function withPlainDates(grid: Grid): Grid {
  const order = orderIn(grid);
  if (order === undefined) return grid;
  const plain = (value: CellValue): CellValue =>
    typeof value === 'string' && value.length <= LONGEST && value.includes('/')
      ? value.replace(SLASHED, order === 'dayFirst' ? '$1$2-$3-$4' : '$1$3-$2-$4')
      : value;
  return { ...grid, values: grid.values.map((row) => (row.some(hasSlash) ? row.map(plain) : row)) };
}

const hasSlash = (value: CellValue): boolean => typeof value === 'string' && value.includes('/');

/** Which of the two orders the sheet shows; undefined where it shows neither, or both. */
function orderIn({ values }: Grid): 'dayFirst' | 'monthFirst' | undefined {
  let [dayFirst, monthFirst, isOpen] = [false, false, false];
  for (const row of values)
    for (const value of row) {
      if (typeof value !== 'string' || value.length > LONGEST || !value.includes('/')) continue;
      for (const [, , first, second] of value.matchAll(SLASHED)) {
        if (Number(first) > 12) dayFirst = true;
        else if (Number(second) > 12) monthFirst = true;
        else isOpen = true;
      }
    }
  if (!isOpen || dayFirst === monthFirst) return undefined;
  return dayFirst ? 'dayFirst' : 'monthFirst';
}
