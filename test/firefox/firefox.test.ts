/** The main job in Firefox, in which Excel on the web also runs: read, write, take back, and a function. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from './find-firefox.cjs';

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: String(findFirefox()),
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'nl-NL' },
  });
});
afterAll(() => browser.close());

async function open(query: string): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${process.env['PROEF_SERVER']}/proef.html?${query}`);
  await page.evaluate(() => window.proefKlaar);
  const pane = page.frames().find((frame) => frame.url().includes('taskpane.html'));
  if (!pane) throw new Error('De proefomgeving heeft geen taakvenster.');
  return { page, pane };
}

const press = (pane: Frame, name: string): Promise<void> =>
  pane.locator(`::-p-aria([name="${name}"][role="button"])`).click();
/** Waits for a text, whatever kinds of spaces it holds. */
const says = (pane: Frame, text: string): Promise<unknown> =>
  pane.waitForFunction(
    (wanted) => document.body.textContent.replace(/\s+/g, ' ').includes(wanted),
    { polling: 'mutation' },
    text,
  );
const values = (page: Page): Promise<readonly (readonly unknown[])[]> =>
  page.evaluate(() => window.proef.values('Haaglanden'));

test('nine gemeenten are read, 41 cells written and taken back', async () => {
  const { page, pane } = await open('paneel=320');
  await says(pane, 'Zoetermeer');
  const before = await values(page);
  await press(pane, 'Schrijf naar werkblad');
  await press(pane, 'Schrijven');
  await says(pane, '41 cellen geschreven.');
  expect((await values(page)).slice(1).map((row) => row[6])).toEqual([38, 209, 34, 7, 25, 28, 8, 41, 55, 445]);
  await press(pane, 'Ongedaan maken');
  await says(pane, '41 cellen teruggezet.');
  expect(await values(page)).toEqual(before);
});

test('a function gives its outcome, and nothing of the pane stands outside it at 320 px', async () => {
  const { page, pane } = await open('paneel=320');
  await says(pane, 'Zoetermeer');
  const shown = await page.evaluate(async () => {
    await window.proef.type('Haaglanden!K2', '=OPGAVE(309,108)');
    await window.proef.settled();
    return (await window.proef.values('Haaglanden'))[1]?.[10];
  });
  expect(shown).toBe(417);
  expect(await pane.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('a dark pane is dark to its edge: the page behind it and the track of the scrollbar', async () => {
  const { pane } = await open('paneel=320&thema=donker');
  await says(pane, 'Zoetermeer');
  const [page, bar] = await pane.evaluate(() => {
    const { backgroundColor, scrollbarColor } = getComputedStyle(document.documentElement);
    return [backgroundColor, scrollbarColor];
  });
  expect([page, bar]).toEqual(['rgb(36, 36, 36)', 'rgb(138, 136, 134) rgb(36, 36, 36)']);
});
