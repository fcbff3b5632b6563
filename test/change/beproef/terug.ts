import { isFormula } from '../../../src/change/write/content';
import { keyOf } from '../../../src/change/write/frame';
import type { Conflict } from '../../../src/change/write/plan';
import type { Cel } from './cellen';
import { type Orakel, sleutel } from './orakel';

/** What stands there after a write was taken back, what should, and how many cells it named as kept. */
interface Terug {
  readonly nu: Orakel;
  readonly orakel: Orakel;
  readonly genoemd: number;
}

/**
 * Every cell of the write came back, or was changed by somebody, or is named; the oracle learns what came back.
 * Throws what was violated.
 */
export function terugKlopt(cellen: ReadonlyMap<string, Cel>, { nu, orakel, ...terug }: Terug): void {
  let { genoemd } = terug;
  for (const [key, { voor, na }] of cellen) {
    const [staat, was] = [nu.get(key) ?? '', orakel.get(key) ?? ''];
    if (staat === voor) {
      if (was !== voor && was !== na) throw new Error(`${key}: ${String(was)} van een ander werd ${String(voor)}`);
      if (voor === '') orakel.delete(key);
      else orakel.set(key, voor);
      continue;
    }
    if (key.startsWith('Gemeente | ') && was === na && houdtCellen(key, nu)) continue;
    genoemd -= 1;
    if (was === na && !isFormula(na) && !isFormula(voor) && bestaat(key, nu))
      throw new Error(`${key} kwam niet terug, al stond er nog ${String(na)}`);
  }
  if (genoemd < 0) throw new Error(`${-genoemd} cellen kwamen niet terug en zijn niet genoemd`);
}

/**
 * Forgets what came back, or was left to others: only what could not be placed stays in the list.
 * @param over how many cells of the write the list still holds
 */
export function vergeetTeruggezette(cellen: Map<string, Cel>, kept: readonly Conflict[], over: number): void {
  const zoek = new Set(kept.flatMap((c) => (c.code === 'unplaced' ? [sleutel(c.name, c.heading)] : [])));
  for (const key of [...cellen.keys()]) if (over <= zoek.size && !zoek.has(zonderDag(key))) cellen.delete(key);
}

/** A heading stays above figures that stay. */
function houdtCellen(kop: string, nu: Orakel): boolean {
  const onder = kop.slice('Gemeente'.length);
  return [...nu.keys()].some((key) => key !== kop && key.endsWith(onder));
}

/** Whether both the name and the heading still stand. */
function bestaat(key: string, nu: Orakel): boolean {
  const [naam = '', kop = ''] = key.split(' | ');
  return nu.has(sleutel(naam, 'Gemeente')) && nu.has(sleutel('Gemeente', kop));
}

/** As a write knows its cells: a heading of ours is the same with another day. */
const zonderDag = (key: string): string => {
  const [naam = '', kop = ''] = key.split(' | ');
  return sleutel(keyOf(naam), keyOf(kop));
};
