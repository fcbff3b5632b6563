import { useEffect } from 'react';
import { Dropdown } from '../controls/Dropdown';
import { useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { useStore } from '../shell/useStore';
import { maak, zoekBladen } from './maken';
import { kies, verslagVan, type VerslagState } from './model';
import { Opties } from './Opties';
import { KENMERKEN, magMaken, STUKKEN } from './stukken';
import { Tekstblokken } from './Tekstblokken';
import { VERSLAG_SENTENCES } from './sentences';
import { Uitkomst } from './Uitkomst';

const all = (state: VerslagState): VerslagState => state;

/** The tab: which paper, about whom, and what became of it. */
export default function Verslag() {
  const verslag = verslagVan(useSession());
  const state = useStore(verslag.store, all);
  useEffect(() => void zoekBladen(verslag), [verslag]);
  const { stuk, making } = state;
  return (
    <div className="inhoud verslag">
      <Dropdown
        label={VERSLAG_SENTENCES.stuk}
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
          <div className="knoppen">
            <GestureButton
              may={(pane) => magMaken(pane, stuk)}
              reason={making?.kind === 'busy' ? VERSLAG_SENTENCES.wordtGemaakt : undefined}
              text={VERSLAG_SENTENCES.maak}
              icon="blad"
              kind="hoofd"
              onClick={() => void maak(verslag)}
            />
          </div>
          {making && <Uitkomst verslag={verslag} making={making} />}
        </>
      )}
    </div>
  );
}
