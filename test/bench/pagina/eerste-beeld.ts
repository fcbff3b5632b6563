import type { Page } from 'playwright-core';
import { closeProef, openProef } from '../../standin/browser';

const KEREN = 9;

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

/** One side: its page in the pane, and what in it is useful. */
interface Zijde {
  readonly pagina: string;
  readonly wat: string;
}
const ZIJDEN: readonly Zijde[] = [
  { pagina: 'taskpane.html', wat: 'tbody.gemeente' },
  { pagina: 'kaal/taskpane.html', wat: 'button' },
];

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
 * nothing: both in turn, each in a page of its own.
 */
export async function eersteBeeld(): Promise<readonly (readonly Beeld[])[]> {
  const paginas: Page[] = [];
  for (const { pagina, wat } of ZIJDEN) {
    const { page } = await openProef({ pagina });
    await page.addInitScript(opletten, wat);
    paginas.push(page);
  }
  const beelden: Beeld[][] = paginas.map(() => []);
  for (let keer = 0; keer < KEREN; keer++)
    for (const [i, page] of paginas.entries()) beelden[i]?.push(await opnieuw(page));
  await closeProef();
  return beelden;
}
