/** The papers of Gedeputeerde Staten to one gemeente, in their own layout and with figures of our own. */
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue } from '../../../src/table/cells/grid';
import { type Corrections, withCorrection } from '../../../src/table/recognise/columns/corrections';
import { letterAsList } from '../../../src/table/letter/letter';
import { readGrid } from '../../../src/table/rows/read';
import { type GridExtras, gridOf } from '../grid-of';
import { HAAGLANDEN } from '../haaglanden';

type Lines = readonly (readonly CellValue[])[];

const BRIEF: Lines = [
  ['', '', 'Aantal vergunninghouders'],
  ['Taakstelling 2022-I', '', 100],
  ['Per 1 januari 2022 had uw gemeente een achterstand', '', 21],
  ['Fase interventieladder per 1 januari 2022', '', 'Informatie opvragen en valideren'],
  ['Te huisvesten vergunninghouders vóór 1 juli 2022', '', 121],
  ['', '', 'Beoordeling'],
  ['Minimaal te huisvesten vóór 1 april 2022', 61, ''],
  ['Feitelijk gehuisvest vóór 1 april 2022', 40, ''],
  ['Op schema / niet op schema', 'Niet op schema', ''],
  [
    'Percentage gehuisveste vergunninghouders van het minimaal vóór 1 april aantal te huisvesten vergunninghouders',
    '66%',
    '',
  ],
  ['Conclusie', 'Zelfde fase', ''],
  ['Fase interventieladder op 1 april 2022', '', 'Informatie opvragen en valideren'],
  ['Nog te huisvesten vóór 1 juli 2022', '', 81],
  ['Koppelingen op 1 april 2022', '', 90],
];

const BIJLAGE: Lines = [
  ['Bevindingen opgave, koppelingen, omkoppelingen en stapelgemeente', '', ''],
  ['Taakstelling 2022- I', '', 100],
  ['Per 1 januari 2022 had uw gemeente op basis van cijfers COA een achterstand', '', 21],
  ['Te huisvesten vergunninghouders op basis van cijfers COA vóór 1 juli 2022', '', 121],
  ['Gehuisveste vergunninghouders voor 1 juli 2022', '', ''],
  ['', 'op basis van cijfers van het COA', 97],
  ['', 'op basis van één of meerdere toegestuurde huurcontracten', 99],
  ['Conclusie opgave', '', ''],
  ['Per 1 juli 2022 heeft uw gemeente een achterstand.', '', 24],
  ['', '', ''],
  ['Aantal koppelingen op 1 april 2022', '', 'Voldoende'],
  ['', '', ''],
  ['Omkoppelingen (exclusief grote gezinnen of medische noodzaak)', '', ''],
  ['Zijn er in uw gemeente in de periode van 1 januari tot 1 juli 2022 omkoppelingen gedaan?', '', 'Nee'],
  ['', '', ''],
  ['Stapelgemeente', '', ''],
  [
    'Is uw gemeente in de periode van 1 januari tot 1 juli 2022 ten minste drie maanden aangemerkt als ' +
      'stapelgemeente, waaronder de maand juni?',
    '',
    'niet aangemerkt als stapelgemeente',
  ],
  ['Conclusie op basis van de opgave, koppelingen, omkoppelingen en stapelgemeente', '', ''],
  ['Op 1 april 2022 stond uw gemeente op de interventieladder op trede informatie opvragen en valideren', '', ''],
  [
    'Op basis van bovenstaande bevindingen komt uw gemeente per 1 juli 2022 op de interventieladder op trede ' +
      'afspraken maken over acties en termijnen, ambtelijk',
    '',
    '',
  ],
];

function assessed(lines: Lines, extras: GridExtras = {}) {
  const read = readGrid(gridOf(lines, extras));
  if (read.kind !== 'table') throw new Error(`geen tabel: ${read.kind}`);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(`ontbreekt: ${result.wat.join()}`);
  const [row] = result.overview.rows;
  if (row === undefined || result.overview.rows.length > 1) throw new Error('niet één gemeente');
  const { naam, opgave, gehuisvest, beoordeling } = row;
  const trede = 'trede' in beoordeling ? beoordeling.trede : undefined;
  return {
    naam,
    opgave,
    gehuisvest,
    van: row.trede,
    trede,
    eindsaldo: row.row.eindsaldo,
    findings: read.table.findings,
  };
}

const ADDRESS: Lines = [
  ['Burgemeester en Wethouders van de gemeente Westland', '', ''],
  ['', '', ''],
];
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
    ['the name of the sheet with a date', paper, { sheet: 'Brief Zoetermeer - 1 april' }, undefined],
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

describe('a correction made on one letter', () => {
  const read = (lines: Lines, corrections: Corrections = new Map()) => {
    const result = readGrid(gridOf([...ADDRESS, ...lines]), { corrections });
    if (result.kind !== 'table') throw new Error(`geen tabel: ${result.kind}`);
    return result.table;
  };
  const roleOf = (lines: Lines, corrections: Corrections, start: string) =>
    read(lines, corrections).columns.find(({ heading }) => heading.startsWith(start))?.role;
  const later = (lines: Lines): Lines =>
    lines.map((line) =>
      line.map((value) =>
        typeof value === 'string'
          ? value
              .replace(/2022- ?I\b/, '2022-II')
              .replace(/1 juli 2022/g, '1 januari 2023')
              .replace(/1 januari 2022/g, '1 juli 2022')
              .replace(/1 april( 2022)?/g, '1 oktober$1')
          : value,
      ),
    );
  const LINE_OF_OURS: Lines = [...BRIEF, ['Huisvesting in de pijplijn op 1 april 2022', '', 12]];
  const first = read(LINE_OF_OURS);
  const column = first.columns.find(({ heading }) => heading.startsWith('Huisvesting'));
  const said = withCorrection(new Map(), first.signature, column?.key ?? '', { role: 'toelichting' });

  test('holds for the same line of the next letter, whatever its date and its other lines', () => {
    expect(column?.role).not.toBe('toelichting');
    expect(roleOf(LINE_OF_OURS, said, 'Huisvesting')).toBe('toelichting');
    expect(roleOf(later(LINE_OF_OURS), said, 'Huisvesting')).toBe('toelichting');
    expect(roleOf(later(LINE_OF_OURS).slice(3), said, 'Huisvesting')).toBe('toelichting');
    expect(roleOf([...BIJLAGE, ...later(LINE_OF_OURS).slice(-1)], said, 'Huisvesting')).toBe('toelichting');
  });

  test('on the saldo of the end is not taken for the saldo of the begin, also where the words change', () => {
    const ends = read(BIJLAGE).columns.filter(({ role }) => role === 'eindachterstand');
    const corrected = withCorrection(new Map(), first.signature, ends[0]?.key ?? '', { role: 'onbekend' });
    const ahead = later(BIJLAGE).map((line) =>
      line.map((value) =>
        value === 'Per 1 juli 2022 had uw gemeente op basis van cijfers COA een achterstand'
          ? 'Per 1 juli 2022 had uw gemeente een voorsprong'
          : value,
      ),
    );
    expect(ends).toHaveLength(1);
    expect(roleOf(ahead, corrected, 'Voorsprong per 1 juli 2022')).toBe('voorsprong');
    expect(roleOf(ahead, corrected, 'Achterstand per 1 januari 2023')).toBe('onbekend');
  });
});

test.each([
  ["Bijlage bij de brief aan de gemeente 's-Gravenhage", "'s-Gravenhage"],
  ['Brief aan Capelle aan den IJssel (ZH)', 'Capelle aan den IJssel'],
  ['Bevindingen, gemeente Leidschendam-Voorburg - 1 april 2022', 'Leidschendam-Voorburg'],
  ['Gemeente Alphen aan den Rijn', 'Alphen aan den Rijn'],
  ['Rijswijk (ZH.)', 'Rijswijk'],
])('the title "%s" names %s', (title, naam) => {
  expect(assessed([[title, '', ''], ['', '', ''], ...BRIEF])).toMatchObject({ naam, opgave: 121 });
});
