import { holdsBusy } from '../../../table/cells/busy';
import type { Grid } from '../../../table/cells/grid';
import { HostError } from '../../../change/workbook';
import { POLICY_SHEET } from '../../../table/policy/policy-sheet';
import { refreshExtras } from './extras';
import { recallPolicy } from './policy';
import { readIfChanged } from './read-changed';
import { read, readInto } from './reading';
import { sheetKeyRead } from '../selectors';
import { type Session, guarded } from '../session';
import type { Reading } from '../state';

/** Nobody asked for these readings: they leave the user's own undo as it is. */
const AGAIN = { again: true } as const;
const SETTLING_MS = 250;
/** Somebody who types in a cell is left alone for a while. */
const TYPING_MS = 2000;
/** Functions answer at most five times a second; one that never answers is looked for ever more seldom. */
const BUSY_MS = 500;
const MOST_BUSY_MS = 30_000;

/** What follows the workbook, told of what happens in it. */
export interface Follower {
  readonly changed: (sheet: string) => void;
  readonly activated: (sheet: string) => void;
  readonly stop: () => void;
}

/**
 * Follows the workbook: a hint about the sheet that was read, or about one that fills it in, brings a new reading once
 * the changes have settled; another sheet in front is offered, and read at once when there is nothing to lose.
 */
export function follow(session: Session): Follower {
  const { store, later } = session;
  let cancel = (): void => {};
  let policyChanged = false;
  let extraChanged = false;
  const again = async (): Promise<void> => {
    if (policyChanged) await recallPolicy(session, AGAIN);
    if (extraChanged) await refreshExtras(session, AGAIN);
    const others = policyChanged || extraChanged;
    policyChanged = extraChanged = false;
    await (others ? readInto : readIfChanged)(session, sheetKeyRead(store.get()), AGAIN);
  };
  const unlessTyping = (): Promise<void> =>
    again().catch((error: unknown) => {
      if (!(error instanceof HostError) || error.code !== 'InvalidOperationInCellEditMode') throw error;
      reread(TYPING_MS);
    });
  const reread = (ms = SETTLING_MS): void => {
    cancel();
    cancel = later(() => {
      if (store.get().busy !== undefined) reread();
      else void guarded(session, unlessTyping);
    }, ms);
  };
  const changed = (sheet: string): void => {
    if (sheet === POLICY_SHEET) policyChanged = true;
    if (store.get().answers.extras.some(({ table }) => table.sheet === sheet)) extraChanged = true;
    if (policyChanged || extraChanged || sheet === store.get().reading?.grid.sheet) reread();
  };
  const activated = (sheet: string): void => {
    const { reading } = store.get();
    if (reading === undefined || reading.kind === 'none' || reading.kind === 'own') void read(session);
    else store.set({ otherSheet: sheet === reading.grid.sheet ? undefined : sheet });
  };
  // Excel tells nothing when its own calculation ends: what was read while cells were busy is read again by itself.
  let last: Reading | undefined;
  let seen: readonly Grid[] = [];
  let wait = BUSY_MS;
  const lookForBusy = (): void => {
    const { reading, answers } = store.get();
    if (reading === last) return;
    last = reading;
    const grids = [reading, ...answers.extras].flatMap((sheet) => (sheet ? [sheet.grid] : []));
    if (grids.every((grid, i) => grid === seen[i])) return;
    wait = valuesIn(grids) === valuesIn(seen) ? Math.min(2 * wait, MOST_BUSY_MS) : BUSY_MS;
    seen = grids;
    if (answers.extras.some(({ grid }) => holdsBusy(grid))) extraChanged = true;
    if (grids.some(holdsBusy)) reread(wait);
  };
  const stopBusy = store.subscribe(lookForBusy);
  lookForBusy();
  const stop = (): void => {
    cancel();
    stopBusy();
  };
  return { changed, activated, stop };
}

const valuesIn = (grids: readonly Grid[]): string => JSON.stringify(grids.map(({ values }) => values));
