import type { Door } from '../../change/doing/door';
import { batch, ungroupable } from '../host';
import { kept } from '../read/kept';
import { queueNotes } from './notes';
import { dropSheet } from './drop-sheet';
import { carryOut } from './order';
import { look } from './question';

/** What writing and taking back ask, each as one request to Excel. */
export const excelDoor: Door = {
  look,
  kept,
  change: carryOut,
  note: (notes) => batch(({ workbook }) => queueNotes(workbook, notes)),
  drop: dropSheet,
  ungroupable,
};
