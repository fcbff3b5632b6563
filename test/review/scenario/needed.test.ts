/**
 * The other way round in a scenario: what a goal takes, from the step and with the koppelingen that the scenario
 * brings.
 */
import { DOELEN, type Doel } from '../../../src/domain/beoordeling/omgekeerd';
import { neededFor, type Needed } from '../../../src/review/scenario/needed';
import type { Change } from '../../../src/review/scenario/scenario';
import { APRIL, compared, HAAGLANDEN, JULI, p, rowOf } from './fixture';

function needed(goal: Doel, naam: string, tried: Change = {}, date = JULI): Needed | undefined {
  const comparison = compared({ [naam]: tried });
  const { situation, after } = rowOf(comparison, naam);
  return neededFor(goal, date, { situation, after }, comparison.beleid);
}
const placements = (...given: Parameters<typeof needed>): unknown => {
  const { nodig } = needed(...given) ?? {};
  return nodig?.kind === 'nodig' ? nodig.plaatsingen : nodig?.kind;
};

test('on a day that is no decision date to come there is no answer', () => {
  for (const goal of DOELEN)
    for (const date of [HAAGLANDEN.peildatum, (JULI + 184) as typeof JULI])
      expect(needed(goal, 'Delft', {}, date)).toBeUndefined();
});

describe('counted from the peildatum, on top of what is housed then', () => {
  test.each<[Doel, Change, typeof JULI, unknown]>([
    ['opSchema', {}, APRIL, 24],
    ['opSchema', { extra: p(4) }, APRIL, 20],
    ['opSchema', { taakstelling: p(99) }, APRIL, 19],
    ['opSchema', { tempo: [{ vanaf: HAAGLANDEN.peildatum, perWeek: 40 }] }, APRIL, 24],
    ['opgaveHalen', {}, JULI, 78],
    ['opgaveHalen', { huurcontracten: p(5) }, JULI, 78],
    ['naarNul', { huurcontracten: p(5) }, JULI, 73],
    ['naarNul', {}, APRIL, 'nooit'],
    ['nietStijgen', { koppelingen: 'voldoende' }, JULI, 78],
    ['nietStijgen', { koppelingen: 'onvoldoende' }, JULI, 0],
    ['nietStijgen', { koppelingen: p(74) }, JULI, 78],
    ['nietStijgen', { koppelingen: p(73) }, JULI, 0],
    ['nietStijgen', { koppelingen: 'voldoende', verschoonbaar: { reden: 'geen BSN' } }, JULI, 0],
    ['nietStijgen', { koppelingen: 'voldoende', verschoonbaar: { reden: '' } }, JULI, 78],
    ['nietStijgen', {}, APRIL, 0],
  ])('Zoetermeer (3a, 31 of 109), %s with %j', (goal, tried, date, expected) => {
    expect(placements(goal, 'Zoetermeer', tried, date)).toBe(expected);
  });

  test('Wassenaar (0, 11 of 15) has its minimum of 8 and needs nobody for 1 April', () => {
    expect(placements('nietStijgen', 'Wassenaar', {}, APRIL)).toBe(0);
    expect(placements('nietStijgen', 'Wassenaar', { taakstelling: p(31) }, APRIL)).toBe(5);
  });
});

describe('whether the koppelingen allow it', () => {
  test.each<[string, Doel, Change, Needed['koppelingen']]>([
    ['as many as it takes', 'opgaveHalen', { koppelingen: p(78) }, 'ja'],
    ['one fewer', 'opgaveHalen', { koppelingen: p(77) }, 'nee'],
    ['enough for half', 'opSchema', { koppelingen: p(78) }, 'ja'],
    [
      'a judgement that they suffice for all that is nog te huisvesten',
      'opgaveHalen',
      { koppelingen: 'voldoende' },
      'ja',
    ],
    ['a judgement that they do not', 'opgaveHalen', { koppelingen: 'onvoldoende' }, 'nee'],
    [
      'a judgement that they do not, for fewer than all',
      'naarNul',
      { koppelingen: 'onvoldoende', huurcontracten: p(5) },
      'onbekend',
    ],
    ['nothing known', 'opgaveHalen', {}, 'onbekend'],
    ['nobody needed', 'nietStijgen', { koppelingen: 'onvoldoende' }, 'ja'],
  ])('%s', (_what, goal, tried, expected) => {
    expect(needed(goal, 'Zoetermeer', tried)?.koppelingen).toBe(expected);
  });

  test('where a goal has no number, neither has the answer', () => {
    expect(needed('naarNul', 'Zoetermeer', { koppelingen: p(500) }, APRIL)).toEqual({
      nodig: { kind: 'nooit', reden: 'alleenEindbeoordeling' },
      extra: 0,
      koppelingen: 'onbekend',
    });
  });
});

test('what is needed, tried as extra placements on the day itself, is needed no more', () => {
  for (const { naam } of HAAGLANDEN.rows) {
    for (const goal of ['opSchema', 'opgaveHalen', 'nietStijgen'] as const) {
      const more = placements(goal, naam, { koppelingen: 'voldoende' });
      expect(placements(goal, naam, { koppelingen: 'voldoende', extra: p(Number(more)) })).toBe(0);
    }
  }
});

describe('what extra placements must add beyond the pace', () => {
  const extra = (...given: Parameters<typeof needed>): number => Number(needed(...given)?.extra);

  test(
    'Delft (48 of 76) with 25 more by a pace of 1.75 a week needs 28, so 3 extra, and then ends exactly at its ' +
      'opgave',
    () => {
      const tempo = [{ vanaf: HAAGLANDEN.peildatum, perWeek: 1.75 }];
      expect([placements('opgaveHalen', 'Delft', { tempo }), extra('opgaveHalen', 'Delft', { tempo })]).toEqual([
        28, 3,
      ]);
      const saldo = (n: number): number => rowOf(compared({ Delft: { tempo, extra: p(n) } }), 'Delft').after.saldo;
      expect([saldo(0), saldo(3)]).toEqual([3, 0]);
    },
  );

  test('for every goal with a number it is reached with the extra placements, and with one fewer it is not', () => {
    for (const { naam } of HAAGLANDEN.rows)
      for (const goal of ['opSchema', 'opgaveHalen'] as const)
        for (const perWeek of [undefined, 0, 4, 40])
          for (const date of [APRIL, JULI]) {
            const tried: Change = perWeek === undefined ? {} : { tempo: [{ vanaf: HAAGLANDEN.peildatum, perWeek }] };
            const more = extra(goal, naam, tried, date);
            expect(extra(goal, naam, { ...tried, extra: p(more) }, date)).toBe(0);
            if (more > 0) expect(extra(goal, naam, { ...tried, extra: p(more - 1) }, date)).toBe(1);
          }
  });

  test('a pace that brings enough leaves nothing to add', () => {
    expect(extra('opgaveHalen', 'Delft', { tempo: [{ vanaf: HAAGLANDEN.peildatum, perWeek: 40 }] })).toBe(0);
  });
});
