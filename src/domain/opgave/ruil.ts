import { type Personen, personen } from '../getal/getal';

/**
 * Two gemeenten agree that `naar` houses `aantal` persons of the task of `van` (Huisvestingswet 2014, art. 29 lid 2:
 * the sum stays equal).
 */
export interface Ruil {
  readonly van: string;
  readonly naar: string;
  readonly aantal: Personen;
}

/** Why an exchange cannot be made. */
export type Ruilfout =
  | { readonly code: 'zelfdeGemeente' }
  | { readonly code: 'geenAantal'; readonly aantal: number }
  | { readonly code: 'onbekendeGemeente'; readonly gemeente: string }
  /** More than the giver still has of its task, exchanges before this one included. */
  | { readonly code: 'meerDanOpgave'; readonly gemeente: string; readonly beschikbaar: Personen };

export interface Ruiluitkomst {
  /** What each gemeente gets on top of its task; below 0 for a giver. The sum is 0. */
  readonly verschillen: ReadonlyMap<string, Personen>;
  /** Exchanges that were left out, by their place in the list. */
  readonly fouten: ReadonlyMap<number, Ruilfout>;
}

/** Makes the exchanges one after the other; one that cannot be made changes nothing. `opgaven` by gemeente. */
export function ruil(opgaven: ReadonlyMap<string, Personen>, ruilen: readonly Ruil[]): Ruiluitkomst {
  const verschillen = new Map<string, Personen>();
  const fouten = new Map<number, Ruilfout>();
  const erbij = (gemeente: string, n: number) =>
    verschillen.set(gemeente, personen((verschillen.get(gemeente) ?? 0) + n));
  ruilen.forEach((deze, i) => {
    const fout = ruilfout(opgaven, verschillen, deze);
    if (fout) return void fouten.set(i, fout);
    erbij(deze.van, -deze.aantal);
    erbij(deze.naar, deze.aantal);
  });
  return { verschillen, fouten };
}

function ruilfout(
  opgaven: ReadonlyMap<string, Personen>,
  verschillen: ReadonlyMap<string, Personen>,
  { van, naar, aantal }: Ruil,
): Ruilfout | undefined {
  if (van === naar) return { code: 'zelfdeGemeente' };
  if (!(aantal >= 1)) return { code: 'geenAantal', aantal };
  const onbekend = [van, naar].find((gemeente) => !opgaven.has(gemeente));
  if (onbekend !== undefined) return { code: 'onbekendeGemeente', gemeente: onbekend };
  const beschikbaar = personen(Math.max(0, (opgaven.get(van) ?? 0) + (verschillen.get(van) ?? 0)));
  return aantal > beschikbaar ? { code: 'meerDanOpgave', gemeente: van, beschikbaar } : undefined;
}
