import { keptOneOf } from '../../table/kept';
import { PROVINCIES } from '../../domain/gemeente/provincies';
import type { Zicht } from '../../review/assess/view';
import { KEYS } from './keys';
import { guarded, type Session } from './session';

/** Another province, or all: every tab follows, and the workbook remembers it. */
export async function chooseZicht(session: Session, zicht: Zicht): Promise<void> {
  session.store.set({ zicht, openRow: undefined });
  await guarded(session, () => session.workbook.setSetting(KEYS.zicht, zicht));
}

/** What the workbook remembers; undefined for anything that is no province. */
export const asZicht = (kept: unknown): Zicht | undefined => keptOneOf(['alle', ...PROVINCIES])(kept);
