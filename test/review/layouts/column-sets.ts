import fc from 'fast-check';
import { HOUSED } from './own-words';
import { type Maker, count, inGroup, plus } from './sheet-column';
import { type Fact, before, dayAfter, firstDay, isBefore, later, opgaveOf, restOf, tussenstand } from './truth';
import { monthIn, onDay, upTo } from './words';

/** The same figures in columns under the heading of a group, which says the day or what they are about. */
export const grouped: fc.Arbitrary<readonly Maker[]> = fc
  .tuple(fc.boolean(), fc.boolean(), fc.constantFrom(...HOUSED))
  .map(([hasVoorsprong, hasSaldo, word]) => {
    const sides = (of: (f: Fact) => number) =>
      hasVoorsprong
        ? [count('Achterstand', (f) => plus(of(f))), count('Voorsprong', (f) => plus(-of(f)))]
        : [count('Saldo (achterstand +)', of)];
    return [
      (t, by) =>
        inGroup(
          onDay(by, firstDay(t.half)),
          count('Taakstelling', (f) => f.taakstelling),
          ...sides((f) => f.saldo),
        ),
      (t, by) =>
        inGroup(
          onDay(by, t.day),
          count(word, (f) => f.gehuisvest),
          ...(hasSaldo ? sides(restOf) : []),
        ),
    ] satisfies readonly Maker[];
  });
export const besideOther: fc.Arbitrary<readonly Maker[]> = fc
  .tuple(
    fc.constantFrom('Huisvesting vergunninghouders', 'Vergunninghouders', 'Statushouders'),
    fc.constantFrom('Spreidingswet', 'Opvang', 'Opvangplekken', 'Oekraïne', 'Ontheemden'),
    fc.boolean(),
  )
  .map(([own, other, isFirst]) => {
    const ours: Maker = (t, by) =>
      inGroup(
        own,
        count(`Opgave ${by.half(t.half)}`, opgaveOf),
        count(`Gerealiseerd ${onDay(by, t.day)}`, (f) => f.gehuisvest),
      );
    const theirs: Maker = (t, by) =>
      inGroup(
        other,
        count('Opgave', (f, i) => f.taakstelling + 40 + i),
        count(`Gerealiseerd ${onDay(by, t.day)}`, (_f, i) => 50 + i),
      );
    return isFirst ? [ours, theirs] : [theirs, ours];
  });
export const years: fc.Arbitrary<readonly Maker[]> = fc.constantFrom(...HOUSED).map((word) => [
  (t, by) =>
    inGroup(
      by.half(before(t.half)),
      count('Opgave', (f) => f.taakstelling + 8),
      count(word, (f) => f.taakstelling + 4),
    ),
  (t, by) =>
    inGroup(
      by.half(t.half),
      count('Opgave', opgaveOf),
      count(word, (f) => f.gehuisvest),
    ),
]);
/**
 * Two halfjaren beside each other, each with the saldo that it ends with: the first is what the second begins with.
 * The own halfjaar is the last, for it may reach over what stands behind it.
 */
export const halvesWithSaldi: fc.Arbitrary<readonly Maker[]> = fc
  .tuple(
    fc.constantFrom(...HOUSED),
    fc.constantFrom('Saldo (achterstand +)', 'Eindsaldo (achterstand +)', 'Saldo einde halfjaar (achterstand +)'),
  )
  .map(([word, saldo]) => [
    (t, by) => [
      ...inGroup(
        by.half(before(t.half)),
        count('Taakstelling', (f) => f.taakstelling + 8),
        count(word, (f) => f.taakstelling + 8 - f.saldo),
        count(saldo, (f) => f.saldo),
      ),
      ...inGroup(
        by.half(t.half),
        count('Taakstelling', (f) => f.taakstelling),
        count(word, (f) => f.gehuisvest),
        count(saldo, restOf),
      ),
    ],
  ]);
/** @param opgave the column beside the months */
export const monthsBeside = (opgave: fc.Arbitrary<Maker>): fc.Arbitrary<readonly Maker[]> =>
  fc.tuple(opgave, fc.boolean(), fc.constantFrom(...HOUSED)).map(([o, hasTotal, word]) => [
    o,
    (t, by) => {
      const first = firstDay(t.half).month;
      const last = isBefore(t.day, later(dayAfter(t.half), -1)) ? t.day.month : first + 5;
      const each = Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
      const part = (f: Fact, i: number): number =>
        i < each.length - 1 ? f.gehuisvest >> 3 : f.gehuisvest - (each.length - 1) * (f.gehuisvest >> 3);
      return [
        ...each.map((month, i) => ({
          ...count(`${word} ${monthIn(month, t.half.year)}`, (f) => part(f, i)),
          isMonth: true as const,
        })),
        ...(hasTotal ? [count(`${word} ${upTo(by, firstDay(t.half), t.day, 0)}`, (f) => f.gehuisvest)] : []),
      ];
    },
  ]);

type Stretch = (word: string, quarter: number, year: number) => string;
const QUARTER_MONTHS = [
  ['jan', 'mrt'],
  ['apr', 'jun'],
  ['jul', 'sep'],
  ['okt', 'dec'],
] as const;
const STRETCHES: readonly Stretch[] = [
  (word, quarter) => `${word} ${quarter}e kwartaal`,
  (word, quarter, year) => `${word} ${quarter}e kwartaal ${year}`,
  (word, quarter) => `${word} Q${quarter}`,
  (word, quarter, year) => `${word} ${QUARTER_MONTHS[quarter - 1]?.join('-') ?? ''} ${year}`,
  (word, quarter) => `${word} ${QUARTER_MONTHS[quarter - 1]?.join(' t/m ') ?? ''}`,
];
/**
 * The quarters of the halfjaar beside each other, perhaps with what they add up to.
 * @param opgave the column beside them
 */
export const quartersBeside = (opgave: fc.Arbitrary<Maker>): fc.Arbitrary<readonly Maker[]> =>
  fc
    .tuple(
      opgave,
      fc.constantFrom(...STRETCHES),
      fc.constantFrom('none', 'open', 'dated'),
      fc.constantFrom(...HOUSED),
      fc.boolean(),
    )
    .map(([o, stretch, total, word, isFirst]) => [
      o,
      (t, by) => {
        const first = t.half.half * 2 - 1;
        const isOne = !isBefore(tussenstand(t.half), t.day);
        const part = (f: Fact): number => (isOne ? f.gehuisvest : f.gehuisvest >> 1);
        const quarters = [
          count(stretch(word, first, t.half.year), part),
          ...(isOne ? [] : [count(stretch(word, first + 1, t.half.year), (f) => f.gehuisvest - part(f))]),
        ].map((column) => ({
          ...column,
          isMonth: true as const,
          ...(total === 'none' ? { isOpen: true as const } : {}),
        }));
        const heading = total === 'open' ? `Totaal ${word.toLowerCase()}` : `${word} ${onDay(by, t.day)}`;
        const sum = total === 'none' ? [] : [count(heading, (f) => f.gehuisvest)];
        return isFirst ? [...sum, ...quarters] : [...quarters, ...sum];
      },
    ]);
/**
 * What was housed up to each month so far, perhaps without the year.
 * @param opgave the column beside them
 */
export const runningMonths = (opgave: fc.Arbitrary<Maker>): fc.Arbitrary<readonly Maker[]> =>
  fc.tuple(opgave, fc.boolean(), fc.constantFrom(...HOUSED)).map(([o, hasYear, word]) => [
    o,
    (t) => {
      const first = firstDay(t.half).month;
      const last = isBefore(t.day, later(dayAfter(t.half), -1)) ? t.day.month : first + 5;
      return Array.from({ length: last - first + 1 }, (_, i) => ({
        ...count(`${word} t/m ${monthIn(first + i, t.half.year).slice(0, hasYear ? undefined : -5)}`, (f) =>
          i === last - first ? f.gehuisvest : (f.gehuisvest >> 3) * Math.min(i + 1, 7),
        ),
        isMonth: true as const,
      }));
    },
  ]);
/** What the halfjaar asks under its name, and what it came to under a day, where no word says which way is positive. */
export const silentEnd: fc.Arbitrary<readonly Maker[]> = fc
  .tuple(
    fc.constantFrom(...HOUSED),
    fc.constantFrom('Voorsprong/achterstand', 'Saldo', 'Resultaat', '+ / -'),
    fc.boolean(),
  )
  .map(([word, saldo, isBehind]) => [
    (t, by) =>
      inGroup(
        by.half(t.half),
        count('Taakstelling', (f) => f.taakstelling),
      ),
    (t, by) =>
      inGroup(
        onDay(by, t.day),
        count(word, (f) => f.gehuisvest),
        { ...count(saldo, (f) => (isBehind ? restOf(f) : -restOf(f))), isOpen: true as const },
      ),
  ]);
