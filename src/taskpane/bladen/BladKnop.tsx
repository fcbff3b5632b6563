import { useState } from 'react';
import type { SheetPlan } from '../../change/sheet-plan';
import { Button, type ButtonProps } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { mayRead } from '../model/commands';
import { type Uitkomst, maakBlad } from './model';

const ZIN: Readonly<Record<Uitkomst['soort'], (naam: string) => string>> = {
  gemaakt: (naam) => `Het staat op blad ${naam}.`,
  vraagt: (naam) => `Blad ${naam} is al eerder door Opgavewijzer gemaakt. Vervangen?`,
  bezet: (naam) => `Er is al een ander blad met de naam ${naam}. Geef dat blad een andere naam en probeer het opnieuw.`,
};

export interface BladKnopProps {
  readonly text: string;
  readonly plan: () => SheetPlan;
  readonly kind?: ButtonProps['kind'];
  /** Why it cannot be made now. */
  readonly reason?: string | undefined;
  readonly onMade?: () => void;
}

/** A button that puts something on a sheet of its own, with what became of it. */
export function BladKnop({ text, plan, kind = 'gewoon', reason, onMade }: BladKnopProps) {
  const session = useSession();
  const state = usePane();
  const [uitkomst, setUitkomst] = useState<Uitkomst>();
  const maak = async (vervang: boolean): Promise<void> => {
    setUitkomst(undefined);
    const made = await maakBlad(session, plan(), vervang);
    setUitkomst(made);
    if (made?.soort === 'gemaakt') onMade?.();
  };
  return (
    <>
      <Button text={text} icon="blad" kind={kind} reason={mayRead(state) ?? reason} onClick={() => void maak(false)} />
      {uitkomst && (
        <MessageBar
          tone={uitkomst.soort === 'gemaakt' ? 'goed' : 'let op'}
          actions={
            uitkomst.soort === 'vraagt' && (
              <Button text="Vervang" name={`Vervang blad ${uitkomst.naam}`} onClick={() => void maak(true)} />
            )
          }
          onDismiss={() => setUitkomst(undefined)}
        >
          {ZIN[uitkomst.soort](uitkomst.naam)}
        </MessageBar>
      )}
    </>
  );
}
