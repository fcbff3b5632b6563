/** What stands beside the figures and is none of them: captions, and counts under a heading that usually names. */
import type { CellValue } from '../../../src/table/cells/grid';
import { tableOf } from '../tables';

const CAPTION = 'Tabel 1. Historische gegevens taakstelling';

test.each(['Tabel 1. Historische gegevens taakstelling', 'Figuur 2: taakstelling per jaar', 'Bron: opgave COA'])(
  'under a history "%s" is no row and no question',
  (caption) => {
    const { columns, rows, findings } = tableOf([
      ['Jaar', '2017', '2018'],
      ['Taakstelling 1e helft', 393, 334],
      ['Taakstelling 2e helft', 301, 179],
      ['Voorsprong (-) / achterstand (+) vorige periode', 448, -40],
      ['Totaal te huisvesten', 1142, 473],
      ['Realisatie', 1182, 500],
      [caption],
    ]);
    expect(columns.map(({ heading }) => heading)).not.toContain(caption);
    expect(rows.map(({ name }) => name)).toEqual(['2017', '2018']);
    expect(findings).toEqual([]);
  },
);

const TABLE: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Taakstelling 2022-I', 'Achterstand per 1 januari 2022', 'Gehuisvest per 1 april 2022'],
  ['Delft', 70, 3, 20],
  ['Rijswijk', 50, 0, 25],
];

test.each([
  ['right under the rows', [...TABLE, [CAPTION]]],
  ['under the Totaal', [...TABLE, ['Totaal', 120, 3, 45], [CAPTION]]],
  ['over the headings', [[CAPTION], ...TABLE]],
])('a caption %s is no row', (_, lines) => {
  const { rows, findings } = tableOf(lines);
  expect(rows.map(({ name }) => name)).toEqual(['Delft', 'Rijswijk']);
  expect(findings).toEqual([]);
});

test('counts of gemeenten per regio are no names, and none of them is an unknown gemeente', () => {
  const { columns, rows, findings } = tableOf([
    ['Regio', 'Gemeenten', 'Opgave 2022-I', 'Gehuisvest per 1 april 2022'],
    ['Haaglanden', 5, 300, 200],
    ['Rotterdam-Rijnmond', 12, 900, 300],
    ['Totaal', 17, 1200, 500],
  ]);
  expect(columns.find(({ heading }) => heading === 'Gemeenten')?.role).toBe('onbekend');
  expect(rows.map(({ name }) => name)).toEqual(['Haaglanden', 'Rotterdam-Rijnmond']);
  expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
});

test('GM codes under Gemeente are still names', () => {
  const { rows } = tableOf([
    ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 april 2022'],
    [503, 76, 48],
    [518, 417, 129],
  ]);
  expect(rows.map(({ gemeente }) => gemeente?.naam)).toEqual(['Delft', "'s-Gravenhage"]);
});
