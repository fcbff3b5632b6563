import fc from 'fast-check';
import { verdeelOverRegios, type Regiodeel } from '../../../src/domain/opgave/verdeling-regio';
import { personen } from '../../../src/domain/getal/getal';

const HAAGLANDEN = [
  { naam: 'Haaglanden', gewicht: 31 },
  { naam: 'overig', gewicht: 69 },
];

test('Haaglanden, 31 % of 2.450-2.700, is 760-837', () => {
  const uitkomst = verdeelOverRegios(personen(2450), personen(2700), HAAGLANDEN, 'procent');
  expect(uitkomst).toMatchObject({
    ok: true,
    delen: [
      { laag: 760, hoog: 837, losLaag: 760, losHoog: 837 },
      { laag: 1690, hoog: 1863 },
    ],
  });
});

test('where the shares alone do not add up, one gives way, and its own rounding is kept beside it', () => {
  const derden = ['A', 'B', 'C'].map((naam) => ({ naam, gewicht: 1 }));
  const uitkomst = verdeelOverRegios(personen(10), personen(11), derden, 'inwoners');
  expect(uitkomst).toMatchObject({
    ok: true,
    delen: [
      { laag: 4, losLaag: 3, hoog: 4, losHoog: 4 },
      { laag: 3, losLaag: 3, hoog: 4, losHoog: 4 },
      { laag: 3, losLaag: 3, hoog: 3, losHoog: 4 },
    ],
  });
});

test.each([
  ['shares that make 99', 10, 20, [31, 68], 'procent', { ok: false, code: 'geenHonderd', som: 99 }],
  ['a high bound below the low one', 20, 10, [50, 50], 'procent', { ok: false, code: 'grenzenOmgekeerd' }],
  ['a negative weight', 10, 20, [110, -10], 'procent', { ok: false, code: 'negatief' }],
  ['a weight that is no number', 10, 20, [NaN, 5], 'inwoners', { ok: false, code: 'negatief' }],
  ['a negative number', -1, 20, [50, 50], 'procent', { ok: false, code: 'negatief' }],
  ['no weight at all', 10, 20, [0, 0], 'inwoners', { ok: false, code: 'geenGewicht' }],
  ['no regions', 10, 20, [], 'inwoners', { ok: false, code: 'geenGewicht' }],
] as const)('%s', (_, laag, hoog, gewichten, soort, uitkomst) => {
  expect(
    verdeelOverRegios(
      personen(laag),
      personen(hoog),
      gewichten.map((gewicht, i) => ({ naam: `regio ${i}`, gewicht })),
      soort,
    ),
  ).toEqual(uitkomst);
});

test('percentages with decimals that make 100 are taken', () => {
  expect(
    verdeelOverRegios(
      personen(1000),
      personen(1000),
      [33.3, 33.3, 33.4].map((gewicht, i) => ({ naam: String(i), gewicht })),
      'procent',
    ).ok,
  ).toBe(true);
});

test('the parts of both bounds always add up and lie within one of the share', () => {
  const invoer = fc.tuple(
    fc.nat(5000),
    fc.nat(3000),
    fc.array(fc.nat(700_000), { minLength: 1, maxLength: 12 }).filter((lijst) => lijst.some((n) => n > 0)),
  );
  fc.assert(
    fc.property(invoer, ([laag, extra, gewichten]) => {
      const uitkomst = verdeelOverRegios(
        personen(laag),
        personen(laag + extra),
        gewichten.map((gewicht, i) => ({ naam: String(i), gewicht })),
        'inwoners',
      );
      if (!uitkomst.ok) throw new Error(uitkomst.code);
      const som = (van: (deel: Regiodeel) => number): number =>
        uitkomst.delen.reduce((totaal, deel) => totaal + van(deel), 0);
      expect([som((deel) => deel.laag), som((deel) => deel.hoog)]).toEqual([laag, laag + extra]);
      for (const deel of uitkomst.delen) expect(Math.abs(deel.hoog - deel.losHoog)).toBeLessThanOrEqual(1);
    }),
  );
});

test('the order of the list changes nobody’s part: equal remainders go by the alphabet', () => {
  const namen = ['Haaglanden', "'s-Gravenhage", 'Rijnmond', 'Midden'];
  const van = (lijst: readonly string[]) => {
    const uitkomst = verdeelOverRegios(
      personen(10),
      personen(10),
      lijst.map((naam) => ({ naam, gewicht: 5 })),
      'inwoners',
    );
    return uitkomst.ok ? Object.fromEntries(uitkomst.delen.map(({ naam, laag }) => [naam, laag])) : uitkomst.code;
  };
  const verwacht = { "'s-Gravenhage": 3, Haaglanden: 3, Midden: 2, Rijnmond: 2 };
  expect(van(namen)).toEqual(verwacht);
  expect(van([...namen].reverse())).toEqual(verwacht);
});

test.each<[number, readonly number[], readonly number[]]>([
  // 0.848, 10.144, 3.504, 1.504: of two with the same remainder the first of the alphabet gets the person.
  [16, [5.3, 63.4, 21.9, 9.4], [1, 10, 4, 1]],
  [500, [25.7, 62, 5.9, 6.4], [129, 310, 29, 32]],
  [500, [76.6, 3.1, 5.2, 15.1], [383, 16, 26, 75]],
])('shares with decimals: %d over %j leaves equal remainders equal', (geheel, aandelen, verwacht) => {
  const namen = ['Haaglanden', 'Hollands-Midden', 'Rotterdam-Rijnmond', 'Zuid-Holland Zuid'];
  const lijst = aandelen.map((gewicht, i) => ({ naam: namen[i] ?? '', gewicht }));
  for (const volgorde of [lijst, [...lijst].reverse(), [...lijst.slice(2), ...lijst.slice(0, 2)]]) {
    const uitkomst = verdeelOverRegios(personen(geheel), personen(geheel), volgorde, 'procent');
    const deelVan = (naam: string) => (uitkomst.ok ? uitkomst.delen.find((een) => een.naam === naam)?.laag : undefined);
    expect(namen.map(deelVan)).toEqual(verwacht);
  }
});
