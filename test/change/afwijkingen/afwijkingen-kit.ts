import { datum, type Datum } from '../../../src/domain/tijd/datum';
import type { Afwijking, Afwijkingen } from '../../../src/change/afwijkingen/afwijking';
import { entered, type Entered } from '../../../src/change/afwijkingen/entered';
import { readOtherwise } from '../../../src/change/afwijkingen/meant';
import { placesFor } from '../../../src/change/afwijkingen/places';
import { afwijkingenPlan } from '../../../src/change/afwijkingen/plan';
import type { WritePlan } from '../../../src/change/write/plan';
import type { CellValue, ExcelTable } from '../../../src/table/cells/grid';
import { applyTo, gridFrom, type Cells } from '../grids';
import { overviewIn } from '../written';

/** Lansingerland on 1-1-2026 as the province had it: step 4, 92 of 194, koppelingen voldoende. */
export const SHEET: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Trede per 1 oktober 2025', 'Opgave 2e helft 2025', 'Gehuisvest per 1 januari 2026', 'Koppelingen'],
  ['Delft', 2, 76, 48, 'voldoende'],
  ['Lansingerland', 4, 194, 92, 'voldoende'],
  ['Wassenaar', 1, 30, 11, ''],
  ['Totaal', '', 300, 151, ''],
];
export const LANSINGERLAND = 'GM1621';
export const DELFT = 'GM0503';
export const WASSENAAR = 'GM0629';
export const tot = datum(2026, 7, 1) as Datum;
export const HELD: Afwijking = { verlengd: { tot, bron: 'besluit GS 10-2-2026' } };

export interface Done {
  readonly plan: WritePlan;
  readonly on: Entered;
  readonly cells: Cells;
  readonly otherwise: readonly string[];
}

export function done(cells: Cells, entries: Afwijkingen, tables: readonly ExcelTable[] = []): Done {
  const grid = gridFrom(cells, { tables });
  const now = overviewIn(grid);
  const found = placesFor(now, grid, entries);
  if (!found.ok) throw new Error(found.insert.join());
  const on = entered(now, grid, entries, found.places);
  const then = overviewIn(on.grid);
  const plan = afwijkingenPlan({ now, then, grid, count: entries.size, others: [] }, on);
  return { plan, on, cells: applyTo(cells, plan), otherwise: readOtherwise(now, then, entries) };
}
