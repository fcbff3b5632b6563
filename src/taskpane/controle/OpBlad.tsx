import { bevindingenBlad } from '../../change/papers/bevindingen-blad';
import type { SheetPlan } from '../../change/sheet-plan';
import { BladKnop } from '../bladen/BladKnop';
import { sheetRead } from '../model/selectors';
import { useSession } from '../shell/context';
import { gevondenNu } from './gevonden';

/** Puts the findings on a sheet of their own. */
export function OpBlad() {
  const session = useSession();
  const blad = async (): Promise<SheetPlan> => {
    const { open, seen } = (await gevondenNu(session)).samen;
    return bevindingenBlad(sheetRead(session.store.get()) ?? '', [
      ...open.map((finding) => ({ finding })),
      ...seen.map(({ finding, reason }) => ({ finding, reden: reason })),
    ]);
  };
  return <BladKnop text="Zet op een blad" plan={blad} afresh />;
}
