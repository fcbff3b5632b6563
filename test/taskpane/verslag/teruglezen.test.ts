/**
 * A paper made and read again: without its mark, as a copy in another workbook has lost it, it is still recognised as
 * ours; and whoever reads it all the same finds the figures that it was made from, and nothing that is wrong.
 */
import fc from 'fast-check';
import { additioneelblad } from '../../../src/change/papers/verslag/additioneel';
import { samenvoegtabel } from '../../../src/change/papers/verslag/besluit/samenvoegtabel';
import { tekstblok } from '../../../src/change/papers/tekst/tekstblok';
import { bevindingen } from '../../../src/change/papers/verslag/bevindingen';
import { ladderbladen } from '../../../src/change/papers/verslag/ladder';
import { meerjarenoverzicht } from '../../../src/change/papers/verslag/meerjaren';
import { regiotabel } from '../../../src/change/papers/verslag/regiotabel';
import { standVanZaken } from '../../../src/change/papers/verslag/stand-van-zaken';
import { saldiPerProvincie } from '../../../src/change/papers/verslag/verevening/saldi';
import { vereveningsblad } from '../../../src/change/papers/verslag/verevening/verevening';
import { provinciesblad } from '../../../src/change/papers/verslag/provincies/provincies';
import { uitPercentages } from '../../../src/change/papers/verslag/provincies/uit-percentages';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { understand } from '../../../src/taskpane/model/reading/understand';
import { NO_ANSWERS } from '../../../src/taskpane/model/state';
import { cellsOf } from '../../change/grids';
import { gridOf } from '../../table/grid-of';
import { memoryWorkbook } from '../../change/memory-workbook';
import { tableOf } from '../../table/tables';
import { gemaaktOp, regels, dagen, overzicht, kopie, gelezen, stukVan, verdeling } from './teruglezen-kit';

test('every paper that lost its mark is recognised as ours', async () => {
  await fc.assert(
    fc.asyncProperty(regels, dagen, async (rijen, dag) => {
      const overview = overzicht(rijen, dag);
      const stuk = stukVan(overview);
      const saldi = saldiPerProvincie(overview.table);
      const plannen = [
        regiotabel(stuk, 'Haaglanden'),
        standVanZaken(stuk, 'Haaglanden', 37),
        ...ladderbladen(stuk, 'Haaglanden'),
        ...bevindingen(stuk, { vorm: 'bladPerGemeente', volgend: new Map() }),
        ...bevindingen(stuk, { vorm: 'eenBlad', volgend: new Map() }),
        samenvoegtabel(stuk, 'Haaglanden', new Map()),
        additioneelblad(stuk, 'Haaglanden'),
        meerjarenoverzicht(stuk, [overview], 'Haaglanden', { kind: 'alle' }),
        vereveningsblad({
          bladen: saldi ? [saldi] : [],
          provincies: ['Zuid-Holland'],
          plekken: new Map(),
          levend: false,
          gemaaktOp,
        }),
      ];
      for (const plan of plannen) {
        const grid = await kopie(plan);
        expect([plan?.kind, understand(grid, NO_ANSWERS, STANDAARDBELEID, []).kind]).toEqual([plan?.kind, 'own']);
      }
    }),
    { numRuns: 12 },
  );
});

test('annexes on one sheet, and text blocks that were pasted, are never a source', async () => {
  await fc.assert(
    fc.asyncProperty(regels, dagen, async (rijen, dag) => {
      const overview = overzicht(rijen, dag);
      const [alle] = bevindingen(stukVan(overview), { vorm: 'eenBlad', volgend: new Map() });
      const blad = await kopie(alle);
      const zonderVoet = gridOf(blad.values.filter(([eerste]) => !/Bron: |Gemaakt met/.test(String(eerste))));
      for (const grid of [blad, zonderVoet]) {
        const reading = understand(grid, { ...NO_ANSWERS, own: true }, STANDAARDBELEID, []);
        expect(reading).toMatchObject({ kind: 'none', findings: [{ code: 'meerBrieven' }] });
      }
      const blokken = overview.rows.map((row) => [row.naam, tekstblok({ overview }, row)]);
      for (const geplakt of [blokken, blokken.flat().map((tekst) => [tekst])])
        expect(understand(gridOf(geplakt), NO_ANSWERS, STANDAARDBELEID, []).kind).toBe('none');
    }),
    { numRuns: 12 },
  );
});

test('so are the papers that are made from something else than gemeenten', async () => {
  const provincies = tableOf([
    ['Provincies', 'Percentage gerealiseerd per 1 april 2022'],
    ['Zuid-Holland', '37%'],
    ['Utrecht', '42%'],
  ]);
  const cijfers = uitPercentages(provincies, false);
  const naastElkaar = cijfers && provinciesblad(cijfers, { levend: false, gemaaktOp });
  for (const plan of [naastElkaar, verdeling()])
    expect(understand(await kopie(plan), NO_ANSWERS, STANDAARDBELEID, []).kind).toBe('own');
  const terug = gelezen(await kopie(naastElkaar));
  expect(terug.table.rows.map(({ name, percentage }) => [name, percentage])).toEqual([
    ['Utrecht', 0.42],
    ['Zuid-Holland', 0.37],
  ]);
});

test('the sheet of somebody else is not', async () => {
  const workbook = memoryWorkbook({
    Bron: cellsOf([
      ['Gemeente', 'Opgave'],
      ['Delft', 73],
      ['Gemaakt met Excel', ''],
    ]),
  });
  expect(understand(await workbook.read('Bron'), NO_ANSWERS, STANDAARDBELEID, []).kind).not.toBe('own');
});
