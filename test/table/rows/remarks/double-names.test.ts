/** A gemeente that stands in the table twice, and names by the day of the table. */
import { GEMEENTEN } from '../../../../src/domain/gemeente/gemeenten';
import type { Gemeente } from '../../../../src/domain/gemeente/gemeente';
import { areaName, cellArea } from '../../../../src/table/cells/address';
import type { Area } from '../../../../src/table/cells/grid';
import { doubleFindings } from '../../../../src/table/rows/names';
import { tableOf } from '../../tables';

const gemeente = (code: string): Gemeente => GEMEENTEN.find((g) => g.code === code) as Gemeente;

describe('a gemeente that stands in the table twice', () => {
  const at = (row: number): Area => cellArea(row, 0);
  const delft = { name: 'Delft', gemeente: gemeente('GM0503') };
  const doubles = (names: readonly { readonly name: string; readonly gemeente?: Gemeente }[]): readonly unknown[] =>
    doubleFindings(
      names.map((n, i) => ({ ...n, area: at(i + 1) })),
      'Blad1',
      ({ area }) => area,
    ).map((f) => [
      f.code,
      f.severity,
      f.area && areaName(f.area),
      ...(f.code === 'dubbeleGemeente' ? [f.data.naam, areaName(f.data.eerder)] : []),
    ]);

  test('the later row says so, and names the first', () => {
    expect(doubles([delft, { name: 'Gouda', gemeente: gemeente('GM0513') }, delft, delft])).toEqual([
      ['dubbeleGemeente', 'fout', 'A4', 'Delft', 'A2'],
      ['dubbeleGemeente', 'fout', 'A5', 'Delft', 'A2'],
    ]);
  });

  test('two spellings of one gemeente are that gemeente twice', () => {
    expect(
      doubles([
        { name: 'Den Haag', gemeente: gemeente('GM0518') },
        { name: "Gravenhage 's-", gemeente: gemeente('GM0518') },
      ]),
    ).toEqual([['dubbeleGemeente', 'fout', 'A3', "'s-Gravenhage", 'A2']]);
  });

  test('an unknown name twice as well, whatever its capitals', () => {
    expect(doubles([{ name: 'Antwerpen' }, { name: 'ANTWERPEN' }])).toEqual([
      ['dubbeleGemeente', 'fout', 'A3', 'ANTWERPEN', 'A2'],
    ]);
  });

  test('rows without a name are not each other', () => {
    expect(doubles([{ name: '' }, { name: '' }])).toEqual([]);
  });

  test('__proto__ and constructor are names like any other', () => {
    expect(doubles([{ name: '__proto__' }, { name: 'constructor' }])).toEqual([]);
    expect(doubles([{ name: '__proto__' }, { name: '__proto__' }])).toHaveLength(1);
  });
});

describe('names by the day of the table', () => {
  const sheet = (date: string, name: string): readonly string[] =>
    tableOf([
      ['Gemeente', 'Opgave', `Gehuisvest per ${date}`],
      [name, 76, 48],
      ['Delft', 40, 20],
    ]).findings.map((f) => f.code);

  test.each([
    ['21 maart 2022', 'Brielle', []],
    ['21 maart 2022', 'Voorne aan Zee', ['gemeenteNietGeldig']],
    ['21 maart 2023', 'Brielle', ['gemeenteNietGeldig']],
    ['21 maart 2023', 'Voorne aan Zee', []],
    ['1 januari 2023', 'Brielle', []],
  ])('on %s %s gives %j: the assessment of 1 January is still about the half-year before', (date, name, codes) => {
    expect(sheet(date, name)).toEqual(codes);
  });
});
