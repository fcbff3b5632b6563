/** axe, target sizes and no sideways scrolling in the states that the main job does not come by; 320 pixels wide. */
import ExcelJS from 'exceljs';
import { HAAGLANDEN } from '../../table/haaglanden';
import type { CellValue } from '../../../src/table/cells/grid';
import { begunAnew, closeProef, openProef, type OpenedProef } from '../../standin/browser';
import { everywhere, tab } from './axe';

afterEach(closeProef);

type Rows = readonly (readonly CellValue[])[];

/** The pane on a workbook with these sheets, the first in front. */
async function paneOn(sheets: Readonly<Record<string, Rows>>): Promise<OpenedProef> {
  const opened = await openProef({ werkmap: 'leeg', paneel: 320 });
  const book = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) book.addWorksheet(name).addRows(rows.map((row) => [...row]));
  await opened.proef.open(new Uint8Array(await book.xlsx.writeBuffer()));
  await button(opened, 'Opnieuw lezen').click();
  return opened;
}

const button = ({ pane }: OpenedProef, name: string | RegExp) =>
  pane.getByRole('button', { name, exact: typeof name === 'string' });
const sees = async ({ page, pane }: OpenedProef, state: string) =>
  expect(await everywhere(page, pane, state)).toEqual({});

const MAART = HAAGLANDEN;
const FEBRUARI = HAAGLANDEN.map((row, r) =>
  row.with(3, r === 0 ? 'Plaatsingen 1 januari 2022 – 28 februari 2022' : Math.max(0, Number(row[3]) - 3)),
);
const FOUT = HAAGLANDEN.map((row, r) => {
  if (r === 2) return row.with(4, 278);
  return r === 3 ? row.with(1, 'zeven') : row;
});

test.each<readonly [string, Rows, string | RegExp]>([
  ['an empty sheet', [['']], 'Voorbeeld laden'],
  ['a sheet without a table', [['Notulen van maandag']], /geen tabel met gemeenten/],
  [
    'two tables beside each other',
    [
      ['Gemeente', 'Opgave', 'Gehuisvest', '', 'Gemeente', 'Opgave', 'Gehuisvest'],
      ['Delft', 76, 48, '', 'Westland', 81, 30],
      ['Rijswijk', 56, 1, '', 'Zoetermeer', 109, 31],
    ],
    /Op dit blad staan meer tabellen/,
  ],
  [
    'no date in the headings',
    [
      ['Gemeente', 'Opgave', 'Gehuisvest'],
      ['Delft', 76, 48],
      ['Westland', 81, 30],
    ],
    /De datum tot welke de plaatsingen zijn geteld/,
  ],
  [
    'two columns that could both be meant',
    [
      ['Gemeente', 'Opgave per 1 april 2022', 'Realisatie', 'Plaatsingen'],
      ['Delft', 76, 20, 48],
      ['Westland', 81, 9, 30],
    ],
    'Welke kolom is gehuisvest?',
  ],
  [
    'months without a total',
    [
      ['Gemeente', 'Opgave 2022-I', 'jan', 'feb', 'mrt'],
      ['Delft', 76, 10, 8, ''],
      ['Westland', 81, 3, 4, ''],
    ],
    /De maandkolommen \(januari/,
  ],
  [
    'a gemeente that cannot be assessed',
    HAAGLANDEN.map((row, r) => row.map((value, c) => (r === 1 && c === 3 ? 'veel' : value))),
    /In D2 .* staat 'veel'/,
  ],
])('%s', async (state, rows, words) => {
  const opened = await paneOn({ Blad: rows });
  await opened.pane.getByText(words).first().waitFor();
  await sees(opened, state);
});

test('the columns with their halfjaren opened', async () => {
  const opened = await paneOn({ Maart: MAART });
  await button(opened, 'Herkende kolommen').click();
  await opened.pane.getByText(/kop bevat 'plaatsingen'/).waitFor();
  await button(opened, /^Halfjaar en datum van Plaatsingen/).click();
  await sees(opened, 'kolommen');
});

test('findings with choices, a reason being given, one seen, and two months compared', async () => {
  const opened = await paneOn({ Maart: FOUT, Februari: FEBRUARI });
  const { pane } = opened;
  await tab(pane, 'Controle');
  await button(opened, 'Gezien: E3').click();
  await pane.getByRole('textbox', { name: 'Waarom mag dit zo blijven?' }).fill('klopt');
  await sees(opened, 'reden');
  await button(opened, 'Bewaar').click();
  await button(opened, 'Gezien: E3').waitFor({ state: 'detached' });
  await pane.getByRole('combobox', { name: 'Blad van een eerdere maand' }).selectOption('Februari');
  await pane.getByRole('table').first().waitFor();
  await sees(opened, 'vergeleken');
  await pane.getByRole('combobox', { name: 'Ernst' }).selectOption({ index: 1 });
  await sees(opened, 'gekozen');
});

test('a journal of two writes, the rules on a sheet, and the question before all is removed', async () => {
  const opened = await paneOn({ Maart: MAART });
  const { pane, proef } = opened;
  for (const value of [48, 5]) {
    await proef.type('Maart!D2', value);
    await button(opened, 'Schrijf naar werkblad').click();
    await button(opened, 'Schrijven').click();
    await pane
      .getByText(/cel(len)? geschreven/)
      .first()
      .waitFor();
  }
  await tab(pane, 'Instellingen');
  await pane.getByText('Wat is geschreven').waitFor();
  await sees(opened, 'journaal');
  await button(opened, 'Verwijder wat we bewaren').click();
  await sees(opened, 'verwijderen');
});

test('a paper made, and one that asks before it is replaced', async () => {
  const opened = await paneOn({ Maart: MAART });
  const { pane } = opened;
  await tab(pane, 'Verslag');
  await button(opened, 'Maak verslag').click();
  await pane
    .getByText(/^Gemaakt/)
    .first()
    .waitFor();
  await sees(opened, 'gemaakt');
  await button(opened, 'Maak verslag').click();
  await pane
    .getByText(/Vervangen\?/)
    .first()
    .waitFor();
  await sees(opened, 'vraagt');
});

test.each([
  'Stand van zaken',
  'Bevindingen per gemeente',
  'Tekstblokken',
  'Meerjarenoverzicht',
  'Provincies naast elkaar',
  "Verdeling over regio's",
])('the choices for %s', async (stuk) => {
  const opened = await paneOn({ Maart: MAART, Februari: FEBRUARI });
  await tab(opened.pane, 'Verslag');
  await opened.pane.getByRole('combobox', { name: 'Wat wilt u maken?' }).selectOption({ label: stuk });
  await sees(opened, stuk);
});

test('a part of the add-in that cannot be fetched', async () => {
  const before = await openProef({ paneel: 320 });
  await before.page.route(/\/parts\/later\./, (route) => route.abort());
  const opened = await begunAnew(before);
  await button(opened, 'Schrijf naar werkblad').waitFor();
  await opened.proef.settled();
  await opened.pane.getByRole('tab', { name: 'Instellingen' }).click();
  await opened.pane
    .getByText(/kon niet worden opgehaald/)
    .first()
    .waitFor();
  await sees(opened, 'niet opgehaald');
});

test('new figures of a month: what is taken over, and what is worth a look', async () => {
  const opened = await paneOn({ Februari: FEBRUARI, Maart: MAART });
  await button(opened, 'Nieuwe cijfers').click();
  await opened.pane.getByRole('combobox', { name: 'Blad met de nieuwe cijfers' }).selectOption('Maart');
  await opened.pane.getByRole('combobox', { name: 'Waar komen de nieuwe cijfers?' }).selectOption('nieuw');
  await sees(opened, 'nieuwe cijfers');
});
