/** The main job in Firefox, in which Excel on the web also runs: read, write, take back, and a function. */
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { findFirefox } from './find-firefox.cjs';

/** So many pixels at the right of the pane hold its scrollbar and no text; its thumb is no lighter than this grey. */
const EDGE = 10;
const GREY = 160;

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: String(findFirefox()),
    headless: true,
    acceptInsecureCerts: true,
    // A scrollbar that lies over the pane only while it moves would show no strip.
    extraPrefsFirefox: { 'intl.accept_languages': 'nl-NL', 'widget.gtk.overlay-scrollbars.enabled': false },
  });
});
afterAll(() => browser.close());

async function open(query: string): Promise<{ readonly page: Page; readonly pane: Frame }> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  await page.goto(`${process.env['PROEF_SERVER']}/proef.html?${query}`);
  await page.evaluate(() => window.proefKlaar);
  // Firefox may tell of the frame's address later than its scripts have run.
  const pane = await page.waitForFrame((frame) => frame.url().includes('taskpane.html'));
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

/** The brightest of red, green and blue in each column of pixels at the right of the pane, as Firefox draws them. */
async function brightestAtTheEdge(page: Page): Promise<readonly number[]> {
  const { x, y, width, height } = await page.$eval(
    'iframe',
    (frame) => frame.getBoundingClientRect().toJSON() as DOMRect,
  );
  const clip = { x: x + width - EDGE, y, width: EDGE, height };
  const png = await page.screenshot({ clip, encoding: 'base64' });
  const blank = await page.browser().newPage();
  return blank.evaluate(async (image) => {
    const drawn = new Image();
    drawn.src = `data:image/png;base64,${image}`;
    await drawn.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [drawn.width, drawn.height];
    const ink = canvas.getContext('2d');
    ink?.drawImage(drawn, 0, 0);
    const { data = [] } = ink?.getImageData(0, 0, drawn.width, drawn.height) ?? {};
    return Array.from({ length: drawn.width }, (_, column) =>
      Math.max(...[...data].filter((__, i) => i % 4 < 3 && Math.floor(i / 4) % drawn.width === column)),
    );
  }, png);
}

test('a dark pane is dark to its edge, also where its scrollbar takes room of its own', async () => {
  const { page, pane } = await open('paneel=320&thema=donker');
  await says(pane, 'Zoetermeer');
  expect(await pane.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBeGreaterThan(0);
  const columns = await brightestAtTheEdge(page);
  expect(columns).toHaveLength(EDGE);
  expect(columns.filter((brightness) => brightness > GREY)).toEqual([]);
});
