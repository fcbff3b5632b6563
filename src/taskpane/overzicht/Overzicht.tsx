import { useMemo } from 'react';
import type { Overview } from '../../review/assess/overview';
import { usePane, useSession } from '../shell/context';
import { GestureButton } from '../shell/GestureButton';
import { later } from '../shell/later';
import { mayRead, mayUndo, mayUpdate, mayWrite } from '../model/commands';
import { askForPreview, askForUndo } from '../model/gestures';
import { read } from '../model/reading/reading';
import type { Reading } from '../model/state';
import { PANE_SENTENCES as PANEEL } from '../lib/sentences';
import { GemeenteLijst } from './lijst/GemeenteLijst';
import { Herkenning } from './Herkenning';
import { inRegio } from '../../review/assess/view';
import { Samenvatting } from './samenvatting/Samenvatting';
import { overviewSeen } from '../model/selectors';
import { OVERZICHT_SENTENCES } from './sentences';

const Fouten = later(() => import(/* webpackChunkName: "later" */ './Fouten'), null, true);
const Zonder = later(() => import(/* webpackChunkName: "later" */ './Zonder'));
const Filters = later(
  () => import(/* webpackChunkName: "later" */ '../zicht/Filters'),
  <div className="filters" />,
  true,
);

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
          text={otherSheet === undefined ? OVERZICHT_SENTENCES.opnieuw : OVERZICHT_SENTENCES.leesDitBlad}
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
        <Leesmoment />
      </div>
      {otherSheet !== undefined && <p className="anderblad">{OVERZICHT_SENTENCES.anderBlad(otherSheet)}</p>}
      {reading === undefined ? <Wachten /> : <Inhoud reading={reading} />}
      <div className="voet">
        <GestureButton
          may={mayWrite}
          text="Schrijf naar werkblad"
          icon="schrijven"
          kind="hoofd"
          onClick={() => void askForPreview(session)}
        />
        <GestureButton
          may={mayUpdate}
          text={OVERZICHT_SENTENCES.nieuweCijfers}
          icon="neer"
          onClick={() => session.store.set({ taak: 'cijfers' })}
        />
      </div>
    </>
  );
}

function Inhoud({ reading }: { readonly reading: Reading }) {
  return reading.kind === 'overview' ? <Beoordeeld overview={reading.overview} /> : <Zonder reading={reading} />;
}

function Beoordeeld({ overview: whole }: { readonly overview: Overview }) {
  const inView = usePane(overviewSeen) ?? whole;
  const regio = usePane(({ filter }) => filter.regio);
  const overview = useMemo(() => inRegio(inView, regio), [inView, regio]);
  return (
    <>
      <Herkenning key={inView.table.sheet} table={inView.table} overview={inView} open={false} />
      <Fouten overview={inView} />
      <Samenvatting overview={overview} />
      <Filters whole={whole} inView={inView} />
      <GemeenteLijst overview={overview} />
    </>
  );
}

/** Since when the figures are: a choice from a list, say, changes a cell and Excel tells nobody. */
function Leesmoment() {
  const tijd = usePane(({ readAt }) => readAt);
  return tijd === undefined ? null : (
    <span className="leesmoment" title={`Gelezen om ${tijd}`}>
      <span className="woord">gelezen </span>
      {tijd}
    </span>
  );
}

/** Nothing was read yet; when that failed, a message says why. */
function Wachten() {
  return usePane(({ busy }) => busy !== undefined) ? <p className="even">{PANEEL.lezen}</p> : null;
}
