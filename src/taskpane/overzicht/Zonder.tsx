import { readingSentence } from '../../table/sentences/reading';
import { MessageBar } from '../controls/MessageBar';
import EigenBlad from '../meldingen/EigenBlad';
import type { Reading } from '../model/state';
import { Herkenning } from './Herkenning';
import KeuzeTabel from './KeuzeTabel';
import { isAskedBelow, LATER_SENTENCES } from './later-sentences';
import VoorbeeldLaden from './VoorbeeldLaden';
import VraagGemeente from './vragen/VraagGemeente';
import VraagPeildatum from './VraagPeildatum';

/** In place of an overview: what stands in the way of it, and what to do. */
export default function Zonder({ reading }: { readonly reading: Exclude<Reading, { kind: 'overview' }> }) {
  switch (reading.kind) {
    case 'none':
      return (
        <div className="inhoud">
          {reading.findings.map((finding) => (
            <MessageBar key={finding.code} tone="info">
              {readingSentence(finding)}
            </MessageBar>
          ))}
          <VoorbeeldLaden leeg={reading.findings.some(({ code }) => code === 'leegBlad')} />
        </div>
      );
    case 'own':
      return <EigenBlad grid={reading.grid} />;
    case 'choose':
      return <KeuzeTabel candidates={reading.candidates} />;
    case 'missing':
      return (
        <>
          <div className="inhoud">
            <MessageBar tone="let op">{LATER_SENTENCES.ontbreekt(reading.wat, reading.table.letter)}</MessageBar>
            {reading.table.letter && reading.wat.includes('gemeente') && <VraagGemeente grid={reading.grid} />}
            {reading.wat.includes('peildatum') && <VraagPeildatum peildata={reading.table.peildata ?? []} />}
          </div>
          <Herkenning
            key={reading.table.sheet}
            table={reading.table}
            open={reading.wat.some((wat) => !isAskedBelow(wat, reading.table.letter))}
          />
        </>
      );
  }
}
