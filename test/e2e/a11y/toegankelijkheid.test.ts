import { closeProef, openProef } from '../../standin/browser';
import { everywhere, misfits, tab } from './axe';

const TABS = ['Overzicht', 'Controle', 'Wat-als', 'Verslag', 'Instellingen'] as const;
afterEach(closeProef);

test('axe finds nothing on any tab, in any theme', async () => {
  const { page, pane } = await openProef({ paneel: 350 });
  for (const name of TABS) {
    await tab(pane, name);
    expect(await everywhere(page, pane, name)).toEqual({});
  }
});

test('axe finds nothing in the explanation, in the preview, after writing, and after a refusal', async () => {
  const { page, pane, proef } = await openProef({ paneel: 350 });
  await pane.getByRole('button', { name: /Delft/ }).first().click();
  expect(await everywhere(page, pane, 'uitleg')).toEqual({});
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
  expect(await everywhere(page, pane, 'voorbeeld')).toEqual({});
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane
    .getByText(/cellen geschreven/)
    .first()
    .waitFor();
  expect(await everywhere(page, pane, 'geschreven')).toEqual({});
  await proef.refuse(5004);
  await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await pane.getByText('U bent nog bezig in een cel.', { exact: false }).first().waitFor();
  expect(await everywhere(page, pane, 'geweigerd')).toEqual({});
});

test.each([
  ['320 pixels wide', 320, '100%'],
  ['350 pixels wide', 350, '100%'],
  ['twice as large text', 640, '200%'],
])(
  'no tab scrolls sideways at %s, and everything that can be pressed is at least 24 pixels high',
  async (_, width, size) => {
    const { pane } = await openProef({ paneel: width });
    await pane.evaluate((fontSize) => document.documentElement.style.setProperty('font-size', fontSize), size);
    for (const name of TABS) {
      await tab(pane, name);
      expect([name, await misfits(pane)]).toEqual([name, []]);
    }
  },
);

test('what-if by keyboard alone: from the tab to a filled field, and the outcome follows', async () => {
  const { page, pane } = await openProef({ paneel: 350 });
  await pane.getByRole('tab', { name: 'Overzicht' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await pane.getByRole('tab', { name: 'Wat-als', selected: true }).waitFor();
  const field = pane
    .getByRole('textbox', { name: /Delft/ })
    .or(pane.getByRole('spinbutton', { name: /Delft/ }))
    .first();
  await field.waitFor();
  for (let presses = 0; presses < 30 && !(await field.evaluate((e) => e === document.activeElement)); presses++)
    await page.keyboard.press('Tab');
  expect(await field.evaluate((e) => e === document.activeElement)).toBe(true);
  const before = await pane.locator('main').innerText();
  await page.keyboard.type('40');
  await page.keyboard.press('Tab');
  expect(await field.inputValue()).toBe('40');
  await pane.waitForFunction((text) => document.querySelector('main')?.innerText !== text, before);
});

test('the page says its language, its title, one main and one heading of the first level', async () => {
  const { pane } = await openProef();
  expect(
    await pane.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      mains: document.querySelectorAll('main').length,
      first: document.querySelectorAll('h1').length,
    })),
  ).toEqual({ lang: 'nl', title: 'Opgavewijzer', mains: 1, first: 1 });
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(true);
});
