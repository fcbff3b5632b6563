import { useState } from 'react';
import { Button } from '../controls/Button';
import { Checkbox } from '../controls/Checkbox';
import { MessageBar } from '../controls/MessageBar';
import { usePane } from '../shell/context';
import { mayRead } from '../model/commands';
import type { Watals, WatalsState } from './model/model';
import { opBlad } from './model/opblad';
import { TEKST } from './model/sentences';

/** The button that puts the comparison on a sheet, with what became of it. */
export function OpBlad({ watals, state: { blad } }: { readonly watals: Watals; readonly state: WatalsState }) {
  const [grafiek, setGrafiek] = useState(true);
  const bezig = mayRead(usePane());
  return (
    <div className="voet">
      {blad && (
        <MessageBar
          tone={blad.soort === 'gemaakt' ? 'goed' : 'let op'}
          onDismiss={() => watals.store.set({ blad: undefined })}
          actions={
            blad.soort === 'vraagt' && (
              <Button text={TEKST.vervang} onClick={() => void opBlad(watals, grafiek, true)} />
            )
          }
        >
          {TEKST[blad.soort](blad.naam)}
        </MessageBar>
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
