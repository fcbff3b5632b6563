import fc from 'fast-check';
import { decodeScenarios, encodeScenarios, saysMore } from '../../../src/review/scenario/codec';
import { scenarios } from './arbitrary';
import { emptyScenario, MOST_SCENARIOS } from '../../../src/review/scenario/scenario';

const kept = (...scenarios: readonly unknown[]): string => JSON.stringify({ v: 1, scenarios });

test.each([
  undefined,
  null,
  7,
  '',
  '{',
  '[]',
  '{"v":2,"scenarios":[]}',
  '{"v":1,"scenarios":{}}',
  kept(null, 7, [], {}, { id: 1, naam: 'x' }),
])('%j holds no scenario', (text) => {
  expect(decodeScenarios(text)).toEqual([]);
});

test.each([
  ['half a person', { extra: 1.5 }],
  ['koppelingen below 0', { koppelingen: -1 }],
  ['a text where a count belongs', { huurcontracten: '5' }],
  ['a pace that is no number', { tempo: [{ vanaf: 44641, perWeek: 'snel' }] }],
  ['a phase without a day', { tempo: [{ vanaf: 1.5, perWeek: 3 }] }],
  ['a reason that is no text', { verschoonbaar: { reden: 3 } }],
])('%s is left out', (_case, fields) => {
  const [scenario] = decodeScenarios(
    kept({ id: 'a', naam: 'A', changes: [['GM0503', { ...fields, additioneel: 3 }]] }),
  );
  expect([...(scenario?.changes.values() ?? [])]).toMatchObject([{ additioneel: 3 }]);
  expect(JSON.stringify(scenario?.changes.get('GM0503'))).toBe(
    'tempo' in fields ? '{"tempo":[],"additioneel":3}' : '{"additioneel":3}',
  );
});

test('names like __proto__ are names', () => {
  const scenario = {
    ...emptyScenario('__proto__', 'constructor'),
    changes: new Map([['__proto__', { omkoppelingen: true }]]),
  };
  expect(decodeScenarios(encodeScenarios([scenario]))).toEqual([scenario]);
});

describe('whether a kept text says more than was read of it', () => {
  const more = (text: unknown): boolean => saysMore(text, decodeScenarios(text));

  test.each<[string, unknown]>([
    ['nothing kept', undefined],
    ['as we write it', encodeScenarios([emptyScenario('a', 'A')])],
    [
      'its fields in another order',
      '{"scenarios":[{"naam":"A","id":"a","normen":[],"changes":' +
        '[["GM0503",{"huurcontracten":2,"extra":1}]],"ruilen":[]}],"v":1}',
    ],
  ])('no: %s', (_what, text) => {
    expect(more(text)).toBe(false);
  });

  test.each<[string, unknown]>([
    ['a number that was refused', kept({ id: 'a', naam: 'A', changes: [['GM0503', { extra: 9007199254740991 }]] })],
    ['a field of a later version', kept({ id: 'a', naam: 'A', kleur: 'rood', changes: [], ruilen: [], normen: [] })],
    ['a scenario that is none', kept({ id: 'a' })],
    ['another version', '{"v":2,"scenarios":[]}'],
    ['a damaged text', '{"v":1,'],
    ['something else', 7],
  ])('yes: %s', (_what, text) => {
    expect(more(text)).toBe(true);
  });

  test('never of what we wrote ourselves', () => {
    fc.assert(
      fc.property(fc.array(scenarios, { maxLength: 3 }), (all) => {
        const apart = all.map((one, i) => ({ ...one, id: String(i) }));
        expect(more(encodeScenarios(apart))).toBe(false);
      }),
    );
  });
});

test('at most ten, each id once', () => {
  const all = Array.from({ length: 15 }, (_, i) => ({ id: `${i}`, naam: 'x' }));
  expect(decodeScenarios(kept(...all))).toHaveLength(MOST_SCENARIOS);
  expect(decodeScenarios(kept(all[0], all[0], all[1]))).toHaveLength(2);
});

test('whatever stands in the workbook, reading it never fails', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void decodeScenarios(JSON.stringify({ v: 1, scenarios: value }))));
  fc.assert(fc.property(fc.anything(), (value) => void decodeScenarios(value)));
});
