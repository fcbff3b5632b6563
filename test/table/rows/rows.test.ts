import { areaName } from '../../../src/table/cells/address';
import type { CellValue } from '../../../src/table/cells/grid';
import type { ReadRow, ReadTable } from '../../../src/table/table';
import type { GridExtras } from '../grid-of';
import { tableOf } from '../tables';
import type { Rows } from '../views';

const read = (headings: readonly string[], ...lines: Rows): readonly ReadRow[] => tableOf([headings, ...lines]).rows;
const first = (headings: readonly string[], cells: readonly CellValue[]): ReadRow | undefined =>
  read(['Gemeente', ...headings], ['Delft', ...cells])[0];
const inShort = ({ findings }: ReadTable): readonly unknown[] =>
  findings
    .filter((f) => f.code !== 'taakstellingIsOpgave')
    .map((f) => [f.code, f.severity, f.area && areaName(f.area)]);

describe('what names a row', () => {
  test('the gemeente, as it stands and as it is called', () => {
    expect(
      read(['Gemeente', 'Opgave', 'Gehuisvest'], ["Gravenhage 's-", 417, 129], [' \u200bDelft\u00a0', 76, 48]).map(
        (r) => [r.name, r.gemeente?.naam, r.gemeente?.code],
      ),
    ).toEqual([
      ["Gravenhage 's-", "'s-Gravenhage", 'GM0518'],
      ['Delft', 'Delft', 'GM0503'],
    ]);
  });

  test('a name goes before a code, a code before a region', () => {
    expect(
      read(['GM-code', 'Gemeente', 'Opgave', 'Gehuisvest'], ['GM0503', 'Delft', 76, 48]).map((r) => r.name),
    ).toEqual(['Delft']);
    expect(
      read(['Regio', 'GM-code', 'Opgave', 'Gehuisvest'], ['Haaglanden', 'GM0503', 76, 48]).map((r) => [
        r.name,
        r.gemeente?.naam,
      ]),
    ).toEqual([['GM0503', 'Delft']]);
  });

  test('a region, a province or a half-year is no gemeente', () => {
    for (const [heading, name] of [
      ['Regio', 'Rotterdam'],
      ['Provincie', 'Utrecht'],
      ['Periode', '2022-I'],
    ]) {
      const [row] = read([heading ?? '', 'Opgave', 'Gehuisvest'], [name ?? '', 76, 48]);
      expect([row?.name, row?.gemeente]).toEqual([name, undefined]);
    }
  });

  test('a name that is not known stands as it is, with its finding on its own cell', () => {
    const table = tableOf(
      [
        ['Opgave', 'Gemeente', 'Gehuisvest'],
        [76, 'Delft', 48],
        [40, '__proto__', 20],
        [1, '', 2],
        [3, 'Delft', 4],
      ],
      { at: { row: 4, column: 1 } },
    );
    expect(table.rows.map((r) => [r.name, r.gemeente?.naam])).toEqual([
      ['Delft', 'Delft'],
      ['__proto__', undefined],
      ['', undefined],
      ['Delft', 'Delft'],
    ]);
    expect(inShort(table)).toEqual([
      ['gemeenteOnbekend', 'fout', 'C7'],
      ['rijZonderNaam', 'let op', 'C8'],
      ['dubbeleGemeente', 'fout', 'C9'],
    ]);
  });
});

describe('what a row says', () => {
  test('every figure under its own name, the cells as they stand', () => {
    const row = first(
      ['Taakstelling', 'Achterstand', 'Opgave', 'Gehuisvest', 'Nog te huisvesten', 'Minimaal', '%', 'Huurcontracten'],
      ['70', 6, 76, 48, 28, 38, '63%', 1],
    );
    expect(row).toMatchObject({
      taakstelling: 70,
      saldo: 6,
      opgave: 76,
      gehuisvest: 48,
      nogTeHuisvesten: 28,
      minimaal: 38,
      percentage: 0.63,
      huurcontracten: 1,
    });
    expect([...(row?.cells.values() ?? [])]).toEqual(['Delft', '70', 6, 76, 48, 28, 38, '63%', 1]);
    expect([0, 1, 8, 9].map((column) => row?.cells.get(column))).toEqual(['Delft', '70', 1, undefined]);
  });

  test('a blank cell is no 0: the field is not there', () => {
    const row = first(['Opgave', 'Gehuisvest', 'Fase', 'Koppelingen'], [76, '', 'n.v.t.', '']);
    expect(row).toMatchObject({ opgave: 76 });
    for (const field of ['gehuisvest', 'trede', 'koppelingen', 'omkoppelingen']) expect(row).not.toHaveProperty(field);
  });

  test('an unreadable cell is named, the others of the row are read', () => {
    const row = first(['Opgave', 'Gehuisvest', 'Fase'], [76, 'veel', 2]);
    expect(row).toMatchObject({ opgave: 76, trede: '2', unreadable: new Set(['gehuisvest']) });
  });

  test('verschoonbaar has its reason: in the cell, or in the toelichting beside it', () => {
    const excuse = (headings: readonly string[], cells: readonly CellValue[]): unknown =>
      first(['Opgave', 'Gehuisvest', ...headings], [76, 48, ...cells])?.verschoonbaar;
    expect(excuse(['Verschoonbaar'], ['dossiers zonder BSN '])).toEqual({ reden: 'dossiers zonder BSN' });
    expect(excuse(['Verschoonbaar', 'Toelichting'], ['ja', 'dossiers zonder BSN'])).toEqual({
      reden: 'dossiers zonder BSN',
    });
    expect(excuse(['Verschoonbaar', 'Toelichting', 'Opmerkingen'], ['ja', 'zonder BSN', 'zie brief'])).toEqual({
      reden: 'zonder BSN; zie brief',
    });
    expect(excuse(['Verschoonbaar'], ['ja'])).toEqual({ reden: '' });
    expect(excuse(['Verschoonbaar', 'Toelichting'], ['nee', 'zonder BSN'])).toBeUndefined();
    expect(excuse(['Verschoonbaar', 'Toelichting'], ['', 'zonder BSN'])).toBeUndefined();
  });
});

describe('hidden rows', () => {
  const rows: Rows = [
    ['Gemeente', 'Opgave', 'Gehuisvest'],
    ['Delft', 76, 48],
    ['Gouda', 40, 20],
    ['Westland', 81, 30],
  ];
  const table = (extras: GridExtras): ReadTable => tableOf(rows, extras);

  test('are read and marked, and said once', () => {
    expect(table({ hiddenRows: [2] }).rows.map((r) => [r.name, r.hidden])).toEqual([
      ['Delft', false],
      ['Gouda', true],
      ['Westland', false],
    ]);
    expect(inShort(table({ hiddenRows: [2, 3] }))).toEqual([['verborgenRijen', 'ter info', undefined]]);
  });

  test('outside the table do not matter', () => {
    expect(inShort(table({ hiddenRows: [0, 9] }))).toEqual([]);
  });
});
