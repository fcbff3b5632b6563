import { type ReactNode, useState } from 'react';
import { functiesNaarWaarden } from '../../change/outcomes/omzetten';
import { deelbareKopie } from '../../change/papers/kopie';
import type { SheetPlan } from '../../change/sheet-plan';
import { holdsBusy } from '../../table/cells/busy';
import { MessageBar } from '../controls/MessageBar';
import { telwoord } from '../lib/format';
import { vandaag } from '../lib/klok';
import { mayRead, mayWrite } from '../model/commands';
import { openPlan } from '../model/writing/writing';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { BladKnop } from './BladKnop';

const REKENT = 'Excel rekent nog op dit blad. Wacht tot dat klaar is.';

/** The two ways to pass figures on to who does not have the add-in, and what the place of these buttons has besides. */
export function DoorgeefKnoppen({ children }: { readonly children?: ReactNode }) {
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const why = usePane(mayWrite);
  const rekent = reading !== undefined && holdsBusy(reading.grid) ? REKENT : undefined;
  const [over, setOver] = useState<string>();
  const kopie = (): SheetPlan | undefined => {
    const { reading: now } = session.store.get();
    return now?.kind === 'overview' && !holdsBusy(now.grid)
      ? deelbareKopie(now.grid, now.overview, vandaag())
      : undefined;
  };
  const zetOm = (): void => {
    if (reading === undefined) return;
    const { plan, skipped, without } = functiesNaarWaarden(reading.grid);
    const zinnen = [
      plan.changes.length === 0 && 'Op dit blad staan geen functies die omgezet kunnen worden.',
      skipped.length > 0 &&
        `${telwoord(skipped.length, 'formule vult', 'formules vullen')} ook andere cellen: kopieer die met ` +
          'Plakken als waarden.',
      without > 0 &&
        `${telwoord(without, 'formule blijft', 'formules blijven')} staan: daar staat een fout, of Excel rekent nog.`,
    ].filter(Boolean);
    setOver(zinnen.length === 0 ? undefined : zinnen.join(' '));
    if (plan.changes.length > 0) openPlan(session, plan);
  };
  return (
    <>
      <div className="knoppen">
        <BladKnop text="Deelbare kopie" plan={kopie} afresh reason={why ?? rekent} />
        <GestureButton may={mayRead} text="Functies omzetten naar waarden" onClick={zetOm} />
        {children}
      </div>
      {over !== undefined && <MessageBar tone="info">{over}</MessageBar>}
    </>
  );
}
