import type { Filter } from './filter';
import type { Session } from './session';

export function chooseFilter({ store }: Session, change: Partial<Filter>): void {
  store.set({ filter: { ...store.get().filter, ...change }, openRow: undefined });
}
