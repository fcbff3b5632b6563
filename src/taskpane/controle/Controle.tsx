import { repairsTogether } from '../../review/finding-groups';
import { useOverigeBladen, zichtbaar } from '../bladen/andere';
import { naastVan } from '../nieuw/naast';
import { usePane, useSession } from '../shell/context';
import { useStore } from '../shell/useStore';
import { GestureButton } from '../shell/GestureButton';
import { telwoord } from '../lib/format';
import { whatIsLookedAt } from '../model/checking';
import { mayRead, mayUndo } from '../model/commands';
import { askForUndo } from '../model/gestures';
import { openRepair } from '../model/writing/writing';
import EigenBlad from '../meldingen/EigenBlad';
import { Bevindingen } from './Bevindingen';
import { Doorgeven } from './Doorgeven';
import { Gezien } from './Gezien';
import { gevonden } from './gevonden';
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
  const { eigen, other, naast, samen } = gevonden(looked, chosen);
  const { open } = eigen;
  const repairs = repairsTogether(open);
  const lijst = samen.open.length + samen.seen.length > 0;
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
          {lijst && <OpBlad />}
        </div>
      )}
      <Bevindingen open={open} />
      <Vergelijk
        names={zichtbaar(overige)}
        other={other}
        onOther={(sheet) => beside.set({ other: sheet, gevraagd: false })}
        naast={naast}
      />
      <Gezien seen={samen.seen} />
      <Doorgeven overige={overige} />
    </div>
  );
}
