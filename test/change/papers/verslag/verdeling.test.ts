import { datumVan } from '../../../../src/domain/tijd/datum';
import { personen } from '../../../../src/domain/getal/getal';
import { verdeelOverRegios, type Gewicht } from '../../../../src/domain/opgave/verdeling-regio';
import { verdelingsblad } from '../../../../src/change/papers/verslag/verdeling';
import { alleTekst, getoond } from './voorbeeld/getoond';

function verdeling(laag: number, hoog: number, gewichten: readonly Gewicht[], kind: 'inwoners' | 'procent') {
  const uitkomst = verdeelOverRegios(personen(laag), personen(hoog), gewichten, kind);
  if (!uitkomst.ok) throw new Error(uitkomst.code);
  return verdelingsblad({
    wat: 'capaciteit ROL',
    laag: personen(laag),
    hoog: personen(hoog),
    kind,
    delen: uitkomst.delen,
    gemaaktOp: datumVan('2022-09-01'),
  });
}

test('31% of 2.450-2.700 is 760-837, and the totals are sums on the sheet', () => {
  const blad = verdeling(
    2450,
    2700,
    [
      { naam: 'Haaglanden', gewicht: 31 },
      { naam: 'Overig', gewicht: 69 },
    ],
    'procent',
  );
  expect(getoond(blad).slice(1, 7)).toEqual([
    ['2.450 tot 2.700 personen'],
    [],
    ['Regio', 'Aandeel', 'Ondergrens', 'Bovengrens'],
    ['Haaglanden', 0.31, 760, 837],
    ['Overig', 0.69, 1690, 1863],
    ['Totaal', '=SUM(B5:B6)', '=SUM(C5:C6)', '=SUM(D5:D6)'],
  ]);
  expect(alleTekst(blad)).toContain(
    'Overig: het aandeel alleen is afgerond 1.691; 1.690 om de delen te laten optellen.',
  );
});

test('one number by inhabitants has one column', () => {
  const blad = verdeling(
    10,
    10,
    [
      { naam: 'A', gewicht: 200 },
      { naam: 'B', gewicht: 100 },
    ],
    'inwoners',
  );
  expect(getoond(blad).slice(3, 6)).toEqual([
    ['Regio', 'Inwoners', 'Aandeel van het geheel', 'Personen'],
    ['A', 200, 200 / 300, 7],
    ['B', 100, 100 / 300, 3],
  ]);
  expect(alleTekst(blad)).toContain('er is niets besloten');
});

test('percentages are written as people write them, and the rule for equal remainders is said', () => {
  const formaat = (...delen: readonly [number, number]) =>
    verdeling(
      10,
      10,
      [
        { naam: 'A', gewicht: delen[0] },
        { naam: 'B', gewicht: delen[1] },
      ],
      'procent',
    ).looks.flatMap(({ numberFormat }) => (numberFormat?.endsWith('%') ? [numberFormat] : []));
  expect(new Set(formaat(31, 69))).toEqual(new Set(['0%']));
  expect(new Set(formaat(31.5, 68.5))).toEqual(new Set(['0.0%']));
  expect(new Set(formaat(31.25, 68.75))).toEqual(new Set(['0.00%']));
  expect(
    alleTekst(
      verdeling(
        3,
        3,
        [
          { naam: 'A', gewicht: 1 },
          { naam: 'B', gewicht: 1 },
        ],
        'inwoners',
      ),
    ),
  ).toContain('bij gelijke rest gaat de persoon naar de regio die in het alfabet eerst komt.');
});
