import './fabric-config';
import '../taskpane.css';
// All styles are one sheet: what fetches others would be 0.4 kB of script.
import '../controls/button.css';
import '../verslag/verslag.css';
import '../cijfers/cijfers.css';
import '../watals/watals.css';
import '../nieuw/nieuw.css';
import '../verloop/verloop.css';
import { createRoot } from 'react-dom/client';
import { ready } from '../../excel/ready';
import { PANE_SENTENCES } from '../lib/sentences';

const place = document.getElementById('pane');
if (place === null) throw new Error('taskpane.html heeft geen plaats voor het deelvenster.');
const root = createRoot(place);
root.render(<p className="even">{PANE_SENTENCES.laden}</p>);

const NIET_HIER = { noExcel: PANE_SENTENCES.geenExcel, tooOld: PANE_SENTENCES.teOud } as const;

/** The pane itself is fetched while Office gets ready. */
async function start(): Promise<void> {
  const pane = import(/* webpackChunkName: "start" */ './start');
  const readiness = await ready();
  if (!readiness.ok) {
    root.render(
      <p className="even" role="alert">
        {NIET_HIER[readiness.code]}
      </p>,
    );
    return;
  }
  root.render(await (await pane).startPane());
}

start().catch(() =>
  root.render(
    <p className="even" role="alert">
      {PANE_SENTENCES.nietGestart}
    </p>,
  ),
);
