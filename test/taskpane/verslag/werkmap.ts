import { memoryWorkbook } from '../../change/memory-workbook';
import { cellsOf, type Cells } from '../../change/grids';
import { valueContent } from '../../../src/change/write/content';
import type { SheetPlan } from '../../../src/change/sheet-plan';
import { datumVan } from '../../../src/domain/tijd/datum';
import { read } from '../../../src/taskpane/model/reading/reading';
import { createSession } from '../../../src/taskpane/model/session';
import { verslagVan } from '../../../src/taskpane/verslag/model';
import { readFixture } from '../../fixtures/read-fixture';

const BLADEN = ['21 maart 2022', '1 april 2022', '1 juli 2022', '1 oktober 2022', 'Provincies'] as const;

/** The workbook of the province in memory, with one of its sheets in front and read. */
export async function werkmap(vooraan: (typeof BLADEN)[number] = '21 maart 2022') {
  const volgorde = [vooraan, ...BLADEN.filter((blad) => blad !== vooraan)];
  const cellen = await Promise.all(
    volgorde.map(async (blad): Promise<readonly [string, Cells]> => [
      blad,
      cellsOf((await readFixture('provincie.xlsx', blad)).values.map((row) => row.map(valueContent))),
    ]),
  );
  const workbook = memoryWorkbook({ ...Object.fromEntries(cellen), 'Van een collega': cellsOf([['niet aankomen']]) });
  const session = createSession({ workbook, later: () => () => undefined });
  await read(session);
  const verslag = verslagVan(session, () => datumVan('2022-10-10'));
  return { workbook, session, verslag };
}

/** A sheet that was made, or the names of those that there are. */
export function gemaakt({ workbook }: Awaited<ReturnType<typeof werkmap>>, naam: string): SheetPlan {
  const plan = workbook.backstage.plan(naam);
  if (!plan) throw new Error(`"${naam}" is not there`);
  return plan;
}
