import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { answer } from '../model/reading/reading';
import { useSession } from '../shell/context';
import { EIGEN_BLAD } from './sentences';

/** A sheet of ours in front: what is on it is no source, unless the user says so. */
export default function EigenBlad() {
  const session = useSession();
  return (
    <div className="inhoud">
      <MessageBar
        tone="info"
        actions={<Button text={EIGEN_BLAD.tochLezen} onClick={() => answer(session, { own: true })} />}
      >
        {EIGEN_BLAD.watHetIs}
      </MessageBar>
    </div>
  );
}
