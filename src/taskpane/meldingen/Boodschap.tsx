import { conflictArea } from '../../change/write/sentences';
import { hostMessage } from '../../change/write/host-sentences';
import { HostError } from '../../change/workbook';
import { cellName } from '../../table/cells/address';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { mayWrite } from '../model/commands';
import { writeOnNewSheet } from '../model/newSheet';
import type { Session } from '../model/session';
import type { Message } from '../model/state';
import { goTo } from '../model/selecting';
import { KopieerDetails } from './KopieerDetails';
import { zeg } from './sentences';

/** The last thing that happened, with what can be done about it; stays until the next gesture or until it is put away. */
export default function Boodschap() {
  const session = useSession();
  const { message } = usePane();
  if (message === undefined) return null;
  const { toon, zinnen } = zeg(message);
  return (
    <div className="boodschap">
      <MessageBar
        tone={toon}
        actions={acties(session, message)}
        onDismiss={() => session.store.set({ message: undefined })}
      >
        {zinnen.map((zin) => (
          <span key={zin} className="zin">
            {zin}{' '}
          </span>
        ))}
      </MessageBar>
    </div>
  );
}

function acties(session: Session, message: Message) {
  switch (message.kind) {
    case 'refused': {
      const area = message.conflicts.map(conflictArea).find((found) => found !== undefined);
      const sheet = session.store.get().reading?.grid.sheet;
      return (
        <>
          {area && sheet !== undefined && (
            <Button
              text={`Ga naar ${cellName(area.row, area.column)}`}
              onClick={() => void goTo(session, sheet, area)}
            />
          )}
          <Button
            text="Op een nieuw blad schrijven"
            icon="blad"
            reason={mayWrite(session.store.get())}
            onClick={() => void writeOnNewSheet(session, false)}
          />
        </>
      );
    }
    case 'failed':
      return <Mislukt message={message} />;
    case 'sheet':
      return (
        message.outcome === 'ours' && (
          <Button text={`Vervang blad ${message.name}`} onClick={() => void writeOnNewSheet(session, true)} />
        )
      );
    case 'written':
    case 'undone':
    case 'forgotten':
      return undefined;
  }
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
