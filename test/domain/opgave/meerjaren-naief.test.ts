/** The history once more: half-years walked one by one, carrying what is left. */
import fc from 'fast-check';
import { perJaar, type Halfjaar } from '../../../src/domain/opgave/meerjaren';
import { p } from '../stand';

interface Regel {
  readonly jaar: number;
  readonly helft: 1 | 2;
  readonly taakstelling: number;
  readonly gehuisvest: number;
  readonly saldo: number | undefined;
  readonly additioneel: number | undefined;
}

const alsHalfjaar = ({ jaar, helft, taakstelling, gehuisvest, saldo, additioneel }: Regel): Halfjaar => ({
  periode: { jaar, helft },
  taakstelling: p(taakstelling),
  gehuisvest: p(gehuisvest),
  ...(saldo === undefined ? {} : { saldo: p(saldo) }),
  ...(additioneel === undefined ? {} : { additioneel: p(additioneel) }),
});

const misschien = <T>(waarde: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(waarde, { nil: undefined });
const regel: fc.Arbitrary<Regel> = fc.record({
  jaar: fc.integer({ min: 2015, max: 2020 }),
  helft: fc.constantFrom<1 | 2>(1, 2),
  taakstelling: fc.nat(600),
  gehuisvest: fc.nat(700),
  saldo: misschien(fc.integer({ min: -80, max: 80 })),
  additioneel: misschien(fc.nat(40)),
});
const regels = fc.uniqueArray(regel, { selector: ({ jaar, helft }) => `${jaar}-${helft}`, maxLength: 10 });

/** What is left at the end of each year, carried to the next only when that follows at once and says nothing itself. */
function naief(alle: readonly Regel[]): readonly unknown[] {
  const jaren: unknown[] = [];
  let vorigEinde: { readonly jaar: number; readonly einde: number; readonly heel: boolean } | undefined;
  for (let jaar = 2015; jaar <= 2020; jaar++) {
    const [een, twee] = [1, 2].map((helft) => alle.find((deze) => deze.jaar === jaar && deze.helft === helft));
    if (!een && !twee) continue;
    const vorig = vorigEinde?.jaar === jaar - 1 ? vorigEinde : undefined;
    const saldo = (een ?? twee)?.saldo ?? vorig?.einde;
    const opgave = (een?.taakstelling ?? 0) + (twee?.taakstelling ?? 0) + (saldo ?? 0);
    const additioneel = (een?.additioneel ?? 0) + (twee?.additioneel ?? 0);
    const realisatie = (een?.gehuisvest ?? 0) + (twee?.gehuisvest ?? 0);
    const anders = vorig?.heel && een?.saldo !== undefined && een.saldo !== vorig.einde;
    jaren.push({
      jaar,
      additioneel,
      totaal: opgave + additioneel,
      realisatie,
      eindsaldo: opgave - realisatie,
      ...(een ? { eersteHelft: een.taakstelling } : {}),
      ...(twee ? { tweedeHelft: twee.taakstelling } : {}),
      ...(saldo === undefined ? {} : { saldo }),
      ...(anders ? { andersDanEinde: vorig.einde } : {}),
    });
    vorigEinde = { jaar, einde: opgave - realisatie, heel: twee !== undefined };
  }
  return jaren;
}

test('every year has the figures of its half-years, and what the year before left', () => {
  fc.assert(
    fc.property(regels, (alle) => expect(perJaar(alle.map(alsHalfjaar))).toEqual(naief(alle))),
    { numRuns: 1000 },
  );
});

test(
  'with whole years and nothing said in between, what is left at the end is all that was asked less all that ' +
    'was housed',
  () => {
    const heel = fc
      .array(fc.tuple(fc.nat(600), fc.nat(700)), { minLength: 2, maxLength: 12 })
      .filter((lijst) => lijst.length % 2 === 0);
    fc.assert(
      fc.property(heel, fc.integer({ min: -80, max: 500 }), (lijst, begin) => {
        const jaren = perJaar(
          lijst.map(([taakstelling, gehuisvest], i) =>
            alsHalfjaar({
              jaar: 2010 + Math.floor(i / 2),
              helft: i % 2 === 0 ? 1 : 2,
              taakstelling,
              gehuisvest,
              saldo: i === 0 ? begin : undefined,
              additioneel: undefined,
            }),
          ),
        );
        const som = (deel: 0 | 1): number => lijst.reduce((totaal, regelpaar) => totaal + regelpaar[deel], 0);
        expect(jaren.at(-1)?.eindsaldo).toBe(begin + som(0) - som(1));
        expect(jaren.slice(1).map(({ saldo }) => saldo)).toEqual(jaren.slice(0, -1).map(({ eindsaldo }) => eindsaldo));
      }),
    );
  },
);

test('the additional task is asked and not carried on', () => {
  fc.assert(
    fc.property(regels, fc.nat(100), (alle, extra) => {
      const [zonder, met] = [0, extra].map((additioneel) =>
        perJaar(alle.map((een) => alsHalfjaar({ ...een, additioneel }))),
      );
      expect(met?.map(({ eindsaldo, saldo, realisatie }) => [eindsaldo, saldo, realisatie])).toEqual(
        zonder?.map(({ eindsaldo, saldo, realisatie }) => [eindsaldo, saldo, realisatie]),
      );
    }),
  );
});

test('50 at the end of one year and 70 at the start of the next: both stay, the later one counts', () => {
  const [, tweede] = perJaar([
    alsHalfjaar({ jaar: 2021, helft: 1, taakstelling: 200, gehuisvest: 150, saldo: 0, additioneel: undefined }),
    alsHalfjaar({ jaar: 2021, helft: 2, taakstelling: 100, gehuisvest: 100, saldo: 50, additioneel: undefined }),
    alsHalfjaar({ jaar: 2022, helft: 1, taakstelling: 419, gehuisvest: 0, saldo: 70, additioneel: undefined }),
  ]);
  expect(tweede).toEqual({
    jaar: 2022,
    eersteHelft: 419,
    saldo: 70,
    andersDanEinde: 50,
    additioneel: 0,
    totaal: 489,
    realisatie: 0,
    eindsaldo: 489,
  });
});
