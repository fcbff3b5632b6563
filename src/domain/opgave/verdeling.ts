import { naarBoven } from '../getal/afronding';
import { type Personen, personen } from '../getal/getal';

/**
 * Divides a whole over weights by largest remainder: whole parts that add up to `totaal`, each within one of its exact
 * share; equal remainders go to the first. Undefined when there is nothing to divide by (no weight above 0) or when the
 * whole or a weight is negative.
 */
export function verdeel(totaal: Personen, gewichten: readonly number[]): readonly Personen[] | undefined {
  const heleGewichten = alsHele(gewichten);
  const som = heleGewichten.reduce((a, b) => a + b, 0);
  if (totaal < 0 || !(som > 0) || !Number.isFinite(som) || gewichten.some((gewicht) => !(gewicht >= 0)))
    return undefined;
  const delen = heleGewichten.map((gewicht, plaats) => {
    // The remainder before it is divided: of whole weights it is exact, so that equal remainders are equal.
    const rest = (totaal * gewicht) % som;
    return { plaats, rest, heel: Math.round((totaal * gewicht - rest) / som) };
  });
  const over = totaal - delen.reduce((a, { heel }) => a + heel, 0);
  const volgorde = [...delen].sort((a, b) => b.rest - a.rest || a.plaats - b.plaats);
  const extra = new Set(volgorde.slice(0, over).map(({ plaats }) => plaats));
  return delen.map(({ heel, plaats }) => personen(heel + (extra.has(plaats) ? 1 : 0)));
}

/** Most decimals of a share as people write it. */
const DECIMALEN = [0, 1, 2, 3, 4, 5, 6];

/**
 * Weights with a few decimals, such as 12.5 %, as whole numbers in the same proportion; others as they are: 12.5 and
 * 87.5 → 125 and 875.
 */
function alsHele(gewichten: readonly number[]): readonly number[] {
  const heel = (gewicht: number, keer: number): boolean => {
    const groter = gewicht * keer;
    return Math.round(groter) / keer === gewicht && Number.isSafeInteger(Math.round(groter));
  };
  const keer = DECIMALEN.map((n) => 10 ** n).find((macht) => gewichten.every((gewicht) => heel(gewicht, macht)));
  return keer === undefined ? gewichten : gewichten.map((gewicht) => Math.round(gewicht * keer));
}

/**
 * What Huisvestingswet 2014 art. 29 lid 1 would give one gemeente, rounded up. Published numbers run 1-3 % lower: for
 * plausibility and estimates only, never instead of the published number. @throws RangeError when the country has no
 * inhabitants.
 */
export function taakstellingVolgensWet(landelijk: Personen, inwonersGemeente: number, inwonersLand: number): Personen {
  return naarBoven((landelijk * inwonersGemeente) / inwonersLand);
}
