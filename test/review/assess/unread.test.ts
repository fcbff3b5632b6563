/** What the rule does not need for its answer does not stand in the way of it. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue } from '../../../src/table/cells/grid';
import { tableOf } from '../../table/tables';

const DAY = '1 januari 2021';
const HEADINGS = [
  'Gemeente',
  'Trede',
  'Taakstelling 2020-II',
  'Achterstand per 1 juli 2020',
  'Opgave',
  `Gehuisvest per ${DAY}`,
];

/** One gemeente with one more column that cannot be read. */
function outcome(heading: string, cell: CellValue, housed: number, more: Readonly<Record<string, CellValue>> = {}) {
  const table = tableOf([
    [...HEADINGS, heading, ...Object.keys(more)],
    ['Delft', '1', 197, 2, 199, housed, cell, ...Object.values(more)],
  ]);
  const result = assess(table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') return result.wat.join();
  const [row] = result.overview.rows;
  return row ? row.beoordeling.kind === 'trede' && row.beoordeling.trede : result.overview.unassessed[0]?.reden;
}

const VOLDOENDE = { 'Koppelingen op 1 oktober 2020': 'voldoende' };

test.each([
  ['Koppelingen op 1 oktober 2020', 'zie brief', {}],
  ['Omkoppelingen', 'misschien', {}],
  ['Stapelgemeente', 'misschien', {}],
  ['Huurcontracten', 'enkele', {}],
  ['Verlengd tot', 'later', {}],
  ['Percentage', 'bijna', {}],
  ['Minimaal', 'de helft', {}],
  ['Nog te huisvesten', 'niemand', {}],
])('199 of 199 is trede 0 whatever stands under %s', (heading, cell, more) => {
  expect(outcome(heading, cell, 199, more)).toBe('0');
});

test.each([
  ['Koppelingen op 1 oktober 2020', 'zie brief', {}, 'koppelingen is niet te lezen'],
  ['Omkoppelingen', 'misschien', VOLDOENDE, '2'],
  ['Omkoppelingen', 'misschien', { 'Koppelingen op 1 oktober 2020': 'onvoldoende' }, 'omkoppelingen is niet te lezen'],
  ['Stapelgemeente', 'misschien', VOLDOENDE, '2'],
  ['Huurcontracten', 'enkele', VOLDOENDE, 'huurcontracten is niet te lezen'],
  ['Verlengd tot', 'later', VOLDOENDE, 'verlengd tot is niet te lezen'],
  ['Percentage', 'bijna', VOLDOENDE, '2'],
])('100 of 199 with %s "%s" is %s %s', (heading, cell, more, answer) => {
  expect(outcome(heading, cell, 100, more)).toBe(answer);
});

test.each([
  ['onvoldoende', 'ja', 'omkoppelingen is niet zeker van dit halfjaar'],
  ['onvoldoende', '', '1'],
  ['voldoende', 'ja', '2'],
])('koppelingen %s, and "%s" to a question about another halfjaar: %s', (koppelingen, answer, outcomeOf) => {
  const question = 'Omkoppelingen van 1 januari 2020 tot 1 juli 2020';
  expect(outcome(question, answer, 100, { 'Koppelingen op 1 oktober 2020': koppelingen })).toBe(outcomeOf);
});

test('beside an answer about the own halfjaar the other does not matter', () => {
  const both = { 'Koppelingen op 1 oktober 2020': 'onvoldoende', Omkoppelingen: 'nee' };
  expect(outcome('Omkoppelingen van 1 januari 2020 tot 1 juli 2020', 'ja', 100, both)).toBe('1');
});

test('the figures of the opgave are needed, unless the opgave stands there itself', () => {
  const of = (headings: readonly string[], cells: readonly CellValue[]) => {
    const table = tableOf([
      ['Gemeente', 'Trede', ...headings, `Gehuisvest per ${DAY}`],
      ['Delft', '1', ...cells, 199],
      ['Rijswijk', '1', ...cells.map((cell) => (typeof cell === 'string' ? 2 : cell)), 199],
    ]);
    const result = assess(table, { beleid: STANDAARDBELEID });
    return result.kind === 'overview' ? result.overview.rows.length : 0;
  };
  const [taakstelling, saldo, opgave] = ['Taakstelling 2020-II', 'Achterstand per 1 juli 2020', 'Opgave 2020-II'];
  expect(of([taakstelling, saldo, opgave], [197, 'twee', 199])).toBe(2);
  expect(of([taakstelling, saldo], [197, 'twee'])).toBe(1);
  expect(of([taakstelling, saldo, opgave], [197, 2, 'veel'])).toBe(1);
});
