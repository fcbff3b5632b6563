import type { CellValue } from '../../src/table/cells/grid';
import { locate } from '../../src/table/recognise/locate';
import type { Located } from '../../src/table/recognise/located';
import { type View, viewOf } from '../../src/table/cells/view';
import { type GridExtras, gridOf } from './grid-of';

export type Rows = readonly (readonly CellValue[])[];

/** These cells seen upright. */
export const uprightView = (rows: Rows, extras: GridExtras = {}): View => viewOf(gridOf(rows, extras), false);

/** These cells seen with rows and columns exchanged. */
export const turnedView = (rows: Rows, extras: GridExtras = {}): View => viewOf(gridOf(rows, extras), true);

/** The only table that is found on a view. */
export function onlyTable(view: View): Located {
  const [first, ...others] = locate(view);
  if (!first || others.length > 0) throw new Error(`geen of meer dan één tabel: ${others.length}`);
  return first;
}
