import type { SheetReadOptions } from '../../../change/workbook';
import { holdsBusy } from '../../../table/cells/busy';
import { sameGrid } from '../../../table/cells/same-grid';
import { kloktijd } from '../../lib/klok';
import type { Session } from '../session';
import { take } from './reading';

/** Reads, but cells that are as they were leave all that is open as it is: Excel tells of every calculation. */
export async function readIfChanged(session: Session, sheet?: string, how?: SheetReadOptions): Promise<void> {
  const { store, workbook } = session;
  const grid = await workbook.read(sheet, how);
  const { reading } = store.get();
  const isSame = reading !== undefined && !holdsBusy(grid) && sameGrid(grid, reading.grid);
  if (isSame) store.set({ readAt: kloktijd(), otherSheet: undefined });
  else await take(session, grid);
}
