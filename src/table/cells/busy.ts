import type { CellValue, Grid } from './grid';

/**
 * What a cell shows while a custom function works on it; through the API in English, pasted as text in other languages.
 */
const BUSY = /^#(?:BUSY!|BEZIG!|GETTING_DATA|GEGEVENS_OPHALEN)$/i;

/** Whether a cell is being calculated: no fault, and no outcome yet. */
export const isBusy = (value: CellValue): boolean => typeof value === 'string' && BUSY.test(value);

/** Whether anything on the sheet is being calculated. */
export const holdsBusy = ({ values }: Pick<Grid, 'values'>): boolean => values.some((line) => line.some(isBusy));

/** Whether anything on one line of the sheet is being calculated. */
export const isBusyLine = ({ values, area }: Pick<Grid, 'values' | 'area'>, line: number): boolean =>
  values[line - area.row]?.some(isBusy) === true;
