/** How the pane writes numbers, dates and cells: as the Dutch do, whatever the machine's culture. */
import { datum, type Datum } from '../../../src/domain/tijd/datum';
import { dagMaand, dagMaandKort, datumVoluit, percentage, telwoord, tijdstip } from '../../../src/taskpane/lib/format';
import { celinhoud } from '../../../src/taskpane/lib/celinhoud';

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');

test.each([
  [0.63, '63%'],
  [0.125, '13%'],
  [23 / 40, '58%'],
  [0, '0%'],
  [1.2, '120%'],
  [-0.04, '-4%'],
])('%p is %s', (fractie, text) => {
  expect(plain(percentage(fractie))).toBe(text);
});

test.each([
  [1, '1 gemeente'],
  [0, '0 gemeenten'],
  [2877, '2.877 gemeenten'],
])('%p: %s', (n, text) => {
  expect(plain(telwoord(n, 'gemeente', 'gemeenten'))).toBe(text);
});

test.each([
  [2022, 3, 21, '21 maart 2022', '21 maart', '21 mrt'],
  [2022, 4, 1, '1 april 2022', '1 april', '1 apr'],
  [2021, 10, 1, '1 oktober 2021', '1 oktober', '1 okt'],
])('%i-%i-%i', (jaar, maand, dag, voluit, kort, korter) => {
  const d = datum(jaar, maand, dag) as Datum;
  expect([datumVoluit(d), dagMaand(d), dagMaandKort(d)].map(plain)).toEqual([voluit, kort, korter]);
});

test('a moment is told in the time of the machine', () => {
  expect(plain(tijdstip(new Date(2022, 2, 30, 9, 5).toISOString()))).toBe('30 maart 2022, 09:05');
});

test.each([
  ['', 'General', 'leeg'],
  ["'48 ", '@', "'48 ' (tekst)"],
  ["'– 2.540", 'General', "'– 2.540' (tekst)"],
  ['3a', 'General', '3a'],
  [2877, '#,##0', '2.877'],
  [0.631, '0%', '63%'],
  [46204, 'd-m-yyyy', '1-7-2026'],
  ['=C2-D2', 'General', '=C2-D2'],
  ["'=geen formule", 'General', '=geen formule'],
  [true, 'General', 'WAAR'],
])('a cell with %p in %s shows %s', (content, numberFormat, text) => {
  expect(plain(celinhoud({ content, numberFormat }))).toBe(text);
});
