import type { Page } from 'playwright-core';
import { closeProef, openProef } from '../../standin/browser';
import type { Meting } from '../kern/meting';

const KEREN = 7;

/**
 * Milliseconds since the pane's page was asked for: when what the user came for was drawn, and how long after Office
 * was ready that was.
 */
interface Beeld {
  readonly nuttig: number;
  readonly naOffice: number;
}

declare global {
  interface Window {
    beeld: Promise<Beeld>;
  }
}

/**
 * Runs in each frame before its page, which then comes in the same window: watches until Office is ready and the
 * looked-for element is drawn.
 */
function opletten(wat: string): void {
  if (window.parent === window) return;
  const tot = (klaar: () => boolean) =>
    new Promise<void>((done) => {
      const wachten = setInterval(() => {
        if (!klaar()) return;
        clearInterval(wachten);
        done();
      }, 1);
    });
  const gereed = tot(() => typeof Office !== 'undefined' && typeof Office.onReady === 'function')
    .then(() => Office.onReady())
    .then(() => performance.now());
  const getekend = tot(() => document.querySelector(wat) !== null)
    .then(
      () =>
        new Promise((done) => {
          requestAnimationFrame(() => setTimeout(done));
        }),
    )
    .then(() => performance.now());
  window.beeld = Promise.all([getekend, gereed]).then(([nuttig, office]) => ({ nuttig, naOffice: nuttig - office }));
}

async function kijk(pagina: string, wat: string): Promise<Beeld> {
  const { page } = await openProef({ pagina });
  await page.addInitScript(opletten, wat);
  const beelden: Beeld[] = [];
  for (let keer = 0; keer < KEREN; keer++) beelden.push(await opnieuw(page));
  await closeProef();
  const kortste = (van: (beeld: Beeld) => number): number => Math.min(...beelden.map(van));
  return { nuttig: kortste(({ nuttig }) => nuttig), naOffice: kortste(({ naOffice }) => naOffice) };
}

/** The add-in begun anew in a new frame; its files come from the browser's cache, as on every day but the first. */
async function opnieuw(page: Page): Promise<Beeld> {
  await page.evaluate(() => {
    sessionStorage.clear();
    return window.proefOpnieuw();
  });
  const pane = page.frames().find((frame) => frame.parentFrame() === page.mainFrame());
  if (!pane) throw new Error('Het deelvenster is niet gevonden.');
  return pane.evaluate(() => window.beeld);
}

/**
 * Time until the first gemeente stands in our pane, against the first button in a pane of React and Fabric that reads
 * nothing.
 */
export async function eersteBeeld(): Promise<readonly Meting[]> {
  const wij = await kijk('taskpane.html', 'tbody.gemeente');
  const kaal = await kijk('kaal/taskpane.html', 'button');
  const tegen = 'kaal venster van React en Fabric dat niets leest';
  return [
    {
      wat: 'openen tot het overzicht van negen gemeenten staat',
      wij: wij.nuttig,
      tegenover: { wat: `${tegen}, tot de knop`, ms: kaal.nuttig },
    },
    {
      wat: 'waarvan nadat Office gereed is',
      wij: wij.naOffice,
      tegenover: { wat: tegen, ms: kaal.naOffice },
      grens: 500,
    },
  ];
}
