import fc from 'fast-check';
import type { CellValue } from '../../../src/table/cells/grid';
import { type Fact, type Truth, after, before, dayAfter, firstDay, isBefore, later, opgaveOf, restOf } from './truth';
import { type Hand, dayBefore, onDay, upTo } from './words';

/** A column as it will stand on the sheet: its heading, perhaps in two lines, and a cell for each gemeente. */
export interface SheetColumn {
  readonly group?: string;
  readonly heading: string;
  readonly cell: (fact: Fact, i: number) => CellValue;
  /** Where rows are parts of a gemeente these are smaller. */
  readonly isCount?: true;
  readonly isStrange?: true;
}

/** A column with how it is written, given what the sheet is about. */
type Maker = (truth: Truth, by: Hand) => readonly SheetColumn[];
const count = (heading: string, cell: (fact: Fact, i: number) => CellValue): SheetColumn => ({
  heading,
  cell,
  isCount: true,
});
const pick = <T>(...all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all);
const plus = (n: number): CellValue => (n > 0 ? n : 0);
const blank = (n: number): CellValue => (n > 0 ? n : '');

/** When the taakstelling is of. */
const half = pick<(t: Truth, by: Hand) => string>(
  (t, by) => by.half(t.half),
  (t, by) => by.half(t.half),
  () => '',
);

const taakstelling: fc.Arbitrary<Maker> = fc
  .tuple(
    pick('Taakstelling', 'Taakstelling', 'Netto taakstelling', 'Taakst.', 'Halfjaartaakstelling', 'Taakstelling Rijk'),
    half,
  )
  .map(([word, when]) => (t, by) => [count(`${word} ${when(t, by)}`.trim(), (f) => f.taakstelling)]);
const opgave: fc.Arbitrary<Maker> = fc
  .tuple(
    pick(
      'Opgave',
      'Te huisvesten',
      'Totale opgave',
      'Huisvestingsopgave',
      'Gecorrigeerde taakstelling',
      'Taakstelling incl. achterstand/voorsprong',
      'Taakstelling inclusief voor-/achterstand',
      'Totaal te huisvesten',
      'Taakstelling + saldo',
    ),
    half,
  )
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
const saldi =
  (of: (f: Fact) => number, when: When, form: number, words: readonly string[]): Maker =>
  (t, by) => {
    const time = when(t, by);
    const at = (text: string): string => `${text} ${time}`.trim();
    const [a = '', v = '', s = ''] = words;
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
  .tuple(pick(...AT_BEGIN), fc.nat(6), pick(WORDS, WORDS, ['Oude achterstand', 'Oude voorsprong', 'Beginsaldo']))
  .map(([when, form, words]) => saldi((f) => f.saldo, when, form, words));
const endSaldo = fc
  .tuple(
    pick(...AT_END),
    fc.nat(6),
    pick(
      WORDS,
      WORDS,
      ['Nieuwe achterstand', 'Nieuwe voorsprong', 'Nieuw saldo'],
      ['Eindachterstand', 'Eindvoorsprong', 'Eindsaldo'],
    ),
  )
  .map(([when, form, words]) => saldi(restOf, when, form, words));

const HOUSED = [
  'Gehuisvest',
  'Gerealiseerd',
  'Plaatsingen',
  'Realisatie',
  'Feitelijk gehuisvest',
  'Aantal gehuisvest',
  'Geplaatst',
  'Realisatie taakstelling',
  'Gehuisveste vergunninghouders',
  'Realisatie COA',
];
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

const alone =
  (heading: string, cell: (fact: Fact, i: number) => CellValue): Maker =>
  () => [{ heading, cell }];
const percent = (f: Fact): CellValue => (opgaveOf(f) > 0 ? Math.floor((f.gehuisvest / opgaveOf(f)) * 100 + 0.5) : '');
const steps: fc.Arbitrary<Maker> = fc
  .tuple(
    pick('Trede', 'Fase', 'Fase interventieladder', 'Trede interventieladder', 'Huidige fase', 'Besluit'),
    fc.boolean(),
  )
  .map(([word, isDated]) => (t, by) => [
    {
      heading: isDated
        ? `${word} ${onDay(by, isBefore(later(firstDay(t.half), 91), t.day) ? { ...firstDay(t.half), month: firstDay(t.half).month + 3 } : firstDay(t.half))}`
        : word,
      cell: (f) => f.trede,
    },
  ]);
const followers: readonly Maker[] = [
  (t, by) => [count(`Nog te huisvesten ${onDay(by, t.day)}`, restOf)],
  alone('Nog te realiseren', restOf),
  alone('% gerealiseerd', (f) => (percent(f) === '' ? '' : `${percent(f)}%`)),
  alone('Percentage gerealiseerd', percent),
  (t, by) => [
    {
      heading: `Koppelingen ${onDay(by, { ...firstDay(t.half), month: firstDay(t.half).month + 3 })}`,
      cell: (f) => f.koppelingen,
    },
  ],
  alone('Huurcontracten', (f) => f.contracten),
  alone('Getekende huurcontracten', (f) => f.contracten),
  alone('Gehuisvest incl. huurcontracten', (f) => f.gehuisvest + f.contracten),
  alone('Minimaal te huisvesten', (f) => Math.ceil(opgaveOf(f) / 2)),
];

/** Figures of something else, of another time or of a part: none of them is that of the gemeente. */
const strangers: readonly Maker[] = [
  (t, by) => [count(`Taakstelling ${by.half(before(t.half))}`, (f) => f.taakstelling + 7)],
  (t, by) => [count(`Taakstelling ${by.half(after(t.half))}`, (f) => f.taakstelling + 9)],
  (t, by) => [count(`Opgave ${by.half(before(t.half))}`, (f) => f.taakstelling + 5)],
  (t, by) => [count(`Gehuisvest ${by.half(before(t.half))}`, (f) => f.taakstelling + 3)],
  (t, by) => [count(`Gerealiseerd ${onDay(by, later(firstDay(t.half), 5))}`, (f) => f.gehuisvest >> 2)],
  (t, by) => [count(`Plaatsingen ${onDay(by, dayBefore(firstDay(t.half)))}`, (f) => f.taakstelling + 2)],
  alone('waarvan gezinnen gehuisvest', (f) => f.gehuisvest >> 1),
  alone('Gehuisvest alleenstaanden', (f) => f.gehuisvest >> 1),
  alone('Realisatie additionele opgave', (f) => f.gehuisvest >> 1),
  alone('Opgave regio', () => 2100),
  alone('Opgave opvangplekken', (_f, i) => 100 + i),
  alone('Gerealiseerd Spreidingswet', (_f, i) => 50 + i),
  alone('Prognose realisatie', (f) => f.gehuisvest + 20),
  alone('Gerealiseerde woningen', (f) => f.gehuisvest >> 1),
  alone('Te huisvesten huishoudens', (f) => opgaveOf(f) >> 1),
  alone('Achterstand o.b.v. huurcontracten', (f) => plus(restOf(f) - f.contracten)),
  alone('Inwoners', (_f, i) => 90_000 + i),
  alone('Contactpersoon', () => 'A. Bakker'),
  alone('Opmerkingen', (_f, i) => (i === 0 ? 'zie mail van 3 mei' : '')),
  alone('Taakstelling heel jaar', (f) => f.taakstelling * 2),
  alone('Gehuisvest deze maand', (f) => f.gehuisvest >> 3),
  alone('Gehuisvest vorige maand', (f) => f.gehuisvest >> 2),
  (t) => [count(`Taakstelling ${t.half.year}`, (f) => f.taakstelling * 2)],
  alone('Gehuisvest 2019', (f) => f.taakstelling + 1),
  alone('Additionele opgave', (f) => f.taakstelling >> 3),
  alone('Achterstand in %', () => 4),
  alone('Verschil met vorige maand', () => 3),
  alone('Aantal nareizigers te huisvesten', (f) => opgaveOf(f) >> 2),
];

const marked =
  (make: Maker): Maker =>
  (t, by) =>
    make(t, by).map((column) => ({ ...column, isStrange: true }));

/** The columns of one sheet, in any order, the name apart. */
export const columns: fc.Arbitrary<readonly Maker[]> = fc
  .tuple(
    base,
    gehuisvest,
    fc.option(steps, { nil: undefined }),
    fc.option(endSaldo, { nil: undefined, freq: 2 }),
    fc.subarray([...followers], { maxLength: 3 }),
    fc.subarray(strangers.map(marked), { maxLength: 2 }),
  )
  .chain(([a, housed, step, end, b, c]) => {
    const all = [...a, housed, ...(step ? [step] : []), ...(end ? [end] : []), ...b, ...c];
    return fc.oneof(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }));
  });
