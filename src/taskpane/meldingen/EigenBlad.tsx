import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { answer } from '../model/reading/reading';
import { useSession } from '../shell/context';
import { OWN_SHEET_SENTENCES } from './sentences';

/** A sheet of ours in front: what is on it is no source, unless the user says so. */
export default function EigenBlad() {
  const session = useSession();
  return (
    <div className="inhoud">
      <MessageBar
        tone="info"
        actions={<Button text={OWN_SHEET_SENTENCES.tochLezen} onClick={() => answer(session, { own: true })} />}
      >
        {OWN_SHEET_SENTENCES.watHetIs}
      </MessageBar>
    </div>
  );
}
