import { lazy, Suspense, useEffect, useState } from 'react';
import { Tabs } from './controls/Tabs';
import { Themed } from './controls/Themed';
import { SessionContext } from './context';
import { Boodschap } from './meldingen/Boodschap';
import { Omroep } from './meldingen/Omroep';
import type { Session } from './model/session';
import { Overzicht } from './overzicht/Overzicht';
import { TEKST } from './teksten';

const Verslag = lazy(() => import('./verslag/Verslag'));
const WatAls = lazy(() => import('./watals/WatAls'));
const Instellingen = lazy(() => import('./instellingen/Instellingen'));

/** How the pane learns of the host's look; gives the way to stop. */
export interface Look {
  readonly dark: () => boolean;
  readonly watch: (listener: () => void) => () => void;
}

const TABS = [
  { key: 'overzicht', name: 'Overzicht', content: () => <Overzicht /> },
  { key: 'wat-als', name: 'Wat-als', content: () => <WatAls /> },
  { key: 'verslag', name: 'Verslag', content: () => <Verslag /> },
  { key: 'instellingen', name: 'Instellingen', content: () => <Instellingen /> },
];

export function App({ session, look }: { readonly session: Session; readonly look: Look }) {
  const [tab, setTab] = useState('overzicht');
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
        <Boodschap />
        <Suspense fallback={<p className="even">{TEKST.laden}</p>}>
          <Tabs label={TEKST.tabs} tabs={TABS} chosen={tab} onChoose={setTab} />
        </Suspense>
      </Themed>
    </SessionContext>
  );
}
