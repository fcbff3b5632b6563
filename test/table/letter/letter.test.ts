/** The papers of Gedeputeerde Staten to one gemeente, in their own layout and with figures of our own. */
import { letterAsList } from '../../../src/table/letter/letter';
import { withCells } from '../../fixtures/contradictions/contradiction';
import { GS_ANNEX, GS_LETTER } from '../../fixtures/contradictions/gs-letter';
import { gridOf } from '../grid-of';
import { HAAGLANDEN } from '../haaglanden';
import { type Lines, BRIEF, BIJLAGE, assessed, ADDRESS } from './letter-kit';

const TITLE: Lines = [
  ['Bijlage bij de brief aan de gemeente Delft', '', ''],
  ['', '', ''],
];
const LINE: Lines = [['Gemeente', '', 'Rijswijk']];

describe.each([
  ['the letter', BRIEF, { opgave: 121, gehuisvest: 40, van: '2', trede: '2', eindsaldo: undefined }],
  ['the annex', BIJLAGE, { opgave: 121, gehuisvest: 97, van: '2', trede: '3a', eindsaldo: 24 }],
] as const)('%s', (_, paper, outcome) => {
  test.each([
    ['its address', [...ADDRESS, ...paper], {}, 'Westland'],
    ['its title', [...TITLE, ...paper], {}, 'Delft'],
    ['a line of its own', [...LINE, ...paper], {}, 'Rijswijk'],
    ['the name of the sheet', paper, { sheet: 'Den Haag' }, "'s-Gravenhage"],
    ['the name of the sheet with more', paper, { sheet: 'Brief Zoetermeer 1-4' }, 'Zoetermeer'],
    ['nowhere: the sheet has two names', paper, { sheet: 'Delft en Rijswijk' }, undefined],
  ] as const)(
    'is assessed as printed, without a question; the gemeente comes from %s',
    (_place, lines, extras, naam) => {
      if (naam === undefined) return expect(() => assessed(lines, extras)).toThrow('ontbreekt: gemeente');
      expect(assessed(lines, extras)).toEqual({ naam, ...outcome, findings: [] });
    },
  );

  test('without any name the gemeente is asked, and nothing is guessed', () => {
    expect(() => assessed(paper)).toThrow('ontbreekt: gemeente');
  });

  test('prose around it says nothing', () => {
    const prose = [
      ['Geacht college,', '', ''],
      ['Met deze brief informeren wij u over de huisvesting van vergunninghouders in uw gemeente.', '', ''],
      ...paper,
      ['Wij verzoeken uw gemeente ons vóór 1 september te informeren over de voortgang.', '', ''],
    ];
    expect(assessed([...ADDRESS, ...prose])).toEqual({ naam: 'Westland', ...outcome, findings: [] });
  });
});

test('pages of prose, or many empty lines, do not make it something else', () => {
  const [address = [], ...lines] = [...ADDRESS, ...BRIEF];
  const prose = Array.from({ length: 60 }, (_, i) => [`${i + 1}. Wij blijven hierover graag met u in gesprek.`]);
  const empty = Array.from({ length: 60 }, () => ['']);
  expect(assessed([...prose, address, ...empty, ...lines, ...prose])).toMatchObject({
    ...{ naam: 'Westland', opgave: 121, gehuisvest: 40, trede: '2', findings: [] },
  });
});

test('the figure of a main line may stand one line lower', () => {
  const lower = BRIEF.flatMap((line): Lines =>
    line[0] === 'Taakstelling 2022-I'
      ? [
          [line[0], '', ''],
          ['', '', 100],
        ]
      : [line],
  );
  expect(assessed([...ADDRESS, ...lower])).toMatchObject({ opgave: 121, gehuisvest: 40, trede: '2' });
});

test('a table of gemeenten is no letter and stays as it is', () => {
  const grid = gridOf(HAAGLANDEN);
  expect(letterAsList(grid)).toBe(grid);
});

/** Printed with their faults: 37 % called "of the minimum", 367 huurcontracten that are the total, another halfjaar. */
test('with the figures that were printed to The Hague: 156 of 417 stays at 2, 367 of 417 comes to 3a', () => {
  const letter = withCells(GS_LETTER, { '10,1': '37%' });
  const [start, end] = [GS_ANNEX.slice(0, 7), GS_ANNEX.slice(7)];
  const annex = [
    ...start,
    ['', 'op basis van één of meerdere toegestuurde huurcontracten', 367],
    ...withCells(end, {
      '3,0': 'Zijn er in uw gemeente in de periode van 1 juli tot 1 januari 2022 omkoppelingen gedaan?',
    }),
  ];
  expect(assessed(letter)).toMatchObject({ opgave: 417, gehuisvest: 156, van: '2', trede: '2', findings: [] });
  expect(assessed(annex)).toMatchObject({ opgave: 417, gehuisvest: 367, van: '2', trede: '3a', findings: [] });
});
