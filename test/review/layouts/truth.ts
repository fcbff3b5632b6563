import fc from 'fast-check';

/** A day of the calendar, without any help of the product. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Half of a year. */
export interface Half {
  readonly year: number;
  readonly half: 1 | 2;
}

/** What is true of one gemeente. */
export interface Fact {
  readonly name: string;
  readonly taakstelling: number;
  /** What the halfjaar begins with: > 0 achterstand. */
  readonly saldo: number;
  readonly gehuisvest: number;
  readonly trede: string;
  readonly koppelingen: 'voldoende' | 'onvoldoende';
  readonly contracten: number;
}

/** What a sheet is about, before anybody writes it down. */
export interface Truth {
  readonly half: Half;
  readonly day: Day;
  readonly facts: readonly Fact[];
}

export const opgaveOf = ({ taakstelling, saldo }: Fact): number => taakstelling + saldo;
export const restOf = (fact: Fact): number => opgaveOf(fact) - fact.gehuisvest;

const time = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day) / 86_400_000;
const dayAt = (n: number): Day => {
  const date = new Date(n * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
export const later = (day: Day, days: number): Day => dayAt(time(day) + days);
export const isBefore = (a: Day, b: Day): boolean => time(a) < time(b);
export const before = ({ year, half }: Half): Half => (half === 2 ? { year, half: 1 } : { year: year - 1, half: 2 });
export const after = ({ year, half }: Half): Half => (half === 1 ? { year, half: 2 } : { year: year + 1, half: 1 });
export const firstDay = ({ year, half }: Half): Day => ({ year, month: half === 1 ? 1 : 7, day: 1 });
/** 1 April or 1 October. */
export const tussenstand = (half: Half): Day => ({ ...firstDay(half), month: firstDay(half).month + 3 });
export const dayAfter = (half: Half): Day => firstDay(after(half));

const NAMES = [
  'Alblasserdam',
  'Delft',
  'Dordrecht',
  'Gouda',
  'Leiden',
  'Maassluis',
  'Midden-Delfland',
  'Pijnacker-Nootdorp',
  'Rotterdam',
  'Schiedam',
  "'s-Gravenhage",
  'Wassenaar',
  'Westland',
  'Zoetermeer',
];

const fact = (name: string): fc.Arbitrary<Fact> =>
  fc.record({
    name: fc.constant(name),
    taakstelling: fc.integer({ min: 12, max: 320 }),
    saldo: fc.integer({ min: -11, max: 90 }),
    gehuisvest: fc.nat(330),
    trede: fc.constantFrom('0', '1', '2', '3a', '3b', '4'),
    koppelingen: fc.constantFrom('voldoende', 'onvoldoende'),
    contracten: fc.nat(6),
  });

/** Gemeenten with figures of a halfjaar up to a day: a decision date, the last day, or any day in between. */
export const truth: fc.Arbitrary<Truth> = fc
  .record({
    half: fc.record({ year: fc.integer({ min: 2020, max: 2026 }), half: fc.constantFrom(1 as const, 2 as const) }),
    when: fc.oneof(fc.constantFrom(0, 1, 2), fc.integer({ min: 8, max: 175 })),
    names: fc.shuffledSubarray(NAMES, { minLength: 1, maxLength: 6 }),
  })
  .chain(({ half, when, names }) => {
    const begin = firstDay(half);
    const decision = { ...begin, month: begin.month + 3 };
    const day = [decision, dayAfter(half), later(dayAfter(half), -1)][when] ?? later(begin, when);
    return fc.record({ half: fc.constant(half), day: fc.constant(day), facts: fc.tuple(...names.map(fact)) });
  });
