import type { Session } from '../model/session';
import type { TabKey } from '../model/state';

/**
 * Goes to a tab. A preview that waits for consent is left, as by *Annuleren*: it would stand in the place of what was
 * chosen. While something is under way it stays, for it may be what is being written.
 */
export function chooseTab({ store }: Session, tab: TabKey): void {
  store.set({ tab, ...(store.get().busy === undefined && { preview: undefined }) });
}
