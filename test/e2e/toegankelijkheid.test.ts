import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { closeProef, openProef, stopBrowser } from '../standin/browser';

const TABS = ['Overzicht', 'Controle', 'Wat-als', 'Verslag', 'Instellingen'] as const;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** What Excel can ask of the look of the pane, as the browser hands it on. */
const LOOKS = [
  { name: 'licht', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'donker', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'geforceerde kleuren', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

afterEach(closeProef);
afterAll(stopBrowser);

/** The faults that axe sees now, each with its place. */
async function faults(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe.source);
  const { violations } = await pane.evaluate((tags) => (window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly: tags }), WCAG);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary ?? ''}`));
}

async function everywhere(page: Page, pane: Frame, state: string, found: Map<string, string[]>): Promise<void> {
  for (const { name, media } of LOOKS) {
    await page.emulateMedia(media);
    const now = await faults(pane);
    if (now.length > 0) found.set(`${state}, ${name}`, now);
  }
}

async function tab(pane: Frame, name: string): Promise<void> {
  await pane.getByRole('tab', { name }).click();
  await pane.getByText('Een ogenblik…').waitFor({ state: 'detached' });
}

test('axe finds nothing on any tab, in any theme', async () => {
  const { page, pane } = await openProef({ paneel: 350 });
  const found = new Map<string, string[]>();
  for (const name of TABS) {
    await tab(pane, name);
    await everywhere(page, pane, name, found);
  }
  expect(Object.fromEntries(found)).toEqual({});
});

test('axe finds nothing in the explanation, in the preview, after writing, and where there is no table', async () => {
  const { page, pane, proef } = await openProef({ paneel: 350 });
  const found = new Map<string, string[]>();
  await pane.getByRole('button', { name: /Delft/ }).first().click();
  await everywhere(page, pane, 'uitleg', found);
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
  await everywhere(page, pane, 'voorbeeld', found);
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane.getByText(/cellen geschreven/).first().waitFor();
  await everywhere(page, pane, 'geschreven', found);
  await proef.refuse(5004);
  await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await pane.getByText('U bent nog bezig in een cel.', { exact: false }).first().waitFor();
  await everywhere(page, pane, 'geweigerd', found);
  expect(Object.fromEntries(found)).toEqual({});
});

test.each([
  ['320 pixels wide', 320, '100%'],
  ['twice as large text', 640, '200%'],
])('no tab scrolls sideways at %s', async (_, width, size) => {
  const { pane } = await openProef({ paneel: width });
  await pane.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
  for (const name of TABS) {
    await tab(pane, name);
    const wide = await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect([name, wide]).toEqual([name, 0]);
  }
});

test('everything that can be pressed is at least 24 pixels high and has a name', async () => {
  const { pane } = await openProef({ paneel: 350 });
  for (const name of TABS) {
    await tab(pane, name);
    const small = await pane.evaluate(() =>
      [...document.querySelectorAll('button, [role=tab], [role=combobox], input:not([type=checkbox])')]
        .filter((e) => e.getClientRects().length > 0 && e.getBoundingClientRect().height < 24)
        .map((e) => e.outerHTML.slice(0, 120)),
    );
    expect([name, small]).toEqual([name, []]);
  }
});

test('what-if by keyboard alone: from the tab to a filled field, and the outcome follows', async () => {
  const { page, pane } = await openProef({ paneel: 350 });
  await pane.getByRole('tab', { name: 'Overzicht' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: 'Wat-als', selected: true }).waitFor();
  const field = pane.getByRole('textbox', { name: /Delft/ }).or(pane.getByRole('spinbutton', { name: /Delft/ })).first();
  await field.waitFor();
  for (let presses = 0; presses < 30 && !(await field.evaluate((e) => e === document.activeElement)); presses++) await page.keyboard.press('Tab');
  expect(await field.evaluate((e) => e === document.activeElement)).toBe(true);
  const before = await pane.locator('main').innerText();
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('40');
  await pane.waitForFunction((text) => document.querySelector('main')?.innerText !== text, before);
});

test('the page says its language, its title, one main and one heading of the first level', async () => {
  const { pane } = await openProef();
  expect(await pane.evaluate(() => ({ lang: document.documentElement.lang, title: document.title, mains: document.querySelectorAll('main').length, first: document.querySelectorAll('h1').length }))).toEqual({ lang: 'nl', title: 'Opgavewijzer', mains: 1, first: 1 });
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(true);
});
