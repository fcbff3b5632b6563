import type { Grid } from '../../table/cells/grid';
import { isOutcomePaper, sourceOf } from '../../table/cells/outcome-paper';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { answer } from '../model/reading/reading';
import { useSession } from '../shell/context';
import { OWN_SHEET_SENTENCES } from './sentences';

/** A sheet of ours in front: no source, unless the user says so; a mere outcome never is, and says where to look. */
export default function EigenBlad({ grid }: { readonly grid: Grid }) {
  const session = useSession();
  const button = <Button text={OWN_SHEET_SENTENCES.tochLezen} onClick={() => answer(session, { own: true })} />;
  return (
    <div className="inhoud">
      {isOutcomePaper(grid) ? (
        <MessageBar tone="info">{OWN_SHEET_SENTENCES.uitkomst(sourceOf(grid))}</MessageBar>
      ) : (
        <MessageBar tone="info" actions={button}>
          {OWN_SHEET_SENTENCES.watHetIs}
        </MessageBar>
      )}
    </div>
  );
}
