import { inOrder } from '../../review/checks/check';
import { repairsTogether } from '../../review/finding-groups';
import { useOverigeBladen, zichtbaar } from '../bladen/andere';
import { naastVan } from '../nieuw/naast';
import { usePane, useSession } from '../shell/context';
import { useStore } from '../shell/useStore';
import { GestureButton } from '../shell/GestureButton';
import { telwoord } from '../lib/format';
import { checked, checkedAlone, compared, whatIsLookedAt } from '../model/checking';
import { mayRead, mayUndo } from '../model/commands';
import { askForUndo } from '../model/gestures';
import { sheetRead } from '../model/selectors';
import { openRepair } from '../model/writing/writing';
import EigenBlad from '../meldingen/EigenBlad';
import { Bevindingen } from './Bevindingen';
import { Doorgeven } from './Doorgeven';
import { Gezien } from './Gezien';
import { OpBlad } from './OpBlad';
import { Vergelijk } from './Vergelijk';

/** What does not add up on the sheet, with the rule, both values, and the way to put it right. */
export default function Controle() {
  const session = useSession();
  const looked = usePane(whatIsLookedAt);
  const geschreven = usePane(({ message }) => message?.kind === 'written');
  const overige = useOverigeBladen();
  const beside = naastVan(session);
  const chosen = useStore(beside, ({ other: sheet }) => sheet);
  const other = chosen?.table.sheet === sheetRead(looked) ? undefined : chosen;
  const { open, seen } = other ? checked(looked, [other]) : checkedAlone(looked);
  const naast = other && compared(looked, other);
  const alleOpen = inOrder([...open, ...(naast?.open ?? [])]);
  const alleGezien = [...seen, ...(naast?.seen ?? [])];
  const repairs = repairsTogether(open);
  const lijst = alleOpen.length + alleGezien.length > 0;
  if (looked.reading === undefined) return null;
  if (looked.reading.kind === 'own') return <EigenBlad grid={looked.reading.grid} />;
  return (
    <div className="inhoud controle">
      <p role="status" className="kop">
        {open.length === 0
          ? `Op blad ${looked.reading.grid.sheet} is niets gevonden dat niet klopt.`
          : `${telwoord(open.length, 'bevinding', 'bevindingen')} op blad ${looked.reading.grid.sheet}.`}
      </p>
      {(geschreven || lijst) && (
        <div className="knoppen">
          {repairs.length > 0 && (
            <GestureButton
              may={mayRead}
              text={`Herstel ${telwoord(repairs.length, 'cel', 'cellen')}`}
              onClick={() => openRepair(session, repairs)}
            />
          )}
          {geschreven && (
            <GestureButton may={mayUndo} text="Ongedaan maken" icon="terug" onClick={() => void askForUndo(session)} />
          )}
          {lijst && <OpBlad open={alleOpen} seen={alleGezien} />}
        </div>
      )}
      <Bevindingen open={open} />
      <Vergelijk
        names={zichtbaar(overige)}
        other={other}
        onOther={(sheet) => beside.set({ other: sheet, gevraagd: false })}
        naast={naast}
      />
      <Gezien seen={alleGezien} />
      <Doorgeven overige={overige} />
    </div>
  );
}
