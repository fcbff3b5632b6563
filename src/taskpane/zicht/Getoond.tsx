import { Button } from '../controls/Button';
import { telwoord } from '../lib/format';
import { showAll } from '../model/regio';
import { useSession } from '../shell/context';
import { LATER_SENTENCES } from '../overzicht/later-sentences';

/** How many of the gemeenten the list shows, said aloud when that changes, and the way back to all. */
export default function Getoond({ getoond, alle }: { readonly getoond: number; readonly alle: number }) {
  const session = useSession();
  return (
    <div className="getoond">
      <p role="status" className="klein">
        {getoond < alle && LATER_SENTENCES.getoond(getoond, telwoord(alle, 'gemeente', 'gemeenten'))}
      </p>
      {getoond < alle && <Button kind="stil" text={LATER_SENTENCES.toonAlle} onClick={() => showAll(session)} />}
    </div>
  );
}
