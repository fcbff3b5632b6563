/** Putting a scenario together. */
import { type Scenario, isEmpty, withField, withNorm, withRuilen } from '../../../src/review/scenario/scenario';
import { APRIL, EMPTY, JULI, p } from './fixture';

describe('putting a scenario together', () => {
  const NORM = { soort: 'deel', van: 'opgave', fractie: 0.7 } as const;

  test('is empty until something is tried, and again when all is taken back', () => {
    const steps: readonly ((one: Scenario) => Scenario)[] = [
      (one) => withField(one, 'GM0503', 'extra', p(0)),
      (one) => withRuilen(one, [{ van: 'a', naar: 'b', aantal: p(1) }]),
      (one) => withNorm(one, JULI, NORM),
    ];
    expect(isEmpty(EMPTY)).toBe(true);
    for (const step of steps) expect(isEmpty(step(EMPTY))).toBe(false);
    const all = steps.reduce((one, step) => step(one), EMPTY);
    expect(withNorm(withRuilen(withField(all, 'GM0503', 'extra', undefined), []), JULI, undefined)).toEqual(EMPTY);
  });

  test('another norm on a date replaces the one before and leaves other dates', () => {
    const twice = withNorm(withNorm(withNorm(EMPTY, JULI, NORM), APRIL, { soort: 'geen' }), JULI, {
      ...NORM,
      fractie: 0.8,
    });
    expect([...twice.normen]).toEqual([
      [JULI, { ...NORM, fractie: 0.8 }],
      [APRIL, { soort: 'geen' }],
    ]);
  });

  test('what is taken back where nothing was is nothing', () => {
    expect(withField(EMPTY, '__proto__', 'extra', undefined)).toEqual(EMPTY);
    expect(withNorm(EMPTY, APRIL, undefined)).toEqual(EMPTY);
  });

  test('no, nobody and false are things to try, not taken back', () => {
    const tried = (['omkoppelingen', 'verschoonbaar'] as const).reduce(
      (one, field) => withField(one, 'GM0503', field, false),
      withField(EMPTY, 'GM0503', 'huurcontracten', p(0)),
    );
    expect(tried.changes.get('GM0503')).toEqual({ huurcontracten: 0, omkoppelingen: false, verschoonbaar: false });
  });
});
