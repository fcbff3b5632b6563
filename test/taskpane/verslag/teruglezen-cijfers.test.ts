/** Papers that are read back give the same figures. */
import fc from 'fast-check';
import { additioneelblad } from '../../../src/change/papers/verslag/additioneel';
import { bevindingen } from '../../../src/change/papers/verslag/bevindingen';
import { meerjarenoverzicht } from '../../../src/change/papers/verslag/meerjaren';
import { regiotabel } from '../../../src/change/papers/verslag/regiotabel';
import type { Overview } from '../../../src/review/assess/overview';
import { type Regel, regels, dagen, overzicht, kopie, gelezen, stukVan } from './teruglezen-kit';

test('the regional table gives the same gemeenten, steps, opgaven and placements', async () => {
  await fc.assert(
    fc.asyncProperty(regels, dagen, async (rijen, dag) => {
      const overview = overzicht(rijen, dag);
      const { reading, fouten } = gelezen(await kopie(regiotabel(stukVan(overview), 'Haaglanden')));
      const figures = ({ rows, peildatum }: Overview) => [
        peildatum,
        ...rows
          .map(({ naam, trede, opgave, gehuisvest }) => [naam, trede, opgave, gehuisvest])
          .sort(([a = ''], [b = '']) => (a < b ? -1 : 1)),
      ];
      expect(fouten).toEqual([]);
      expect(reading.kind === 'overview' && figures(reading.overview)).toEqual(figures(overview));
    }),
    { numRuns: 40 },
  );
});

test('the paper on the additional task gives the same opgaven, agreements and placements', async () => {
  await fc.assert(
    fc.asyncProperty(regels, dagen, async (rijen, dag) => {
      const overview = overzicht(rijen, dag);
      const { table, fouten } = gelezen(await kopie(additioneelblad(stukVan(overview), 'Haaglanden')));
      expect(fouten).toEqual([]);
      expect(new Map(table.rows.map((r) => [r.name, [r.opgave, r.additioneel, r.gehuisvest]]))).toEqual(
        new Map(overview.rows.map(({ row, opgave, gehuisvest }) => [row.name, [opgave, row.additioneel, gehuisvest]])),
      );
    }),
    { numRuns: 40 },
  );
});

test('the history gives the same sums, saldo and end of the year', async () => {
  await fc.assert(
    fc.asyncProperty(regels, async (rijen) => {
      const overview = overzicht(rijen, '1 juli 2022');
      const { table, fouten } = gelezen(
        await kopie(meerjarenoverzicht(stukVan(overview), [overview], 'Haaglanden', { kind: 'alle' })),
      );
      const som = (van: (r: Regel) => number) => rijen.reduce((totaal, r) => totaal + van(r), 0);
      expect(fouten).toEqual([]);
      expect(
        table.rows.map((r) => [r.name, r.taakstelling, r.saldo, r.additioneel, r.gehuisvest, r.eindsaldo]),
      ).toEqual([
        [
          ...['2022', som((r) => r.taakstelling), som((r) => r.saldo), som((r) => r.additioneel)],
          ...[som((r) => r.gehuisvest), som((r) => r.taakstelling + r.saldo - r.gehuisvest)],
        ],
      ]);
    }),
    { numRuns: 40 },
  );
});

test('an annex gives the opgave, the placements, the step and the outcome of its gemeente', async () => {
  await fc.assert(
    fc.asyncProperty(regels, dagen, async (rijen, dag) => {
      const overview = overzicht(rijen, dag);
      const [plan] = bevindingen(stukVan(overview), { vorm: 'bladPerGemeente', volgend: new Map() });
      const { reading, fouten } = gelezen(await kopie(plan));
      const uitkomst = ({ rows }: Overview) =>
        rows
          .map(({ naam, opgave, gehuisvest, trede, beoordeling: b }) => [
            naam,
            opgave,
            gehuisvest,
            trede,
            b.kind === 'trede' && b.trede,
          ])
          .filter(([naam]) => naam === String(plan?.cells[0]?.[0]).split(', gemeente ').at(-1));
      expect(fouten).toEqual([]);
      expect(reading.kind === 'overview' && uitkomst(reading.overview)).toEqual(uitkomst(overview));
    }),
    { numRuns: 40 },
  );
});
