import { datumVan } from '../../../../src/domain/tijd/datum';
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { nieuwHalfjaar } from '../../../../src/change/papers/halfjaar/nieuw-halfjaar';
import { contentsPlan, emptySheet } from '../../../../src/change/papers/halfjaar/schrijven';
import { isFormula, shown } from '../../../../src/change/write/content';
import { assess } from '../../../../src/review/assess/assess';
import type { Overview } from '../../../../src/review/assess/overview';
import { newHalf } from '../../../../src/review/update/new-half';
import { type CellValue, plainGrid } from '../../../../src/table/cells/grid';
import { readGrid } from '../../../../src/table/rows/read';
import { cellsOf } from '../../grids';
import { memoryWorkbook } from '../../memory-workbook';

const GEEN = { omkoppelingen: false, stapelgemeente: false, huurcontracten: false, verschoonbaar: false };

function overview(sheet: string, values: readonly (readonly CellValue[])[]): Overview {
  const read = readGrid(plainGrid(sheet, values));
  const assessed = read.kind === 'table' && assess(read.table, { beleid: STANDAARDBELEID });
  if (assessed === false || assessed.kind !== 'overview') throw new Error(`${sheet} cannot be assessed`);
  return assessed.overview;
}

const OUD = overview('31 december', [
  [
    'Gemeente',
    'Besluit op 1 oktober 2022',
    'Taakstelling 2e helft 2022',
    'Achterstand (+) / voorsprong (-) per 1 juli 2022',
    'Gehuisvest tot 1 januari 2023',
    'Koppelingen op 1 oktober 2022',
    'Huurcontracten (personen)',
  ],
  ['Brielle', '0', 20, 5, 21, 'voldoende', ''],
  ['Delft', '2', 50, 7, 40, 'voldoende', 3],
  ['Gouda', '3b', 40, -2, 41, 'onvoldoende', ''],
  ['Hellevoetsluis', '1', 30, 0, 28, 'voldoende', ''],
  ['Leiden', '1', 40, 3, 20, '', ''],
  ['Westvoorne', '1', 10, 1, 13, 'voldoende', ''],
]);

const CIJFERS = readGrid(
  plainGrid('COA', [
    ['Gemeente', 'Taakstelling 1e helft 2023', 'Achterstand (+) / voorsprong (-) per 1 januari 2023'],
    ['Voorne aan Zee', 70, 4],
    ['Delft', 51, 20],
    ['Gouda', 41, -3],
  ]),
);

function gemaakt() {
  if (CIJFERS.kind !== 'table') throw new Error('COA cannot be read');
  const offer = newHalf(OUD, CIJFERS.table);
  if (!offer.ok) throw new Error(offer.why.code);
  return nieuwHalfjaar({
    naam: '1e helft 2023',
    next: offer.next,
    van: OUD.table,
    taakVan: CIJFERS.table.sheet,
    eersteDag: datumVan('2023-01-31'),
    met: { ...GEEN, huurcontracten: true },
  });
}

test('step by decision, saldo by COA with the one by contracts beside it, taakstelling, opgave and minimum', () => {
  expect(
    gemaakt()
      .cells.map((rij) => rij.map(shown))
      .slice(0, 8),
  ).toEqual([
    ['Voortgang taakstelling 2023-I'],
    [],
    [
      'Gemeente',
      'Besluit op 1 januari 2023',
      'Taakstelling 1e helft 2023',
      'Achterstand (+) / voorsprong (-) per 1 januari 2023',
      'Ter info: balans met getekende huur',
      'Opgave 1e helft 2023',
      'Minimaal te huisvesten vóór 1 april 2023',
      'Plaatsingen 1 januari 2023 – 31 januari 2023',
      'Koppelingen op 1 april 2023',
      'Huurcontracten (personen)',
      'Toelichting',
    ],
    [
      'Delft',
      '3a',
      51,
      17,
      14,
      '=IF(C4="","",IF(D4="","",C4+D4))',
      '=IF(F4="","",(F4+MOD(F4,2))/2)',
      '',
      '',
      '',
      'Blad COA begint met achterstand 20; hier staat het eindsaldo, achterstand 17.',
    ],
    ['Gouda', 0, 41, -3, '', '=IF(C5="","",IF(D5="","",C5+D5))', '=IF(F5="","",(F5+MOD(F5,2))/2)', '', '', '', ''],
    [
      'Leiden',
      '',
      '',
      23,
      '',
      '=IF(C6="","",IF(D6="","",C6+D6))',
      '=IF(F6="","",(F6+MOD(F6,2))/2)',
      '',
      '',
      '',
      'Trede open: koppelingen ontbreken.',
    ],
    [
      'Voorne aan Zee',
      '',
      70,
      4,
      '',
      '=IF(C7="","",IF(D7="","",C7+D7))',
      '=IF(F7="","",(F7+MOD(F7,2))/2)',
      '',
      '',
      '',
      'Samengevoegd uit Brielle, Hellevoetsluis en Westvoorne: saldo opgeteld, de trede is aan een mens.',
    ],
    [
      'Totaal',
      '',
      '=IF(COUNT(C4:C7)<ROWS(C4:C7),"",SUM(C4:C7))',
      '=IF(COUNT(D4:D7)<ROWS(D4:D7),"",SUM(D4:D7))',
      '',
      '=IF(COUNT(F4:F7)<ROWS(F4:F7),"",SUM(F4:F7))',
      '',
      '',
      '',
      '',
      '',
    ],
  ]);
});

/** The sheet as the program shows it: formulas worked out by hand. */
function ingevuld(gehuisvest: readonly number[]) {
  const plan = gemaakt();
  const values = plan.cells.map((rij) => rij.map((content) => (isFormula(content) ? '' : shown(content))));
  const wijd = Math.max(...values.map((rij) => rij.length));
  return values.map((rij, r) =>
    Array.from({ length: wijd }, (_, c): CellValue => {
      const i = r - 3;
      if (i < 0 || i > 3) return rij[c] ?? '';
      const [taak, saldo] = [rij[2], rij[3]];
      const opgave = typeof taak === 'number' && typeof saldo === 'number' ? taak + saldo : '';
      if (c === 5) return opgave;
      if (c === 6) return opgave === '' ? '' : Math.ceil(opgave / 2);
      return c === 7 ? (gehuisvest[i] ?? '') : (rij[c] ?? '');
    }),
  );
}

test('read back it is a working sheet of its own halfjaar, and its saldo is that of the first day', () => {
  const read = readGrid(plainGrid('1e helft 2023', ingevuld([8, 5, 3, 11])));
  if (read.kind !== 'table') throw new Error(read.kind);
  const { table } = read;
  expect(table.columns.filter(({ used }) => used).map(({ role }) => role)).toEqual([
    'gemeente',
    'trede',
    'taakstelling',
    'saldo',
    'opgave',
    'minimaal',
    'gehuisvest',
    'koppelingen',
    'huurcontracten',
    'toelichting',
  ]);
  expect([table.periode, table.peildatum]).toEqual([{ jaar: 2023, helft: 1 }, datumVan('2023-01-31')]);
  expect(table.findings.filter(({ severity }) => severity !== 'ter info')).toEqual([]);
  const assessed = assess(table, { beleid: STANDAARDBELEID });
  expect(
    assessed.kind === 'overview' && assessed.overview.rows.map((row) => [row.naam, row.trede, row.opgave]),
  ).toEqual([
    ['Delft', '3a', 68],
    ['Gouda', '0', 38],
    ['Voorne aan Zee', undefined, 74],
  ]);
});

test('as a write on an empty sheet it is remembered and taken back whole, the sheet with it', async () => {
  const plan = gemaakt();
  const workbook = memoryWorkbook({ '31 december': cellsOf([['Gemeente']]) });
  await workbook.addSheets([emptySheet(plan)]);
  expect((await workbook.sheets())[1]).not.toHaveProperty('ours');
  const result = await workbook.write({ ...contentsPlan(plan, 'Nieuw halfjaar 2023-I', 2, []), newSheet: true });
  expect(result).toMatchObject({ ok: true, remembered: true, differences: [] });
  expect((await workbook.read(plan.name)).values[3]?.slice(0, 5)).toEqual(['Delft', '3a', 51, 17, 14]);
  const [line] = await workbook.journal();
  expect(line && (await workbook.lookBack(line))).toMatchObject({ newSheet: true, kept: [] });
  const undone = line && (await workbook.undo(line));
  expect(undone).toMatchObject({ ok: true, kept: [], sheet: 'gone' });
  expect((await workbook.sheets()).map(({ name }) => name)).toEqual(['31 december']);
});
