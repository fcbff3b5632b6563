/**
 * New figures of a month in the pane as users get it: taken over by preview, taken back whole, and on a sheet of their
 * own.
 */
import ExcelJS from 'exceljs';
import { HAAGLANDEN } from '../table/haaglanden';
import { closeProef, openProef, type OpenedProef } from '../standin/browser';

afterEach(closeProef);

const COA: readonly (readonly (string | number)[])[] = [
  ['Gemeente', 'Gerealiseerd t/m 18 april 2022', 'Taakstelling incl. achterstand 1e helft 2022'],
  ['Zoetermeer', 40, 109],
  ['Westland', 31, 81],
  ['Wassenaar', 12, 15],
  ['Rijswijk (ZH.)', 5, 56],
  ['Pijnacker-Nootdorp', 20, 50],
  ['Midden-Delfland', 6, 13],
  ['Leidschendam-Voorburg', 12, 67],
  ["'s-Gravenhage", 180, 417],
  ['Delft', 55, 76],
];

async function opened(): Promise<OpenedProef> {
  const found = await openProef({ werkmap: 'leeg' });
  const map = new ExcelJS.Workbook();
  map.addWorksheet('21 maart 2022').addRows(HAAGLANDEN.map((row) => [...row]));
  map.addWorksheet('COA').addRows(COA.map((row) => [...row]));
  await found.proef.open(new Uint8Array(await map.xlsx.writeBuffer()));
  await found.pane.getByRole('button', { name: 'Opnieuw lezen' }).click();
  await found.pane.getByText('48 van 76').waitFor();
  await found.pane.getByRole('button', { name: 'Nieuwe cijfers' }).click();
  await found.pane.getByRole('combobox', { name: 'Blad met de nieuwe cijfers' }).selectOption('COA');
  return found;
}

const housed = async ({ proef }: OpenedProef, sheet: string) =>
  (await proef.values(sheet)).slice(1).map((row) => row[3]);
const NEW = [55, 180, 12, 6, 20, 5, 12, 31, 40, 361];

test('written in place, the overview follows, and undo brings back every cell', async () => {
  const found = await opened();
  const { pane, proef } = found;
  const before = await proef.values('21 maart 2022');
  await pane.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await pane.getByRole('heading', { name: 'Voorbeeld' }).waitFor();
  await proef.requests();
  await pane.getByRole('button', { name: 'Schrijven', exact: true }).click();
  await pane.getByText(/cellen geschreven/).waitFor();
  // Two of the write, one for merged areas, and what the pane reads again: this sheet, its rules, the one before it.
  expect(await proef.requests()).toBeLessThanOrEqual(6);
  expect(await housed(found, '21 maart 2022')).toEqual(NEW);
  expect((await proef.values('21 maart 2022'))[0]?.[3]).toBe('Plaatsingen 1 januari 2022 – 18 april 2022');
  await pane.getByText('55 van 76').waitFor();
  await pane.getByRole('button', { name: 'Ongedaan maken' }).click();
  await pane.getByText(/cellen teruggezet/).waitFor();
  expect(await proef.values('21 maart 2022')).toEqual(before);
});

test('as a new sheet: named after the new day, in front and read; the old one stays', async () => {
  const found = await opened();
  const { pane, proef } = found;
  const before = await proef.values('21 maart 2022');
  await pane.getByRole('combobox', { name: 'Waar komen de nieuwe cijfers?' }).selectOption('nieuw');
  await pane.getByRole('button', { name: 'Bekijk wat verandert' }).click();
  await pane.getByRole('button', { name: 'Maak het nieuwe blad' }).click();
  await pane.getByText(/Gemaakt: blad 18 april 2022/).waitFor();
  expect(await proef.sheets()).toEqual(['21 maart 2022', '18 april 2022', 'COA']);
  expect(await housed(found, '18 april 2022')).toEqual(NEW);
  expect(await proef.values('21 maart 2022')).toEqual(before);
  await pane.getByText('55 van 76').waitFor();
});
