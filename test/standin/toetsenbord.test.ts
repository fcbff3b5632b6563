/** A person at the keyboard of the trial page: what is typed in the grid itself, and where Tab goes. */
import { type OpenedProef, closeProef, openProef } from './browser';

let opened: OpenedProef;

beforeEach(async () => {
  opened = await openProef({ pagina: 'probe/taskpane.html' });
});
afterEach(closeProef);

/** Types in a cell of the Haaglanden sheet, key by key. */
async function typeIn(cell: string, text: string): Promise<void> {
  const { page, proef } = opened;
  await page
    .locator('#grid canvas')
    .last()
    .click({ position: { x: 400, y: 100 } });
  await proef.select(`Haaglanden!${cell}`);
  await page.waitForFunction(() => document.activeElement?.id.startsWith('__editor'));
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await proef.settled();
}

const held = async (row: number, column: number) => {
  const { proef } = opened;
  return [
    (await proef.formulas('Haaglanden'))[row]?.[column],
    (await proef.values('Haaglanden'))[row]?.[column],
    (await proef.texts('Haaglanden'))[row]?.[column],
  ];
};

test.each([
  ['=TELOP(1;2;3)', '=TELOP(1,2,3)', 6, '6'],
  ['=TELOP(C2;D2)', '=TELOP(C2,D2)', 124, '124'],
  ['=DUBBEL(1,5)', '=DUBBEL(1.5)', 3, '3'],
  ['=1,5*2', '=1.5*2', 3, '3'],
  ['=AFRONDEN(C2/D2;2)', '=ROUND(C2/D2,2)', 1.58, '1,58'],
  ['=als(som(C2:D2)>100,5;"ja; zeker";"nee")', '=IF(SUM(C2:D2)>100.5,"ja; zeker","nee")', 'ja; zeker', 'ja; zeker'],
  ['=DATUM(2022;3;21)', '=DATE(2022,3,21)', 44_641, undefined],
  ['12,5', 12.5, 12.5, '12,5'],
  ['1.234', 1234, 1234, '1234'],
  ['63%', 0.63, 0.63, '63%'],
  ['21-3-2022', 44_641, 44_641, '21-3-2022'],
  ['waar', true, true, 'WAAR'],
  ["'=1", '=1', '=1', '=1'],
  ['Delft; 1,5', 'Delft; 1,5', 'Delft; 1,5', 'Delft; 1,5'],
])('%s', async (typed, formula, value, text) => {
  await typeIn('H3', typed);
  expect(await held(2, 7)).toEqual([formula, value, text ?? expect.anything()]);
});

test.each([
  ['=TELOP(1;2,5;3)', 6.5],
  ['12,5', 12.5],
  ['12,5%', 0.125],
  ['21-3-2022', 44_641],
])('%s staat zo in de formulebalk, en verandert niet als men de cel alleen bekijkt', async (typed, value) => {
  const { page, proef } = opened;
  await typeIn('H3', typed);
  const before = await proef.snapshot();
  await proef.select('Haaglanden!H3');
  await page.keyboard.press('F2');
  expect(await proef.editorText()).toBe(typed);
  await page.keyboard.press('Enter');
  await proef.settled();
  expect((await held(2, 7))[1]).toBe(value);
  expect(await proef.snapshot()).toBe(before);
});

test('een cel aanwijzen gaat ook na een puntkomma', async () => {
  const { page, proef } = opened;
  const canvas = page.locator('#grid canvas').last();
  await canvas.click({ position: { x: 400, y: 100 } });
  await proef.select('Haaglanden!H3');
  await page.keyboard.type('=TELOP(1,5;');
  const cell = (await canvas.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(cell.x + 215, cell.y + 100);
  await page.waitForFunction(async () => /^=TELOP\(1,5;[A-Z]+\d+$/.test(await window.proef.editorText()));
  await page.keyboard.type(';2)');
  await page.keyboard.press('Enter');
  await proef.settled();
  expect((await held(2, 7))[0]).toMatch(/^=TELOP\(1\.5,[A-Z]+\d+,2\)$/);
});

test('Tab loopt van het taakvenster door naar het rooster, Shift+Tab terug naar wat ervoor staat', async () => {
  const { page, pane } = opened;
  const separator = page.getByRole('separator');
  await pane.getByRole('button', { name: 'Eerste' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => document.activeElement?.id.startsWith('__editor'));
  await page.keyboard.press('Tab');
  expect(await separator.evaluate((bar) => bar === document.activeElement)).toBe(true);
  await page.keyboard.press('Tab');
  expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Eerste');
  await page.keyboard.press('Shift+Tab');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'separator');
});
