import { useState } from 'react';
import { alleen } from '../../change/papers/verslag/keuze/keuze';
import { tekstblok } from '../../change/papers/tekst/tekstblok';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { overviewSeen } from '../model/selectors';
import { usePane } from '../shell/context';
import { kopieer } from '../lib/klembord';
import { keuzeVan, type VerslagState } from './model';
import { VERSLAG_SENTENCES, VERSLAG_STATUS_SENTENCES } from './sentences';

/** The conclusion of each gemeente, to copy one by one or all at once. */
export function Tekstblokken({ state }: { readonly state: VerslagState }) {
  const read = usePane(overviewSeen);
  const [gekopieerd, setGekopieerd] = useState('');
  if (read === undefined) return <MessageBar tone="info">{VERSLAG_STATUS_SENTENCES.geenTabel}</MessageBar>;
  const overview = alleen(read, keuzeVan(state));
  if (overview.rows.length === 0) return <MessageBar tone="info">{VERSLAG_STATUS_SENTENCES.niemandGekozen}</MessageBar>;
  const blokken = overview.rows.map((row) => ({ naam: row.naam, tekst: tekstblok({ overview }, row) }));
  const neem = (wat: string, tekst: string): void => {
    kopieer(tekst);
    setGekopieerd(`${wat}: ${VERSLAG_SENTENCES.gekopieerd}`);
  };
  return (
    <>
      <div className="knoppen">
        <Button
          text={VERSLAG_SENTENCES.kopieerAlles}
          icon="blad"
          onClick={() => neem('Alle tekstblokken', blokken.map(({ naam, tekst }) => `${naam}\n${tekst}`).join('\n\n'))}
        />
      </div>
      <p role="status" className="klein">
        {gekopieerd}
      </p>
      <ul className="tekstblokken">
        {blokken.map(({ naam, tekst }) => (
          <li key={naam}>
            <h2>{naam}</h2>
            <p>{tekst}</p>
            <Button
              text={VERSLAG_SENTENCES.kopieer}
              kind="stil"
              icon="blad"
              name={`Kopieer de tekst voor ${naam}`}
              onClick={() => neem(naam, tekst)}
            />
          </li>
        ))}
      </ul>
    </>
  );
}
