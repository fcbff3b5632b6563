import { useEffect, useState } from 'react';
import { Tabs } from '../controls/Tabs';
import { Themed } from '../controls/Themed';
import { SessionContext } from './context';
import { later } from './later';
import { MetTaak } from '../cijfers/Taak';
import { MetVoorbeeld } from './MetVoorbeeld';
import { useStore } from './useStore';
import { TabBoundary } from './TabBoundary';
import { Omroep } from '../meldingen/Omroep';
import type { Session } from '../model/session';
import { chooseTab } from './chooseTab';
import { Overzicht } from '../overzicht/Overzicht';
import { PANE_SENTENCES } from '../lib/sentences';

const EVEN = <p className="even">{PANE_SENTENCES.laden}</p>;

/**
 * All that is not on the first screen is one script: packed together it is 9 kB smaller than apart, and after its first
 * use nothing has to be fetched any more.
 */
const Verslag = later(() => import(/* webpackChunkName: "later" */ '../verslag/Verslag'), EVEN);
const Controle = later(() => import(/* webpackChunkName: "later" */ '../controle/Controle'), EVEN);
const Aantal = later(() => import(/* webpackChunkName: "later" */ '../controle/Aantal'), null, true);
const WatAls = later(() => import(/* webpackChunkName: "later" */ '../watals/WatAls'), EVEN);
const Instellingen = later(() => import(/* webpackChunkName: "later" */ '../instellingen/Instellingen'), EVEN);

/** How the pane learns of the host's look; gives the way to stop. */
export interface Look {
  readonly dark: () => boolean;
  readonly watch: (listener: () => void) => () => void;
}

const TABS = [
  { key: 'overzicht', name: 'Overzicht', Content: Overzicht },
  { key: 'controle', name: 'Controle', Content: Controle },
  { key: 'wat-als', name: 'Wat-als', Content: WatAls },
  { key: 'verslag', name: 'Verslag', Content: Verslag },
  { key: 'instellingen', name: 'Instellingen', Content: Instellingen },
] as const;

export function App({ session, look }: { readonly session: Session; readonly look: Look }) {
  const tab = useStore(session.store, ({ tab: shown }) => shown);
  const [dark, setDark] = useState(look.dark);
  useEffect(() => look.watch(() => setDark(look.dark())), [look]);
  useEffect(() => {
    document.documentElement.dataset['thema'] = dark ? 'donker' : 'licht';
  }, [dark]);
  return (
    <SessionContext value={session}>
      <Themed dark={dark}>
        <h1 className="onzichtbaar">Opgavewijzer</h1>
        <Omroep />
        <Tabs
          label={PANE_SENTENCES.tabs}
          chosen={tab}
          onChoose={(chosen) => chooseTab(session, chosen)}
          tabs={TABS.map(({ key, name, Content }) => ({
            key,
            name,
            ...(key === 'controle' && { extra: <Aantal /> }),
            content: () => (
              <TabBoundary>
                <MetVoorbeeld>
                  {key === 'overzicht' ? (
                    <MetTaak>
                      <Content />
                    </MetTaak>
                  ) : (
                    <Content />
                  )}
                </MetVoorbeeld>
              </TabBoundary>
            ),
          }))}
        />
      </Themed>
    </SessionContext>
  );
}
