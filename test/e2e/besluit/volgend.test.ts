/** *Vóór 1 oktober* asked in the pane from a sheet of the half-year before: the next opgave and its minimum. */
import ExcelJS from 'exceljs';
import { everywhere } from '../a11y/axe';
import { closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

const BLADEN: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  '1 juli 2022': [
    ['Gemeente', 'Trede per 1 april 2022', 'Opgave 1e helft 2022', 'Gehuisvest per 1 juli 2022', 'Koppelingen'],
    ["'s-Gravenhage", 2, 417, 367, 'voldoende'],
    ['Delft', 2, 76, 80, 'voldoende'],
  ],
  'Tweede helft': [
    ['Gemeente', 'Taakstelling 2e helft 2022', 'Achterstand per 1 juli 2022', 'Voorsprong per 1 juli 2022'],
    ["'s-Gravenhage", 419, 50, 0],
    ['Delft', 84, 0, 4],
  ],
};

test('the taakstelling of another sheet with the end saldo of this one, and nothing written', async () => {
  const { pane, page, proef } = await openProef({ werkmap: 'leeg', paneel: 320 });
  const map = new ExcelJS.Workbook();
  for (const [naam, rijen] of Object.entries(BLADEN)) map.addWorksheet(naam).addRows(rijen.map((rij) => [...rij]));
  await proef.open(new Uint8Array(await map.xlsx.writeBuffer()));
  await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await pane.getByText('367 van 417').waitFor();
  const before = await proef.snapshot();

  await pane.getByRole('tab', { name: 'Wat-als' }).click();
  await pane.getByRole('button', { name: 'Andersom: wat is er nodig?' }).click();
  const date = pane.getByRole('combobox', { name: /^Vóór/ });
  await date.selectOption({ label: (await date.getByText(/1.oktober \(2022-II\)/).textContent()) ?? '' });
  await pane.getByRole('combobox', { name: 'Taakstelling 2022-II van blad' }).selectOption('Tweede helft');
  const rows = pane.getByRole('table', { name: /^Opgave van 2022-II/ }).getByRole('row');

  await rows.filter({ hasText: 'Delft' }).getByText('80', { exact: true }).waitFor();
  expect((await rows.allInnerTexts()).slice(1).map((row) => row.split(/\s+/))).toEqual([
    ["'s-Gravenhage", '469', '235', expect.any(String)],
    ['Delft', '80', '40', expect.any(String)],
    ['Totaal', '549', '275', expect.any(String)],
  ]);
  expect(await everywhere(page, pane, 'the next half-year')).toEqual({});
  expect(await proef.snapshot()).toBe(before);
});
