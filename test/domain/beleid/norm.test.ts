import fc from 'fast-check';
import type { Norm } from '../../../src/domain/beleid/beleidsregel';
import { drempel } from '../../../src/domain/beleid/norm';
import { normPastBij } from '../../../src/domain/beleid/met-regels';
import { formatNorm, parseNorm } from '../../../src/domain/beleid/norm-tekst';
import { p } from '../stand';

const fractie = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const elkeNorm: fc.Arbitrary<Norm> = fc.oneof(
  fc.constant<Norm>({ soort: 'geen' }),
  fc.record({
    soort: fc.constant('deel' as const),
    van: fc.constantFrom('minimum' as const, 'opgave' as const),
    fractie,
  }),
  fc.record({ soort: fc.constant('taakstellingPlus' as const), fractie }),
);

test.each<[Norm, number, number | undefined, number | string | undefined, string]>([
  [{ soort: 'deel', van: 'minimum', fractie: 0.7 }, 418, undefined, 146.3, 'letter of 1-4-2021: 70 % of 209'],
  [{ soort: 'deel', van: 'opgave', fractie: 0.7 }, 199, undefined, 139.3, 'letter over 1-1-2021'],
  [{ soort: 'taakstellingPlus', fractie: 0.25 }, 535, 340, 388.75, 'letter over 1-1-2022: 340 + 0.25 × 195'],
  [{ soort: 'taakstellingPlus', fractie: 0.25 }, 300, 340, 340, 'a voorsprong is no achterstand'],
  [
    { soort: 'taakstellingPlus', fractie: 0.25 },
    535,
    undefined,
    'taakstelling',
    'not to be had without the taakstelling',
  ],
  [{ soort: 'geen' }, 535, 340, undefined, 'no norm'],
])('the norm %j on an opgave of %i with taakstelling %s is %s (%s)', (norm, opgave, taakstelling, grens) => {
  expect(drempel(norm, p(opgave), taakstelling === undefined ? undefined : p(taakstelling))).toBe(grens);
});

test.each([
  ['geen', { soort: 'geen' }],
  ['70% van het minimum', { soort: 'deel', van: 'minimum', fractie: 0.7 }],
  ['80 % van de opgave', { soort: 'deel', van: 'opgave', fractie: 0.8 }],
  ['12,5% van de opgave', { soort: 'deel', van: 'opgave', fractie: 0.125 }],
  ['Taakstelling + 25% van de achterstand', { soort: 'taakstellingPlus', fractie: 0.25 }],
  ['taakstelling plus 25% van de opgebouwde achterstand', { soort: 'taakstellingPlus', fractie: 0.25 }],
])('reads the norm "%s"', (tekst, norm) => {
  expect(parseNorm(tekst)).toEqual(norm);
});

test.each([
  '',
  '70%',
  '70 van de opgave',
  '170% van de opgave',
  '-5% van de opgave',
  '70% van de taakstelling',
  'coulance',
])('does not read "%s" as a norm', (tekst) => {
  expect(parseNorm(tekst)).toBeUndefined();
});

test('parse(format(norm)) = norm', () => {
  fc.assert(fc.property(elkeNorm, (norm) => expect(parseNorm(formatNorm(norm))).toEqual(norm)));
});

test('each norm has its own kind of date', () => {
  const past = (norm: Norm) =>
    (['tussenstand', 'eindbeoordeling', 'geen'] as const).filter((moment) => normPastBij(norm, moment));
  expect(past({ soort: 'geen' })).toEqual(['tussenstand', 'eindbeoordeling', 'geen']);
  expect(past({ soort: 'deel', van: 'minimum', fractie: 0.7 })).toEqual(['tussenstand']);
  expect(past({ soort: 'deel', van: 'opgave', fractie: 0.7 })).toEqual(['tussenstand', 'eindbeoordeling']);
  expect(past({ soort: 'taakstellingPlus', fractie: 0.25 })).toEqual(['eindbeoordeling']);
});
