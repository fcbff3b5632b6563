import { useState } from 'react';
import { bevindingenBlad } from '../../change/bevindingen-blad';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../context';
import type { Checked } from '../model/checking';
import { mayRead } from '../model/commands';
import { gesture } from '../model/session';

type Outcome = { readonly kind: 'gemaakt' | 'vraagt' | 'bezet'; readonly naam: string };

const ZIN: Readonly<Record<Outcome['kind'], (naam: string) => string>> = {
  gemaakt: (naam) => `De lijst staat op blad ${naam}.`,
  vraagt: (naam) => `Er is al een lijst op blad ${naam}. Vervangen?`,
  bezet: (naam) => `Er is al een ander blad met de naam ${naam}. Geef dat blad een andere naam.`,
};

/** Puts the findings on a sheet of their own; a list of ours is replaced only after asking. */
export function OpBlad({ open, seen }: Checked) {
  const session = useSession();
  const state = usePane();
  const [outcome, setOutcome] = useState<Outcome>();
  const make = (replace: boolean): Promise<void> =>
    gesture(session, 'schrijven', async () => {
      setOutcome(undefined);
      const sheet = session.store.get().reading?.grid.sheet ?? '';
      const plan = bevindingenBlad(sheet, [...open.map((finding) => ({ finding })), ...seen.map(({ finding, reason }) => ({ finding, reden: reason }))]);
      const result = await session.workbook.addSheets([plan], { replace });
      const kind = result.ok ? 'gemaakt' : result.taken.every(({ ours }) => ours) ? 'vraagt' : 'bezet';
      setOutcome({ kind, naam: plan.name });
    });
  return (
    <>
      <Button text="Zet op een blad" icon="blad" reason={mayRead(state)} onClick={() => void make(false)} />
      {outcome && (
        <MessageBar
          tone={outcome.kind === 'gemaakt' ? 'goed' : 'let op'}
          actions={outcome.kind === 'vraagt' && <Button text="Vervang" onClick={() => void make(true)} />}
          onDismiss={() => setOutcome(undefined)}
        >
          {ZIN[outcome.kind](outcome.naam)}
        </MessageBar>
      )}
    </>
  );
}
