import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { Progress } from '../controls/Progress';
import { maak } from './maken';
import type { Stand, Verslag } from './model';
import { TEKST, ZIN } from './sentences';

/** What became of making a paper, and what can be done about it. */
export function Uitkomst({ verslag, stand }: { readonly verslag: Verslag; readonly stand: Stand | undefined }) {
  switch (stand?.soort) {
    case undefined:
      return null;
    case 'bezig':
      return (
        <div className="voortgang">
          <Progress label={ZIN.bezig(stand.gedaan, stand.totaal)} done={stand.gedaan} total={stand.totaal} />
          <Button text={TEKST.stop} icon="Cancel" onClick={stand.stop} />
        </div>
      );
    case 'gemaakt':
      return (
        <MessageBar tone={stand.afgebroken ? 'let op' : 'goed'}>
          {stand.afgebroken ? ZIN.afgebroken(stand.namen) : ZIN.gemaakt(stand.namen)}
        </MessageBar>
      );
    case 'vraagt':
      return (
        <MessageBar
          tone="let op"
          actions={
            <>
              <Button text={TEKST.vervang} onClick={() => void maak(verslag, true)} />
              <Button text={TEKST.nietVervangen} onClick={() => verslag.store.set({ stand: undefined })} />
            </>
          }
        >
          {ZIN.vraagt(stand.namen)}
        </MessageBar>
      );
    case 'bezet':
      return <MessageBar tone="fout">{ZIN.bezet(stand.namen)}</MessageBar>;
    case 'niets':
      return <MessageBar tone="let op">{stand.zin}</MessageBar>;
  }
}
