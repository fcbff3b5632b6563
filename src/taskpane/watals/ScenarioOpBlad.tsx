import { useState } from 'react';
import { SheetOutcomeBar } from '../bladen/SheetOutcomeBar';
import { Checkbox } from '../controls/fabric/Checkbox';
import { GestureButton } from '../shell/GestureButton';
import { mayRead } from '../model/commands';
import type { Watals, WatalsState } from './model/model';
import { opBlad } from './model/opblad';
import { WATALS_SENTENCES } from './model/sentences';

/** The button that puts the comparison on a sheet, with what became of it. */
export function ScenarioOpBlad({
  watals,
  state: { outcome },
}: {
  readonly watals: Watals;
  readonly state: WatalsState;
}) {
  const [grafiek, setGrafiek] = useState(true);
  return (
    <div className="voet">
      {outcome && (
        <SheetOutcomeBar
          outcome={outcome}
          onReplace={() => void opBlad(watals, grafiek, true)}
          onDismiss={() => watals.store.set({ outcome: undefined })}
        />
      )}
      <GestureButton
        may={mayRead}
        text={WATALS_SENTENCES.opBlad}
        icon="blad"
        kind="hoofd"
        onClick={() => void opBlad(watals, grafiek)}
      />
      <Checkbox label="met grafiek" checked={grafiek} onChange={() => setGrafiek(!grafiek)} />
    </div>
  );
}
