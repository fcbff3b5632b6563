import fc from 'fast-check';
import { perJaar, type Halfjaar } from '../../../src/domain/opgave/meerjaren';
import { personen } from '../../../src/domain/getal/getal';

const half = (
  jaar: number,
  helft: 1 | 2,
  taakstelling: number,
  gehuisvest: number,
  extra: { saldo?: number; additioneel?: number } = {},
): Halfjaar => ({
  periode: { jaar, helft },
  taakstelling: personen(taakstelling),
  gehuisvest: personen(gehuisvest),
  ...(extra.saldo === undefined ? {} : { saldo: personen(extra.saldo) }),
  ...(extra.additioneel === undefined ? {} : { additioneel: personen(extra.additioneel) }),
});

describe('the memo of The Hague', () => {
  const jaren = perJaar([half(2018, 1, 200, 100), half(2017, 1, 393, 600, { saldo: 448 }), half(2017, 2, 301, 582)]);

  test('2017: 393 + 301 + 448 = 1.142, of which 1.182 realised', () => {
    expect(jaren[0]).toEqual({
      jaar: 2017,
      eersteHelft: 393,
      tweedeHelft: 301,
      saldo: 448,
      additioneel: 0,
      totaal: 1142,
      realisatie: 1182,
      eindsaldo: -40,
    });
  });
  test('so 2018 starts with -40', () => expect(jaren[1]).toMatchObject({ jaar: 2018, saldo: -40, totaal: 160 }));
});

test('a saldo that differs from the end of the year before is kept, with the other beside it', () => {
  const [, tweede] = perJaar([
    half(2021, 1, 100, 50, { saldo: 0 }),
    half(2021, 2, 100, 100),
    half(2022, 1, 419, 0, { saldo: 70 }),
  ]);
  expect(tweede).toMatchObject({ saldo: 70, andersDanEinde: 50, totaal: 489 });
});

test('the additional task counts in the total, but leaves no achterstand', () => {
  expect(
    perJaar([half(2022, 1, 100, 100, { saldo: 0 }), half(2022, 2, 100, 100, { additioneel: 25 })])[0],
  ).toMatchObject({ additioneel: 25, totaal: 225, eindsaldo: 0 });
});

test('over a year that is missing no saldo is carried', () => {
  expect(perJaar([half(2019, 1, 10, 0, { saldo: 0 }), half(2021, 1, 10, 0)])[1]).not.toHaveProperty('saldo');
});

test('of half a year the end of the year before is not compared', () => {
  expect(perJaar([half(2021, 1, 100, 50, { saldo: 0 }), half(2022, 1, 10, 0, { saldo: 7 })])[1]).not.toHaveProperty(
    'andersDanEinde',
  );
});

test('only a second half: its own saldo begins the year', () =>
  expect(perJaar([half(2022, 2, 10, 4, { saldo: 3 })])[0]).toMatchObject({ saldo: 3, totaal: 13, eindsaldo: 9 }));

test('nothing gives no years', () => expect(perJaar([])).toEqual([]));

test('persons are kept: what is housed and what remains is what was carried in and added, whatever the order', () => {
  const halfjaar = fc.record({
    helft: fc.constantFrom<1 | 2>(1, 2),
    jaar: fc.integer({ min: 2015, max: 2018 }),
    taakstelling: fc.nat(900),
    gehuisvest: fc.nat(900),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(halfjaar, { selector: ({ jaar, helft }) => `${jaar}-${helft}`, minLength: 1 }),
      (lijst) => {
        const halfjaren = lijst.map(({ jaar, helft, taakstelling, gehuisvest }) =>
          half(jaar, helft, taakstelling, gehuisvest),
        );
        const jaren = perJaar(halfjaren);
        for (const { totaal, realisatie, eindsaldo } of jaren) expect(realisatie + eindsaldo).toBe(totaal);
        expect(jaren.reduce((som, { realisatie }) => som + realisatie, 0)).toBe(
          lijst.reduce((som, { gehuisvest }) => som + gehuisvest, 0),
        );
        expect(perJaar([...halfjaren].reverse())).toEqual(jaren);
      },
    ),
  );
});
