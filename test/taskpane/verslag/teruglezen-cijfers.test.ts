/** Papers that are read back give the same figures. */
import fc from 'fast-check';
import { samenvoegtabel } from '../../../src/change/papers/verslag/besluit/samenvoegtabel';
import { additioneelblad } from '../../../src/change/papers/verslag/additioneel';
import { bevindingen } from '../../../src/change/papers/verslag/bevindingen';
import { meerjarenoverzicht } from '../../../src/change/papers/verslag/meerjaren';
import { regiotabel } from '../../../src/change/papers/verslag/regiotabel';
import { standVanZaken } from '../../../src/change/papers/verslag/stand-van-zaken';
import { saldiPerProvincie } from '../../../src/change/papers/verslag/verevening/saldi';
import { vereveningsblad } from '../../../src/change/papers/verslag/verevening/verevening';
import { questionsIn } from '../../../src/table/rows/questions/asked';
import type { Overview } from '../../../src/review/assess/overview';
import { tableOf } from '../../table/tables';
import { type Regel, gemaaktOp, regels, dagen, overzicht, kopie, gelezen, stukVan } from './teruglezen-kit';

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
      expect(table.findings).toEqual([]);
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

test('the table for the letters gives the same figures, steps and outcomes, and asks nothing', async () => {
  await fc.assert(
    fc.asyncProperty(regels, dagen, async (rijen, dag) => {
      const overview = overzicht(rijen, dag);
      const { reading, fouten } = gelezen(await kopie(samenvoegtabel(stukVan(overview), 'Haaglanden', new Map())));
      const figures = ({ rows }: Overview) =>
        new Map(rows.map(({ naam, trede, opgave, gehuisvest }) => [naam, [trede, opgave, gehuisvest]]));
      const outcomes = ({ rows }: Overview) =>
        rows.flatMap(({ naam, beoordeling: b }) => (b.kind === 'trede' ? [`${naam} ${b.trede}`] : []));
      if (reading.kind !== 'overview') throw new Error(reading.kind);
      expect(fouten).toEqual([]);
      expect(questionsIn(reading.table)).toEqual([]);
      expect(figures(reading.overview)).toEqual(figures(overview));
      expect(new Set(outcomes(reading.overview))).toEqual(new Set(outcomes(overview)));
    }),
    { numRuns: 40 },
  );
});

/** Gehuisvest is just the taakstelling, so that the saldo is what remains too: the stated opgave says which it is. */
const TOEVAL: Regel = { naam: 'Delft', trede: '0', taakstelling: 76, saldo: 1, gehuisvest: 76, additioneel: 0 };

/** Together 2.000, which is no year. */
const JAARTAL: Regel = { naam: 'Delft', trede: '0', taakstelling: 1522, saldo: 478, gehuisvest: 0, additioneel: 1 };

test('the stand van zaken gives the sums of its gemeenten', async () => {
  await fc.assert(
    fc.asyncProperty(regels, dagen, async (rijen, dag) => {
      const overview = overzicht(rijen, dag);
      const { table, fouten } = gelezen(await kopie(standVanZaken(stukVan(overview), 'Haaglanden', 37)));
      const { opgave, gehuisvest, nogTeHuisvesten } = overview.totaal;
      expect(fouten).toEqual([]);
      expect(table.findings).toEqual([]);
      expect(
        table.rows.map((r) => [r.taakstelling, r.saldo, r.opgave, r.minimaal, r.gehuisvest, r.nogTeHuisvesten]),
      ).toEqual([
        [
          rijen.reduce((som, r) => som + r.taakstelling, 0),
          rijen.reduce((som, r) => som + r.saldo, 0),
          ...[opgave, Math.ceil(opgave / 2), gehuisvest, nogTeHuisvesten],
        ],
      ]);
    }),
    { numRuns: 40, examples: [TOEVAL, JAARTAL].map((regel): [Regel[], '21 maart 2022'] => [[regel], '21 maart 2022']) },
  );
});

test('the verevening gives the saldo and the places of each province and day', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: -900, max: 900 }), fc.nat(200), async (saldo, tussen) => {
      const provincies = tableOf(
        [
          ['Provincie', 'Achterstand (+) / voorsprong (-) per 1 januari 2022', 'Plekken in tussenvoorzieningen'],
          ['Zuid-Holland', saldo, tussen],
          ['Utrecht', -saldo, 0],
        ],
        { sheet: 'Bron' },
      );
      const saldi = saldiPerProvincie(provincies);
      const { table, fouten } = gelezen(
        await kopie(
          vereveningsblad({
            bladen: saldi ? [saldi] : [],
            provincies: ['Zuid-Holland', 'Utrecht'],
            plekken: new Map(),
            levend: false,
            gemaaktOp,
          }),
        ),
      );
      expect(fouten).toEqual([]);
      expect(table.findings).toEqual([]);
      expect(table.rows.map((r) => [r.name, r.saldo, r.tussenvoorzieningen])).toEqual([
        ['Zuid-Holland', saldo, tussen],
        ['Utrecht', saldo === 0 ? 0 : -saldo, 0],
      ]);
    }),
    { numRuns: 30 },
  );
});
