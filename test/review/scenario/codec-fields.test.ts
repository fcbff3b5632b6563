/**
 * The text that is kept in a workbook, field by field: what it looks like, and what is refused of one that somebody
 * else wrote.
 */
import fc from 'fast-check';
import { datumVan } from '../../../src/domain/tijd/datum';
import { decodeScenarios, encodeScenarios } from '../../../src/review/scenario/codec';
import { type Change, type Field, emptyScenario } from '../../../src/review/scenario/scenario';
import { change } from './arbitrary';
import { p } from './fixture';

const MARCH = datumVan('2022-03-21');
/** The largest number that a computer counts exactly: one more person, and no sum is right. */
const MOST_SAFE = Number.MAX_SAFE_INTEGER;
const LONG = 'x'.repeat(201);
const kept = (scenario: unknown): string => JSON.stringify({ v: 1, scenarios: [scenario] });
const read = (rest: Readonly<Record<string, unknown>>) => decodeScenarios(kept({ id: '1', naam: 'Proef', ...rest }))[0];
/** What is left of one field of one gemeente. */
const field = (name: Field, value: unknown): unknown =>
  read({ changes: [['GM0503', { [name]: value }]] })?.changes.get('GM0503')?.[name];

test('this is how a scenario stands in the workbook: a new version must go on reading it', () => {
  const scenario = {
    ...emptyScenario('a1', 'Meer plaatsingen'),
    changes: new Map<string, Change>([
      ['GM0503', { extra: p(40), tempo: [{ vanaf: MARCH, perWeek: 12.5 }], verschoonbaar: { reden: 'geen BSN' } }],
    ]),
    ruilen: [{ van: 'GM0637', naar: 'GM0629', aantal: p(10) }],
    normen: new Map([[datumVan('2022-07-01'), { soort: 'deel', van: 'opgave', fractie: 0.7 }]] as const),
  };
  const text =
    '{"v":1,"scenarios":[{"id":"a1","naam":"Meer ' +
    'plaatsingen","ruilen":[{"van":"GM0637","naar":"GM0629","aantal":10}],"changes":[["GM0503",{"extra":40,' +
    '"tempo":[{"vanaf":44641,"perWeek":12.5}],"verschoonbaar":{"reden":"geen BSN"}}]],' +
    '"normen":[[44743,"70% van de opgave"]]}]}';
  expect(encodeScenarios([scenario])).toBe(text);
  expect(decodeScenarios(text)).toEqual([scenario]);
});

test.each<[Field, readonly unknown[], readonly unknown[]]>([
  ['extra', [0, 40, -3, 9_999, -9_999], [1.5, '4', null, true, [4], {}, 1e300, 2 ** 53, MOST_SAFE, -MOST_SAFE, 10_000]],
  ['huurcontracten', [0, 4, 99_999], [-1, 0.5, '4', null, 100_000, MOST_SAFE]],
  ['taakstelling', [0, 309, 99_999], [-1, 0.5, '309', 100_000, MOST_SAFE]],
  ['additioneel', [0, 25], [-1, '25', MOST_SAFE]],
  ['volgendeTaakstelling', [0, 309], [-1, '309', MOST_SAFE]],
  [
    'koppelingen',
    [0, 188, 99_999, 'voldoende', 'onvoldoende'],
    [-1, 0.5, 'ja', 'Voldoende', '188', true, null, 100_000, MOST_SAFE],
  ],
  ['omkoppelingen', [true, false], ['ja', 1, 0, null]],
  ['stapelgemeente', [true, false], ['nee', 1, null]],
  [
    'verlengd',
    [false, { bron: '' }, { tot: MARCH, bron: 'brief GS' }],
    [true, '1-7-2026', { tot: MARCH }, { tot: MARCH, bron: 3 }, { tot: MARCH, bron: LONG }, {}, [], null],
  ],
  [
    'verschoonbaar',
    [false, { reden: '' }, { reden: 'geen BSN' }],
    [true, 'geen BSN', { reden: 3 }, { reden: LONG }, {}, [], null],
  ],
])('%s keeps %j and refuses %j', (name, good, bad) => {
  expect(good.map((value) => field(name, value))).toEqual(good);
  expect(bad.map((value) => field(name, value))).toEqual(bad.map(() => undefined));
});

test.each<[string, unknown, readonly unknown[]]>([
  [
    'phases in any order',
    [
      { vanaf: MARCH + 7, perWeek: 3 },
      { vanaf: MARCH, perWeek: 0 },
    ],
    [
      { vanaf: MARCH + 7, perWeek: 3 },
      { vanaf: MARCH, perWeek: 0 },
    ],
  ],
  ['no phases, which stops nothing', [], []],
  ['the highest pace that a person can choose', [{ vanaf: MARCH, perWeek: 9_999 }], [{ vanaf: MARCH, perWeek: 9_999 }]],
  ['one above it', [{ vanaf: MARCH, perWeek: 10_000 }], []],
  ['a pace below nobody', [{ vanaf: MARCH, perWeek: -0.1 }], []],
  ['a day before Excel', [{ vanaf: 60, perWeek: 1 }], []],
  ['a day after all that the trade speaks of', [{ vanaf: 2_958_465, perWeek: 1 }], []],
  ['a day as text', [{ vanaf: '2022-03-21', perWeek: 1 }], []],
  ['only the bad ones go', [null, { vanaf: MARCH, perWeek: 1 }, 7, {}], [{ vanaf: MARCH, perWeek: 1 }]],
])('pace: %s', (_what, tempo, expected) => {
  expect(field('tempo', tempo)).toEqual(expected);
});

test('a pace that is no list is not there', () => {
  for (const tempo of ['snel', 40, { vanaf: MARCH, perWeek: 1 }, null])
    expect(read({ changes: [['GM0503', { tempo, extra: 1 }]] })?.changes.get('GM0503')).toEqual({ extra: 1 });
});

test.each<[string, unknown, number]>([
  [
    'pairs',
    [
      ['GM0503', { extra: 1 }],
      ['GM0629', { extra: 2 }],
    ],
    2,
  ],
  [
    'a gemeente twice: the last',
    [
      ['GM0503', { extra: 1 }],
      ['GM0503', { extra: 2 }],
    ],
    1,
  ],
  ['a change in which nothing is left', [['GM0503', { extra: 'veel', onbekend: 1 }]], 0],
  ['a code that is no text', [[503, { extra: 1 }]], 0],
  ['no pairs', { GM0503: { extra: 1 } }, 0],
  ['something else', [null, 'GM0503', [], ['GM0503']], 0],
])('changes: %s', (_what, changes, size) => {
  expect(read({ changes })?.changes.size).toBe(size);
});

test.each<[string, unknown, number]>([
  ['an exchange', [{ van: 'a', naar: 'b', aantal: 1 }], 1],
  ['one that cannot be made is kept, to be said', [{ van: 'a', naar: 'a', aantal: 4 }], 1],
  ['below nobody', [{ van: 'a', naar: 'b', aantal: -4 }], 0],
  ['more than the pane takes', [{ van: 'a', naar: 'b', aantal: MOST_SAFE }], 0],
  ['half a person', [{ van: 'a', naar: 'b', aantal: 0.5 }], 0],
  ['without a receiver', [{ van: 'a', aantal: 1 }], 0],
  ['no list', { van: 'a', naar: 'b', aantal: 1 }, 0],
])('exchanges: %s', (_what, ruilen, size) => {
  expect(read({ ruilen })?.ruilen).toHaveLength(size);
});

test.each<[string, unknown, number]>([
  ['a date with words', [[44_743, '80% van de opgave']], 1],
  ['words that are no norm', [[44_743, '80']], 0],
  ['no words', [[44_743, { soort: 'geen' }]], 0],
  ['a date with a time', [[44_743.5, 'geen']], 0],
  ['no pair', [44_743, null, []], 0],
])('norms: %s', (_what, normen, size) => {
  expect(read({ normen })?.normen.size).toBe(size);
});

test('a number that the pane would not take costs itself only: the rest of the scenario and the others stay', () => {
  const text = JSON.stringify({
    v: 1,
    scenarios: [
      {
        id: '1',
        naam: 'Geraakt',
        changes: [
          ['GM0503', { extra: 9007199254740991, additioneel: 3 }],
          ['GM0629', { extra: 2 }],
        ],
      },
      { id: '2', naam: 'Ernaast', changes: [['GM0503', { extra: 5 }]] },
    ],
  });
  expect(decodeScenarios(text).map(({ naam, changes }) => [naam, [...changes]])).toEqual([
    [
      'Geraakt',
      [
        ['GM0503', { additioneel: 3 }],
        ['GM0629', { extra: 2 }],
      ],
    ],
    ['Ernaast', [['GM0503', { extra: 5 }]]],
  ]);
});

test('a name or an id of thousands of characters is none of ours', () => {
  expect(read({ naam: 'x'.repeat(5_000) })).toBeUndefined();
  expect(read({ id: 'x'.repeat(5_000) })).toBeUndefined();
});

test('a field that a later version added does not get in the way of what is known', () => {
  expect(read({ kleur: 'rood', changes: [['GM0503', { extra: 3, iets: { nieuws: true } }]] })).toEqual({
    ...emptyScenario('1', 'Proef'),
    changes: new Map([['GM0503', { extra: 3 }]]),
  });
});

test('a name or a code may be anything that a person or another program wrote', () => {
  fc.assert(
    fc.property(
      fc.string(),
      fc.string({ unit: 'binary' }),
      change.filter((one) => Object.keys(one).length > 0),
      (naam, code, tried) => {
        const scenario = { ...emptyScenario('__proto__', naam), changes: new Map([[code, tried]]) };
        expect(decodeScenarios(encodeScenarios([scenario]))).toEqual([scenario]);
      },
    ),
  );
});
