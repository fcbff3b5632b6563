import type { CellValue } from '../table/cells/grid';
import { foutieveInvoer, geenAntwoord } from './fouten';

/** The single value of an argument; undefined for omitted, null and "". @throws #VALUE! for a range of more than one cell. */
export function enkel(invoer: unknown, naam: string): CellValue | undefined {
  if (Array.isArray(invoer)) {
    const cellen: unknown[] = invoer.flat();
    if (cellen.length !== 1)
      throw foutieveInvoer(
        `Het argument ${naam} is een bereik van ${cellen.length} cellen: geef één cel of één waarde.`,
      );
    return enkel(cellen[0], naam);
  }
  if (typeof invoer === 'string') return invoer.trim() === '' ? undefined : invoer;
  return typeof invoer === 'number' || typeof invoer === 'boolean' ? invoer : undefined;
}

/** A value that must be there. @throws #N/A when it is not. */
export function verplicht<T>(waarde: T | undefined, naam: string): T {
  if (waarde === undefined)
    throw geenAntwoord(`Het argument ${naam} ontbreekt: vul een waarde in of verwijs naar een gevulde cel.`);
  return waarde;
}
