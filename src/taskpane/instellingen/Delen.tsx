import { useState } from 'react';
import { deelbareKopie } from '../../change/papers/kopie';
import { functiesNaarWaarden, functiesOpnieuw } from '../../change/outcomes/omzetten';
import type { SheetPlan } from '../../change/sheet-plan';
import { BladKnop } from '../bladen/BladKnop';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { telwoord } from '../lib/format';
import { vandaag } from '../lib/klok';
import { mayRead, mayWrite } from '../model/commands';
import { openPlan } from '../model/writing/writing';

/** Fit for colleagues without the add-in: a copy with values only, and functions made into values in place. */
export function Delen() {
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const why = usePane(mayWrite);
  const [geen, setGeen] = useState<string>();
  const kopie = (): SheetPlan => {
    if (reading?.kind !== 'overview') throw new Error('geen tabel om te kopiëren');
    return deelbareKopie(reading.grid, reading.overview, vandaag());
  };
  const zetOm = (): void => {
    if (reading === undefined) return;
    const { plan, skipped } = functiesNaarWaarden(reading.grid);
    const over =
      skipped.length === 0
        ? ''
        : ` ${telwoord(skipped.length, 'formule vult', 'formules vullen')} ook andere cellen: kopieer die met ` +
          'Plakken als waarden.';
    const leeg = plan.changes.length === 0 ? 'Op dit blad staan geen functies die omgezet kunnen worden.' : '';
    setGeen(leeg + over === '' ? undefined : `${leeg}${over}`.trim());
    if (plan.changes.length > 0) openPlan(session, plan);
  };
  const voerIn = (): void => {
    if (reading === undefined) return;
    const plan = functiesOpnieuw(reading.grid);
    setGeen(
      plan.changes.length === 0 ? 'Op dit blad staat geen functie van Opgavewijzer die #NAAM? toont.' : undefined,
    );
    if (plan.changes.length > 0) openPlan(session, plan);
  };
  return (
    <section aria-labelledby="delen-kop">
      <h2 id="delen-kop">Delen met anderen</h2>
      <p className="klein">
        Een kopie met alleen waarden, titel, peildatum en bron; of functies van Opgavewijzer op dit blad vervangen door
        hun uitkomst. Tonen functies #NAAM? omdat het blad is gemaakt voordat Opgavewijzer er was, voer ze dan opnieuw
        in.
      </p>
      <div className="knoppen">
        <BladKnop text="Deelbare kopie" plan={kopie} reason={why} />
        <GestureButton may={mayRead} text="Functies omzetten naar waarden" onClick={zetOm} />
        <GestureButton may={mayRead} text="Functies opnieuw invoeren" onClick={voerIn} />
      </div>
      {geen !== undefined && <MessageBar tone="info">{geen}</MessageBar>}
    </section>
  );
}
