import type { Oordeel } from '../../domain/beoordeling/stand';
import { opLadder, vergelijkTreden } from '../../domain/ladder/ladder';
import type { Trede } from '../../domain/ladder/trede';
import type { AssessedRow } from './overview';

/** On a decision date its own assessment; on any other date what the next decision date is expected to bring. */
export function outcome(row: AssessedRow): Oordeel {
  return row.beoordeling.moment === 'geen' ? row.volgende.verwacht : row.beoordeling;
}

export function expectedTrede(row: AssessedRow): Trede | undefined {
  const found = outcome(row);
  return found.kind === 'trede' ? found.trede : undefined;
}

/** How the step that is expected lies to the one now, both on the ladder of the decision date: above 0 is higher. */
function courseOf(row: AssessedRow): number {
  const expected = expectedTrede(row);
  if (row.trede === undefined || expected === undefined) return 0;
  return vergelijkTreden(expected, opLadder(row.trede, row.volgende.peildatum));
}

/** Whether a higher step is expected than the one now. */
export const isRising = (row: AssessedRow): boolean => courseOf(row) > 0;

/** Whether another step is expected than the one now, 0 included. */
export const isChanging = (row: AssessedRow): boolean => courseOf(row) !== 0;
