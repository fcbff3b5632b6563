import { useState } from 'react';
import { inOrder } from '../../review/checks/check';
import type { Sheet } from '../../review/checks/sheet';
import { Button } from '../controls/Button';
import { usePane, useSession } from '../shell/context';
import { telwoord } from '../lib/format';
import { checked, compared } from '../model/checking';
import { mayRead, mayUndo } from '../model/commands';
import { undo } from '../model/gestures';
import { openRepair } from '../model/writing/writing';
import { Bevindingen } from './Bevindingen';
import { Gezien } from './Gezien';
import { OpBlad } from './OpBlad';
import { Vergelijk } from './Vergelijk';

/** What does not add up on the sheet, with the rule, both values, and the way to put it right. */
export default function Controle() {
  const session = useSession();
  const state = usePane();
  const [other, setOther] = useState<Sheet>();
  const { open, seen } = checked(state, other ? [other] : []);
  const naast = other && compared(state, other);
  const alleOpen = inOrder([...open, ...(naast?.open ?? [])]);
  const alleGezien = [...seen, ...(naast?.seen ?? [])];
  const repairs = open.flatMap(({ repair }) => (repair ? [repair] : []));
  const lijst = alleOpen.length + alleGezien.length > 0;
  const geschreven = state.message?.kind === 'written';
  if (state.reading === undefined) return null;
  return (
    <div className="inhoud controle">
      <p role="status" className="kop">
        {open.length === 0
          ? `Op blad ${state.reading.grid.sheet} is niets gevonden dat niet klopt.`
          : `${telwoord(open.length, 'bevinding', 'bevindingen')} op blad ${state.reading.grid.sheet}.`}
      </p>
      {(geschreven || lijst) && (
        <div className="knoppen">
          {repairs.length > 0 && (
            <Button
              text={`Herstel ${telwoord(repairs.length, 'cel', 'cellen')}`}
              reason={mayRead(state)}
              onClick={() => openRepair(session, repairs)}
            />
          )}
          {geschreven && (
            <Button
              text="Ongedaan maken"
              icon="terug"
              reason={mayUndo(state)}
              onClick={() => void undo(session, state.journal[0])}
            />
          )}
          {lijst && <OpBlad open={alleOpen} seen={alleGezien} />}
        </div>
      )}
      <Bevindingen open={open} />
      <Vergelijk other={other} onOther={setOther} naast={naast} />
      <Gezien seen={alleGezien} />
    </div>
  );
}
