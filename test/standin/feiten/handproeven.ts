import type { Workbook } from '../../../src/change/workbook';
import { offers, planResults } from '../../../src/change/outcomes/results';
import type { Way } from '../../../src/change/outcomes/ways';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { openWorkbook } from '../../../src/excel';
import { assess } from '../../../src/review/assess/assess';
import { readGrid } from '../../../src/table/rows/read';
import { everyColumn } from '../../change/every-column';
import { HAAGLANDEN } from '../../table/haaglanden';
import { type Fact, type Json, type Script, type Stage, everywhere } from './fact';

/** The overview of Haaglanden on the stage, and the product's own door to this Excel. */
const onHaaglanden: (then: (workbook: Workbook, stage: Stage) => Promise<Json>) => Script = (then) => async (stage) => {
  await stage.run((sheet) => {
    sheet.getRange('A1:F11').values = HAAGLANDEN.map((row) => [...row]);
    sheet.getRange('F2:F11').numberFormat = Array.from({ length: 10 }, () => ['0%']);
  });
  return then(await openWorkbook(() => '2022-03-30T10:00:00.000Z'), stage);
};

async function read(workbook: Workbook) {
  const grid = await workbook.read();
  const found = readGrid(grid);
  if (found.kind !== 'table') throw new Error(`geen tabel: ${found.kind}`);
  const assessed = assess(found.table, { beleid: STANDAARDBELEID });
  if (assessed.kind !== 'overview') throw new Error(`ontbreekt: ${assessed.wat.join()}`);
  return { grid, overview: assessed.overview };
}

async function write(workbook: Workbook, way: Way = 'waarden') {
  const { grid, overview } = await read(workbook);
  return workbook.write(planResults(overview, grid, { ...everyColumn(offers(overview, grid, way)), way }));
}

/** Why a write was refused, each reason once. */
async function refusal(workbook: Workbook): Promise<readonly Json[]> {
  const result = await write(workbook);
  return result.ok ? ['geschreven'] : [...new Set(result.conflicts.map(({ code }) => code))];
}

const percent = (part: number | undefined): Json => (part === undefined ? null : Math.round(part * 100));

/** Checks by hand of docs/grenzen.md that a script can do as well: what the product itself makes of this Excel. */
export const HAND_CHECKS: readonly Fact[] = [
  {
    id: 'H02',
    does: 'Opgavewijzer leest Haaglanden: negen gemeenten, Delft 63%, samen 884, 275, 609 en 31%.',
    source: 'handproef 2 in docs/grenzen.md',
    strength: 'afgeleid',
    check: {
      script: onHaaglanden(async (workbook) => {
        const { rows, totaal } = (await read(workbook)).overview;
        const { opgave, gehuisvest, nogTeHuisvesten, gerealiseerd } = totaal;
        const delft = percent(rows[0]?.gerealiseerd);
        return [rows.length, delft, opgave, gehuisvest, nogTeHuisvesten, percent(gerealiseerd)];
      }),
      answers: everywhere([9, 63, 884, 275, 609, 31]),
    },
  },
  {
    id: 'H03',
    does: 'Als waarden en als formules geschreven staat er wat moest komen; na terugzetten is het blad zoals het was.',
    source: 'handproef 3 in docs/grenzen.md',
    strength: 'afgeleid',
    check: {
      script: onHaaglanden(async (workbook) => {
        const seen: Json[] = [];
        for (const way of ['waarden', 'formules'] as const) {
          const before = JSON.stringify((await workbook.read()).formulas);
          const written = await write(workbook, way);
          if (!written.ok) throw new Error(written.conflicts.map(({ code }) => code).join());
          const undone = await workbook.undo(written.entry);
          const isBack = JSON.stringify((await workbook.read()).formulas) === before;
          seen.push([written.differences.length, undone.ok ? undone.kept.length : null, isBack]);
        }
        return seen;
      }),
      answers: everywhere([
        [0, 0, true],
        [0, 0, true],
      ]),
    },
  },
  {
    id: 'H07',
    does: 'Op een beveiligd blad, en naast een tabel waarin een filter rijen verbergt, schrijft Opgavewijzer niet.',
    source: 'handproef 7 in docs/grenzen.md',
    strength: 'afgeleid',
    check: {
      api: '1.9',
      script: onHaaglanden(async (workbook, { run }) => {
        await run((sheet) => sheet.protection.protect());
        const onProtected = await refusal(workbook);
        await run((sheet) => sheet.protection.unprotect());
        await run((sheet) => {
          const criteria = { filterOn: Excel.FilterOn.values, values: ['2'] };
          sheet.autoFilter.apply(sheet.getRange('A1:F11'), 1, criteria);
        });
        return [onProtected, await refusal(workbook)];
      }),
      answers: everywhere([['protected'], ['filtered']]),
    },
  },
  {
    id: 'H14',
    does: 'Na Verwijder wat we bewaren is de lijst van wat is geschreven leeg, en staan de cellen er nog.',
    source: 'handproef 14 in docs/grenzen.md',
    strength: 'afgeleid',
    check: {
      script: onHaaglanden(async (workbook) => {
        await write(workbook);
        const listed = (await workbook.journal()).length;
        await workbook.removeAllOurs();
        return [listed, (await workbook.journal()).length, (await workbook.read()).values[1]?.[6] ?? ''];
      }),
      answers: everywhere([1, 0, 76]),
    },
  },
];
