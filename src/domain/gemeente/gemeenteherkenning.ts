import type { Datum } from '../tijd/datum';
import { gemeenteMetCode, GEMEENTEN, isGeldigOp } from './gemeenten';
import type { Gemeente } from './gemeente';
import { afstand, codeVan, kanBinnen, lettersVan, sleutelVan, woorden } from './gemeentenaam';

/** What a written name turns out to be. Only 'gevonden' may be calculated with. */
export type Gemeenteherkenning =
  | {
      readonly soort: 'gevonden';
      readonly gemeente: Gemeente;
      readonly hoe: 'naam' | 'code' | 'schrijfwijze' | 'afgekapt';
    }
  /** Exists, but not on the peildatum; `opvolger` when it was merged. */
  | { readonly soort: 'nietGeldig'; readonly gemeente: Gemeente; readonly opvolger?: Gemeente }
  /** Parts of two names in one ("Krimpenerwaard a/d IJssel"). */
  | { readonly soort: 'vermengd'; readonly gemeenten: readonly [Gemeente, Gemeente] }
  /** Cut off so short that several names fit. */
  | { readonly soort: 'meerduidig'; readonly gemeenten: readonly Gemeente[] }
  | { readonly soort: 'onbekend'; readonly suggestie?: Gemeente };

/** Spellings that are no variation of the official name. */
const BIJNAMEN: ReadonlyMap<string, string> = new Map([
  ['denhaag', 'GM0518'],
  ['gravenhage', 'GM0518'],
  ['thehague', 'GM0518'],
]);
const KORTSTE_AFGEKAPT = 6;

/** Every official name taken apart once: a sheet of hundreds of unknown names compares each with all of them. */
const NAMEN = GEMEENTEN.map((gemeente) => ({
  gemeente,
  sleutel: sleutelVan(gemeente.naam),
  woorden: woorden(gemeente.naam).join(' '),
  letters: lettersVan(sleutelVan(gemeente.naam)),
}));
type Naam = (typeof NAMEN)[number];

const OP_SLEUTEL: ReadonlyMap<string, Gemeente> = new Map(NAMEN.map(({ sleutel, gemeente }) => [sleutel, gemeente]));

/** The beginnings and the ends of all names: most unknown names begin and end like none of them. */
const delenVan = (deel: (woorden: readonly string[], i: number) => readonly string[]): ReadonlySet<string> =>
  new Set(NAMEN.flatMap((een) => een.woorden.split(' ').map((_, i, alle) => deel(alle, i).join(' '))));
const KOPPEN = delenVan((alle, i) => alle.slice(0, i + 1));
const STAARTEN = delenVan((alle, i) => alle.slice(i));

/**
 * Finds the gemeente of Zuid-Holland that a name or code stands for. Accepts the spellings of real sheets; refuses blends
 * and short cut names instead of guessing. With a peildatum it must also exist on that day.
 */
export function vindGemeente(naam: string, peildatum?: Datum): Gemeenteherkenning {
  const code = codeVan(naam);
  const metCode = code === undefined ? undefined : gemeenteMetCode(code);
  if (metCode) return alsGeldig(metCode, 'code', peildatum);
  const sleutel = sleutelVan(naam);
  const heel = OP_SLEUTEL.get(sleutel) ?? gemeenteMetCode(BIJNAMEN.get(sleutel) ?? '');
  if (heel) return alsGeldig(heel, heel.naam === naam.trim() ? 'naam' : 'schrijfwijze', peildatum);
  return afgekapt(sleutel, peildatum) ?? vermengd(naam) ?? onbekend(sleutel);
}

function alsGeldig(
  gemeente: Gemeente,
  hoe: 'naam' | 'code' | 'schrijfwijze' | 'afgekapt',
  peildatum: Datum | undefined,
): Gemeenteherkenning {
  if (peildatum === undefined || isGeldigOp(gemeente, peildatum)) return { soort: 'gevonden', gemeente, hoe };
  const opvolger = gemeenteMetCode(gemeente.opgevolgdDoor ?? '');
  return { soort: 'nietGeldig', gemeente, ...(opvolger ? { opvolger } : {}) };
}

function afgekapt(sleutel: string, peildatum: Datum | undefined): Gemeenteherkenning | undefined {
  if (sleutel.length < 3) return undefined;
  const passend = NAMEN.filter((een) => een.sleutel.startsWith(sleutel)).map(({ gemeente }) => gemeente);
  const [enige] = passend;
  if (enige === undefined) return undefined;
  return passend.length === 1 && sleutel.length >= KORTSTE_AFGEKAPT
    ? alsGeldig(enige, 'afgekapt', peildatum)
    : { soort: 'meerduidig', gemeenten: passend };
}

/** The first words of one name followed by the last words of another. */
function vermengd(naam: string): Gemeenteherkenning | undefined {
  const delen = woorden(naam);
  for (let knip = delen.length - 1; knip > 0; knip--) {
    const kop = delen.slice(0, knip).join(' ');
    const staart = delen.slice(knip).join(' ');
    if (!KOPPEN.has(kop) || !STAARTEN.has(staart)) continue;
    const voor = besteVan(naam, (eigen) => `${eigen} `.startsWith(`${kop} `));
    const achter = besteVan(naam, (eigen) => ` ${eigen}`.endsWith(` ${staart}`));
    if (voor && achter && voor !== achter) return { soort: 'vermengd', gemeenten: [voor, achter] };
  }
  return undefined;
}

function besteVan(naam: string, past: (eigenWoorden: string) => boolean): Gemeente | undefined {
  const passend = NAMEN.filter((een) => past(een.woorden));
  return passend.length === 0 ? undefined : dichtstbij(sleutelVan(naam), passend)?.gemeente;
}

function onbekend(sleutel: string): Gemeenteherkenning {
  const ruimte = Math.max(1, sleutel.length / 4);
  const letters = lettersVan(sleutel);
  const beste = dichtstbij(
    sleutel,
    NAMEN.filter(
      (een) => Math.abs(een.sleutel.length - sleutel.length) <= ruimte && kanBinnen(ruimte, letters, een.letters),
    ),
    ruimte,
  );
  return beste && beste.afstand <= ruimte ? { soort: 'onbekend', suggestie: beste.gemeente } : { soort: 'onbekend' };
}

function dichtstbij(
  sleutel: string,
  uit: readonly Naam[],
  grens?: number,
): { readonly gemeente: Gemeente; readonly afstand: number } | undefined {
  return uit
    .map((een) => ({ gemeente: een.gemeente, afstand: afstand(sleutel, een.sleutel, grens) }))
    .reduce<{ gemeente: Gemeente; afstand: number } | undefined>(
      (beste, een) => (beste && beste.afstand <= een.afstand ? beste : een),
      undefined,
    );
}
