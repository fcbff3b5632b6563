import type { Promised } from './contract';
import { PROMISES_OF_REMEMBERING } from './promises/remembering';
import { PROMISES_OF_SHEETS } from './promises/sheets';
import { PROMISES_OF_TAKING_BACK } from './promises/taking-back';
import { PROMISES_OF_WRITING } from './promises/writing';

/**
 * What every implementation of the port `change/workbook.ts` promises: one list for the memory workbook and for
 * Excel's.
 */
export const PROMISES: readonly Promised[] = [
  ...PROMISES_OF_SHEETS,
  ...PROMISES_OF_WRITING,
  ...PROMISES_OF_TAKING_BACK,
  ...PROMISES_OF_REMEMBERING,
];
