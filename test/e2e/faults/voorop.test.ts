/** What is said when something else than one sheet with cells is in front. */
import type { Frame } from 'playwright-core';
import { closeProef, openProef, stopBrowser } from '../../standin/browser';

afterEach(closeProef);
afterAll(stopBrowser);

const readAgain = (pane: Frame) => pane.getByRole('button', { name: 'Opnieuw lezen' }).click();

test.each(['chart sheet', 'grouped sheets', 'other workbook'] as const)(
  '%s in front: a sentence that says what to do, and the figures stay',
  async (what) => {
    const { pane, proef } = await openProef();
    await pane.getByText('48 van 76').waitFor();
    await proef.front(what);
    await readAgain(pane);
    await pane.getByText(/Klik in deze werkmap op één werkblad en probeer het opnieuw\./).waitFor();
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
