import { useState } from 'react';
import type { ButtonProps } from '../controls/buttonProps';
import { useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { mayRead } from '../model/commands';
import { makeSheet, type SheetMaking } from '../model/newSheet';
import type { SheetOutcome } from '../model/sheetOutcome';
import { SheetOutcomeBar } from './SheetOutcomeBar';

export interface BladKnopProps {
  readonly text: string;
  readonly plan: SheetMaking['plan'];
  /** It shows figures of the sheet that was read: those of the moment that it is made. */
  readonly afresh?: boolean;
  readonly kind?: ButtonProps['kind'];
  /** Why it cannot be made now. */
  readonly reason?: string | undefined;
  readonly onMade?: () => void;
}

/** A button that puts something on a sheet of its own, with what became of it. */
export function BladKnop({ text, plan, afresh = false, kind = 'gewoon', reason, onMade }: BladKnopProps) {
  const session = useSession();
  const [outcome, setOutcome] = useState<SheetOutcome>();
  const make = async (replace: boolean): Promise<void> => {
    setOutcome(undefined);
    const made = await makeSheet(session, { plan, afresh, replace });
    setOutcome(made);
    if (made?.kind === 'made') onMade?.();
  };
  return (
    <>
      <GestureButton
        may={mayRead}
        text={text}
        icon="blad"
        kind={kind}
        reason={reason}
        onClick={() => void make(false)}
      />
      {outcome && (
        <SheetOutcomeBar outcome={outcome} onReplace={() => void make(true)} onDismiss={() => setOutcome(undefined)} />
      )}
    </>
  );
}
