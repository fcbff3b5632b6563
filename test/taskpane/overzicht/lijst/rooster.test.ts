/** Keys in the list: one Tab stop, arrows inside. */
import fc from 'fast-check';
import { naamVan, naToets, type Plek } from '../../../../src/taskpane/overzicht/lijst/rooster';

const NINE = 9;
const FOUR = 4;
const line = (rij: number): Plek => ({ rij, kop: 0 });
const heading = (kop: number): Plek => ({ rij: -1, kop });

test.each<[string, Plek, Plek | undefined]>([
  ['ArrowDown', line(0), line(1)],
  ['ArrowDown', line(8), line(8)],
  ['ArrowDown', heading(2), { rij: 0, kop: 2 }],
  ['ArrowUp', line(3), line(2)],
  ['ArrowUp', line(0), heading(0)],
  ['ArrowUp', heading(1), heading(1)],
  ['ArrowRight', heading(1), heading(2)],
  ['ArrowRight', heading(3), heading(3)],
  ['ArrowRight', line(1), undefined],
  ['ArrowLeft', heading(1), heading(0)],
  ['ArrowLeft', line(1), undefined],
  ['Home', line(5), line(0)],
  ['Home', heading(3), heading(0)],
  ['End', line(5), line(8)],
  ['End', heading(0), heading(3)],
  ['PageDown', line(1), line(8)],
  ['PageUp', line(5), line(0)],
  ['PageUp', heading(0), undefined],
  ['Enter', line(5), undefined],
  ['Tab', line(5), undefined],
])('%s from %j leads to %j', (key, from, to) => {
  expect(naToets(key, from, NINE, FOUR)).toEqual(to);
});

test('an empty list is its headings alone', () => {
  for (const key of ['ArrowDown', 'ArrowUp', 'PageDown', 'End', 'Home'])
    expect(naToets(key, heading(0), 0, FOUR)?.rij).toBe(-1);
});

test('no row of keys leaves the table', () => {
  const keys = fc.constantFrom('ArrowDown', 'ArrowUp', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageDown', 'PageUp');
  fc.assert(
    fc.property(fc.array(keys), fc.integer({ min: 0, max: 342 }), (pressed, rijen) => {
      const last = pressed.reduce((plek, key) => naToets(key, plek, rijen, FOUR) ?? plek, heading(0));
      expect(last.rij).toBeGreaterThanOrEqual(-1);
      expect(last.rij).toBeLessThan(Math.max(rijen, 0) || 1);
      expect(last.kop).toBeGreaterThanOrEqual(0);
      expect(last.kop).toBeLessThan(FOUR);
    }),
  );
});

test('places have names of their own', () => {
  expect([naamVan(line(3)), naamVan(heading(1))]).toEqual(['3', 'kop1']);
});
