/** Letters and annexes in the words and forms of other authors, each with the decision that was worked out by hand. */
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { readingSentence } from '../../../src/table/sentences/reading';
import { gridOf } from '../grid-of';
import { assessed, type Lines } from './letter-kit';

/** To the reader as "u". */
const TO_YOU: Lines = [
  ['Aan burgemeester en wethouders van Gouda'],
  ['Taakstelling tweede halfjaar 2023', '', 96],
  ['Per 1 juli 2023 had u een achterstand', '', 14],
  ['Te huisvesten vóór 1 januari 2024', '', 110],
  ['Gehuisvest vóór 1 januari 2024', '', 90],
  ['Per 1 januari 2024 heeft u een achterstand', '', 20],
  ['Had u op 1 oktober 2023 voldoende koppelingen?', '', 'Ja'],
  ['Bent u in deze periode aangemerkt als stapelgemeente?', '', 'Nee'],
  ['Op 1 oktober 2023 stond u op trede 1 van de interventieladder'],
];
/** A column of remarks beside the figures. */
const WITH_REMARKS: Lines = [
  ['Brief aan de gemeente Capelle aan den IJssel'],
  ['Onderdeel', 'Aantal', 'Toelichting'],
  ['Taakstelling 2023-I', 60, ''],
  ['Achterstand op 1 januari 2023', 4, 'cijfers COA'],
  ['Te huisvesten', 64, 'taakstelling plus achterstand'],
  ['Minimaal te huisvesten vóór 1 april 2023', 32, '50%'],
  ['Gehuisvest tot 1 april 2023', 30, 'cijfers COA'],
  ['Trede op 1 januari 2023', '0', 'taakstelling gerealiseerd'],
  ['Trede op 1 april 2023', '1', 'signaleren'],
  ['Nog te huisvesten', 34, ''],
  ['Koppelingen op 1 april 2023', 40, 'voldoende'],
];
/** No contracts, in a word; 56 is 70 % of 80. */
const NO_CONTRACTS: Lines = [
  ['Burgemeester en wethouders van Rijswijk'],
  ['Te huisvesten vergunninghouders op basis van cijfers COA vóór 1 januari 2021', '', 80],
  ['Gehuisveste vergunninghouders vóór 1 januari 2021 op basis van cijfers van het COA', '', '56 personen'],
  ['Gehuisveste vergunninghouders vóór 1 januari 2021 op basis van toegestuurde huurcontracten', '', 'geen'],
  ['Op 1 oktober 2020 stond uw gemeente op de interventieladder op trede informatie opvragen en valideren'],
];
/** As a mail has it: each figure in the cell of its words. */
const IN_ONE_CELL: Lines = [
  ['Gemeente: Lisse'],
  ['Taakstelling 2023-II: 26'],
  ['Achterstand per 1 juli 2023: 4'],
  ['Te huisvesten vóór 1 januari 2024: 30'],
  ['Gehuisvest vóór 1 oktober 2023: 12'],
  ['Trede per 1 juli 2023: 1'],
  ['Let op: uw reactie vóór 1 december.'],
];

const NUMBERED: Lines = [
  ['Gemeente Vlaardingen'],
  ['Vraag 1', 'Hoeveel vergunninghouders moest Vlaardingen huisvesten in 2024-II?', 190],
  ['Vraag 2', 'Hoeveel zijn er gehuisvest vóór 1 januari 2025?', 120],
  ['Vraag 3', 'Waren er voldoende koppelingen op 1 oktober 2024?', 'Ja'],
  ['Vraag 4', 'Op welke trede stond Vlaardingen op 1 oktober 2024?', '3b'],
];
const MAILED: Lines = [
  ['Zoals besproken de stand van Katwijk per 1 oktober 2025:'],
  ['Taakstelling 2e helft 2025 = 128'],
  ['Achterstand 1 juli 2025 = 12'],
  ['Opgave = 140'],
  ['Gehuisvest t/m 30 september 2025 = 60'],
  ['Trede 1 juli 2025 = 0'],
];
const WITH_PERCENT: Lines = [
  ['Burgemeester en wethouders van Barendrecht'],
  ['', 'Aantal', '%'],
  ['Te huisvesten vóór 1 juli 2022', 90, '100%'],
  ['Gehuisvest vóór 1 april 2022', 50, '56%'],
  ['Fase per 1 januari 2022', 0, ''],
];
const THIRD_PERSON: Lines = [
  ['Onderwerp: Stand van zaken Rijswijk per 1 oktober 2024'],
  [
    'Rijswijk moet in de tweede helft van 2024 110 vergunninghouders huisvesten: een taakstelling van 104 en een ' +
      'achterstand van 6.',
  ],
  ['Op 1 oktober 2024 had Rijswijk 60 vergunninghouders gehuisvest.'],
  ['Rijswijk ligt op schema en blijft op trede 1 (signaleren).'],
];
/** 17 were housed on 1 October, which is 31 %: no share of the 30 on 1 January. */
const WITH_REST_OF_BEFORE: Lines = [
  ['Burgemeester en wethouders van Wassenaar'],
  ['Te huisvesten vóór 1 januari 2021', '', 55],
  ['Gehuisvest vóór 1 januari 2021', '', 30],
  ['Koppelingen op 1 oktober 2020', '', 40],
  ['Nog te huisvesten op 1 oktober 2020', '', 38],
  ['Op 1 oktober 2020 stond uw gemeente op trede signaleren', '', ''],
];

test.each<[string, Lines, object]>([
  ['to "u"', TO_YOU, { naam: 'Gouda', opgave: 110, gehuisvest: 90, van: '1', trede: '2', eindsaldo: 20 }],
  [
    'with remarks',
    WITH_REMARKS,
    { naam: 'Capelle aan den IJssel', opgave: 64, gehuisvest: 30, van: '0', trede: '1', eindsaldo: undefined },
  ],
  [
    'without contracts',
    NO_CONTRACTS,
    { naam: 'Rijswijk', opgave: 80, gehuisvest: 56, van: '2', trede: '2', eindsaldo: undefined },
  ],
  [
    'in one cell',
    IN_ONE_CELL,
    { naam: 'Lisse', opgave: 30, gehuisvest: 12, van: '1', trede: '2', eindsaldo: undefined },
  ],
  [
    'numbered questions',
    NUMBERED,
    { naam: 'Vlaardingen', opgave: 190, gehuisvest: 120, van: '3b', trede: '4', eindsaldo: undefined },
  ],
  [
    'a mail with "="',
    MAILED,
    { naam: 'Katwijk', opgave: 140, gehuisvest: 60, van: '0', trede: '1', eindsaldo: undefined },
  ],
  [
    'with "%" above the shares',
    WITH_PERCENT,
    { naam: 'Barendrecht', opgave: 90, gehuisvest: 50, van: '0', trede: '0', eindsaldo: undefined },
  ],
  [
    'in the third person',
    THIRD_PERSON,
    { naam: 'Rijswijk', opgave: 110, gehuisvest: 60, van: '1', trede: '1', eindsaldo: undefined },
  ],
  [
    'with what remained on 1 October',
    WITH_REST_OF_BEFORE,
    { naam: 'Wassenaar', opgave: 55, gehuisvest: 30, van: '1', trede: '2', eindsaldo: undefined },
  ],
])('%s: read and assessed without a question', (_, lines, outcome) => {
  expect(assessed(lines)).toEqual({ ...outcome, findings: [] });
});

test('of a figure with remarks the cell is its own', () => {
  const read = readGrid(gridOf(WITH_REMARKS));
  if (read.kind !== 'table') throw new Error(read.kind);
  const { columns, valueCells } = read.table;
  const places = columns.filter(({ role }) => role === 'minimaal').map(({ column }) => valueCells?.get(column)?.column);
  expect(places).toEqual([1]);
});

test('a table of one gemeente with halfjaren before its lines is no list, which would lose their figures', () => {
  const read = readGrid(
    gridOf([
      ['', '', 'Pijnacker-Nootdorp'],
      ['2019-II', 'Opgave', 20],
      ['2019-II', 'Gehuisvest', 16],
      ['2020-I', 'Opgave', 12],
      ['2020-I', 'Gehuisvest', 4],
      ['', 'Trede per 1 januari 2020', '0'],
      ['', 'Achterstand', 12],
      ['', 'Voorsprong', 0],
    ]),
  );
  if (read.kind !== 'table') throw new Error(read.kind);
  const { layout, periode, rows } = read.table;
  expect([layout, periode]).toEqual(['turned', { jaar: 2020, helft: 1 }]);
  expect(rows).toMatchObject([{ name: 'Pijnacker-Nootdorp', opgave: 12, gehuisvest: 4, trede: '0' }]);
});

describe('a step that is put off without a day', () => {
  const DORDRECHT: Lines = [
    ['Burgemeester en wethouders van Dordrecht'],
    ['Te huisvesten vergunninghouders vóór 1 juli 2025', '', 400],
    ['Gehuisveste vergunninghouders vóór 1 juli 2025', '', 250],
    ['Aantal koppelingen op 1 april 2025', '', 'Voldoende'],
    ['Op 1 april 2025 stond uw gemeente op de interventieladder op trede 4'],
  ];
  const said = (...more: readonly CellValue[]): readonly string[] => {
    const read = readGrid(gridOf([...DORDRECHT, ...more.map((text) => [text])]));
    return read.kind === 'table' ? read.table.findings.map(readingSentence) : [read.kind];
  };

  test.each([
    'Gedeputeerde Staten hebben besloten trede 5 nog niet toe te passen en vragen u een plan van aanpak.',
    'Wij zien vooralsnog af van trede 5.',
  ])('"%s" is asked', (sentence) => {
    expect(said(sentence)).toEqual([expect.stringContaining('daaruit blijkt niet tot welke dag')]);
    expect(() => assessed([...DORDRECHT, [sentence]])).toThrow('niet één gemeente');
  });

  test.each([
    'Omdat uw gemeente de opgave niet heeft gerealiseerd, besluiten wij uw gemeente op trede 5 te plaatsen.',
    'Uw gemeente ligt op trede 4 niet op schema.',
  ])('"%s" puts nothing off', (sentence) => {
    expect(said(sentence)).toEqual([]);
    expect(assessed([...DORDRECHT, [sentence]])).toMatchObject({ van: '4', trede: '5' });
  });
});
