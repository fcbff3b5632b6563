import { differences, tableLies } from '../../change/write/conflicts';
import type { JournalEntry } from '../../change/write/journal';
import { restored, type JournalIndex } from '../../change/write/journal-index';
import { inverse, restoreHalf } from '../../change/write/undo';
import { HostError } from '../../change/workbook';
import { type Now, lookNow } from './check';
import { putBack } from './put-back';

/**
 * Takes a write back that must not stand, as far as it was done: looks, and puts back only when there is something to.
 * @param dropped the lines of the journal that gave way to it.
 */
export async function takeBack(entry: JournalEntry, dropped: JournalIndex): Promise<void> {
  const now = await lookNow(entry.plan);
  if (now.grid !== undefined && !isAsItWas(entry, now))
    await putBack(entry, restoreHalf(entry.plan, now.grid), restored(now.index, entry.id, dropped));
}

function isAsItWas({ id, plan, plain }: JournalEntry, { grid, plain: look, index }: Now): boolean {
  if (grid === undefined) return true;
  const table = plan.resize === undefined || tableLies(grid, plan.resize.table, plan.resize.from);
  const looks = plan.styles.length === 0 || JSON.stringify(look) === JSON.stringify(plain);
  return table && looks && !index.some((line) => line.id === id) && differences(inverse(plan), grid).length === 0;
}

/** Refusals of a request before anything of it is done (assumed); Excel would refuse to be asked again just the same. */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);

/** After a failure of the write request: nothing of it stays, or the error says that this is not sure. */
export async function afterFailure(entry: JournalEntry, dropped: JournalIndex, error: unknown): Promise<unknown> {
  if (!(error instanceof HostError)) return error;
  if (error.location === undefined && REFUSED_WHOLE.has(error.code)) return error;
  try {
    await takeBack(entry, dropped);
    return error;
  } catch {
    return new HostError(error.code, error.location, true);
  }
}
