/** Another workbook in the trial page begins the pane anew on it, as Excel does. */
import { join } from 'node:path';
import { closeProef, openProef } from '../browser';

afterEach(closeProef);

const HAAGLANDEN = join(__dirname, '../../fixtures/haaglanden.xlsx');

test('an empty workbook, and then a file: each time the pane reads what is there', async () => {
  const { page } = await openProef();
  const pane = page.frameLocator('#paneel iframe');
  await pane.getByRole('button', { name: 'Delft' }).waitFor();
  await pane.getByRole('tab', { name: 'Wat-als' }).click();
  await page.getByRole('button', { name: 'Lege werkmap' }).click();
  await pane.getByText('Voorbeeld laden').waitFor();
  expect(await pane.getByRole('tab', { selected: true }).textContent()).toBe('Overzicht');
  expect(await pane.getByRole('button', { name: 'Delft' }).count()).toBe(0);

  await page.getByLabel('Werkmap kiezen').setInputFiles(HAAGLANDEN);
  await pane.getByRole('button', { name: 'Delft' }).waitFor();
  await page.getByText('Geopend: haaglanden.xlsx').waitFor();
});

test.each(['its workbook is closed', 'it is deleted'])(
  'a sheet that Excel on the desktop takes for the active one [F13] is that no longer when %s',
  async (how) => {
    const { page, pane, proef } = await openProef({ platform: 'Windows', api: '1.19' });
    await pane.getByRole('button', { name: 'Delft' }).waitFor();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Los');
        await context.sync();
        sheet.freezePanes.freezeRows(1);
        await context.sync();
      }),
    );
    if (how === 'it is deleted') await proef.deleteSheet('Los');
    else await page.getByLabel('Werkmap kiezen').setInputFiles(HAAGLANDEN);
    const anew = page.frameLocator('#paneel iframe');
    await anew.getByRole('button', { name: 'Delft' }).waitFor();
    await anew.getByRole('button', { name: /^(?:Opnieuw lezen|Lees dit blad)$/ }).click();
    await anew.getByRole('button', { name: 'Opnieuw lezen' }).waitFor();
    expect(await anew.getByText('Het werkblad of de tabel is er niet meer', { exact: false }).count()).toBe(0);
  },
);

test('the sheet that was in front when the file was saved is in front, and is read', async () => {
  const { page, pane, proef } = await openProef({ werkmap: 'provincie' });
  await pane.getByText('21 maart 2022', { exact: true }).waitFor();
  await proef.activate('1 april 2022');
  const bytes = await proef.save();
  await page.getByRole('button', { name: 'Lege werkmap' }).click();
  await page
    .getByLabel('Werkmap kiezen')
    .setInputFiles({ name: 'april.xlsx', mimeType: 'application/octet-stream', buffer: bytes });
  await page.frameLocator('#paneel iframe').getByText('1 april 2022', { exact: true }).waitFor();
  expect(await proef.activeSheet()).toBe('1 april 2022');
});

test('the example, saved and opened again, is read as before: it is ours and no paper', async () => {
  const { page, pane, proef } = await openProef({ werkmap: 'leeg' });
  await pane.getByRole('button', { name: 'Voorbeeld laden' }).click();
  await pane.getByRole('button', { name: 'Delft' }).waitFor();
  const buffer = await proef.save();
  await page.getByRole('button', { name: 'Lege werkmap' }).click();
  const anew = page.frameLocator('#paneel iframe');
  await anew.getByText('Voorbeeld laden').waitFor();
  await page
    .getByLabel('Werkmap kiezen')
    .setInputFiles({ name: 'voorbeeld.xlsx', mimeType: 'application/octet-stream', buffer });
  await anew.getByRole('button', { name: 'Delft' }).waitFor();
});

test('a file that is no workbook leaves workbook and pane as they are, and says so', async () => {
  const { page } = await openProef();
  const pane = page.frameLocator('#paneel iframe');
  await pane.getByRole('button', { name: 'Delft' }).click();
  await page
    .getByLabel('Werkmap kiezen')
    .setInputFiles({ name: 'brief.xlsx', mimeType: 'text/plain', buffer: Buffer.from('geen werkmap') });
  await page.getByText('brief.xlsx is geen werkmap die de proefomgeving kan lezen.', { exact: false }).waitFor();
  expect(await pane.getByRole('button', { name: 'Delft' }).getAttribute('aria-expanded')).toBe('true');
});
