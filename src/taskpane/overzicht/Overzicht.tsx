import { readingSentence } from '../../table/sentences/reading';
import { missingInputs } from '../../table/rows/missing';
import { Button } from '../controls/Button';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { later } from '../shell/later';
import { mayRead, mayUndo, mayWrite } from '../model/commands';
import { openPreview, undo } from '../model/gestures';
import { read } from '../model/reading/reading';
import { toggleRow } from '../model/selecting';
import type { Reading } from '../model/state';
import { TEKST as PANEEL } from '../lib/sentences';
import { GemeenteTabel } from './GemeenteTabel';
import { Herkenning } from './Herkenning';
import { TEKST } from './sentences';

const Aanvullen = later(() => import(/* webpackChunkName: "later" */ './Aanvullen'));
const Beleidsfouten = later(() => import(/* webpackChunkName: "later" */ '../meldingen/Beleidsfouten'));
const KeuzeTabel = later(() => import(/* webpackChunkName: "later" */ './KeuzeTabel'));
const NietBeoordeeld = later(() => import(/* webpackChunkName: "later" */ './NietBeoordeeld'));
const VoorbeeldLaden = later(() => import(/* webpackChunkName: "later" */ './VoorbeeldLaden'));
const VraagPeildatum = later(() => import(/* webpackChunkName: "later" */ './VraagPeildatum'));

/** The main tab: what was read, how every gemeente stands, and the way to put it on the sheet. */
export function Overzicht() {
  const session = useSession();
  const state = usePane();
  const { reading, otherSheet, journal } = state;
  return (
    <>
      <div className="werkbalk">
        <Button
          text="Opnieuw lezen"
          icon="opnieuw"
          kind="stil"
          reason={mayRead(state)}
          onClick={() => void read(session)}
        />
        <Button
          text="Ongedaan maken"
          icon="terug"
          kind="stil"
          reason={mayUndo(state)}
          onClick={() => void undo(session, journal[0])}
        />
      </div>
      {otherSheet !== undefined && <p className="anderblad">{TEKST.anderBlad(otherSheet)}</p>}
      {reading === undefined ? <p className="even">{PANEEL.lezen}</p> : <Inhoud reading={reading} />}
      <div className="voet">
        <Button
          text="Schrijf naar werkblad"
          icon="schrijven"
          kind="hoofd"
          reason={mayWrite(state)}
          onClick={() => void openPreview(session)}
        />
      </div>
    </>
  );
}

function Inhoud({ reading }: { readonly reading: Reading }) {
  const session = useSession();
  const { openRow, policyFaults } = usePane();
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
    case 'choose':
      return <KeuzeTabel candidates={reading.candidates} />;
    case 'missing':
      return (
        <>
          <div className="inhoud">
            <MessageBar tone="let op">{TEKST.ontbreekt(reading.wat)}</MessageBar>
            {reading.wat.includes('peildatum') && <VraagPeildatum />}
          </div>
          <Herkenning
            table={reading.table}
            peildatum={undefined}
            open={reading.wat.some((wat) => wat !== 'peildatum')}
          />
        </>
      );
    case 'overview':
      return (
        <>
          <Herkenning table={reading.table} peildatum={reading.overview.peildatum} open={false} />
          {policyFaults.length > 0 && <Beleidsfouten />}
          {(missingInputs(reading.table, reading.overview.peildatum).length > 0 ||
            reading.table.extraSheets !== undefined) && <Aanvullen overview={reading.overview} />}
          {(reading.overview.unassessed.length > 0 ||
            reading.table.findings.some(({ severity }) => severity === 'fout')) && (
            <NietBeoordeeld overview={reading.overview} />
          )}
          <GemeenteTabel overview={reading.overview} open={openRow} onToggle={(rij) => toggleRow(session, rij)} />
        </>
      );
  }
}
