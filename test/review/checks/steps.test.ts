import { sentence } from '../../../src/review/sentences/all';
import { gridOf } from '../../table/grid-of';
import { found, inShort, type Rows } from './checking';

const steps = (before: string | number, after: string | number, conclusie = ''): Rows => [
  ['Gemeente', 'Trede 1 april 2022', 'Trede 1 juli 2022', 'Conclusie', 'Opgave', 'Gehuisvest 1 juli 2022'],
  ['Delft', before, after, conclusie, 76, 48],
];

describe('steps', () => {
  test.each<[string | number, string | number, string, readonly unknown[]]>([
    [1, '3a', '', ['tredeSpringt', 'C2', '3a', '2']],
    [2, '3b', '', ['tredeSpringt', 'C2', '3b', '3a']],
    ['3b', 2, '', ['tredeDaalt', 'C2', '2', '3b']],
    [2, 2, 'Volgende fase', ['conclusieKloptNiet', 'D2', 'Volgende fase', 'zelfde fase']],
    [2, '3a', 'zelfde fase', ['conclusieKloptNiet', 'D2', 'zelfde fase', 'volgende fase']],
    [2, 2, 'Taakstelling gerealiseerd', ['conclusieKloptNiet', 'D2', 'Taakstelling gerealiseerd', 'zelfde fase']],
  ])('%s to %s with conclusion %j', (before, after, conclusie, expected) => {
    expect(found(steps(before, after, conclusie)).map(inShort)).toEqual([expected]);
  });

  test.each<[string | number, string | number, string]>([
    [0, 1, 'volgende fase'],
    [2, 3, 'volgende fase'],
    ['3a', '3B', ''],
    [3, '3a', 'zelfde fase'],
    ['3b', 0, 'taakstelling gerealiseerd'],
    [6, 6, 'zelfde fase'],
    ['Signaleren', 2, 'volgende fase'],
  ])('%s to %s is right', (before, after, conclusie) => {
    expect(found(steps(before, after, conclusie))).toEqual([]);
  });

  test('a step and beside it its name are one step, of which the conclusion is not worked out', () => {
    const named = (conclusie: string): Rows => [
      ['Gemeente', 'Trede voor', 'Trede na', 'Trede na in woorden', 'Conclusie', 'Opgave', 'Gehuisvest 1 juli 2022'],
      ['Delft', 0, 1, 'signaleren', conclusie, 76, 48],
    ];
    const words = ['kolomOnzeker', 'D1', undefined, undefined];
    const wrong = ['conclusieKloptNiet', 'E2', 'zelfde fase', 'volgende fase'];
    expect(found(named('volgende fase')).map(inShort)).toEqual([words]);
    expect(new Set(found(named('zelfde fase')).map(inShort))).toEqual(new Set([words, wrong]));
  });

  test('another sheet gives another step for the same date', () => {
    const earlier = gridOf(
      [
        ['Gemeente', 'Fase per 1 april 2022', 'Opgave', 'Gehuisvest 1 april 2022'],
        ['Delft', 1, 70, 60],
      ],
      { sheet: 'Januari' },
    );
    expect(found(steps(2, 2), {}, [earlier]).map(inShort)).toEqual([['tredeWijktAf', 'B2', '2', '1']]);
    expect(found(steps(1, 1), {}, [earlier])).toEqual([]);
  });
});

/** Of a step of before the last decision a person is asked; here is looked at what it became. */
const jumps: typeof found = (...given) => found(...given).filter(({ code }) => code !== 'tredeOuder');

describe('between two dates a step changes as often as there are decisions', () => {
  const from = (first: string, second: string, before: string | number, after: string | number): Rows => [
    ['Gemeente', `Trede ${first}`, `Trede ${second}`, 'Opgave', `Gehuisvest ${second}`],
    ['Delft', before, after, 76, 48],
  ];

  test.each<[string, string, string | number, string | number]>([
    ['1 januari 2022', '1 juli 2022', 1, '3a'],
    ['1 juli 2021', '1 januari 2022', 0, 2],
    ['1 januari 2021', '1 juli 2021', 4, 1],
    ['1 juli 2021', '1 oktober 2021', 3, '3b'],
  ])('from %s to %s, %s to %s can be', (first, second, before, after) => {
    expect(jumps(from(first, second, before, after))).toEqual([]);
  });

  test.each<[string, string, string | number, string | number, string]>([
    [
      '1 januari 2022',
      '1 juli 2022',
      1,
      '3b',
      'Delft gaat van trede 1 naar 3b (C2); in 2 beslissingen is 3a de hoogste. Controleer beide treden.',
    ],
    [
      '1 januari 2022',
      '1 maart 2022',
      1,
      '3a',
      'Delft gaat van trede 1 naar 3a (C2); na 1 komt 2. Controleer beide treden.',
    ],
    [
      '1 januari 2021',
      '1 juli 2021',
      4,
      2,
      'Delft daalt van trede 4 naar 2 (C2); een trede daalt alleen naar 0. Controleer beide treden.',
    ],
  ])('from %s to %s, %s to %s cannot', (first, second, before, after, said) => {
    expect(jumps(from(first, second, before, after)).map(sentence)).toEqual([said]);
  });

  test('an earlier sheet is named; a later one says nothing about this one', () => {
    const step = (day: string, trede: string | number): Rows => [
      ['Gemeente', `Fase per ${day}`, 'Opgave', 'Gehuisvest 15 mei 2022'],
      ['Delft', trede, 76, 40],
    ];
    const [january, april] = [step('1 januari 2022', 1), step('1 april 2022', '3a')];
    expect(jumps(april, {}, [gridOf(january, { sheet: 'Januari' })]).map(sentence)).toEqual([
      'Delft gaat van trede 1 (blad Januari) naar 3a (B2); na 1 komt 2. Controleer beide treden.',
    ]);
    expect(jumps(january, {}, [gridOf(april, { sheet: 'April' })])).toEqual([]);
  });
});

describe('what was decided beside the step before it', () => {
  const decided = (heading: string, ...cells: readonly string[]): Rows => [
    ['Gemeente', 'Opgave 2025-II', 'Gehuisvest per 1 januari 2026', 'Koppelingen', 'Trede per 1 oktober 2025', heading],
    ['Lansingerland', 194, 92, 'voldoende', 4, cells[0] ?? ''],
    ['Delft', 110, 111, 'voldoende', 2, cells[1] ?? ''],
  ];

  test('"Besluit" without a day comes after the step with one', () => {
    expect(found(decided('Besluit GS', '5', 'taakstelling gerealiseerd'))).toEqual([]);
    expect(found(decided('Besluit GS', '5', '3b')).map(inShort)).toEqual([['tredeSpringt', 'F3', '3b', '3a']]);
  });

  test.each(['Besluit GS', 'Besluit op 1 januari 2026', 'Conclusie'])(
    'a step that is held under "%s" does not count there, and that is said',
    (heading) => {
      const says = (text: string) => found(decided(heading, text)).map(inShort);
      expect(says('trede 4 aangehouden tot 1 juli 2026')).toEqual([['opmerkingTeltNiet', 'F2', undefined, undefined]]);
      expect(says('trede 4 niet aangehouden')).toEqual([]);
    },
  );

  test.each([
    ['GS 3-2-2026', ['opmerkingTeltNiet']],
    ['n.v.t.', []],
  ])('a decision that a step is held, without the day until which: %s', (text, codes) => {
    expect(found(decided('Besluit verlenging', text)).map(({ code }) => code)).toEqual(codes);
  });
});
