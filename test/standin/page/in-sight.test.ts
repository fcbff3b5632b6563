/** What the add-in selects is seen, as in Excel: the first new column after a write, a cell of a gemeente far down. */
import { closeProef, openProef } from '../browser';

afterEach(closeProef);

test('a new column beside the sheet that fills the window, and then a cell 50 rows down', async () => {
  const { page, pane, proef } = await openProef({ werkmap: 'provincie', viewport: { width: 1000, height: 620 } });
  await pane.getByRole('searchbox', { name: 'Zoek gemeente' }).waitFor();
  expect(await proef.inSight(2, 8)).toBe(false);
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane.getByText('cellen geschreven', { exact: false }).waitFor();
  await page.waitForFunction(() => window.proef.inSight(2, 8));

  expect(await proef.inSight(54, 7)).toBe(false);
  await pane.getByRole('searchbox', { name: 'Zoek gemeente' }).fill('Molenlanden');
  await pane.getByRole('button', { name: 'Molenlanden' }).click();
  await pane.getByRole('button', { name: 'gehuisvest H55' }).click();
  await page.waitForFunction(() => window.proef.inSight(54, 7));
});
