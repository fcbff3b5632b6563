import './fabric-config';
import '../styles/index.css';
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
