/** The main job in the pane as users get it: the built bundle, Microsoft's own office.js, a real browser. */
import { closeProef, openProef, type OpenedProef } from '../standin/browser';

afterEach(closeProef);

const PAPER = [28, 288, 59, 8, 38, 55, 4, 51, 78, 609];
const MINIMA = [38, 209, 34, 7, 25, 28, 8, 41, 55, 445];

const button = ({ pane }: OpenedProef, name: string) => pane.getByRole('button', { name, exact: true });

/** Presses Tab until the element with this name has the focus. */
async function tabTo({ page, pane }: OpenedProef, name: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const here = await pane.evaluate(() =>
      document.hasFocus() ? document.activeElement?.textContent?.trim() : undefined,
    );
    if (here === name) return;
  }
  throw new Error(`${name} is met Tab niet te bereiken`);
}

test('by keyboard alone: from the page to the pane, write, and take back', async () => {
  const opened = await openProef();
  const { pane, page, proef } = opened;
  await pane.getByRole('rowheader', { name: 'Delft' }).waitFor();
  expect(await pane.evaluate(() => document.activeElement === document.body)).toBe(true);
  const before = await proef.values('Haaglanden');
  await tabTo(opened, 'Schrijf naar werkblad');
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
  await proef.requests();
  await tabTo(opened, 'Schrijven');
  await page.keyboard.press('Enter');
  await pane.getByText('41 cellen geschreven.').waitFor();
  // Three of the write, one to read the sheet again, one to show the first new column.
  expect(await proef.requests()).toBeLessThanOrEqual(5);
  expect(await proef.selection()).toBe('Haaglanden!G1');
  expect((await proef.values('Haaglanden')).slice(1).map((row) => row[6])).toEqual(MINIMA);
  await button(opened, 'Ongedaan maken').focus();
  await page.keyboard.press('Enter');
  await pane.getByText('41 cellen teruggezet.').waitFor();
  expect(await proef.requests()).toBeLessThanOrEqual(5);
  expect(await proef.values('Haaglanden')).toEqual(before);
});

test('the pane follows the sheet by itself', async () => {
  const { pane, proef } = await openProef();
  await pane.getByText('48 van 76').waitFor();
  await proef.type('Haaglanden!D2', 70);
  await pane.getByText('70 van 76').waitFor();
  await proef.foreignEdit('Haaglanden!D3', 209);
  await pane.getByText('209 van 417').waitFor();
});

test('empty computed columns are filled with the numbers of the paper', async () => {
  const opened = await openProef();
  const { pane, proef } = opened;
  for (let row = 2; row <= 11; row += 1)
    for (const column of ['E', 'F']) await proef.type(`Haaglanden!${column}${row}`, '');
  // The pane reads by itself after the typing, and takes no press meanwhile: what it shows says that it has read.
  for (const housed of [49, 48]) {
    await proef.type('Haaglanden!D2', housed);
    await pane.getByText(`${housed} van 76`).waitFor();
  }
  await button(opened, 'Schrijf naar werkblad').click();
  await button(opened, 'Schrijven').click();
  await pane.getByText(/cellen geschreven/).waitFor();
  const values = (await proef.values('Haaglanden')).slice(1);
  expect(values.map((row) => row[4])).toEqual(PAPER);
  expect(values.map((row) => Math.floor(Number(row[5]) * 100 + 0.5))).toEqual([63, 31, 12, 38, 24, 2, 73, 37, 28, 31]);
});

test('a line goes to its row in the sheet', async () => {
  const { pane, proef } = await openProef();
  await pane.getByRole('button', { name: 'Zoetermeer' }).click();
  await pane.getByText('Nog te huisvesten', { exact: true }).waitFor();
  expect(await proef.selection()).toBe('Haaglanden!A10:F10');
});

test.each([
  ['an empty sheet', [['']], 'Dit blad is leeg'],
  ['no table', [['Notulen van maandag']], 'geen tabel met gemeenten'],
])('%s: says what to do', async (_, rows, zin) => {
  const { pane, proef } = await openProef({ werkmap: 'leeg' });
  const [sheet] = await proef.sheets();
  await proef.type(`${sheet}!A1`, rows[0]?.[0]);
  await pane.getByText(zin).waitFor();
});

test('an empty workbook: the example is one press away, and everything works on it', async () => {
  const opened = await openProef({ werkmap: 'leeg' });
  const { pane, proef } = opened;
  const [first] = await proef.sheets();
  await button(opened, 'Voorbeeld laden').click();
  await pane.getByText('48 van 76').waitFor();
  expect(await pane.getByRole('rowheader').count()).toBe(10);
  expect(await proef.sheets()).toEqual([first, 'Voorbeeld Haaglanden']);
  await button(opened, 'Schrijf naar werkblad').click();
  await button(opened, 'Schrijven').click();
  await pane.getByText('41 cellen geschreven.').waitFor();
  expect((await proef.values('Voorbeeld Haaglanden')).slice(1).map((row) => row[6])).toEqual(MINIMA);
});

test.each([
  ['D3', 'veel', /In D3 .* staat 'veel'/],
  ['A3', 'Delft', /Delft staat twee keer/],
  ['A3', 'Atlantis', /Atlantis/],
  ['D3', -4, /D3/],
  ['C3', 0, /C3/],
])('%s = %s gets its sentence, and the sheet stays as it was', async (cell, value, zin) => {
  const { pane, proef } = await openProef();
  await pane.getByRole('rowheader', { name: 'Delft' }).waitFor();
  await proef.type(`Haaglanden!${cell}`, value);
  const typed = await proef.snapshot();
  await pane.getByText(zin).first().waitFor();
  expect(await proef.snapshot()).toBe(typed);
});

test('a cell being edited: the sentence, and trying again writes', async () => {
  const opened = await openProef();
  const { pane, proef } = opened;
  await button(opened, 'Schrijf naar werkblad').click();
  await button(opened, 'Schrijven').waitFor();
  const before = await proef.snapshot();
  await proef.refuse(5004);
  await button(opened, 'Schrijven').click();
  await pane.getByText(/U bent nog bezig in een cel/).waitFor();
  expect(await proef.snapshot()).toBe(before);
  await button(opened, 'Opnieuw proberen').click();
  await pane.getByText('41 cellen geschreven.').waitFor();
});

test('a protected sheet: the sentence, nothing written', async () => {
  const opened = await openProef();
  const { pane, proef } = opened;
  await button(opened, 'Schrijf naar werkblad').click();
  await button(opened, 'Schrijven').waitFor();
  await proef.protect('Haaglanden', true);
  const before = await proef.snapshot();
  await button(opened, 'Schrijven').click();
  await pane.getByText(/is beveiligd/).waitFor();
  expect(await proef.snapshot()).toBe(before);
});
