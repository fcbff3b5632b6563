/**
 * A decision of people entered in the pane as users get it: by keyboard, beside columns of ours that move over, with
 * what the list of decisions then says, and taken back whole.
 */
import ExcelJS from 'exceljs';
import { everywhere } from '../a11y/axe';
import { closeProef, openProef, type OpenedProef } from '../../standin/browser';

afterEach(closeProef);

const SHEET: readonly (readonly (string | number)[])[] = [
  ['Gemeente', 'Trede per 1 oktober 2025', 'Opgave 2e helft 2025', 'Gehuisvest per 1 januari 2026', 'Koppelingen'],
  ['Delft', 2, 76, 48, 'voldoende'],
  ['Lansingerland', 4, 194, 92, 'voldoende'],
  ['Wassenaar', 1, 30, 11, 'onvoldoende'],
];

async function opened(): Promise<OpenedProef> {
  const found = await openProef({ werkmap: 'leeg', paneel: 320 });
  const map = new ExcelJS.Workbook();
  map.addWorksheet('1 januari 2026').addRows(SHEET.map((row) => [...row]));
  await found.proef.open(new Uint8Array(await map.xlsx.writeBuffer()));
  await found.pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await found.pane.getByText('48 van 76').waitFor();
  return found;
}

test('a step that is held: by keyboard, beside our columns, on the list of decisions, undone', async () => {
  const found = await opened();
  const { pane, proef, page } = found;
  await pane.getByRole('button', { name: 'Schrijf naar werkblad' }).click();
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane.getByText(/cellen geschreven/).waitFor();
  const before = await proef.values('1 januari 2026');
  const trede = before[0]?.indexOf('Verwachte trede 1 januari 2026') ?? -1;
  expect(before[2]?.[trede]).toBe(5);

  await pane.getByRole('button', { name: 'Lansingerland' }).click();
  await pane.getByRole('button', { name: 'Afwijking of koppelingen invoeren' }).click();
  await pane.getByRole('combobox', { name: 'Trede verlengd' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.type('1-7-2026');
  await page.keyboard.press('Tab');
  await page.keyboard.type('besluit GS 10-2-2026');
  await pane.getByText(/Lansingerland, 1.januari: trede 5 → trede 4/).waitFor();
  await pane.getByText(/schuiven 2 kolommen naar rechts/).waitFor();
  expect(await everywhere(page, pane, 'deviations')).toEqual({});
  await pane.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
  await proef.requests();
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane.getByText(/cellen geschreven/).waitFor();
  expect(await proef.requests()).toBeLessThanOrEqual(5);

  const after = await proef.values('1 januari 2026');
  expect(after[0]?.slice(5, 8)).toEqual(['Verlengd tot', 'Besluit verlenging', before[0]?.[5]]);
  expect(after[2]?.slice(5, 8)).toEqual([46204, 'besluit GS 10-2-2026', before[2]?.[5]]);
  const [, delft, , wassenaar] = before.map((row) => row[trede]);
  expect(after.map((row) => row[trede + 2])).toEqual(['Verwachte trede 1 januari 2026', delft, 4, wassenaar]);

  await pane.getByRole('tab', { name: 'Verslag' }).click();
  await pane.getByRole('combobox', { name: 'Wat wilt u maken?' }).selectOption({ label: 'Besluitenlijst' });
  await pane.getByRole('button', { name: 'Maak verslag' }).click();
  await pane.getByText(/Gemaakt/).waitFor();
  const list = (await proef.sheets()).find((name) => name.startsWith('Besluitenlijst')) ?? '';
  expect((await proef.values(list)).find((row) => row[0] === 'Lansingerland')).toEqual(
    expect.arrayContaining(['Verlengd tot 1-7-2026: besluit GS 10-2-2026.']),
  );

  await pane.getByRole('tab', { name: 'Overzicht' }).click();
  await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
  await pane.getByText(/cellen teruggezet/).waitFor();
  const back = await proef.values('1 januari 2026');
  expect(back.map((row) => row.slice(0, before[0]?.length))).toEqual(before);
});
