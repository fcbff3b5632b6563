import fc from 'fast-check';
import type { CellValue } from '../../../src/table/cells/grid';
import {
  besideOther,
  grouped,
  halvesWithSaldi,
  monthsBeside,
  quartersBeside,
  runningMonths,
  silentEnd,
  years,
} from './column-sets';
import { HOUSED, OPGAVE, TAAKSTELLING } from './own-words';
import { type Maker, alone, count, plus } from './sheet-column';
import { strangers } from './strangers';
import { type Fact, type Truth, before, dayAfter, firstDay, isBefore, opgaveOf, restOf, tussenstand } from './truth';
import { type Hand, dayBefore, onDay, upTo } from './words';

const pick = <T>(...all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
const blank = (n: number): CellValue => (n > 0 ? n : '');

/** When the taakstelling is of. */
const half = pick<(t: Truth, by: Hand) => string>(
  (t, by) => by.half(t.half),
  (t, by) => by.half(t.half),
  () => '',
);

const taakstelling: fc.Arbitrary<Maker> = fc
  .tuple(pick(...TAAKSTELLING), half)
  .map(([word, when]) => (t, by) => [count(`${word} ${when(t, by)}`.trim(), (f) => f.taakstelling)]);
const opgave: fc.Arbitrary<Maker> = fc
  .tuple(pick(...OPGAVE), half)
  .map(([word, when]) => (t, by) => [count(`${word} ${when(t, by)}`.trim(), opgaveOf)]);

type When = (t: Truth, by: Hand) => string;
const AT_BEGIN: readonly When[] = [
  (t, by) => onDay(by, firstDay(t.half)),
  (t, by) => onDay(by, firstDay(t.half)),
  (t, by) => onDay(by, dayBefore(firstDay(t.half))),
  (t, by) => by.half(before(t.half)),
  () => 'begin halfjaar',
  () => 'vorig halfjaar',
  () => '',
];
const AT_END: readonly When[] = [
  (t, by) => onDay(by, t.day),
  (t, by) => onDay(by, dayAfter(t.half)),
  () => 'einde halfjaar',
  () => '',
];
/** Both sides, the voorsprong below zero. */
const NEGATIVE = 21;
const saldi =
  (of: (f: Fact) => number, when: When, form: number, words: readonly string[]): Maker =>
  (t, by) => {
    const time = when(t, by);
    const at = (text: string): string => `${text} ${time}`.trim();
    const [a = '', v = '', s = ''] = words;
    if (form === NEGATIVE) return [count(at(a), (f) => plus(of(f))), count(at(v), (f) => Math.min(0, of(f)))];
    switch (form % 7) {
      case 0:
        return [count(at(a), (f) => plus(of(f))), count(at(v), (f) => plus(-of(f)))];
      case 1:
        return [count(at(a), (f) => blank(of(f))), count(at(v), (f) => blank(-of(f)))];
      case 2:
        return [count(at(`${a} (+) / ${v.toLowerCase()} (-)`), of)];
      case 3:
        return [count(at(`${v} (+) / ${a.toLowerCase()} (-)`), (f) => -of(f))];
      case 4:
        return [count(at(`${s} (${a.toLowerCase()} +)`), of)];
      case 5:
        return [count(at(`${v}/${a.toLowerCase()}`), of)];
      default:
        return t.facts.every((f) => of(f) >= 0)
          ? [count(at(a), of)]
          : [count(at(v), (f) => plus(-of(f))), count(at(a), (f) => plus(of(f)))];
    }
  };
const WORDS = ['Achterstand', 'Voorsprong', 'Saldo'];
const beginSaldo = fc
  .tuple(pick(...AT_BEGIN), fc.nat(NEGATIVE), pick(WORDS, WORDS, ['Oude achterstand', 'Oude voorsprong', 'Beginsaldo']))
  .map(([when, form, words]) => saldi((f) => f.saldo, when, form, words));
const endSaldo = fc
  .tuple(
    pick(...AT_END),
    fc.nat(NEGATIVE),
    pick(
      WORDS,
      WORDS,
      ['Nieuwe achterstand', 'Nieuwe voorsprong', 'Nieuw saldo'],
      ['Eindachterstand', 'Eindvoorsprong', 'Eindsaldo'],
    ),
  )
  .map(([when, form, words]) => saldi(restOf, when, form, words));

const gehuisvest: fc.Arbitrary<Maker> = fc
  .tuple(pick(...HOUSED), fc.nat(5), pick(true, true, true, false))
  .map(([word, how, isDated]) => (t, by) => [
    count(isDated ? `${word} ${upTo(by, firstDay(t.half), t.day, how)}` : word, (f) => f.gehuisvest),
  ]);

/** What makes the opgave: itself, the taakstelling with the saldo, all of it, or a taakstelling that holds it. */
const base: fc.Arbitrary<readonly Maker[]> = fc.oneof(
  opgave.map((o) => [o]),
  fc.tuple(taakstelling, beginSaldo),
  fc.tuple(taakstelling, beginSaldo, opgave),
  fc.tuple(taakstelling, opgave),
  half.map((when) => [(t: Truth, by: Hand) => [count(`Taakstelling ${when(t, by)}`.trim(), opgaveOf)]]),
);

const percent = (f: Fact): CellValue => (opgaveOf(f) > 0 ? Math.floor((f.gehuisvest / opgaveOf(f)) * 100 + 0.5) : '');
const steps: fc.Arbitrary<Maker> = fc
  .tuple(
    pick('Trede', 'Fase', 'Fase interventieladder', 'Trede interventieladder', 'Huidige fase', 'Besluit'),
    fc.boolean(),
  )
  .map(([word, isDated]) => (t, by) => [
    {
      heading: isDated
        ? `${word} ${onDay(by, isBefore(tussenstand(t.half), t.day) ? tussenstand(t.half) : firstDay(t.half))}`
        : word,
      cell: (f) => f.trede,
    },
  ]);
const followers: readonly Maker[] = [
  (t, by) => [count(`Nog te huisvesten ${onDay(by, t.day)}`, restOf)],
  alone('Nog te realiseren', restOf),
  alone('% gerealiseerd', (f) => (percent(f) === '' ? '' : `${percent(f)}%`)),
  alone('Percentage gerealiseerd', percent),
  alone('Percentage gerealiseerd', (f) => String(percent(f))),
  alone('% van het minimum', (f) => `${Math.round((f.gehuisvest / Math.max(1, Math.ceil(opgaveOf(f) / 2))) * 100)}%`),
  (t, by) => [
    {
      heading: `Koppelingen ${onDay(by, tussenstand(t.half))}`,
      cell: (f) => f.koppelingen,
    },
  ],
  alone('Huurcontracten', (f) => f.contracten),
  alone('Huurcontracten', (f) => f.gehuisvest + f.contracten),
  alone('Stapelgemeente', () => 'nee'),
  alone('Omkoppelingen', () => 'nee'),
  alone('Getekende huurcontracten', (f) => f.contracten),
  alone('Gehuisvest incl. huurcontracten', (f) => f.gehuisvest + f.contracten),
  alone('Minimaal te huisvesten', (f) => Math.ceil(opgaveOf(f) / 2)),
];

const marked =
  (make: Maker): Maker =>
  (t, by) =>
    make(t, by).map((column) => ({ ...column, isStrange: true }));

const LATE_STEPS: readonly Maker[] = [
  (t, by) => [{ heading: `Trede ${onDay(by, dayAfter(t.half))}`, cell: () => '5' }],
  alone('Verwachte trede', () => '5'),
  alone('Nieuwe fase', () => '5'),
];

/** The columns of one sheet, in any order, the name apart. */
export const columns: fc.Arbitrary<readonly Maker[]> = fc
  .tuple(
    fc.oneof(
      { weight: 24, arbitrary: fc.tuple(base, gehuisvest).map(([makers, housed]) => [...makers, housed]) },
      { weight: 4, arbitrary: grouped },
      { weight: 4, arbitrary: besideOther },
      { weight: 4, arbitrary: years },
      { weight: 2, arbitrary: halvesWithSaldi },
      { weight: 4, arbitrary: monthsBeside(opgave) },
      { weight: 1, arbitrary: quartersBeside(opgave) },
      { weight: 1, arbitrary: runningMonths(opgave) },
      { weight: 1, arbitrary: silentEnd },
    ),
    fc.option(
      steps.chain((step) =>
        fc.option(pick(...LATE_STEPS), { nil: undefined, freq: 2 }).map((late) => [step, ...(late ? [late] : [])]),
      ),
      { nil: [] },
    ),
    fc.option(endSaldo, { nil: undefined, freq: 2 }),
    fc.subarray([...followers], { maxLength: 3 }),
    fc.subarray(strangers.map(marked), { maxLength: 2 }),
  )
  .chain(([a, step, end, b, c]) => {
    const all = [...a, ...step, ...(end ? [end] : []), ...b, ...c];
    return fc.oneof(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
  });
