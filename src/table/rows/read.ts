import type { Grid } from '../cells/grid';
import { letterAsList } from '../letter/letter';
import type { ReadResult } from '../table';
import { readList, type ReadOptions } from './read-list';

/** Finds and reads the table on any sheet, a letter too; what `readList` says of the outcome holds. */
export const readGrid = (sheet: Grid, options: ReadOptions = {}): ReadResult =>
  readList(letterAsList(sheet, options.gemeente), options);
