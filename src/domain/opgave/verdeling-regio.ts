import { deelVan, halfOmhoog } from '../getal/afronding';
import type { Personen } from '../getal/getal';
import { vergelijkNamen } from './provincie';
import { verdeel } from './verdeling';

/** A region with its weight: inhabitants, or a percentage of the whole. */
export interface Gewicht {
  readonly naam: string;
  readonly gewicht: number;
}

/** What one region gets of the low and of the high bound. */
export interface Regiodeel extends Gewicht {
  /** Of all weights together. */
  readonly aandeel: number;
  readonly laag: Personen;
  readonly hoog: Personen;
  /** Its share alone, rounded half up; may be one more or less than the divided part. */
  readonly losLaag: number;
  readonly losHoog: number;
}

export type Regioverdeling =
  | { readonly ok: true; readonly delen: readonly Regiodeel[] }
  | { readonly ok: false; readonly code: 'geenGewicht' | 'negatief' | 'grenzenOmgekeerd' }
  /** Shares that do not make a whole are not stretched until they do. */
  | { readonly ok: false; readonly code: 'geenHonderd'; readonly som: number };

/**
 * The parts in the order of the list. Equal remainders go by the alphabet of the names, so that the order of the list
 * changes nobody's part.
 */
export function verdeelOpNaam(geheel: Personen, gewichten: readonly Gewicht[]): readonly Personen[] | undefined {
  const volgorde = gewichten
    .map(({ naam, gewicht }, plaats) => ({ naam, gewicht, plaats }))
    .sort((a, b) => vergelijkNamen(a.naam, b.naam) || b.gewicht - a.gewicht);
  const delen = verdeel(
    geheel,
    volgorde.map(({ gewicht }) => gewicht),
  );
  if (delen === undefined) return undefined;
  const opPlaats = new Map(volgorde.map(({ plaats }, i) => [plaats, delen[i]]));
  return gewichten.flatMap((_, i) => opPlaats.get(i) ?? []);
}

/**
 * Divides a low and a high number over regions so that each time the parts add up (largest remainder). 31 % of
 * 2,450-2,700 is 760-837.
 */
export function verdeelOverRegios(
  laag: Personen,
  hoog: Personen,
  gewichten: readonly Gewicht[],
  kind: 'inwoners' | 'procent',
): Regioverdeling {
  if (laag < 0 || gewichten.some(({ gewicht }) => !(gewicht >= 0))) return { ok: false, code: 'negatief' };
  if (hoog < laag) return { ok: false, code: 'grenzenOmgekeerd' };
  const som = Math.round(gewichten.reduce((totaal, { gewicht }) => totaal + gewicht, 0) * 1e6) / 1e6;
  if (kind === 'procent' && som !== 100) return { ok: false, code: 'geenHonderd', som };
  const [laagste, hoogste] = [verdeelOpNaam(laag, gewichten), verdeelOpNaam(hoog, gewichten)];
  if (laagste === undefined || hoogste === undefined) return { ok: false, code: 'geenGewicht' };
  return {
    ok: true,
    delen: gewichten.flatMap((een, i) => {
      const [l, h] = [laagste[i], hoogste[i]];
      if (l === undefined || h === undefined) return [];
      const los = (geheel: Personen): number => halfOmhoog(deelVan(een.gewicht, geheel) / som);
      return [{ ...een, aandeel: een.gewicht / som, laag: l, hoog: h, losLaag: los(laag), losHoog: los(hoog) }];
    }),
  };
}
