/** Sentences that are no figure of the gemeente, or not for certain: prose, asked, or named. */
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';
import type { Lines } from './letter-kit';

const TO_DELFT: Lines = [['Provincie Zuid-Holland'], ['Burgemeester en wethouders van Delft'], ['']];
const LIST: Lines = [
  ['Taakstelling 2022-I', '', 76],
  ['Achterstand per 1 januari 2022', '', 5],
  ['Fase interventieladder per 1 januari 2022', '', 'Signaleren'],
];
const HOUSED: Lines = [['Gehuisvest vóór 1 april 2022', '', 44]];

const columnsOf = (lines: Lines) => {
  const read = readGrid(gridOf(lines));
  if (read.kind !== 'table') throw new Error(read.kind);
  return read.table;
};

test.each([
  'Op 1 april 2022 heeft Rijswijk 50 vergunninghouders gehuisvest.',
  'Op 1 april 2022 waren er 50 gehuisvest. In Zuid-Holland zijn 925 vergunninghouders gehuisvest.',
  'In maart heeft u 12 vergunninghouders gehuisvest.',
  'Sinds 1 maart 2022 heeft u 12 vergunninghouders gehuisvest.',
  'Volgens uw eigen telling heeft u op 1 april 2022 52 vergunninghouders gehuisvest.',
  'Op 1 april 2022 had u er ongeveer 50 gehuisvest.',
  'Op 1 april 2022 had u niet 44 vergunninghouders gehuisvest.',
  'Als u 81 vergunninghouders heeft gehuisvest, is uw taakstelling gerealiseerd.',
  'U heeft 12 vergunninghouders gehuisvest in een doorstroomlocatie.',
])('"%s" is no count of who were housed', (sentence) => {
  expect(columnsOf([...TO_DELFT, ...LIST, [sentence]]).columns.filter((c) => c.role === 'gehuisvest')).toEqual([]);
});

test.each([
  'Uw gemeente had op 1 april 2022 een opgave van 37.',
  'Uw opgave voor 2022-I is 96 vergunninghouders, inclusief 15 additioneel.',
  'Uw opgave was toen 65.',
])('"%s" is no opgave', (sentence) => {
  expect(columnsOf([...TO_DELFT, ...HOUSED, [sentence]]).columns.filter((c) => c.role === 'opgave')).toEqual([]);
});

test.each([
  ['gehuisvest', 'Op 1 april 2022 zijn er 44 vergunninghouders gehuisvest.'],
  ['taakstelling', 'In het eerste halfjaar van 2022 is de taakstelling 2.865.'],
])('%s of nobody by name is asked: "%s"', (role, sentence) => {
  const { columns, findings } = columnsOf([
    ...TO_DELFT,
    ['Achterstand per 1 januari 2022', '', 5],
    [sentence],
    ['Trede', '', 1],
  ]);
  expect(columns.find((c) => c.role === role)?.used).toBe(false);
  expect(findings.map(({ code }) => code)).toContain('kolomOnzeker');
});

test('a figure of part of the halfjaar is asked', () => {
  const lines = [...TO_DELFT, ...LIST, ['In de periode van 1 februari 2022 tot 1 april 2022 heeft u 12 gehuisvest.']];
  expect(columnsOf(lines).columns.find((c) => c.role === 'gehuisvest')?.used).toBe(false);
});

test.each([
  'Hiervan zijn er 5 voor de additionele opgave.',
  'Daarvan tellen er 5 niet mee.',
  'Dit aantal is inclusief 6 ontheemden uit Oekraïne.',
])('behind a figure "%s" is named with the cell of both', (aside) => {
  const table = columnsOf([...TO_DELFT, ...LIST, [`Op 1 april 2022 heeft u er 44 gehuisvest. ${aside}`]]);
  expect(table.rows).toMatchObject([{ gehuisvest: 44 }]);
  expect(table.findings).toMatchObject([{ code: 'opmerkingTeltNiet', area: { row: 6, column: 0 } }]);
});

test('a second sentence of a cell has the place of that cell', () => {
  const { columns, valueCells } = columnsOf([
    ...TO_DELFT,
    ['Uw taakstelling voor 2022-I is 76. Op 1 april 2022 heeft u 44 vergunninghouders gehuisvest.'],
    ['Uw gemeente stond op trede 1.'],
  ]);
  const place = (role: string) => valueCells?.get(columns.find((c) => c.role === role)?.column ?? -1);
  expect([place('taakstelling'), place('gehuisvest')]).toEqual([
    { row: 3, column: 0 },
    { row: 3, column: 0 },
  ]);
});

test('a mail about two gemeenten is no letter to one of them', () => {
  const said = (naam: string) => [
    `${naam} heeft voor 2022-I een opgave van 81. Op 1 april 2022 heeft ${naam} 44 vergunninghouders gehuisvest.`,
  ];
  const read = readGrid(gridOf([said('Delft'), said('Rijswijk')]));
  const named = read.kind === 'table' ? read.table.rows.flatMap(({ gemeente }) => gemeente?.naam ?? []) : [];
  expect(named).toEqual([]);
});

const outcomeOf = (lines: Lines) => {
  const read = readGrid(gridOf(lines));
  return read.kind === 'table' ? read.table.columns.map(({ role }) => role) : read.kind;
};

test('texts about several gemeenten below each other, with or without their names, are no letter', () => {
  const text = (naam: string) => [
    `De gemeente ${naam} heeft de opgave van 81 niet gerealiseerd. Op 1 april 2022 waren de koppelingen voldoende. ` +
      'De gemeente gaat van trede 1 naar trede 2. De gemeente heeft op 1 juli 2022 40 personen gehuisvest.',
  ];
  expect(outcomeOf([text('Delft'), text('Gouda')])).toBe('none');
  expect(outcomeOf([['Delft'], text('Delft'), ['Gouda'], text('Gouda')])).toBe('none');
});

test('what follows on the name of another gemeente is about that one, but for what speaks to the reader', () => {
  const aside =
    'Rijswijk heeft de opgave niet gehaald. De gemeente heeft op 1 april 2022 12 vergunninghouders gehuisvest. ' +
    'Op 1 april 2022 heeft u er 44 gehuisvest.';
  expect(columnsOf([...TO_DELFT, ...LIST, [aside]]).rows).toMatchObject([{ gehuisvest: 44 }]);
});

test.each(['Het percentage in Zuid-Holland is 32%. Dit is 32% van de opgave.', 'Dit is 32% van de opgave.'])(
  'of whom a share is that "dit" refers to nobody knows: "%s" is not checked',
  (sentence) => {
    const roles = (text: string) => columnsOf([...TO_DELFT, ...LIST, [text]]).columns.map(({ role }) => role);
    expect(roles(sentence)).not.toContain('percentage');
    expect(roles('Op 1 april 2022 heeft u er 44 gehuisvest. Dit is 54% van de opgave.')).toContain('percentage');
  },
);

test('a list of names below a letter is no second letter', () => {
  const names: Lines = [['Gemeenten in uw regio:'], ['Delft'], ['Rijswijk'], ['Westland']];
  expect(columnsOf([['Gemeente Delft'], ...LIST, ...HOUSED, ...names]).rows).toMatchObject([{ gehuisvest: 44 }]);
});

test('a figure that stands alone is no second gemeente, whatever its number', () => {
  const housed: Lines = [['Gehuisveste vergunninghouders vóór 1 april 2022'], ['', '', 141]];
  expect(columnsOf([['Gemeente Delft'], ...LIST, ...housed]).rows).toMatchObject([
    { gemeente: { naam: 'Delft' }, gehuisvest: 141 },
  ]);
});

test('a cell with many pages is not taken apart, nor a sentence without an end', () => {
  const figure = 'Op 1 april 2022 heeft u er 44 gehuisvest.';
  const roles = (text: string) => columnsOf([...TO_DELFT, ...LIST, [text]]).columns.map(({ role }) => role);
  expect(roles(`${'Wij spraken elkaar. '.repeat(390)}${figure}`)).toContain('gehuisvest');
  expect(roles(`${'Wij spraken elkaar. '.repeat(410)}${figure}`)).not.toContain('gehuisvest');
  expect(roles(`${'wij spraken elkaar, '.repeat(20)}en ${figure}`)).not.toContain('gehuisvest');
});
