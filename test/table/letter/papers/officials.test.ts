/** Papers of other officials, with the decision that was worked out by hand; and their twins that are asked or told. */
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { assess } from '../../../../src/review/assess/assess';
import { tegenDeRegel } from '../../../../src/review/checks/against-rule';
import { check } from '../../../../src/review/checks/check';
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../grid-of';
import { assessed, type Lines } from '../letter-kit';
import * as papers from './papers';

test.each<[string, Lines, object]>([
  ['with the next', papers.WITH_NEXT, { naam: 'Nieuwkoop', opgave: 50, gehuisvest: 52, van: '0', trede: '0' }],
  ['introduced', papers.INTRODUCED, { naam: 'Leiden', opgave: 151, gehuisvest: 80, van: '1', trede: '1' }],
  [
    'with judgements',
    papers.WITH_JUDGEMENTS,
    { naam: 'Zoetermeer', opgave: 240, gehuisvest: 96, van: '2', trede: '2' },
  ],
  ['by when', papers.BY_WHEN, { naam: 'Molenlanden', opgave: 63, gehuisvest: 33, van: '0', trede: '0' }],
  ['held in a line', papers.HELD_IN_A_LINE, { naam: 'Vlaardingen', opgave: 140, gehuisvest: 88, van: '4', trede: '4' }],
  ['held twice', papers.HELD_TWICE, { naam: 'Lansingerland', opgave: 194, gehuisvest: 92, van: '4', trede: '4' }],
  ['in sections', papers.IN_SECTIONS, { naam: 'Barendrecht', opgave: 60, gehuisvest: 47, van: '0', trede: '0' }],
  [
    'contracts',
    papers.CONTRACTS,
    { naam: 'Leidschendam-Voorburg', opgave: 165, gehuisvest: 158, van: '1', trede: '0' },
  ],
  ['norms', papers.NORMS, { naam: 'Goeree-Overflakkee', opgave: 85, gehuisvest: 35, van: '0', trede: '0' }],
  ['extra', papers.EXTRA, { naam: "'s-Gravenhage", opgave: 469, gehuisvest: 200, van: '2', trede: '2' }],
  ['time beside', papers.TIME_BESIDE, { naam: 'Zoeterwoude', opgave: 19, gehuisvest: 10, van: '1', trede: '1' }],
  ['without year', papers.WITHOUT_YEAR, { naam: 'Westvoorne', opgave: 22, gehuisvest: 12, van: '0', trede: '0' }],
  ['rises', papers.RISES, { naam: 'Sliedrecht', opgave: 44, gehuisvest: 38, van: '1', trede: '2' }],
])('%s: read and assessed without a question', (_, lines, outcome) => {
  const { eindsaldo, ...read } = assessed(lines);
  expect(read).toEqual({ ...outcome, findings: [] });
  expect([undefined, 13, -2]).toContain(eindsaldo);
});

const [, ...FIGURES] = papers.INTRODUCED;
const tableOf = (lines: Lines) => {
  const read = readGrid(gridOf(lines));
  if (read.kind !== 'table') throw new Error(read.kind);
  return read.table;
};

/** The codes of what is found on a paper of its own. */
function foundIn(lines: Lines): readonly string[] {
  const source = { table: tableOf(lines), grid: gridOf(lines) };
  const result = assess(source.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.kind);
  return [...check(source, []), ...tegenDeRegel(source, result.overview)].map(({ code }) => code);
}

test.each<[string, Lines]>([
  ['of two', [['De gemeente Delft overlegt met de gemeente Westland over de huisvesting.'], ...FIGURES]],
  ['below the figures', [...FIGURES, ['De huisvesting in de gemeente Delft blijft achter.']]],
  ['of no figure', [['De gemeente Delft wenst u een goede zomer.'], ...FIGURES]],
])('a letter that speaks %s is asked whose it is', (_, lines) => {
  expect(tableOf(lines).rows.map(({ gemeente }) => gemeente)).toEqual([undefined]);
});

test('a total that is not the count with the contracts is told, and counts nothing', () => {
  const lines = papers.CONTRACTS.map(([key = '', value = '']) => (/^Aanv/.test(String(key)) ? [key, 5] : [key, value]));
  expect(tableOf(lines).findings).toMatchObject([{ code: 'huurcontractenAnders', found: 165, area: { row: 5 } }]);
  expect(tableOf(lines).rows[0]).toMatchObject({ huurcontractenHoogstens: 7 });
  expect(tableOf(lines).rows[0]).not.toHaveProperty('huurcontracten');
});

test('an extra taakstelling that may be in the opgave is asked', () => {
  const lines = papers.EXTRA.map(([key = '', value = '']) => (value === 469 ? [key, 600] : [key, value]));
  expect(tableOf(lines).findings.map(({ code }) => code)).toContain('kolomOnzeker');
});

test('too few koppelingen is that they do not suffice', () => {
  const answered = (answer: string) =>
    tableOf([...papers.EXTRA.filter(([key]) => !/koppelingen/.test(String(key))), ['Te weinig koppelingen?', answer]])
      .rows[0]?.koppelingen;
  expect([answered('Ja'), answered('Nee')]).toEqual(['onvoldoende', 'voldoende']);
});

test.each([
  ['Nog te huisvesten vóór 1 juli 2025', undefined],
  ['Nog te realiseren tot 1 juli 2025', undefined],
  ['Nog te realiseren per 21 maart 2025', 45737],
  ['Te realiseren 21 maart 2025 - 1 juli 2025', 45737],
])('a table with "%s" and no other day is of day %p', (heading, peildatum) => {
  const table = tableOf([
    ['Gemeente', 'Taakstelling 2025-I', 'Achterstand 1 januari 2025', 'Gehuisvest', heading],
    ['Leiden', 60, 3, 33, 30],
    ['Delft', 90, 4, 40, 54],
  ]);
  expect(table.peildatum).toBe(peildatum);
});

test('"inclusief huurcontracten" is the total, however low: it never counts beside who were housed', () => {
  const lines = [
    ...papers.CONTRACTS.slice(0, 4),
    ['Gehuisvest inclusief huurcontracten', 140],
    ...papers.CONTRACTS.slice(6),
  ];
  expect(tableOf(lines).findings).toMatchObject([{ code: 'huurcontractenMinder', found: 140 }]);
  expect(assessed(lines)).toMatchObject({ opgave: 165, gehuisvest: 158, van: '1' });
});

test.each([
  ['Ja', ['gehaaldTegenCijfers']],
  ['Nee', []],
])('"Is de opgave gehaald?" %s, is held against the figures', (answer, codes) => {
  expect(
    foundIn([
      ['Krimpenerwaard'],
      ['Is de opgave gehaald?', answer],
      ['Hoeveel moest de gemeente huisvesten in 2023-I?', 98],
      ['Hoeveel heeft de gemeente gehuisvest op 1 juli 2023?', 80],
      ['Zijn de koppelingen op 1 april 2023 voldoende?', 'Ja'],
      ['Trede op 1 april 2023?', 0],
      ['Trede op 1 juli 2023?', 1],
    ]),
  ).toEqual(codes);
});

test.each([
  [['niet op schema', 'voldoende'], []],
  [['op schema', 'voldoende'], ['schemaTegenRegel']],
  [['niet op schema', 'onvoldoende'], ['koppelingenOordeel']],
])('judgements in the last column, %j, are held against the figures', ([schema = '', linked = ''], codes) => {
  const found = foundIn([
    ['Sliedrecht', 'Cijfer', 'Conclusie'],
    ['Taakstelling 2024-II', 44, ''],
    ['Achterstand 1 juli 2024', 3, ''],
    ['Opgave', 47, ''],
    ['Gehuisvest 1 oktober 2024', 20, schema],
    ['Nog te huisvesten', 27, ''],
    ['Koppelingen 1 oktober 2024', 30, linked],
    ['Trede 1 juli 2024', 0, ''],
  ]);
  expect(found).toEqual(codes);
});
