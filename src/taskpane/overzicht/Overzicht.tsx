import { readingSentence } from '../../table/sentences/reading';
import type { Overview } from '../../review/assess/overview';
import { missingInputs } from '../../table/rows/missing';
import { MessageBar } from '../controls/MessageBar';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { later } from '../shell/later';
import { mayRead, mayUndo, mayWrite } from '../model/commands';
import { askForPreview, askForUndo } from '../model/gestures';
import { read } from '../model/reading/reading';
import type { Reading } from '../model/state';
import { TEKST as PANEEL } from '../lib/sentences';
import { GemeenteTabel } from './GemeenteTabel';
import { Herkenning } from './Herkenning';
import { EIGEN_PROVINCIE } from '../../domain/gemeente/provincies';
import { provincesIn } from '../../review/assess/view';
import { overviewSeen } from '../model/selectors';
import { OVERZICHT_TEKST, isAskedBelow } from './sentences';

const Aanvullen = later(() => import(/* webpackChunkName: "later" */ './Aanvullen'));
const Beleidsfouten = later(() => import(/* webpackChunkName: "later" */ '../meldingen/Beleidsfouten'));
const EigenBlad = later(() => import(/* webpackChunkName: "later" */ '../meldingen/EigenBlad'));
const KeuzeTabel = later(() => import(/* webpackChunkName: "later" */ './KeuzeTabel'));
const NietBeoordeeld = later(() => import(/* webpackChunkName: "later" */ './NietBeoordeeld'));
const VoorbeeldLaden = later(() => import(/* webpackChunkName: "later" */ './VoorbeeldLaden'));
const ZichtKeuze = later(() => import(/* webpackChunkName: "later" */ '../zicht/ZichtKeuze'));
const VraagGemeente = later(() => import(/* webpackChunkName: "later" */ './vragen/VraagGemeente'));
const VraagPeildatum = later(() => import(/* webpackChunkName: "later" */ './VraagPeildatum'));

/** The main tab: what was read, how every gemeente stands, and the way to put it on the sheet. */
export function Overzicht() {
  const session = useSession();
  const reading = usePane((state) => state.reading);
  const otherSheet = usePane((state) => state.otherSheet);
  return (
    <>
      <div className="werkbalk">
        <GestureButton
          may={mayRead}
          text="Opnieuw lezen"
          icon="opnieuw"
          kind="stil"
          onClick={() => void read(session)}
        />
        <GestureButton
          may={mayUndo}
          text="Ongedaan maken"
          icon="terug"
          kind="stil"
          onClick={() => void askForUndo(session)}
        />
      </div>
      {otherSheet !== undefined && <p className="anderblad">{OVERZICHT_TEKST.anderBlad(otherSheet)}</p>}
      {reading === undefined ? <Wachten /> : <Inhoud reading={reading} />}
      <div className="voet">
        <GestureButton
          may={mayWrite}
          text="Schrijf naar werkblad"
          icon="schrijven"
          kind="hoofd"
          onClick={() => void askForPreview(session)}
        />
      </div>
    </>
  );
}

function Inhoud({ reading }: { readonly reading: Reading }) {
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
      return <EigenBlad />;
    case 'choose':
      return <KeuzeTabel candidates={reading.candidates} />;
    case 'missing':
      return (
        <>
          <div className="inhoud">
            <MessageBar tone="let op">{OVERZICHT_TEKST.ontbreekt(reading.wat, reading.table.letter)}</MessageBar>
            {reading.table.letter && reading.wat.includes('gemeente') && <VraagGemeente />}
            {reading.wat.includes('peildatum') && <VraagPeildatum peildata={reading.table.peildata ?? []} />}
          </div>
          <Herkenning
            table={reading.table}
            peildatum={undefined}
            open={reading.wat.some((wat) => !isAskedBelow(wat, reading.table.letter))}
          />
        </>
      );
    case 'overview':
      return <Beoordeeld overview={reading.overview} />;
  }
}

function Beoordeeld({ overview: whole }: { readonly overview: Overview }) {
  const overview = usePane(overviewSeen) ?? whole;
  const { table, peildatum, unassessed } = overview;
  const hasFaults = usePane(({ policyFaults }) => policyFaults.length > 0);
  const isShort = missingInputs(table, peildatum).length > 0 || table.extraSheets !== undefined;
  const isWrong = unassessed.length > 0 || table.findings.some(({ severity }) => severity === 'fout');
  return (
    <>
      <Herkenning table={table} peildatum={peildatum} open={false} />
      {hasFaults && <Beleidsfouten />}
      {isShort && <Aanvullen overview={overview} />}
      {provincesIn(whole).some((one) => one !== EIGEN_PROVINCIE) && <ZichtKeuze overview={whole} />}
      {isWrong && <NietBeoordeeld overview={overview} />}
      <GemeenteTabel overview={overview} />
    </>
  );
}

/** Nothing was read yet; when that failed, a message says why. */
function Wachten() {
  return usePane(({ busy }) => busy !== undefined) ? <p className="even">{PANEEL.lezen}</p> : null;
}
