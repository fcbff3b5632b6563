/** The other way round in a scenario: what a goal takes, from the step and with the koppelingen that the scenario brings. */
import { DOELEN, type Doel } from '../../../src/domain/beoordeling/omgekeerd';
import { neededFor, type Needed } from '../../../src/review/scenario/needed';
import type { Change } from '../../../src/review/scenario/scenario';
import { APRIL, compared, HAAGLANDEN, JULI, p, rowOf } from './fixture';

function needed(goal: Doel, naam: string, tried: Change = {}, date = JULI): Needed | undefined {
  const comparison = compared({ [naam]: tried });
  const { situation, after } = rowOf(comparison, naam);
  return neededFor(goal, situation, after, date, comparison.beleid);
}
const placements = (...given: Parameters<typeof needed>): unknown => {
  const { nodig } = needed(...given) ?? {};
  return nodig?.soort === 'nodig' ? nodig.plaatsingen : nodig?.soort;
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
      nodig: { soort: 'nooit', reden: 'alleenEindbeoordeling' },
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
