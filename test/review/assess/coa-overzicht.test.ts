/** The monthly overview of COA, with figures of our own: what is read from it, and what is told. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { formatDatum } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import { check } from '../../../src/review/checks/check';
import { sentence } from '../../../src/review/sentences/all';
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { COA_HALFJAAR, coaHeadings, coaLine, type CoaMonth } from '../../fixtures/coa-overzicht';
import { gridOf } from '../../table/grid-of';

const LINES: readonly (readonly [string, string, number, number, readonly number[]])[] = [
  ['Assen', 'Drenthe', 12, 80, [10, 11, 12, 9, 8, 20]],
  ['De Friese Meren', 'Friesland', -4, 60, [5, 6, 7, 8, 9, 10]],
  ['Bergen NH', 'Noord-Holland', 0, 30, [5, 5, 5, 5, 5, 5]],
  ['Binnenmaas', 'Zuid-Holland', -5, 34, [2, 2, 2, 8, 2, 2]],
  ['Bodegraven-Reewijk', 'Zuid-Holland', -5, 40, [3, 11, 2, 0, 7, 4]],
  ["'s Gravenhage", 'Zuid-Holland', 164, 600, [60, 87, 76, 89, 95, 220]],
  ['Maassluis', 'Zuid-Holland', 9, 38, [10, 21, 22, 20, 44, -36]],
  ['Noordwijkerhout', 'Zuid-Holland', -10, 19, [0, 11, 6, 0, 0, 1]],
  ['Zoetermeer', 'Zuid-Holland', 26, 145, [10, 19, 30, 45, 15, 53]],
];

const sheet = (month: CoaMonth, change: (line: CellValue[], i: number) => CellValue[] = (line) => line) =>
  gridOf([
    coaHeadings(month),
    ...LINES.map(([naam, provincie, stand, taakstelling, maanden], i) =>
      change([...coaLine(naam, provincie, stand, taakstelling, maanden.slice(0, month.maanden.length))], i),
    ),
  ]);

function read(month: CoaMonth, change?: (line: CellValue[], i: number) => CellValue[]) {
  const grid = sheet(month, change);
  const result = readGrid(grid);
  if (result.kind !== 'table') throw new Error(result.kind);
  const assessed = assess(result.table, { beleid: STANDAARDBELEID });
  if (assessed.kind !== 'overview') throw new Error(assessed.wat.join());
  return { table: result.table, overview: assessed.overview, findings: check({ table: result.table, grid }) };
}

test('every gemeente that is still there has the taakstelling, opgave and gehuisvest of its line', () => {
  const { overview, table } = read(COA_HALFJAAR);
  expect(table.peildatum !== undefined && formatDatum(table.peildatum)).toBe('1-7-2016');
  expect(
    overview.rows.map(({ naam, row, opgave, gehuisvest }) => [naam, row.taakstelling, opgave, gehuisvest]),
  ).toEqual([
    ['Assen', 80, 92, 70],
    ['De Fryske Marren', 60, 56, 45],
    ['Bergen (NH.)', 30, 30, 30],
    ['Bodegraven-Reeuwijk', 40, 35, 27],
    ["'s-Gravenhage", 600, 764, 627],
    ['Maassluis', 38, 47, 81],
    ['Zoetermeer', 145, 171, 172],
  ]);
});

test('the saldi are the stand on the first day, achterstand above zero, and what the half-year ends with', () => {
  const { overview } = read(COA_HALFJAAR);
  expect(overview.rows.map(({ naam, row }) => [naam, row.saldo, row.eindsaldo])).toEqual([
    ['Assen', 12, 22],
    ['De Fryske Marren', -4, 11],
    ['Bergen (NH.)', 0, 0],
    ['Bodegraven-Reeuwijk', -5, 8],
    ["'s-Gravenhage", 164, 137],
    ['Maassluis', 9, -34],
    ['Zoetermeer', 26, -1],
  ]);
});

test(
  'what is told: those that are no more together, a name that is nearly right, and what our list does not ' + 'know',
  () => {
    const { findings } = read(COA_HALFJAAR);
    expect(findings.map((finding) => [finding.severity, finding.code])).toEqual([
      ['fout', 'gemeentenNietGeldig'],
      ['let op', 'geldigheidOnbekend'],
      ['let op', 'naamBijna'],
    ]);
    expect(findings.map(sentence)).toEqual([
      '2 gemeenten van Zuid-Holland bestaan niet meer (vanaf A5) en zijn niet meegerekend: Binnenmaas (nu ' +
        'Hoeksche Waard), Noordwijkerhout (nu Noordwijk). Vul in hun plaats de gemeente in waarin zij zijn ' +
        'opgegaan, of verbeter de peildatum.',
      'Van 7 gemeenten (vanaf A2) is niet bekend of zij op 30-6-2016 al bestonden in deze vorm: onze lijst ' +
        'begint voor Zuid-Holland op 1-1-2019 en elders op 1-1-2022. Controleer of er een herindeling tussen ligt.',
      "'Bodegraven-Reewijk' in A6 is gelezen als Bodegraven-Reeuwijk. Verbeter de naam; klopt het niet, vul dan " +
        'de gemeente in die bedoeld is.',
    ]);
  },
);

test('an opgave that is not the taakstelling with the stand is found on its cell', () => {
  const { findings } = read(COA_HALFJAAR, (line, i) => (i === 5 ? line.with(4, 700) : line));
  expect(findings.filter(({ code }) => code === 'opgaveGeenSom').map(({ area }) => area)).toEqual([
    { row: 6, column: 4, rows: 1, columns: 1 },
  ]);
});

test.each<[string, CoaMonth, string]>([
  [
    'the second half, whose first day can be one day only',
    {
      halfjaar: '2e helft 2016',
      eersteDag: '01/07/2016',
      maanden: ['juli 2016', 'augustus 2016', 'september 2016'],
      tot: 'tot 1 oktober 2016',
    },
    '1-10-2016',
  ],
  [
    'up to and including a month',
    {
      halfjaar: '1e helft 2017',
      eersteDag: '1 januari 2017',
      maanden: ['januari 2017', 'februari 2017', 'maart 2017'],
      tot: 't/m maart 2017',
    },
    '31-3-2017',
  ],
  [
    'up to a month',
    {
      halfjaar: '1e halfjaar 2018',
      eersteDag: '1-1-2018',
      maanden: ['jan 2018', 'feb 2018'],
      tot: 'tot maart 2018',
    },
    '1-3-2018',
  ],
  [
    'one month',
    { halfjaar: '2018-II', eersteDag: '01-07-2018', maanden: ['juli 2018'], tot: 'tot en met juli 2018' },
    '31-7-2018',
  ],
])('%s', (_what, month, day) => {
  const { overview, table } = read(month);
  expect(formatDatum(overview.peildatum)).toBe(day);
  expect(table.columns.find(({ heading }) => heading.startsWith('stand'))).toMatchObject({
    role: 'saldo',
    sign: 'achterstandPositive',
  });
  const counted = LINES.filter(([naam]) => !['Binnenmaas', 'Noordwijkerhout'].includes(naam));
  expect(overview.rows.map(({ row, opgave, gehuisvest }) => [row.taakstelling, opgave, gehuisvest])).toEqual(
    counted.map(([, , stand, taakstelling, maanden]) => [
      taakstelling,
      taakstelling + stand,
      maanden.slice(0, month.maanden.length).reduce((som, maand) => som + maand, 0),
    ]),
  );
});

test('without the column with the opgave the sign of the stand is asked, and nobody is assessed', () => {
  const grid = gridOf(
    [coaHeadings(COA_HALFJAAR), ...LINES.map((line) => coaLine(...line))].map((line) => [...line].toSpliced(4, 1)),
  );
  const result = readGrid(grid);
  if (result.kind !== 'table') throw new Error(result.kind);
  expect(result.table.findings.map(({ code }) => code)).toContain('tekenOnbekend');
  const assessed = assess(result.table, { beleid: STANDAARDBELEID });
  expect(assessed.kind === 'overview' ? assessed.overview.rows.map(({ naam }) => naam) : assessed.kind).toEqual([
    'Bergen (NH.)',
  ]);
});
