/** Figures in running words: several sentences in a cell, a mail in one cell, and what is no figure. */
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';
import { assessed, type Lines } from './letter-kit';

const TO_DELFT: Lines = [['Provincie Zuid-Holland'], ['Burgemeester en wethouders van Delft'], ['']];
const LIST: Lines = [
  ['Taakstelling 2022-I', '', 76],
  ['Achterstand per 1 januari 2022', '', 5],
  ['Fase interventieladder per 1 januari 2022', '', 'Signaleren'],
];
const HOUSED: Lines = [['Gehuisvest vóór 1 april 2022', '', 44]];

test.each<[string, Lines, object]>([
  [
    'two sentences in a cell, the second about the first',
    [
      ["Burgemeester en wethouders van 's-Gravenhage"],
      ['Peildatum: 1 april 2022'],
      ['Uw gemeente had een opgave van 417. Hiervan heeft u er 156 gehuisvest (37%).'],
      ['Uw gemeente stond op trede 2 van de interventieladder.'],
    ],
    { naam: "'s-Gravenhage", opgave: 417, gehuisvest: 156, van: '2', trede: '2' },
  ],
  [
    'two figures in one sentence, and a gemeente that stays where it is',
    [
      ['Betreft: gemeente Delft'],
      ['De taakstelling van de gemeente is in 2022-I 76, en de achterstand op 1 januari 2022 was 5.'],
      ['Op 1 april 2022 heeft de gemeente 44 personen gehuisvest.'],
      ['De gemeente blijft op trede 1.'],
    ],
    { naam: 'Delft', opgave: 81, gehuisvest: 44, van: '1', trede: '1' },
  ],
  [
    'a whole letter in one cell',
    [
      [
        'Burgemeester en wethouders van Gouda\nUw taakstelling voor 2024-II is 90. U had op 1 juli 2024 een ' +
          'achterstand van 14. U moet dus 104 vergunninghouders huisvesten.\nIn de periode van 1 juli tot 1 oktober ' +
          '2024 zijn 61 personen gehuisvest; dat is 59%.\nU stond op trede signaleren.',
      ],
    ],
    { naam: 'Gouda', opgave: 104, gehuisvest: 61, van: '1', trede: '1' },
  ],
  [
    'a mail that names the gemeente in its sentences',
    [
      ['Goedemiddag,'],
      ['Gouda heeft voor 2024-II een opgave van 104 vergunninghouders. Per 1 oktober 2024 zijn er 51 gehuisvest.'],
      ['De gemeente Gouda stond op trede 1 (signaleren).'],
    ],
    { naam: 'Gouda', opgave: 104, gehuisvest: 51, van: '1', trede: '2' },
  ],
  [
    'two figures in a sentence, and the step that it goes from',
    [
      ...TO_DELFT,
      ['Uw gemeente had in het eerste halfjaar van 2024 een taakstelling van 60 en een achterstand van 6.'],
      ['Tot 1 juli 2024 heeft u 60 vergunninghouders gehuisvest.'],
      ['Op 1 april 2024 waren er voldoende koppelingen.'],
      ['Hiermee gaat uw gemeente van trede 1 (signaleren) naar trede 2.'],
    ],
    { naam: 'Delft', opgave: 66, gehuisvest: 60, van: '1', trede: '2' },
  ],
  [
    'no saldo in words, and none housed',
    [
      ...TO_DELFT,
      ['Taakstelling 2022-I', '', 76],
      ['Per 1 januari 2022 had uw gemeente noch een achterstand noch een voorsprong'],
      ['Gehuisvest vóór 1 april 2022', '', 'nog geen'],
      ['Trede', '', 'Signaleren (1)'],
    ],
    { naam: 'Delft', opgave: 76, gehuisvest: 0, van: '1', trede: '2' },
  ],
  [
    'a saldo of which the value says the side, and a count with its share',
    [
      ...TO_DELFT,
      ['Taakstelling 2022-I', 76],
      ['Saldo op 1 januari 2022', 'voorsprong van 6'],
      ['Gehuisvest vóór 1 april 2022', '34, waarvan 12 in maart'],
      ['Trede op 1 januari 2022', '1, signaleren'],
    ],
    { naam: 'Delft', opgave: 70, gehuisvest: 34, van: '1', trede: '2' },
  ],
  [
    'a saldo and a taakstelling with what they are one line lower',
    [
      ['Burgemeester en Wethouders van de gemeente Westland'],
      ['Taakstelling 2023-I', '', ''],
      ['', 'vastgesteld door het Rijk', 120],
      ['Saldo per 1 januari 2023', '', ''],
      ['', 'achterstand', 10],
      ['Gehuisvest vóór 1 juli 2023', '', ''],
      ['', 'volgens COA', 130],
      ['Op 1 april 2023 stond uw gemeente op trede informatie opvragen en valideren'],
    ],
    { naam: 'Westland', opgave: 130, gehuisvest: 130, van: '2', trede: '0' },
  ],
  [
    'one column: a value below its words, an answer below its question',
    [
      ['Burgemeester en wethouders van Katwijk'],
      ['Taakstelling 2022-I'],
      [80],
      ['Achterstand per 1 januari 2022'],
      [10],
      ['Gehuisvest vóór 1 juli 2022 volgens COA'],
      [70],
      ['Waren er op 1 april 2022 voldoende koppelingen?'],
      ['Ja'],
      ['Op 1 april 2022 stond uw gemeente op trede signaleren'],
    ],
    { naam: 'Katwijk', opgave: 90, gehuisvest: 70, van: '1', trede: '2' },
  ],
  [
    'the day in the sentence above the figures',
    [
      ...TO_DELFT,
      ['Hierbij ontvangt u de tussenstand per 1 oktober 2023.'],
      ['Opgave', 60],
      ['Gehuisvest', 33],
      ['Trede', 1],
    ],
    { naam: 'Delft', opgave: 60, gehuisvest: 33, van: '1', trede: '1' },
  ],
  [
    'a short list under an address',
    [
      ['Burgemeester en wethouders van Westland'],
      ['Te huisvesten in 2022-I', 83],
      ['Al gehuisvest op 1 april 2022', 16],
      ['Huidige fase', 'Informatie ophalen en valideren'],
    ],
    { naam: 'Westland', opgave: 83, gehuisvest: 16, van: '2', trede: '2' },
  ],
  [
    'the same said once more, and another halfjaar',
    [
      ...TO_DELFT,
      ...LIST,
      ...HOUSED,
      ['In 2021-II heeft u 60 vergunninghouders gehuisvest. Uw opgave voor 2022-II is 90.'],
      ['Op 1 april 2022 had u 44 vergunninghouders gehuisvest.'],
    ],
    { naam: 'Delft', opgave: 81, gehuisvest: 44, van: '1', trede: '1' },
  ],
])('%s: read, and nothing is remarked', (_, lines, decided) => {
  expect(assessed(lines)).toMatchObject({ ...decided, findings: [] });
});

test('the gemeente in the subject or in the name of the sheet', () => {
  const list: Lines = [...LIST, ...HOUSED];
  expect(assessed([['Onderwerp: stand van zaken Delft per 1 april 2022'], ...list]).naam).toBe('Delft');
  expect(assessed(list, { sheet: 'Nissewaard 1-4-2022' }).naam).toBe('Nissewaard');
});

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

test.each(['Daarvan tellen er 5 niet mee.', 'Dit aantal is inclusief 6 ontheemden uit Oekraïne.'])(
  'behind a figure "%s" is named with the cell of both',
  (aside) => {
    const table = columnsOf([...TO_DELFT, ...LIST, [`Op 1 april 2022 heeft u er 44 gehuisvest. ${aside}`]]);
    expect(table.rows).toMatchObject([{ gehuisvest: 44 }]);
    expect(table.findings).toMatchObject([{ code: 'opmerkingTeltNiet', area: { row: 6, column: 0 } }]);
  },
);

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
