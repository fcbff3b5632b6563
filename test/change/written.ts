import { offers, planResults } from '../../src/change/outcomes/results';
import { everyColumn } from './every-column';
import type { Way } from '../../src/change/outcomes/ways';
import { STANDAARDBELEID } from '../../src/domain/beleid/beleid';
import { assess } from '../../src/review/assess/assess';
import type { ExcelTable, Grid } from '../../src/table/cells/grid';
import type { Overview } from '../../src/review/assess/overview';
import { readGrid } from '../../src/table/rows/read';
import { applyTo, gridFrom, type Cells } from './grids';

/** The one table on a sheet, read and assessed. */
export function overviewIn(grid: Grid): Overview {
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error(read.kind);
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

/** The sheet after writing all that is offered by itself. */
export function written(cells: Cells, way: Way, tables: readonly ExcelTable[] = []): Cells {
  const grid = gridFrom(cells, { tables });
  const overview = overviewIn(grid);
  return applyTo(cells, planResults(overview, grid, { ...everyColumn(offers(overview, grid, way)), way }));
}
