import { OUTPUT_ROLES, OUTPUTS } from '../../../src/change/outcomes/outputs';
import { offers, planResults, type Choices } from '../../../src/change/outcomes/results';
import { everyColumn } from '../every-column';
import { at, gridFrom, type Cells } from '../grids';
import { haaglanden } from '../overviews';

export const OURS = OUTPUT_ROLES.map((role) => [OUTPUTS[role].heading, role] as const);
export const all = (keys: readonly string[]): Choices => ({ take: new Set(keys) });
export const standard = (cells: Cells, overview = haaglanden()) => {
  const grid = gridFrom(cells);
  return planResults(overview, grid, everyColumn(offers(overview, grid)));
};
export const row = (cells: Cells, r: number, from = 6, to = 12) =>
  Array.from({ length: to - from + 1 }, (_, i) => cells.get(at(r, from + i))?.content ?? '');
