import { useState } from 'react';
import { SheetOutcomeBar } from '../bladen/SheetOutcomeBar';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { usePane } from '../shell/context';
import { mayRead } from '../model/commands';
import type { Watals, WatalsState } from './model/model';
import { opBlad } from './model/opblad';
import { TEKST } from './model/sentences';

/** The button that puts the comparison on a sheet, with what became of it. */
export function OpBlad({ watals, state: { outcome } }: { readonly watals: Watals; readonly state: WatalsState }) {
  const [grafiek, setGrafiek] = useState(true);
  const bezig = mayRead(usePane());
  return (
    <div className="voet">
      {outcome && (
        <SheetOutcomeBar
          outcome={outcome}
          onReplace={() => void opBlad(watals, grafiek, true)}
          onDismiss={() => watals.store.set({ outcome: undefined })}
        />
      )}
      <Button
        text={TEKST.opBlad}
        icon="blad"
        kind="hoofd"
        reason={bezig}
        onClick={() => void opBlad(watals, grafiek)}
      />
      <Checkbox label="met grafiek" checked={grafiek} onChange={() => setGrafiek(!grafiek)} />
    </div>
  );
}
