import { headingsAfter, offers, planResults } from '../../../src/change/outcomes/results';
import type { Way } from '../../../src/change/outcomes/ways';
import type { WritePlan } from '../../../src/change/write/plan';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { assess } from '../../../src/review/assess/assess';
import type { Overview } from '../../../src/review/assess/overview';
import { readGrid } from '../../../src/table/rows/read';
import { everyColumn } from '../every-column';
import type { Veld } from './veld';

/** What was read, and what would be written beside it. */
export interface Gelezen {
  readonly plan: WritePlan;
  readonly overview: Overview;
}

/** Reads the sheet as the pane does and plans every column that is offered; undefined where nothing can be written. */
export async function lees(veld: Veld, wijze: Way): Promise<Gelezen | undefined> {
  const sheet = veld.hoofdblad();
  if (sheet === undefined) return undefined;
  const workbook = veld.workbook();
  const grid = await workbook.read(sheet);
  const line = (await workbook.journal()).find((one) => one.sheet === sheet && one.outcomes && !one.gone);
  const read = readGrid(grid, { written: line?.outcomes?.headings ?? [] });
  const result = read.kind === 'table' ? assess(read.table, { beleid: STANDAARDBELEID }) : undefined;
  if (result?.kind !== 'overview' || result.overview.table.layout !== 'rows') return undefined;
  const { overview } = result;
  const choices = { ...everyColumn(offers(overview, grid, wijze)), way: wijze };
  const plan = planResults(overview, grid, choices);
  return {
    overview,
    plan: { ...plan, outcomes: { headings: headingsAfter(overview, choices), settings: '' } },
  };
}
