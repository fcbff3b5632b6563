import { personen } from '../../../src/domain/getal/getal';
import { type Datum, datumVan } from '../../../src/domain/tijd/datum';
import { hasJumped } from '../../../src/review/compare/jump';

const [march, april, may] = ['2022-03-01', '2022-04-01', '2022-05-01'].map(datumVan) as [never, never, never];

test.each([
  // An opgave of 90 houses 15 a month at the usual pace of 1/6.
  [90, 12, 60, march, april, true],
  [90, 12, 57, march, april, false],
  [90, 12, 60, march, may, false],
  // One family in a small gemeente is no jump.
  [9, 0, 9, march, april, false],
  [0, 0, 60, march, april, false],
  [90, 60, 12, march, april, false],
])('opgave %i, from %i to %i persons: %s - %s is a jump: %s', (opgave, before, after, from, to, jumped) => {
  const housed = (aantal: number, dag: Datum) => ({ gehuisvest: personen(aantal), dag });
  expect(hasJumped(personen(opgave), housed(before, from), housed(after, to))).toBe(jumped);
});
