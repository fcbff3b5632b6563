/** The division by largest remainder once more, person by person in whole numbers without end. */
import fc from 'fast-check';
import { verdeelOverRegios } from '../../../src/domain/opgave/verdeling-regio';
import { taakstellingVolgensWet, verdeel } from '../../../src/domain/opgave/verdeling';
import { p } from '../stand';

/**
 * Everyone gets the whole part of his share; those left over go one by one to the largest remainder not served yet, the
 * first of equals.
 */
function naief(totaal: number, gewichten: readonly number[]): readonly number[] {
  const som = gewichten.reduce((a, b) => a + BigInt(b), 0n);
  const delen = gewichten.map((gewicht) => (BigInt(totaal) * BigInt(gewicht)) / som);
  const resten = gewichten.map((gewicht) => (BigInt(totaal) * BigInt(gewicht)) % som);
  for (let over = BigInt(totaal) - delen.reduce((a, b) => a + b, 0n); over > 0n; over--) {
    const grootste = resten.reduce((a, b) => (b > a ? b : a), -1n);
    const wie = resten.indexOf(grootste);
    delen[wie] = (delen[wie] ?? 0n) + 1n;
    resten[wie] = -1n;
  }
  return delen.map(Number);
}

const gewichten = fc
  .array(fc.nat({ max: 900_000 }), { minLength: 1, maxLength: 30 })
  .filter((rij) => rij.some((n) => n > 0));
const klein = fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 8 }).filter((rij) => rij.some((n) => n > 0));

test.each([
  [2, [4, 1, 1], [2, 0, 0], 'all three remainders are a third: the first gets the one that is over'],
  [2, [1, 1, 4], [1, 0, 1], 'whatever the size of their shares'],
  [5, [7, 7, 1], [3, 2, 0], 'the remainders are 1/3, 1/3 and 1/3'],
  [3, [1, 1], [2, 1], 'two halves'],
  [1, [1, 1, 1, 1], [1, 0, 0, 0], 'a person is not divided'],
  [2700, [31, 69], [837, 1863], 'Haaglanden and the rest'],
  [0, [1, 2], [0, 0], 'nobody to divide'],
])('%i over %j is %j: %s', (totaal, rij, delen) => {
  expect(naief(totaal, rij)).toEqual(delen);
  expect(verdeel(p(totaal), rij)).toEqual(delen);
});

test('for whole weights it is the division done person by person', () => {
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), gewichten, (totaal, rij) =>
      expect(verdeel(p(totaal), rij)).toEqual(naief(totaal, rij)),
    ),
    { numRuns: 1000 },
  );
});

test('with small weights too, where remainders are often equal', () => {
  fc.assert(
    fc.property(fc.nat({ max: 60 }), klein, (totaal, rij) =>
      expect(verdeel(p(totaal), rij)).toEqual(naief(totaal, rij)),
    ),
    { numRuns: 3000 },
  );
});

test('all weights times the same number divide the same', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), klein, fc.integer({ min: 2, max: 1000 }), (totaal, rij, maal) =>
      expect(
        verdeel(
          p(totaal),
          rij.map((n) => n * maal),
        ),
      ).toEqual(verdeel(p(totaal), rij)),
    ),
  );
});

test('who has no weight gets nobody, and takes nothing from the others', () => {
  fc.assert(
    fc.property(fc.nat({ max: 5000 }), klein, fc.nat({ max: 8 }), (totaal, rij, plaats) => {
      const met = verdeel(p(totaal), rij.toSpliced(plaats, 0, 0)) ?? [];
      expect(met.toSpliced(Math.min(plaats, rij.length), 1)).toEqual(verdeel(p(totaal), rij));
      expect(met[Math.min(plaats, rij.length)]).toBe(0);
    }),
  );
});

test.each([[[-1, 2]], [[Number.NaN]], [[Infinity]], [[0]], [[-0, 0]], [[1e308, 1e308]]])(
  'over %j nothing can be divided',
  (rij) => {
    expect(verdeel(p(10), rij)).toBeUndefined();
  },
);

test('fewer than nobody cannot be divided', () => {
  expect(verdeel(p(-1), [1, 2])).toBeUndefined();
});

describe('over regions', () => {
  test('what a region has alone is its share rounded half up; what it gets is what the division gives', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5000 }), fc.nat({ max: 3000 }), klein, (laag, meer, rij) => {
        const uitkomst = verdeelOverRegios(
          p(laag),
          p(laag + meer),
          rij.map((gewicht, i) => ({ naam: `regio ${i}`, gewicht })),
          'inwoners',
        );
        if (!uitkomst.ok) throw new Error(uitkomst.code);
        const som = rij.reduce((a, b) => a + b, 0);
        expect(uitkomst.delen.map((deel) => deel.laag)).toEqual(naief(laag, rij));
        expect(uitkomst.delen.map((deel) => deel.hoog)).toEqual(naief(laag + meer, rij));
        expect(uitkomst.delen.map((deel) => deel.losHoog)).toEqual(
          rij.map((gewicht) => Math.floor((2 * (laag + meer) * gewicht + som) / (2 * som))),
        );
        expect(uitkomst.delen.map(({ naam, gewicht, aandeel }) => [naam, gewicht, aandeel])).toEqual(
          rij.map((gewicht, i) => [`regio ${i}`, gewicht, gewicht / som]),
        );
      }),
    );
  });

  test.each([
    [99.9999, false],
    [99.99999, false],
    [100, true],
    [100.0000001, true],
    [100.001, false],
  ])('shares that make %d make a hundred: %s', (tweede, ok) => {
    expect(
      verdeelOverRegios(
        p(10),
        p(10),
        [
          { naam: 'een', gewicht: 0 },
          { naam: 'twee', gewicht: tweede },
        ],
        'procent',
      ).ok,
    ).toBe(ok);
  });

  test('of inhabitants no hundred is asked', () => {
    expect(
      verdeelOverRegios(
        p(10),
        p(12),
        [
          { naam: 'een', gewicht: 560_000 },
          { naam: 'twee', gewicht: 140_000 },
        ],
        'inwoners',
      ),
    ).toMatchObject({
      ok: true,
      delen: [
        { laag: 8, hoog: 10 },
        { laag: 2, hoog: 2 },
      ],
    });
  });
});

describe('Huisvestingswet art. 29 lid 1', () => {
  test('is rounded up: the least whole number that is not below the share', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 30_000 }),
        fc.nat({ max: 900_000 }),
        fc.integer({ min: 900_000, max: 18_000_000 }),
        (landelijk, gemeente, land) => {
          const n = BigInt(taakstellingVolgensWet(p(landelijk), gemeente, land));
          const deel = BigInt(landelijk) * BigInt(gemeente);
          expect(n * BigInt(land) >= deel).toBe(true);
          expect((n - 1n) * BigInt(land) < deel).toBe(true);
        },
      ),
    );
  });

  test('so the parts of a country are never less than the whole', () => {
    fc.assert(
      fc.property(fc.nat({ max: 30_000 }), gewichten, (landelijk, inwoners) => {
        const land = inwoners.reduce((a, b) => a + b, 0);
        expect(
          inwoners.reduce<number>((som, n) => som + taakstellingVolgensWet(p(landelijk), n, land), 0),
        ).toBeGreaterThanOrEqual(landelijk);
      }),
    );
  });
});
