import { HostError } from '../workbook';
import { around, corners } from '../write/cells';
import { standsExactly, tableLies } from '../write/conflicts';
import type { JournalEntry } from '../write/journal';
import { restored } from '../write/journal-index';
import { type JournalIndex, readIndex } from '../write/journal-lines';
import { inverse, restoreHalf } from '../write/undo';
import type { Door, Seen } from './door';
import { putBack } from './put-back';

/** A write that must not stand. */
interface Unwanted {
  readonly entry: JournalEntry;
  readonly sheet: string;
  /** The lines of the journal that gave way to it. */
  readonly dropped: JournalIndex;
}

/**
 * Takes a write back that must not stand, as far as it was done: looks, and puts back only when there is something to.
 */
export async function takeBack(door: Door, { entry, sheet, dropped }: Unwanted): Promise<void> {
  const { changes, styles, resize } = entry.plan;
  const area = around([...changes, ...styles.flatMap(({ to }) => corners(to))]);
  if (area === undefined) return;
  const seen = await door.look({ sheet, area, styles, ...(resize && { table: resize.table }), basis: [] });
  if (seen.grid === undefined || isAsItWas(entry, seen)) return;
  const back = restoreHalf(entry.plan, seen.grid);
  const left = { index: restored(readIndex(seen.index), entry.id, dropped), entry: undefined };
  const taking = { entry, sheet, back, left };
  await putBack(door, taking, { basis: [], grouped: true }).catch((error: unknown) => {
    if (!door.ungroupable(error)) throw error;
    return putBack(door, taking, { basis: [], grouped: false });
  });
}

function isAsItWas({ id, mark, plan, plain }: JournalEntry, { grid, plain: look, index, marks }: Seen): boolean {
  if (grid === undefined) return true;
  const table = plan.resize === undefined || tableLies(grid, plan.resize.table, plan.resize.from);
  const looks = plan.styles.length === 0 || sameLook(look, plain);
  const lines = readIndex(index);
  const listed = lines.some((line) => line.id === id);
  const marked = marks.some(({ name }) => name === mark) && !lines.some((line) => line.mark === mark);
  return table && looks && !listed && !marked && standsExactly(inverse(plan), grid);
}

const sameLook = (a: JournalEntry['plain'], b: JournalEntry['plain']): boolean =>
  JSON.stringify([a?.font, a?.widths]) === JSON.stringify([b?.font, b?.widths]);

/**
 * Refusals of a request before anything of it is done [A05]; Excel would refuse to be asked again just the same.
 */
const REFUSED_WHOLE: ReadonlySet<string> = new Set([
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
]);

export const refusedWhole = (error: HostError): boolean =>
  error.location === undefined && REFUSED_WHOLE.has(error.code);

/** After a failure of the write request: nothing of it stays, or the error says that this is not sure. */
export async function afterFailure(door: Door, written: Unwanted, error: unknown): Promise<unknown> {
  if (!(error instanceof HostError) || refusedWhole(error)) return error;
  try {
    await takeBack(door, written);
    return error;
  } catch {
    return new HostError(error.code, error.location, true);
  }
}
