import fc from 'fast-check';
import { HOUSED } from './own-words';
import { type Maker, count, inGroup, plus } from './sheet-column';
import { type Fact, before, dayAfter, firstDay, isBefore, later, opgaveOf, restOf } from './truth';
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
