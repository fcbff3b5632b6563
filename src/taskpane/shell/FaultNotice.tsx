import { useState } from 'react';
import { detailsOf } from '../lib/details';
import { kopieer } from '../lib/klembord';
import { FAULT_SENTENCES } from '../lib/fault-sentences';
import { forgetChoices } from '../model/housekeeping';
import { read } from '../model/reading/reading';
import type { Session } from '../model/session';

interface Props {
  readonly session: Session;
  readonly error: unknown;
  readonly sentence: string;
  readonly onAgain: () => void;
}

/**
 * In place of what could not be drawn: what happened and what to do. Of plain elements alone, because a control or an
 * icon may be what failed.
 */
export default function FaultNotice({ session, error, sentence, onAgain }: Props) {
  const [sure, setSure] = useState(false);
  const [copied, setCopied] = useState(false);
  const startWith = async (first: () => Promise<void>): Promise<void> => {
    // What is open may be what cannot be drawn.
    session.store.set({ preview: undefined, openRow: undefined });
    await first();
    onAgain();
  };
  const copy = (): void => {
    kopieer(detailsOf(error, session.workbook.features));
    setCopied(true);
  };
  const wipe = async (): Promise<void> => {
    await forgetChoices(session);
    await read(session);
  };
  return (
    <section className="inhoud storing">
      <div role="alert">
        <p>
          <b>{sentence}</b>
        </p>
        <p>{FAULT_SENTENCES.watTeDoen}</p>
      </div>
      <div className="knoppen">
        <Plain text={FAULT_SENTENCES.opnieuwLezen} onClick={() => void startWith(() => read(session))} />
        <Plain text={FAULT_SENTENCES.kopieerDetails} onClick={copy} />
        <Plain text={FAULT_SENTENCES.wisKeuzes} expanded={sure} onClick={() => setSure(!sure)} />
      </div>
      <p role="status" className="klein">
        {copied && FAULT_SENTENCES.gekopieerd}
      </p>
      {sure && (
        <div role="group" aria-label={FAULT_SENTENCES.wisKeuzes}>
          <p>{FAULT_SENTENCES.wisZeker}</p>
          <div className="knoppen">
            <Plain text={FAULT_SENTENCES.wisNee} onClick={() => setSure(false)} />
            <Plain text={FAULT_SENTENCES.wisJa} onClick={() => void startWith(wipe)} />
          </div>
        </div>
      )}
    </section>
  );
}

interface PlainProps {
  readonly text: string;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

function Plain({ text, expanded, onClick }: PlainProps) {
  return (
    <button type="button" className="knop" aria-expanded={expanded} onClick={onClick}>
      {text}
    </button>
  );
}
