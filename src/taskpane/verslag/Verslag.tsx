import './verslag.css';
import { useEffect, useSyncExternalStore } from 'react';
import { Button } from '../controls/Button';
import { Dropdown } from '../controls/Dropdown';
import { usePane, useSession } from '../shell/context';
import { maak, zoekBladen } from './maken';
import { kies, verslagVan } from './model';
import { Opties } from './Opties';
import { KENMERKEN, magMaken, STUKKEN } from './stukken';
import { Tekstblokken } from './Tekstblokken';
import { TEKST } from './sentences';
import { Uitkomst } from './Uitkomst';

/** The tab: which paper, about whom, and what became of it. */
export default function Verslag() {
  const pane = usePane();
  const verslag = verslagVan(useSession());
  const state = useSyncExternalStore(verslag.store.subscribe, verslag.store.get);
  useEffect(() => void zoekBladen(verslag), [verslag]);
  const { stuk, making } = state;
  return (
    <div className="inhoud verslag">
      <Dropdown
        label={TEKST.stuk}
        help={KENMERKEN[stuk].uitleg}
        value={stuk}
        options={STUKKEN.map((key) => ({ key, text: KENMERKEN[key].naam }))}
        onChange={(gekozen) => kies(verslag, { stuk: gekozen })}
      />
      <Opties verslag={verslag} state={state} />
      {stuk === 'tekstblokken' ? (
        <Tekstblokken state={state} />
      ) : (
        <>
          {making?.kind !== 'busy' && (
            <div className="knoppen">
              <Button
                text={TEKST.maak}
                icon="blad"
                kind="hoofd"
                reason={magMaken(pane, stuk)}
                onClick={() => void maak(verslag)}
              />
            </div>
          )}
          {making && <Uitkomst verslag={verslag} making={making} />}
        </>
      )}
    </div>
  );
}
