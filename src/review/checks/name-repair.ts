import type { Grid } from '../../table/cells/grid';
import type { ReadingFinding } from '../../table/reading-finding';
import type { Repair } from '../../table/finding';
import { tidy } from '../../table/cells/text';
import { formulaIn, valueIn } from './sheet';

/**
 * What writes the official name over one that is nearly right ("Kaag en Braasem"), also inside an address; undefined
 * where there is nothing to offer, or where a formula fetches the name: then it is wrong elsewhere.
 */
export function nameRepair(finding: ReadingFinding, grid: Grid): Repair | undefined {
  if (finding.code !== 'naamBijna' && finding.code !== 'gemeenteOnbekend') return undefined;
  const { area, expected } = finding;
  if (expected === undefined || area === undefined || area.rows * area.columns !== 1) return undefined;
  const { row, column } = area;
  const text = String(valueIn(grid, row, column));
  if (formulaIn(grid, row, column) !== '' || !tidy(text).includes(finding.found)) return undefined;
  return { row, column, content: tidy(text).replace(finding.found, expected) };
}
