import type { Regio } from '../../review/assess/view';
import { onOther } from './filter';
import { chooseFilter } from './filtering';
import { KEYS } from './keys';
import { guarded, type Session } from './session';

/** "woonregio:Haaglanden" */
export const keyOfRegio = ({ kind, naam }: Regio): string => `${kind}:${naam}`;

/** Everything is shown again, in the order that was chosen; the region stays, for its figures stand above the list. */
export function showAll(session: Session): void {
  chooseFilter(session, onOther(session.store.get().filter));
}

/** The region that the pane opens on in this workbook; undefined takes it away. */
export async function keepRegio(session: Session, mijnRegio: Regio | undefined): Promise<void> {
  session.store.set({ mijnRegio });
  await guarded(session, () => session.workbook.setSetting(KEYS.regio, mijnRegio && keyOfRegio(mijnRegio)));
}
