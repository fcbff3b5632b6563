import type { Gemeente, VervallenGemeente } from './gemeente';
import { NEDERLAND, VERVALLEN } from './gemeenten';
import { lettersVan, woorden } from './gemeentenaam';

/** Who a name can be of: somebody on our list, or one that was gone before. */
export type Genoemd = Gemeente | VervallenGemeente;

/** An official name taken apart once: a sheet of hundreds of unknown names compares each with all of them. */
export interface Naam {
  readonly van: Genoemd;
  readonly sleutel: string;
  readonly woorden: string;
  readonly letters: number;
}

export const isVervallen = (een: Genoemd): een is VervallenGemeente => 'opvolgers' in een;

/** All names, in the order in which they are offered: our own province first, what is no more last. */
export const NAMEN: readonly Naam[] = [...NEDERLAND, ...VERVALLEN].map((van) => {
  const losse = woorden(van.naam);
  const sleutel = losse.join('');
  return { van, sleutel, woorden: losse.join(' '), letters: lettersVan(sleutel) };
});

const OP_SLEUTEL: ReadonlyMap<string, readonly Naam[]> = NAMEN.reduce(
  (op, naam) => op.set(naam.sleutel, [...(op.get(naam.sleutel) ?? []), naam]),
  new Map<string, readonly Naam[]>(),
);
const OP_VOLGORDE: readonly Naam[] = [...NAMEN].sort((a, b) => (a.sleutel < b.sleutel ? -1 : 1));

/** All who have this very key: more than one where provinces share a name. */
export const metSleutel = (sleutel: string): readonly Naam[] => OP_SLEUTEL.get(sleutel) ?? [];

/** All whose key begins like this, in the order of NAMEN; found by halving, not by going through all. */
export function beginnendMet(begin: string): readonly Naam[] {
  let [laag, hoog] = [0, OP_VOLGORDE.length];
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1;
    if ((OP_VOLGORDE[midden]?.sleutel ?? '') < begin) laag = midden + 1;
    else hoog = midden;
  }
  const gevonden = new Set<Naam>();
  for (let i = laag; OP_VOLGORDE[i]?.sleutel.startsWith(begin) === true; i++) {
    const naam = OP_VOLGORDE[i];
    if (naam) gevonden.add(naam);
  }
  return gevonden.size > 1 ? NAMEN.filter((naam) => gevonden.has(naam)) : [...gevonden];
}
