import fc from 'fast-check';
import { verdelingsblad } from '../../../src/change/papers/verslag/verdeling';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { gemeentenOp } from '../../../src/domain/gemeente/indeling';
import { verdeelOverRegios } from '../../../src/domain/opgave/verdeling-regio';
import { datumVan } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { check } from '../../../src/review/checks/check';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import { understand } from '../../../src/taskpane/model/reading/understand';
import { NO_ANSWERS } from '../../../src/taskpane/model/state';
import { memoryWorkbook } from '../../change/memory-workbook';
import { p } from '../../domain/stand';
import { tableOf } from '../../table/tables';

export const NAMEN = gemeentenOp(datumVan('2022-04-01')).map(({ naam }) => naam);
export const gemaaktOp = datumVan('2022-07-04');

/** A sheet of so many gemeenten of ours, as it comes from COA. */
export interface Regel {
  readonly naam: string;
  readonly trede: string;
  readonly taakstelling: number;
  readonly saldo: number;
  readonly gehuisvest: number;
  readonly additioneel: number;
}
export const regels: fc.Arbitrary<readonly Regel[]> = fc.uniqueArray(
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
export const dagen = fc.constantFrom('21 maart 2022', '1 april 2022', '1 juli 2022');

export function overzicht(rijen: readonly Regel[], dag: string): Overview {
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

/** A division over two regions: a paper that is made from something else than gemeenten. */
export function verdeling(): SheetPlan {
  const [laag, hoog] = [p(10), p(20)];
  const gewichten = [
    { naam: 'Haaglanden', gewicht: 50 },
    { naam: 'Overig', gewicht: 50 },
  ];
  const verdeeld = verdeelOverRegios(laag, hoog, gewichten, 'procent');
  if (!verdeeld.ok) throw new Error(verdeeld.code);
  return verdelingsblad({ wat: 'plekken', laag, hoog, kind: 'procent', delen: verdeeld.delen, gemaaktOp });
}

/** The sheet of a paper as a copy of it is read: its cells, without our mark. */
export async function kopie(plan: SheetPlan | undefined): Promise<Grid> {
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
export function gelezen(grid: Grid) {
  const reading = understand(grid, { ...NO_ANSWERS, own: true }, STANDAARDBELEID, []);
  if (reading.kind !== 'overview' && reading.kind !== 'missing') throw new Error(`niet gelezen: ${reading.kind}`);
  const { table } = reading;
  const fouten = check({ table, grid }).filter(({ severity }) => severity === 'fout');
  return { reading, table, fouten };
}

export const stukVan = (overview: Overview) => ({ overview, signalen: [], levend: false, gemaaktOp });
