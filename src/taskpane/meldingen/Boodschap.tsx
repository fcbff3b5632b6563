import { useEffect, useRef, type ReactNode } from 'react';
import { conflictArea, isOutdated } from '../../change/write/sentences/conflicts';
import { hostMessage } from '../../change/write/sentences/host';
import { HostError } from '../../change/workbook';
import { cellName } from '../../table/cells/address';
import type { Area } from '../../table/cells/grid';
import { SheetOutcomeBar } from '../bladen/SheetOutcomeBar';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { mayRead, mayWrite } from '../model/commands';
import { askForPreview } from '../model/gestures';
import { writeOnNewSheet } from '../model/newSheet';
import { read } from '../model/reading/reading';
import type { SheetOutcome } from '../model/sheetOutcome';
import type { Message } from '../model/writing/message';
import { sheetKeyRead, sheetRead } from '../model/selectors';
import { goTo } from '../model/selecting';
import { KopieerDetails } from './KopieerDetails';
import { type Said, zeg } from './sentences';

/**
 * The last thing that happened, with what can be done about it; stays until the next gesture or until it is put away.
 * It stands at the top of the page: whoever pressed a button further down is brought to it.
 */
export default function Boodschap() {
  const message = usePane((state) => state.message);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if ((place.current?.getBoundingClientRect().top ?? 0) < 0) document.documentElement.scrollTop = 0;
  }, [message]);
  if (message === undefined) return null;
  return (
    <div className="boodschap" ref={place}>
      {message.kind === 'sheet' ? <OpNieuwBlad outcome={message.outcome} /> : <Melding message={message} />}
    </div>
  );
}

function OpNieuwBlad({ outcome }: { readonly outcome: SheetOutcome }) {
  const session = useSession();
  return (
    <SheetOutcomeBar
      outcome={outcome}
      onReplace={() => void writeOnNewSheet(session, true)}
      onDismiss={() => session.store.set({ message: undefined })}
    />
  );
}

function Melding({ message }: { readonly message: Said }) {
  const session = useSession();
  const { toon, zinnen } = zeg(message);
  return (
    <MessageBar tone={toon} actions={acties(message)} onDismiss={() => session.store.set({ message: undefined })}>
      {zinnen.map((zin) => (
        <span key={zin} className="zin">
          {zin}{' '}
        </span>
      ))}
    </MessageBar>
  );
}

function acties(message: Said): ReactNode {
  switch (message.kind) {
    case 'refused':
      return <Geweigerd message={message} />;
    case 'failed':
      return <Mislukt message={message} />;
    case 'written':
    case 'copied':
    case 'nameTaken':
    case 'undone':
    case 'forgotten':
      return undefined;
  }
}

function Geweigerd({ message: { conflicts, what } }: { readonly message: Extract<Message, { kind: 'refused' }> }) {
  const session = useSession();
  const sheet = usePane(sheetRead);
  const key = usePane(sheetKeyRead);
  const [place] = conflicts.flatMap((conflict) => {
    const area = conflictArea(conflict);
    return area ? [{ area, on: 'sheet' in conflict ? conflict.sheet : sheet }] : [];
  });
  const outdated = conflicts.some(isOutdated);
  return (
    <>
      {place?.on !== undefined && <GaNaar area={place.area} on={place.on} elsewhere={place.on !== sheet} />}
      {outdated && (
        <GestureButton
          may={mayRead}
          text={what === 'uitkomsten' ? 'Opnieuw lezen en voorbeeld tonen' : 'Opnieuw lezen'}
          icon="opnieuw"
          onClick={() => void (what === 'uitkomsten' ? askForPreview(session) : read(session, key))}
        />
      )}
      {(what === 'uitkomsten' || what === 'cellen') && !outdated && (
        <GestureButton
          may={mayWrite}
          text="Op een nieuw blad schrijven"
          icon="blad"
          onClick={() => void writeOnNewSheet(session, false)}
        />
      )}
    </>
  );
}

interface GaNaarProps {
  readonly area: Area;
  readonly on: string;
  readonly elsewhere: boolean;
}

function GaNaar({ area, on, elsewhere }: GaNaarProps) {
  const session = useSession();
  const text = `Ga naar ${cellName(area.row, area.column)}${elsewhere ? ` op blad ${on}` : ''}`;
  return <Button text={text} onClick={() => void goTo(session, on, area)} />;
}

function Mislukt({ message: { error, retry } }: { readonly message: Extract<Message, { kind: 'failed' }> }) {
  const again = !(error instanceof HostError) || hostMessage(error.code).retry;
  return (
    <>
      {again && retry && <Button text="Opnieuw proberen" icon="opnieuw" onClick={() => void retry()} />}
      <KopieerDetails error={error} />
    </>
  );
}
