/** What a paper says of itself is said anew by a paper made from it: also the lines that a long sentence took. */
import { deelbareKopie } from '../../../../src/change/papers/kopie';
import { additioneelblad } from '../../../../src/change/papers/verslag/additioneel';
import { onderDeBron } from '../../../../src/change/papers/verslag/noten';
import { regiotabel } from '../../../../src/change/papers/verslag/regiotabel';
import { gelezen, gemaaktOp, kopie, overzicht, stukVan } from '../../../taskpane/verslag/teruglezen-kit';
import { alleTekst, getoond } from './voorbeeld/getoond';
import { overzicht as tabel } from './voorbeeld/overzicht';

const EIGEN = '* voorlopig cijfer';

test.each<[string, readonly string[], readonly string[]]>([
  ['a sentence that goes on below', ['Regels: interventieladder (kader 2020,', 'trede 3 gesplitst).', EIGEN], [EIGEN]],
  ['over three lines', ['Regels: interventieladder een', 'twee', 'drie.', EIGEN], [EIGEN]],
  ['what somebody added below', ['Bron: blad A.', 'Rotterdam is nagekomen.'], ['Rotterdam is nagekomen.']],
  [
    'notes of the table itself, one of two lines',
    [EIGEN, 'Gerealiseerd: percentage van', 'de opgave.', 'Bron: blad A.'],
    [EIGEN, 'Gerealiseerd: percentage van', 'de opgave.'],
  ],
])('%s', (_, notes, over) => {
  expect(onderDeBron({ ...tabel('2022-03-21', []).table, notes })).toEqual(over);
});

test.each([
  ['Regiotabel', regiotabel],
  ['Additionele opgave', additioneelblad],
] as const)(
  'a copy to send of the paper %s: no piece of a sentence, and no sheet that the receiver lacks',
  async (_, paper) => {
    const rijen = ['Delft', 'Gouda'].map((naam) => ({
      ...{ naam, trede: '2', taakstelling: 40, saldo: 3, gehuisvest: 12, additioneel: 4 },
    }));
    const grid = await kopie(paper(stukVan(overzicht(rijen, '21 maart 2022')), '2 gemeenten'));
    const { reading } = gelezen(grid);
    if (reading.kind !== 'overview') throw new Error(reading.kind);
    const plan = deelbareKopie(grid, reading.overview, gemaaktOp);
    const onder = getoond(plan)
      .map(([eerste]) => String(eerste ?? ''))
      .filter((regel) => regel.length > 30);
    expect(onder.join(' ').match(/trede 3 gesplitst/g)).toHaveLength(1);
    expect(alleTekst(plan)).not.toContain('blad Bron');
  },
);
