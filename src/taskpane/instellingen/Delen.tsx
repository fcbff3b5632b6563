import { useState } from 'react';
import { functiesOpnieuw } from '../../change/outcomes/omzetten';
import { MessageBar } from '../controls/MessageBar';
import { DoorgeefKnoppen } from '../bladen/DoorgeefKnoppen';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { mayRead } from '../model/commands';
import { openPlan } from '../model/writing/writing';

/** Fit for colleagues without the add-in: a copy with values only, and functions made into values in place. */
export function Delen() {
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const [geen, setGeen] = useState<string>();
  const voerIn = (): void => {
    if (reading === undefined) return;
    const plan = functiesOpnieuw(reading.grid);
    setGeen(
      plan.changes.length === 0
        ? `Op blad ${reading.grid.sheet} staat geen functie van Opgavewijzer die #NAAM? toont.`
        : undefined,
    );
    if (plan.changes.length > 0) openPlan(session, plan);
  };
  return (
    <section aria-labelledby="delen-kop">
      <h2 id="delen-kop">Delen met anderen</h2>
      <p className="klein">
        {reading === undefined ? 'Van het gelezen blad' : `Van blad ${reading.grid.sheet}`}: een kopie met alleen
        waarden, titel, peildatum en bron; of de functies van Opgavewijzer daar vervangen door hun uitkomst. Tonen
        functies #NAAM? omdat het blad is gemaakt voordat Opgavewijzer er was, voer ze dan opnieuw in.
      </p>
      <DoorgeefKnoppen>
        <GestureButton may={mayRead} text="Functies opnieuw invoeren" onClick={voerIn} />
      </DoorgeefKnoppen>
      {geen !== undefined && <MessageBar tone="info">{geen}</MessageBar>}
    </section>
  );
}
