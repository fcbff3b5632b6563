/** Settings carried from one workbook to another in a file, as users get it, by keyboard. */
import ExcelJS from 'exceljs';
import { HAAGLANDEN } from '../../table/haaglanden';
import { closeProef, openProef } from '../../standin/browser';

afterEach(closeProef);

test('put on a sheet, copied into another workbook, taken over there, with a line that was spoiled', async () => {
  const { pane, proef, page } = await openProef();
  await pane.getByRole('tab', { name: 'Instellingen' }).click();
  await pane.getByRole('combobox', { name: 'Schrijf als' }).first().selectOption('formules');
  await pane.getByRole('button', { name: 'Zet instellingen op een blad' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText(/^Gemaakt/).waitFor();
  const rows = await proef.values('Opgavewijzer-instellingen');
  expect(rows).toContainEqual(expect.arrayContaining(['Schrijven', 'schrijf als', 'formules']));

  const other = new ExcelJS.Workbook();
  other.addWorksheet('Maart').addRows(HAAGLANDEN.map((row) => [...row]));
  const spoiled = ['Regio', '', '', 'woonregio', 'Atlantis'];
  other.addWorksheet('Opgavewijzer-instellingen').addRows([...rows, spoiled].map((row) => [...row]));
  await proef.open(new Uint8Array(await other.xlsx.writeBuffer()));
  await pane.getByRole('combobox', { name: 'Schrijf als' }).first().selectOption('waarden');
  await pane.getByRole('button', { name: 'Neem instellingen over' }).focus();
  await page.keyboard.press('Enter');
  await pane.getByText(/^Overgenomen: de schrijfwijze\./).waitFor();
  await pane.getByText(/'Atlantis' is geen waarde die hier kan staan/).waitFor();
  expect(await pane.getByRole('combobox', { name: 'Schrijf als' }).first().inputValue()).toBe('formules');
});
