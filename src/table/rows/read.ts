import type { Grid } from '../cells/grid';
import { letterAsList } from '../letter/letter';
import { mergeTableAsFigures } from '../letter/merge-table';
import { addressedOn } from '../letter/several';
import type { ReadResult } from '../table';
import { readList, type ReadOptions } from './read-list';

/** Finds and reads the table on any sheet, a letter too; what `readList` says of the outcome holds. */
export function readGrid(sheet: Grid, options: ReadOptions = {}): ReadResult {
  const namen = addressedOn(sheet);
  if (namen.length > 1)
    return { kind: 'none', findings: [{ code: 'meerBrieven', severity: 'fout', sheet: sheet.sheet, data: { namen } }] };
  return readList(letterAsList(mergeTableAsFigures(sheet), options.gemeente), options);
}
