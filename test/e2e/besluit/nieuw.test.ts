/** What changed since the sheet before, in the pane as users get it: after the overview. */
import ExcelJS from 'exceljs';
import { closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

const month = (dag: string, delft: number): readonly (readonly (string | number)[])[] => [
  ['Gemeente', 'Trede', 'Opgave 1e helft 2022', `Gehuisvest per ${dag}`],
  ['Delft', 2, 76, delft],
  ['Wassenaar', 0, 15, 9],
];

test('the line comes by itself, its button lays the two sheets beside each other', async () => {
  const { pane, proef, page } = await openProef({ werkmap: 'leeg' });
  const map = new ExcelJS.Workbook();
  map.addWorksheet('18 april 2022').addRows(month('18 april 2022', 40).map((row) => [...row]));
  map.addWorksheet('21 maart 2022').addRows(month('21 maart 2022', 48).map((row) => [...row]));
  map.addWorksheet('20 mei 2022').addRows(month('20 mei 2022', 70).map((row) => [...row]));
  await proef.open(new Uint8Array(await map.xlsx.writeBuffer()));
  await pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await pane.getByText('40 van 76').waitFor();
  await pane.getByText(/^Sinds 21.maart.2022: .*1 gedaald/).waitFor();

  await proef.activate('20 mei 2022');
  await pane.getByRole('button', { name: 'Lees dit blad' }).click();
  await pane.getByText(/^Sinds 18.april.2022: /).waitFor();

  await pane.getByRole('button', { name: 'Vergelijk' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByRole('heading', { name: 'Vergelijk met een ander blad' }).waitFor();
  await pane.getByRole('row', { name: /^Delft .*40 → 70/ }).waitFor();
});
