/**
 * A count of koppelingen is held against what was nog te huisvesten on its own day. On 1 January or 1 July the sheet
 * may have the count and not that: a sheet of 1 October or 1 April says it.
 */
import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { datumVan } from '../../../../src/domain/tijd/datum';
import { aangevuldInTabel } from '../../../../src/change/papers/verslag/aangevuld';
import { assess } from '../../../../src/review/assess/assess';
import { withExtras } from '../../../../src/review/assess/extra';
import type { AssessedRow } from '../../../../src/review/assess/overview';
import { lacksRest } from '../../../../src/review/assess/rest-tussenstand';
import type { ReadTable } from '../../../../src/table/table';
import { tableOf } from '../../../table/tables';

const KOP = ['Gemeente', 'Trede per 1 april 2024', 'Opgave 1e helft 2024'] as const;
const JULI = tableOf([
  [...KOP, 'Gehuisvest tot 1 juli 2024', 'Koppelingen op 1 april 2024'],
  ['Delft', 1, 100, 70, 60],
  ['Gouda', 1, 100, 70, 59],
  ['Leiden', 1, 100, 100, 3],
]);
const APRIL = tableOf(
  [
    ['Gemeente', 'Trede per 1 januari 2024', 'Opgave 1e helft 2024', 'Gehuisvest tot 1 april 2024'],
    ['Leiden', 1, 100, 50],
    ['Gouda', 1, 100, 40],
    ['Delft', 1, 100, 40],
  ],
  { sheet: '1 april 2024' },
);
const blad = (dag: string, koppelingen: readonly (string | number)[] = []) =>
  tableOf(
    [
      ['Gemeente', 'Opgave 1e helft 2024', `Gehuisvest tot ${dag}`, ...koppelingen.slice(0, 1)],
      ['Delft', 100, 40, ...koppelingen.slice(1)],
    ],
    { sheet: dag },
  );

function rowsOf(table: ReadTable): readonly AssessedRow[] {
  const result = assess(table, { beleid: STANDAARDBELEID });
  return result.kind === 'overview' ? result.overview.rows : [];
}
const treden = (table: ReadTable) =>
  rowsOf(table).map(({ beoordeling }) => (beoordeling.kind === 'trede' ? beoordeling.trede : '?'));

test('without that sheet nobody knows whether they suffice, and it is said of whom that decides', () => {
  expect(treden(JULI)).toEqual(['?', '?', '0']);
  expect(rowsOf(JULI).map(lacksRest)).toEqual([true, true, false]);
});

test('60 koppelingen are enough for the 60 left on 1 April, 59 are not; the count itself stays', () => {
  const filled = withExtras(JULI, [APRIL]);
  expect(treden(filled)).toEqual(['2', '1', '0']);
  expect(rowsOf(filled).map(lacksRest)).toEqual([false, false, false]);
  expect(filled.rows.map(({ koppelingen }) => koppelingen)).toEqual([60, 59, 3]);
  expect(filled.extraSheets).toEqual([
    {
      sheet: '1 april 2024',
      taken: new Map([['nogTeHuisvesten', new Set(filled.rows.map(({ row }) => row))]]),
      restOp: datumVan('2024-04-01'),
    },
  ]);
  expect(aangevuldInTabel(filled)).toEqual(['Aangevuld uit blad 1 april 2024: nog te huisvesten (op 1-4-2024).']);
});

test('the count may stand on a third sheet', () => {
  const zonder = tableOf([
    [...KOP, 'Gehuisvest tot 1 juli 2024'],
    ['Delft', 1, 100, 70],
  ]);
  const telling = tableOf(
    [
      ['Gemeente', 'Koppelingen op 1 april 2024'],
      ['Delft', 60],
    ],
    { sheet: 'Koppelingen' },
  );
  expect(treden(withExtras(zonder, [telling]))).toEqual(['?']);
  expect(treden(withExtras(zonder, [telling, APRIL]))).toEqual(['2']);
  expect(treden(withExtras(zonder, [APRIL, telling]))).toEqual(['2']);
});

test.each([
  ['a sheet of another day', JULI, blad('1 mei 2024')],
  ['a sheet of another halfjaar', JULI, blad('1 oktober 2023')],
  [
    'a count of another day',
    tableOf([
      [...KOP, 'Gehuisvest tot 1 juli 2024'],
      ['Delft', 1, 100, 70],
    ]),
    blad('1 april 2024', ['Koppelingen op 1 maart 2024', 60]),
  ],
])('%s says nothing of it', (_name, table, extra) => {
  expect(treden(withExtras(table, [extra]))[0]).toBe('?');
});

test('two sheets of that day that leave another number: the first holds, and who differs is named', () => {
  const correctie = tableOf(
    [
      ['Gemeente', 'Trede per 1 januari 2024', 'Opgave 1e helft 2024', 'Gehuisvest tot 1 april 2024'],
      ['Delft', 1, 100, 45],
      ['Gouda', 1, 100, 40],
    ],
    { sheet: '1 april, na correctie' },
  );
  const filled = withExtras(JULI, [APRIL, correctie]);
  expect(treden(filled)).toEqual(['2', '1', '0']);
  expect(filled.findings.filter(({ code }) => code === 'bronnenSprekenTegen')).toEqual([
    {
      code: 'bronnenSprekenTegen',
      severity: 'let op',
      sheet: '1 april, na correctie',
      area: { row: 1, column: 3, rows: 1, columns: 1 },
      data: { naam: 'Delft', rol: 'nogTeHuisvesten', blad: '1 april 2024', ander: '1 april, na correctie' },
      found: 55,
      expected: 60,
    },
  ]);
});

test('what the sheet says itself of that day goes first', () => {
  const own = tableOf([
    [...KOP, 'Gehuisvest tot 1 juli 2024', 'Koppelingen op 1 april 2024', 'Nog te huisvesten op 1 april 2024'],
    ['Delft', 1, 100, 70, 60, 61],
  ]);
  expect(treden(own)).toEqual(['1']);
  expect(treden(withExtras(own, [APRIL]))).toEqual(['1']);
});
