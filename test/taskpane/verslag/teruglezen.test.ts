/**
 * A paper made and read again: without its mark, as a copy in another workbook has lost it, it is still recognised as
 * ours; and whoever reads it all the same finds the figures that it was made from, and nothing that is wrong.
 */
import fc from 'fast-check';
import { additioneelblad } from '../../../src/change/papers/verslag/additioneel';
import { bevindingen } from '../../../src/change/papers/verslag/bevindingen';
import { ladderbladen } from '../../../src/change/papers/verslag/ladder';
import { meerjarenoverzicht } from '../../../src/change/papers/verslag/meerjaren';
import { regiotabel } from '../../../src/change/papers/verslag/regiotabel';
import { standVanZaken } from '../../../src/change/papers/verslag/stand-van-zaken';
import { saldiPerProvincie } from '../../../src/change/papers/verslag/verevening/saldi';
import { vereveningsblad } from '../../../src/change/papers/verslag/verevening/verevening';
import { verdelingsblad } from '../../../src/change/papers/verslag/verdeling';
import { provinciesblad } from '../../../src/change/papers/verslag/provincies/provincies';
import { uitPercentages } from '../../../src/change/papers/verslag/provincies/uit-percentages';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { verdeelOverRegios } from '../../../src/domain/opgave/verdeling-regio';
import { gemeentenOp } from '../../../src/domain/gemeente/gemeenten';
import { datumVan } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { check } from '../../../src/review/checks/check';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { understand } from '../../../src/taskpane/model/reading/understanding';
import { NO_ANSWERS } from '../../../src/taskpane/model/state';
import { cellsOf } from '../../change/grids';
import { memoryWorkbook } from '../../change/memory-workbook';
import { p } from '../../domain/stand';
import { tableOf } from '../../table/tables';

const NAMEN = gemeentenOp(datumVan('2022-04-01')).map(({ naam }) => naam);
const gemaaktOp = datumVan('2022-07-04');

/** A sheet of so many gemeenten of ours, as it comes from COA. */
interface Regel {
  readonly naam: string;
  readonly trede: string;
  readonly taakstelling: number;
  readonly saldo: number;
  readonly gehuisvest: number;
  readonly additioneel: number;
}
const regels: fc.Arbitrary<readonly Regel[]> = fc.uniqueArray(
  fc.record({
    naam: fc.constantFrom(...NAMEN),
    trede: fc.constantFrom('0', '1', '2', '3a', '3b', '4'),
    taakstelling: fc.integer({ min: 20, max: 400 }),
    saldo: fc.integer({ min: -15, max: 120 }),
    gehuisvest: fc.integer({ min: 0, max: 450 }),
    additioneel: fc.integer({ min: 1, max: 200 }),
  }),
  { minLength: 2, maxLength: 8, selector: ({ naam }) => naam },
);
const dagen = fc.constantFrom('21 maart 2022', '1 april 2022', '1 juli 2022');

function overzicht(rijen: readonly Regel[], dag: string): Overview {
  const rows: readonly (readonly CellValue[])[] = [
    [
      ...['Gemeente', 'Trede per 1 januari 2022', 'Taakstelling 2022-I'],
      ...['Achterstand (+) / voorsprong (-) per 1 januari 2022', `Gehuisvest per ${dag}`],
      ...['Additionele opgave', 'Koppelingen op 1 april 2022'],
    ],
    ...rijen.map((r) => [r.naam, r.trede, r.taakstelling, r.saldo, r.gehuisvest, r.additioneel, 'voldoende']),
  ];
  const result = assess(tableOf(rows, { sheet: 'Bron' }), { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(`ontbreekt: ${result.wat.join()}`);
  return result.overview;
}

/** The sheet of a paper as a copy of it is read: its cells, without our mark. */
async function kopie(plan: SheetPlan | undefined): Promise<Grid> {
  if (!plan) throw new Error('geen stuk');
  const workbook = memoryWorkbook({});
  await workbook.addSheets([plan], { replace: false });
  const { ours, ...grid } = await workbook.read(plan.name);
  expect(ours).toBe(plan.kind);
  // The memory keeps no looks; a copy in Excel has the formats of the paper.
  const numberFormats = grid.values.map((line, r) =>
    line.map(
      (_, c) =>
        plan.looks.findLast(
          ({ area, numberFormat }) =>
            numberFormat !== undefined &&
            r >= area.row &&
            r < area.row + area.rows &&
            c >= area.column &&
            c < area.column + area.columns,
        )?.numberFormat ?? 'General',
    ),
  );
  return { ...grid, numberFormats };
}

/** The table on a copy that is read all the same. */
function gelezen(grid: Grid) {
  const reading = understand(grid, { ...NO_ANSWERS, own: true }, STANDAARDBELEID, []);
  if (reading.kind !== 'overview' && reading.kind !== 'missing') throw new Error(`niet gelezen: ${reading.kind}`);
  const { table } = reading;
  const fouten = check({ table, grid }).filter(({ severity }) => severity === 'fout');
  return { reading, table, fouten };
}

const stukVan = (overview: Overview) => ({ overview, signalen: [], levend: false, gemaaktOp });

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
        additioneelblad(stuk, 'Haaglanden'),
        meerjarenoverzicht(stuk, [overview], 'Haaglanden', { kind: 'alle' }),
        vereveningsblad({ bladen: saldi ? [saldi] : [], provincies: ['Zuid-Holland'], plekken: new Map(), gemaaktOp }),
      ];
      for (const plan of plannen) {
        const grid = await kopie(plan);
        expect([plan?.kind, understand(grid, NO_ANSWERS, STANDAARDBELEID, []).kind]).toEqual([plan?.kind, 'own']);
      }
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
  const delen = verdeelOverRegios(
    p(10),
    p(20),
    [
      { naam: 'Haaglanden', gewicht: 50 },
      { naam: 'Overig', gewicht: 50 },
    ],
    'procent',
  );
  if (!delen.ok) throw new Error(delen.code);
  const verdeling = verdelingsblad({
    wat: 'plekken',
    laag: p(10),
    hoog: p(20),
    kind: 'procent',
    delen: delen.delen,
    gemaaktOp,
  });
  const cijfers = uitPercentages(provincies, false);
  const naastElkaar = cijfers && provinciesblad(cijfers, { levend: false, gemaaktOp });
  for (const plan of [naastElkaar, verdeling])
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
