/** What is said when something else than one sheet with cells is in front. */
import type { Frame } from 'playwright-core';
import { closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

const readAgain = (pane: Frame) => pane.getByRole('button', { name: 'Opnieuw lezen' }).click();

test.each(['chart sheet', 'grouped sheets', 'other workbook'] as const)(
  '%s in front: a sentence that says what to do, and the figures stay',
  async (what) => {
    const { pane, proef } = await openProef();
    await pane.getByText('48 van 76').waitFor();
    await proef.front(what);
    await readAgain(pane);
    await pane.getByText(/Klik in deze werkmap op één cel en probeer het opnieuw\./).waitFor();
    await pane.getByText('48 van 76').waitFor();
    await proef.front('cells');
    await proef.type('Haaglanden!D2', 50);
    await readAgain(pane);
    await pane.getByText('50 van 76').waitFor();
  },
);

test.each(['several areas', 'chart'] as const)('%s selected: the sheet is read all the same', async (what) => {
  const { pane, proef } = await openProef();
  await proef.front(what);
  await readAgain(pane);
  await pane.getByText('48 van 76').waitFor();
  expect(await pane.getByText(/probeer het opnieuw/).count()).toBe(0);
});

const press = (pane: Frame, name: string) => pane.getByRole('button', { name, exact: true }).click();
const told = (pane: Frame) =>
  pane
    .getByText(/een andere werkmap, .*Klik in deze werkmap op één cel/)
    .first()
    .waitFor();

test('another workbook in front: no paper is made and nothing of ours removed, with the reason [A08]', async () => {
  const { pane, proef } = await openProef();
  await pane.getByText('48 van 76').waitFor();
  await press(pane, 'Schrijf naar werkblad');
  await press(pane, 'Schrijven');
  await pane.getByText(/^41.cellen geschreven/).waitFor();
  const before = await proef.snapshot();
  await proef.front('other workbook');

  await pane.getByRole('tab', { name: 'Verslag' }).click();
  await press(pane, 'Maak verslag');
  await told(pane);
  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await press(pane, 'Verwijder wat we bewaren');
  await press(pane, 'Ja, verwijder alles');
  await told(pane);
  expect(await proef.snapshot()).toBe(before);

  await proef.front('cells');
  await pane.getByRole('tab', { name: 'Verslag' }).click();
  await press(pane, 'Maak verslag');
  await pane
    .getByText(/^Gemaakt/)
    .first()
    .waitFor();
});

test('another workbook comes in front as an Excel of before 2022 writes: nothing is written [A09]', async () => {
  const { pane, proef } = await openProef({ platform: 'Windows', api: '1.14' });
  await pane.getByText('48 van 76').waitFor();
  await press(pane, 'Schrijf naar werkblad');
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).waitFor();
  await proef.settled();
  const before = await proef.snapshot();
  // Just before the write itself, after merged cells and the look.
  await proef.between([['front', 'other workbook']], 2);
  await press(pane, 'Schrijven');
  await told(pane);
  expect(await proef.calm()).toBe(true);
  expect(await proef.snapshot()).toBe(before);
  await proef.front('cells');
  await press(pane, 'Opnieuw proberen');
  await pane.getByText(/^41.cellen geschreven/).waitFor();
});
