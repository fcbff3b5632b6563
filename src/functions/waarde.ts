import { isBusy } from '../table/cells/busy';
import { isErrorText } from '../table/cells/error-texts';
import type { CellValue } from '../table/cells/grid';
import { foutieveInvoer, geenAntwoord } from './fouten';

/** What one cell hands over: a value, nothing, an error by its name, or an object without a value of its own. */
export type Cel =
  | { readonly kind: 'waarde'; readonly waarde: CellValue }
  | { readonly kind: 'leeg' }
  | { readonly kind: 'fout'; readonly fout: string }
  | { readonly kind: 'object' };

/**
 * A cell as Excel hands it over. Data types (a formatted number, an entity) come as objects with a basic value; that of
 * an entity is #VALUE!. Errors come as such objects too, as an error with a code, or as text.
 */
export function celVan(invoer: unknown): Cel {
  if (invoer === null || invoer === undefined) return { kind: 'leeg' };
  if (typeof invoer === 'string' && (isErrorText(invoer) || isBusy(invoer))) return { kind: 'fout', fout: invoer };
  if (typeof invoer === 'string' || typeof invoer === 'number' || typeof invoer === 'boolean')
    return { kind: 'waarde', waarde: invoer };
  return typeof invoer === 'object' ? celVanObject(invoer as Readonly<Record<string, unknown>>) : { kind: 'object' };
}

const ZONDER_WAARDE: ReadonlySet<unknown> = new Set(['Entity', 'LinkedEntity', 'WebImage', 'LocalImage']);

function celVanObject({ basicValue, basicType, type, code }: Readonly<Record<string, unknown>>): Cel {
  if (ZONDER_WAARDE.has(type)) return { kind: 'object' };
  if (basicType === 'Empty' || type === 'Empty') return { kind: 'leeg' };
  if (typeof code === 'string' && code.startsWith('#')) return { kind: 'fout', fout: code };
  if (typeof basicValue === 'object' || basicValue === undefined) return { kind: 'object' };
  if (basicType === 'Error' && typeof basicValue === 'string') return { kind: 'fout', fout: basicValue };
  return celVan(basicValue);
}

/**
 * The single value of an argument; undefined for omitted, null and "". @throws #VALUE! for a range of more than one
 * cell, for an error and for an object without a value.
 */
export function enkel(invoer: unknown, naam: string): CellValue | undefined {
  if (Array.isArray(invoer)) {
    const cellen: unknown[] = invoer.flat();
    if (cellen.length !== 1)
      throw foutieveInvoer(
        `Het argument ${naam} is een bereik van ${cellen.length} cellen: geef één cel of één waarde.`,
      );
    return enkel(cellen[0], naam);
  }
  const cel = celVan(invoer);
  switch (cel.kind) {
    case 'leeg':
      return undefined;
    case 'fout':
      // Excel calls again when that is known.
      if (isBusy(cel.fout)) throw geenAntwoord(`Het argument ${naam} wordt nog berekend: wacht tot dat klaar is.`);
      throw (cel.fout === '#N/A' ? geenAntwoord : foutieveInvoer)(
        `Het argument ${naam} is een foutwaarde (${cel.fout}): herstel eerst de cel waar die vandaan komt.`,
      );
    case 'object':
      throw foutieveInvoer(
        `Het argument ${naam} is een gegevenstype of een afbeelding: verwijs naar een cel met een getal of een tekst.`,
      );
    case 'waarde':
      return typeof cel.waarde === 'string' && cel.waarde.trim() === '' ? undefined : cel.waarde;
  }
}

/**
 * An empty cell as an argument is 0 in Excel on the desktop and null on the web: 0 for all, so that all see the same.
 */
export function leegIsNul(invoer: unknown): unknown {
  if (Array.isArray(invoer)) {
    const cellen: unknown[] = invoer.flat();
    return cellen.length === 1 ? leegIsNul(cellen[0]) : invoer;
  }
  return invoer !== undefined && celVan(invoer).kind === 'leeg' ? 0 : invoer;
}

/** A value that must be there. @throws #N/A when it is not. */
export function verplicht<T>(waarde: T | undefined, naam: string): T {
  if (waarde === undefined)
    throw geenAntwoord(`Het argument ${naam} ontbreekt: vul een waarde in of verwijs naar een gevulde cel.`);
  return waarde;
}
