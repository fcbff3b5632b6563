/** Letters of other years and in other words: each printed otherwise, each read to the same decision. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import { check } from '../../../src/review/checks/check';
import type { CellValue } from '../../../src/table/cells/grid';
import { withGemeente } from '../../../src/table/recognise/corrections-said';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../grid-of';

/** The two steps of these papers, as numbers. */
const TREDEN: ReadonlyMap<CellValue, string> = new Map([
  ['Taakstelling gerealiseerd', '0'],
  ['Signaleren', '1'],
]);

type Lines = readonly (readonly CellValue[])[];

/** The letter about 1-4-2021 (51 % of the minimum: from 0 to 1), with figures as printed. */
const APRIL: Lines = [
  ['Burgemeester en wethouders van Delft', '', ''],
  ['Taakstelling 2021-I', '', 418],
  ['Per 1 januari 2021 had uw gemeente op basis van COA-cijfers een voorsprong', '', 0],
  ['Per 1 januari 2021 had uw gemeente op basis van ingestuurde huurcontracten een voorsprong', '', 1],
  ['Fase interventieladder per 1 januari 2021', '', 'Taakstelling gerealiseerd'],
  ['Te huisvesten vergunninghouders vóór 1 juli 2021', '', 418],
  ['', '', 'Beoordeling'],
  ['Minimaal te huisvesten vóór 1 april 2021', 209, ''],
  ['Feitelijk gehuisvest vóór 1 april 2021', 106, ''],
  [
    'Percentage gehuisveste vergunninghouders van het minimaal vóór 1 april 2021 aantal te huisvesten',
    '51% procent',
    '',
  ],
  [
    'Is het aantal gehuisveste vergunninghouders groter of gelijk aan 70 procent van het minimaal aantal?',
    'kleiner dan 70 procent',
    '',
  ],
  ['Op schema / niet op schema', 'Niet op schema', ''],
  ['Conclusie', 'Volgende fase', ''],
  ['Fase interventieladder op 1 april 2021', '', 'Signaleren'],
  ['Nog te huisvesten vóór 1 juli 2021', '', 312],
  ['Koppelingen op 1 april 2021', '', 431],
];
const SIGNALEREN = { naam: 'Delft', opgave: 418, gehuisvest: 106, van: '0', trede: '1' };

/** The annex about 1-1-2021: 199 of 199, with one contract that is not needed. */
const JANUARI: Lines = [
  ['Burgemeester en wethouders van Delft', '', ''],
  ['Bevindingen opgave, koppelingen, omkoppelingen en stapelgemeente', '', ''],
  ['Taakstelling 2020-II', '', 197],
  ['Per 1 juli 2020 had uw gemeente op basis van cijfers COA een achterstand', '', 2],
  ['Te huisvesten vergunninghouders op basis van cijfers COA vóór 1 januari 2021', '', 199],
  ['Gehuisveste vergunninghouders vóór 1 januari 2021 op basis van cijfers van het COA', '', 199],
  ['Gehuisveste vergunninghouders vóór 1 januari 2021 op basis van toegestuurde huurcontracten', '', 1],
  [
    'Is het aantal gehuisveste vergunninghouders groter of gelijk aan 70 procent van de opgave?',
    '',
    'gelijk of groter dan 70 procent',
  ],
  ['Conclusie opgave', '', ''],
  ['Per 1 januari 2021 heeft uw gemeente op basis van COA-cijfers een voorsprong', '', 0],
  ['Per 1 januari 2021 heeft uw gemeente op basis van ingestuurde huurcontracten een voorsprong', '', 8],
  ['Aantal koppelingen op 1 oktober 2020', '', 188],
  ['Nog te huisvesten op 1 oktober 2020', '', 135],
  [
    'Zijn er in uw gemeente in de periode van 1 juli 2020 tot 1 januari 2021 omkoppelingen gedaan?',
    '',
    'ja, er zijn omkoppelingen geweest',
  ],
  [
    'Is uw gemeente in de periode van 1 juli tot 1 januari 2021 ten minste drie maanden aangemerkt als ' +
      'stapelgemeente, waaronder de maand december?',
    '',
    'niet aangemerkt als stapelgemeente',
  ],
  ['Op 1 oktober 2020 stond uw gemeente op de interventieladder op trede signaleren', '', ''],
  [
    'Op basis van bovenstaande bevindingen komt uw gemeente per 1 januari 2021 op de interventieladder op trede ' +
      'taakstelling gerealiseerd',
    '',
    '',
  ],
];
const GEREALISEERD = { naam: 'Delft', opgave: 199, gehuisvest: 199, van: '1', trede: '0' };

function decided(lines: Lines, named: { readonly gemeente?: string } = {}) {
  const grid = gridOf(lines);
  const { gemeente } = named;
  const read = readGrid(grid, gemeente === undefined ? {} : { corrections: withGemeente(new Map(), grid, gemeente) });
  if (read.kind !== 'table') throw new Error(`geen tabel: ${read.kind}`);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(`ontbreekt: ${result.wat.join()}`);
  const outcomes = result.overview.rows.map(({ naam, opgave, gehuisvest, trede: van, beoordeling }) => ({
    ...{ naam, opgave, gehuisvest, van },
    trede: beoordeling.kind === 'trede' ? beoordeling.trede : undefined,
  }));
  const says = check({ table: read.table, grid }).map(({ code }) => code);
  return { outcomes, says };
}

const each = (change: (value: CellValue) => CellValue) => (lines: Lines) => lines.map((line) => line.map(change));
const text = (change: (value: string) => string) =>
  each((value) => (typeof value === 'string' ? change(value) : value));
const MONTHS: Readonly<Record<string, number>> = { januari: 1, april: 4, juli: 7, oktober: 10 };

const WAYS: readonly (readonly [string, (lines: Lines) => Lines])[] = [
  ['as printed', (lines) => lines],
  [
    'with dates in figures',
    text((t) => t.replace(/1 (\p{L}+) (?=\d{4})/gu, (all, m: string) => (m in MONTHS ? `1-${MONTHS[m]}-` : all))),
  ],
  ['in two columns', (lines) => lines.map(([key = '', a = '', b = '']) => [key, b === '' ? a : b])],
  ['with the lines the other way round', ([first = [], ...others]) => [first, ...others.reverse()]],
  [
    'with each figure and answer one line lower',
    (lines) =>
      lines.flatMap(([key = '', a = '', b = '']) =>
        key === '' || (a === '' && b === '') ? [[key, a, b]] : [[key], ['', a, b]],
      ),
  ],
  ['with an empty line after each', (lines) => lines.flatMap((line) => [line, []])],
  [
    'with prose in between',
    (lines) =>
      lines.flatMap((line, i) =>
        i % 3 === 1 ? [line, ['Wij vinden het van belang dat de huisvesting in 2021 vlot verloopt.']] : [line],
      ),
  ],
  ['with "voor" for "vóór"', text((t) => t.replaceAll('vóór', 'voor'))],
  ['with steps as numbers', text((t) => TREDEN.get(t) ?? t.replace('trede signaleren', 'trede 1'))],
];

describe.each([
  ['the letter of April', APRIL, SIGNALEREN],
  ['the annex of January', JANUARI, GEREALISEERD],
] as const)('%s', (_, paper, outcome) => {
  test.each(WAYS)('%s: read, assessed, no question and no remark', (_way, change) => {
    expect(decided(change(paper))).toEqual({ outcomes: [outcome], says: [] });
  });
});

test.each([
  ['the extra persons', 10, '0'],
  ["the total with COA's count", 200, '0'],
  ['none', 'n.v.t.', '1'],
] as const)('huurcontracten printed as %s', (_, printed, trede) => {
  const lines = JANUARI.map((line) => {
    const words = String(line[0]);
    if (words.includes('huurcontracten') && line[2] === 1) return line.with(2, printed);
    return words.startsWith('Gehuisveste') ? line.with(2, 190) : line;
  }).filter(([key]) => !/ heeft uw gemeente|koppelingen op|Nog te huisvesten/.test(String(key)));
  const zonder = lines.map((line) => (String(line[0]).startsWith('Is het aantal') ? [] : line));
  expect(decided(zonder).outcomes).toEqual([{ ...GEREALISEERD, gehuisvest: 190, trede }]);
});

test('the gemeente that the user names stands in for one that the letter does not say', () => {
  const [, ...lines] = APRIL;
  expect(() => decided(lines)).toThrow('ontbreekt: gemeente');
  expect(decided(lines, { gemeente: 'Delft' }).outcomes).toEqual([SIGNALEREN]);
  expect(decided(APRIL, { gemeente: 'Westland' }).outcomes).toEqual([SIGNALEREN]);
});

test('below the figures of a halfjaar the block about the next is not read with them', () => {
  const block: Lines = [
    ['Informatie over uw opgave', '', ''],
    ['Taakstelling 2021-I', '', 418],
    ['Per 1 januari 2021 had uw gemeente een voorsprong', '', 0],
    ['Fase interventieladder per 1 januari 2021', '', 'Taakstelling gerealiseerd'],
    ['Te huisvesten vergunninghouders vóór 1 juli 2021', '', 418],
    ['Minimaal te huisvesten vóór 1 april 2021', '', 209],
  ];
  expect(decided([...JANUARI, ...block])).toEqual({ outcomes: [GEREALISEERD], says: [] });
});
