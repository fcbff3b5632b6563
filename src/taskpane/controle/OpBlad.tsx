import { bevindingenBlad } from '../../change/papers/bevindingen-blad';
import { BladKnop } from '../bladen/BladKnop';
import { usePane } from '../shell/context';
import { sheetRead } from '../model/selectors';
import type { Checked } from '../model/checking';

/** Puts the findings on a sheet of their own. */
export function OpBlad({ open, seen }: Checked) {
  const blad = usePane(sheetRead) ?? '';
  const alle = [
    ...open.map((finding) => ({ finding })),
    ...seen.map(({ finding, reason }) => ({ finding, reden: reason })),
  ];
  return <BladKnop text="Zet op een blad" plan={() => bevindingenBlad(blad, alle)} />;
}
