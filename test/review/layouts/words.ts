import fc from 'fast-check';
import { type Day, type Half, later } from './truth';

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const two = (n: number): string => String(n).padStart(2, '0');

/** Ways to write a day; one with slashes may be either of two days, and is asked. */
export const DAY_WORDS: readonly ((day: Day) => string)[] = [
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `${day} ${MONTHS[month - 1]} ${year}`,
  ({ year, month, day }) => `${day}-${month}-${year}`,
  ({ year, month, day }) => `${two(day)}-${two(month)}-${year}`,
  ({ year, month, day }) => `${day}-${month}-${String(year).slice(2)}`,
  ({ year, month, day }) => `${day} ${(MONTHS[month - 1] ?? '').slice(0, 3).replace('maa', 'mrt')} ${year}`,
  ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
  ({ year, month, day }) => `${day}.${month}.${year}`,
  ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
];

/** Ways to write a halfjaar. */
export const HALF_WORDS: readonly ((half: Half) => string)[] = [
  ({ year, half }) => `${year}-${half === 1 ? 'I' : 'II'}`,
  ({ year, half }) => `${half}e helft ${year}`,
  ({ year, half }) => `${half}e halfjaar ${year}`,
  ({ year, half }) => `${half === 1 ? 'eerste' : 'tweede'} halfjaar van ${year}`,
  ({ year, half }) => `${year}-${half}`,
  ({ year, half }) => `${half === 1 ? 'eerste' : 'tweede'} helft ${year}`,
  ({ year, half }) => `H${half} ${year}`,
  ({ year, half }) => `${half === 1 ? 'I' : 'II'}-${year}`,
  ({ year, half }) => `${half}e hj ${year}`,
];

export const monthIn = (month: number, year: number): string => `${MONTHS[month - 1]} ${year}`;

/** How one sheet writes its days and its halfjaren. */
export interface Hand {
  readonly day: (day: Day) => string;
  readonly half: (half: Half) => string;
  /** "per", "op" in front of a day. */
  readonly on: string;
}

export const hand: fc.Arbitrary<Hand> = fc.record({
  day: fc.constantFrom(...DAY_WORDS),
  half: fc.constantFrom(...HALF_WORDS),
  on: fc.constantFrom('per', 'per', 'op', 'd.d.', 'stand', 'peildatum', ''),
});

/** "per 1 april 2022"; up to a day also as the last of a stretch. */
export const onDay = (by: Hand, day: Day): string => `${by.on} ${by.day(day)}`.trim();
export const upTo = (by: Hand, from: Day, day: Day, how: number): string =>
  [
    onDay(by, day),
    `${by.day(from)} - ${by.day(day)}`,
    `t/m ${by.day(day)}`,
    `${by.day(from)} t/m ${by.day(day)}`,
    `(${onDay(by, day)})`,
    `tot ${by.day(day)}`,
  ][how % 6] ?? '';
export const dayBefore = (day: Day): Day => later(day, -1);
