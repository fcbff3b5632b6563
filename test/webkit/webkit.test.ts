/** The main job in WebKit, in which Excel for Mac runs: read, write, take back, a function, the theme and the focus. */
import { type Element, startWebKit, type WebKit } from './webkit.cjs';

let webkit: WebKit;
beforeAll(async () => {
  webkit = await startWebKit();
});
afterAll(() => webkit.stop());

/** Opens the trial page, and looks at the pane in its frame from then on. */
async function open(query: string): Promise<void> {
  const { browser } = webkit;
  await browser.get(`${process.env['PROEF_SERVER']}/proef.html?${query}`);
  await inPage('await window.proefKlaar');
  await browser.switchTo().frame(0);
}
/** Runs a script that may wait, in the frame that is looked at; a fault of it is a fault here. */
async function run<T>(body: string, ...parts: readonly unknown[]): Promise<T> {
  const { value, fault } = await webkit.browser.executeAsyncScript<{ readonly value: T; readonly fault?: string }>(
    `const done = arguments[arguments.length - 1];
     (async (...parts) => { ${body} })(...arguments)
       .then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`,
    ...parts,
  );
  if (fault !== undefined) throw new Error(fault);
  return value;
}
async function inPage<T>(body: string, ...parts: readonly unknown[]): Promise<T> {
  await webkit.browser.switchTo().frame(null);
  return run<T>(body, ...parts);
}
async function inPane<T>(body: string, ...parts: readonly unknown[]): Promise<T> {
  await webkit.browser.switchTo().frame(null);
  await webkit.browser.switchTo().frame(0);
  return run<T>(body, ...parts);
}

const UNTIL = `
  const until = (found) => new Promise((ready) => {
    const look = () => { const it = found(); if (it) { watch.disconnect(); ready(it); } };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    look();
  });
  const plain = (text) => text.replace(/\\s+/g, ' ').trim();`;
/** Waits for a text, whatever kinds of spaces it holds. */
const says = (text: string): Promise<void> =>
  inPane(`${UNTIL} await until(() => plain(document.body.textContent).includes(parts[0]))`, text);
const BUTTON = `[...document.querySelectorAll('button')].find(
  (button) => plain(button.textContent) === parts[0] && !button.disabled)`;
/** Presses as a mouse does, for a script's press is no gesture. */
async function press(name: string): Promise<void> {
  await inPane(`${UNTIL} await until(() => ${BUTTON})`, name);
  const button = await webkit.browser.executeScript<Element>(
    `${UNTIL} const parts = arguments; return ${BUTTON}`,
    name,
  );
  await button.click();
}
const values = (): Promise<readonly (readonly unknown[])[]> => inPage('return window.proef.values("Haaglanden")');

test('nine gemeenten are read, 41 cells written and taken back', async () => {
  await open('paneel=320');
  await says('Zoetermeer');
  const before = await values();
  await press('Schrijf naar werkblad');
  await press('Schrijven');
  await says('41 cellen geschreven.');
  expect((await values()).slice(1).map((row) => row[6])).toEqual([38, 209, 34, 7, 25, 28, 8, 41, 55, 445]);
  await press('Ongedaan maken');
  await says('41 cellen teruggezet.');
  expect(await values()).toEqual(before);
});

test('a function gives its outcome, and nothing of the pane stands outside it at 320 px', async () => {
  await open('paneel=320');
  await says('Zoetermeer');
  const shown = await inPage(
    `await window.proef.type('Haaglanden!K2', '=OPGAVE(309,108)');
     await window.proef.settled();
     return (await window.proef.values('Haaglanden'))[1]?.[10];`,
  );
  expect(shown).toBe(417);
  expect(await inPane('return document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
});

test('a pane is dark where Excel tells its dark theme', async () => {
  await open('paneel=320&platform=Mac&thema=donker');
  await says('Zoetermeer');
  const [background = 255, text = 0] = await inPane<readonly number[]>(
    `const { backgroundColor, color } = getComputedStyle(document.body);
     return [backgroundColor, color].map((one) => Math.max(...one.match(/\\d+/g).slice(0, 3).map(Number)));`,
  );
  expect(background).toBeLessThan(80);
  expect(text).toBeGreaterThan(200);
});

/** What has the focus: the kind of element, and what it says. */
const focus = (): Promise<string> =>
  inPane(`${UNTIL} const here = document.activeElement;
    return here === document.body ? 'nergens' : here.tagName + ' ' + plain(here.textContent);`);

test('after a press that focuses nothing, as in Safari, the focus ends where it does in Chromium', async () => {
  await open('paneel=320');
  await says('Zoetermeer');
  await inPane(`document.addEventListener('mousedown', (event) => {
    event.preventDefault();
    document.activeElement.blur();
  }, true);`);
  await press('Schrijf naar werkblad');
  await says('Voorbeeld');
  expect(await focus()).toMatch(/^H2 Voorbeeld/);
  await press('Annuleren');
  expect(await focus()).toBe('BUTTON Schrijf naar werkblad');
  await press('Schrijf naar werkblad');
  await press('Schrijven');
  await says('41 cellen geschreven.');
  expect(await focus()).toBe('BUTTON Schrijf naar werkblad');
  await press('Ongedaan maken');
  await says('41 cellen teruggezet.');
  expect(await focus()).toMatch(/^BUTTON Ongedaan maken/);
});
