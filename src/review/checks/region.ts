import { gemeentenOp } from '../../domain/gemeente/indeling';
import type { Gemeente } from '../../domain/gemeente/gemeente';
import { laatsteDag } from '../../domain/tijd/periode';
import { columnFor } from '../../table/table';
import { type Check, onHeading } from './sheet';

const FEWEST = 4;

/**
 * A table of the gemeenten of one region holds all of them. Only said when most of the region is there: a table of a
 * few gemeenten is somebody's choice.
 */
export const regioIsVolledig: Check = (sheet) => {
  const { table } = sheet;
  const column = columnFor(table, 'gemeente') ?? columnFor(table, 'gmcode');
  const day = table.periode ? laatsteDag(table.periode) : table.peildatum;
  const there = table.rows.flatMap((r) => r.gemeente ?? []);
  if (!column || day === undefined || there.length < FEWEST || there.length < table.rows.length) return [];
  const codes = new Set(there.map((g) => g.code));
  for (const regionOf of [(g: Gemeente) => g.woonregio, (g: Gemeente) => g.veiligheidsregio]) {
    const regions = new Set(there.map(regionOf));
    const [region] = regions;
    if (regions.size !== 1 || region === undefined) continue;
    const all = gemeentenOp(day).filter((g) => regionOf(g) === region);
    const missing = all.filter((g) => !codes.has(g.code));
    if (missing.length === 0) return [];
    if (missing.length * 2 < all.length)
      return [
        {
          code: 'gemeenteOntbreekt',
          severity: 'let op',
          ...onHeading(sheet, column),
          data: { regio: region, namen: missing.map((g) => g.naam) },
        },
      ];
  }
  return [];
};
