import { afstand, sleutelVan, woorden } from './gemeentenaam';
import { type Genoemd, isVervallen, type Naam, NAMEN } from './namenlijst';

const LEVEND = NAMEN.filter(({ van }) => !isVervallen(van));

/** The beginnings and the ends of all names: most unknown names begin and end like none of them. */
const delenVan = (deel: (woorden: readonly string[], i: number) => readonly string[]): ReadonlySet<string> =>
  new Set(LEVEND.flatMap((een) => een.woorden.split(' ').map((_, i, alle) => deel(alle, i).join(' '))));
const KOPPEN = delenVan((alle, i) => alle.slice(0, i + 1));
const STAARTEN = delenVan((alle, i) => alle.slice(i));

/** The first words of one name followed by the last words of another. */
export function vermengd(naam: string): readonly [Genoemd, Genoemd] | undefined {
  const delen = woorden(naam);
  for (let knip = delen.length - 1; knip > 0; knip--) {
    const kop = delen.slice(0, knip).join(' ');
    const staart = delen.slice(knip).join(' ');
    if (!KOPPEN.has(kop) || !STAARTEN.has(staart)) continue;
    const voor = besteVan(naam, (eigen) => `${eigen} `.startsWith(`${kop} `));
    const achter = besteVan(naam, (eigen) => ` ${eigen}`.endsWith(` ${staart}`));
    if (voor && achter && voor !== achter) return [voor, achter];
  }
  return undefined;
}

function besteVan(naam: string, past: (eigenWoorden: string) => boolean): Genoemd | undefined {
  const sleutel = sleutelVan(naam);
  return opAfstand(
    sleutel,
    LEVEND.filter((een) => past(een.woorden)),
  )[0]?.van;
}

interface Nabij {
  readonly naam: Naam;
  readonly van: Genoemd;
  readonly afstand: number;
}

/** These names by their distance, no further than the limit; of as near ones the first of the list goes first. */
export const opAfstand = (sleutel: string, namen: readonly Naam[], grens = Infinity): readonly Nabij[] =>
  namen
    .map((naam) => ({ naam, van: naam.van, afstand: afstand(sleutel, naam.sleutel, grens) }))
    .filter((een) => een.afstand <= grens)
    .sort((a, b) => a.afstand - b.afstand);
