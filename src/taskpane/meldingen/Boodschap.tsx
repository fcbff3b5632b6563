import { conflictArea } from '../../change/write/sentences/conflicts';
import { hostMessage } from '../../change/write/sentences/host';
import { HostError } from '../../change/workbook';
import { cellName } from '../../table/cells/address';
import { SheetOutcomeBar } from '../bladen/SheetOutcomeBar';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { mayWrite } from '../model/commands';
import { writeOnNewSheet } from '../model/newSheet';
import type { SheetOutcome } from '../model/sheetOutcome';
import type { Message } from '../model/state';
import { sheetRead } from '../model/selectors';
import { goTo } from '../model/selecting';
import { KopieerDetails } from './KopieerDetails';
import { type Said, zeg } from './sentences';

/**
 * The last thing that happened, with what can be done about it; stays until the next gesture or until it is put away.
 */
export default function Boodschap() {
  const message = usePane((state) => state.message);
  if (message === undefined) return null;
  return (
    <div className="boodschap">
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
    <MessageBar
      tone={toon}
      actions={<Acties message={message} />}
      onDismiss={() => session.store.set({ message: undefined })}
    >
      {zinnen.map((zin) => (
        <span key={zin} className="zin">
          {zin}{' '}
        </span>
      ))}
    </MessageBar>
  );
}

function Acties({ message }: { readonly message: Said }) {
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
      return null;
  }
}

function Geweigerd({ message: { conflicts, update } }: { readonly message: Extract<Message, { kind: 'refused' }> }) {
  const session = useSession();
  const sheet = usePane(sheetRead);
  const area = conflicts.map(conflictArea).find((found) => found !== undefined);
  return (
    <>
      {area && sheet !== undefined && (
        <Button text={`Ga naar ${cellName(area.row, area.column)}`} onClick={() => void goTo(session, sheet, area)} />
      )}
      {update !== true && (
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

function Mislukt({ message: { error, retry } }: { readonly message: Extract<Message, { kind: 'failed' }> }) {
  const again = !(error instanceof HostError) || hostMessage(error.code).retry;
  return (
    <>
      {again && retry && <Button text="Opnieuw proberen" icon="opnieuw" onClick={() => void retry()} />}
      <KopieerDetails error={error} />
    </>
  );
}
