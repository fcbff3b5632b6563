/** What a sheet says of its own decision, held against the rule of that day. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { tegenDeRegel } from '../../../src/review/checks/against-rule';
import { sentence } from '../../../src/review/sentences/all';
import type { CellValue } from '../../../src/table/cells/grid';
import { gridOf } from '../../table/grid-of';
import { BIJLAGE, BRIEF } from '../../table/letter/letter-kit';
import { readGrid } from '../../../src/table/rows/read';

function said(rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf(rows, { sheet: 'Gouda' });
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error(read.kind);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return tegenDeRegel({ table: read.table, grid }, result.overview);
}
const short = (rows: readonly (readonly CellValue[])[]) =>
  said(rows).map(({ code, found, expected }) => [code, found, expected]);

const JULI = ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', 'Trede per 1 april 2022', 'Koppelingen'];
const DELFT = ['Delft', 100, 80, '2', 'voldoende'];

test.each<[string, string, CellValue, readonly unknown[]]>([
  ['the rule', 'Trede per 1 juli 2022', '3a', []],
  ['stays where the rule rises', 'Trede per 1 juli 2022', '2', [['tredeTegenRegel', '2', '3a']]],
  ['0 where the opgave is not met', 'Trede per 1 juli 2022', '0', [['tredeTegenRegel', '0', '3a']]],
  ['an expected step without a day', 'Nieuwe trede', 'Signaleren', []],
  ['an expected step that stays', 'Nieuwe trede', '2', [['tredeTegenRegel', '2', '3a']]],
  ['a step that no decision gives: another check says so', 'Trede per 1 juli 2022', '4', []],
  ['nothing', 'Trede per 1 juli 2022', '', []],
  ['a remark that keeps the step', 'Opmerking', 'GS: blijft op trede 2', [['tredeTegenRegel', '2', '3a']]],
  ['a remark that it does not rise', 'Opmerking', 'niet naar trede 3a', [['tredeTegenRegel', '2', '3a']]],
  ['a remark about something else', 'Opmerking', 'gesprek over trede 3a op 12 mei', []],
  ['held by decision', 'Trede verlengd tot', '1 januari 2023', []],
])('%s', (_, heading, step, findings) => {
  expect(
    short([
      [...JULI, heading],
      [...DELFT, step],
    ]),
  ).toEqual(findings);
});

test('a step that is held, or excused, follows from its own column', () => {
  const rows = [
    [...JULI, 'Trede per 1 juli 2022', 'Verlengd tot', 'Verschoonbaar'],
    [...DELFT, '2', '1 januari 2023', ''],
    ['Gouda', 100, 80, '2', 'voldoende', '2', '', 'dossiers zonder BSN'],
  ];
  expect(short(rows)).toEqual([]);
});

const schema = (text: string) =>
  short([
    [
      'Gemeente',
      'Opgave 2022-II',
      'Gehuisvest per 1 oktober 2022',
      'Trede per 1 juli 2022',
      'Op schema / niet op schema',
    ],
    ['Delft', 100, 49, '2', text],
    ['Gouda', 100, 50, '2', 'op schema'],
  ]);
test.each([
  ['Op schema', [['schemaTegenRegel', 'Op schema', 'niet op schema']]],
  ['ja', [['schemaTegenRegel', 'ja', 'niet op schema']]],
  ['Niet op schema', []],
  ['zie toelichting', []],
])('49 of 100 on 1 October called "%s"', (text, findings) => {
  expect(schema(text)).toEqual(findings);
});

const met = (heading: string, text: string, housed: number, day = '1 januari 2023') =>
  short([
    ['Gemeente', 'Taakstelling 2022-II', 'Achterstand 1 juli 2022', `Gehuisvest per ${day}`, heading],
    ['Delft', 90, 8, housed, text],
    ['Gouda', 100, 0, 100, 'ja'],
  ]).filter(([code]) => code === 'gehaaldTegenCijfers');
test.each([
  ['Opgave gehaald', 'Ja', 97, [['gehaaldTegenCijfers', 'Ja', 'nee']]],
  ['Opgave gehaald?', 'nee', 98, [['gehaaldTegenCijfers', 'nee', 'ja']]],
  ['Opgave gehaald', 'Ja', 98, []],
  ['Opgave gehaald', 'zie toelichting', 97, []],
  // Of the taakstelling alone it is true.
  ['Taakstelling gehaald', 'Ja', 90, []],
  ['Taakstelling gehaald', 'Ja', 89, [['gehaaldTegenCijfers', 'Ja', 'nee']]],
])('%s: "%s" beside %d of 98 on the last day', (heading, text, housed, findings) => {
  expect(met(heading, text, housed)).toEqual(findings);
});
test('halfway "gehaald" may be said of the minimum', () => {
  expect(met('Opgave gehaald', 'Ja', 60, '1 oktober 2022')).toEqual([]);
});

test('the letter and the annex follow the rule; with another conclusion that is said where it stands', () => {
  const naam = [['Gemeente', '', 'Gouda']];
  expect(short([...naam, ...BRIEF])).toEqual([]);
  expect(short([...naam, ...BIJLAGE])).toEqual([]);
  const stays = BIJLAGE.map((line) =>
    line.map((value) => String(value).replace('afspraken maken over acties en termijnen, ambtelijk', 'signaleren')),
  );
  expect(short([...naam, ...stays])).toEqual([]);
  const held = BIJLAGE.map((line) =>
    line.map((value) =>
      String(value).replace('afspraken maken over acties en termijnen, ambtelijk', 'informatie opvragen en valideren'),
    ),
  );
  expect(said([...naam, ...held]).map(sentence)).toEqual([
    'Gouda staat in A21 per 1-7-2022 op trede 2, maar de regel geeft 3a. Controleer de cijfers; is anders besloten, ' +
      'vul dan verschoonbaar of verlengd met de reden in.',
  ]);
});
