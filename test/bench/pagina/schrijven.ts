import { readFileSync } from 'node:fs';
import { closeProef, openProef } from '../../standin/browser';
import type { Meting } from '../kern/meting';
import { KOLOMMEN, RIJEN } from './opdracht';

/**
 * The columns of the overview for 342 gemeenten: written by the product, and by an add-in that writes cell after cell.
 */
export async function schrijven(): Promise<Meting> {
  const { pane, proef } = await openProef({ werkmap: 'leeg', pagina: 'probe/taskpane.html' });
  await pane.evaluate(readFileSync('build/bench/opdracht.js', 'utf8'));
  const [blad = ''] = await proef.sheets();
  await proef.requests();
  const cel = await pane.evaluate((naam) => window.opdracht.celVoorCel(naam), blad);
  const celverzoeken = await proef.requests();
  const wij = await pane.evaluate((naam) => window.opdracht.inEens(naam), blad);
  const verzoeken = await proef.requests();
  await closeProef();
  return {
    wat: `${RIJEN} × ${KOLOMMEN} cellen schrijven, gecontroleerd en terug te draaien (${verzoeken} verzoeken)`,
    wij,
    tegenover: { wat: `cel voor cel (${celverzoeken} verzoeken)`, ms: cel },
  };
}
