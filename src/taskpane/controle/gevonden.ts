import { inOrder } from '../../review/checks/check';
import type { Sheet } from '../../review/checks/sheet';
import {
  type Checked,
  type Compared,
  type Looked,
  checked,
  checkedAlone,
  compared,
  whatIsLookedAt,
} from '../model/checking';
import { otherSheet } from '../model/reading/understanding';
import { sheetRead } from '../model/selectors';
import type { Session } from '../model/session';
import { naastVan } from '../nieuw/naast';

/** What Controle shows: of the sheet itself, beside another where one was chosen, and of both together. */
export interface Gevonden {
  readonly eigen: Checked;
  readonly other: Sheet | undefined;
  readonly naast: Compared | undefined;
  readonly samen: Checked;
}

export function gevonden(looked: Looked, chosen: Sheet | undefined): Gevonden {
  const other = chosen?.table.sheet === sheetRead(looked) ? undefined : chosen;
  const eigen = other ? checked(looked, [other]) : checkedAlone(looked);
  const naast = other && compared(looked, other);
  const samen = {
    open: inOrder([...eigen.open, ...(naast?.open ?? [])]),
    seen: [...eigen.seen, ...(naast?.seen ?? [])],
  };
  return { eigen, other, naast, samen };
}

/** The same of this moment, for what is put on a sheet: the other sheet is read once more too [F17]. */
export async function gevondenNu(session: Session): Promise<Gevonden> {
  const beside = naastVan(session);
  const { other } = beside.get();
  if (other) beside.set({ other: await otherSheet(session, other.table.sheet, { again: true }) });
  return gevonden(whatIsLookedAt(session.store.get()), beside.get().other);
}
