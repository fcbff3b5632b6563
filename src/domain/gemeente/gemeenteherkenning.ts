import { known } from '../known';
import { rememberedUpTo } from '../remembered';
import type { Datum } from '../tijd/datum';
import { BIJNAMEN, metNaam } from './bijnamen';
import { gemeenteMetCode, isGeldigOp } from './gemeenten';
import type { Gemeente, VervallenGemeente } from './gemeente';
import { codeVan, kanBinnen, lettersVan, naamMetCode, ontleed, sleutelVan, woorden } from './gemeentenaam';
import { beginnendMet, type Genoemd, isVervallen, type Naam, NAMEN } from './namenlijst';
import { opAfstand, vermengd } from './nabij';
import type { Provincie } from './provincies';

/** What a written name turns out to be. Only 'gevonden' may be calculated with. */
export type Gemeenteherkenning =
  | {
      readonly kind: 'gevonden';
      readonly gemeente: Gemeente;
      /** 'bijna': one letter of a long name is off, and no other name is near; that is said. */
      readonly hoe: 'naam' | 'code' | 'schrijfwijze' | 'afgekapt' | 'bijna';
    }
  /** Exists, but not on the peildatum; `opvolger` when it was merged. */
  | { readonly kind: 'nietGeldig'; readonly gemeente: Gemeente; readonly opvolger?: Gemeente }
  /** Was gone before our list begins. */
  | { readonly kind: 'vervallen'; readonly gemeente: VervallenGemeente }
  /** Parts of two names in one ("Krimpenerwaard a/d IJssel"). */
  | { readonly kind: 'vermengd'; readonly gemeenten: readonly [Genoemd, Genoemd] }
  /** Cut off so short that several names fit, or a name that two provinces have. */
  | { readonly kind: 'meerduidig'; readonly gemeenten: readonly Genoemd[] }
  /** A gemeente with a group or a part behind it ("Delft (amv)"): not its figures, or not said to be. */
  | { readonly kind: 'deel'; readonly gemeente: Gemeente }
  | { readonly kind: 'onbekend'; readonly suggestie?: Gemeente };

type Hoe = Extract<Gemeenteherkenning, { kind: 'gevonden' }>['hoe'];

const KORTSTE_AFGEKAPT = 6;
const KORTSTE_BIJNA = 12;
/** How far any other name must be from one that is nearly right. */
const RUIM = 3;
/** No name of a gemeente is longer; a whole sentence is not compared. */
const LANGSTE = 60;

/**
 * Finds the gemeente that a name or code stands for. Accepts the spellings of real sheets; refuses blends and short cut
 * names instead of guessing. With a peildatum it must also exist on that day; a province that the sheet gives settles a
 * name that fits in more than one, and a code that it gives must be of the same gemeente.
 */
export function vindGemeente(
  naam: string,
  peildatum?: Datum,
  provincie?: Provincie,
  code?: string,
): Gemeenteherkenning {
  if (naam.length > LANGSTE) return { kind: 'onbekend' };
  const genoemd = onthouden(naam, provincie);
  const erbij = gemeenteMetCode(code ?? '');
  return opDag(erbij ? metBeide(genoemd, erbij) : genoemd, peildatum);
}

/** Names that were looked for: a sheet is read again at each change, and a row asks more than once who it is of. */
const onthouden = rememberedUpTo(
  20_000,
  (naam: string, provincie: Provincie | undefined) => `${provincie ?? ''}|${naam}`,
  zoek,
);

/** What a name is, on whatever day. */
function zoek(naam: string, provincie: Provincie | undefined): Gemeenteherkenning {
  const code = codeVan(naam);
  const metCode = code === undefined ? undefined : gemeenteMetCode(code);
  if (metCode) return { kind: 'gevonden', gemeente: metCode, hoe: 'code' };
  const beide = naamMetCode(naam);
  if (beide) {
    const [genoemd, erbij] = [zoek(beide.naam, provincie), gemeenteMetCode(beide.code)];
    if (erbij) return metBeide(genoemd, erbij);
    // The code of what is no more is not in our list.
    if (genoemd.kind === 'vervallen') return genoemd;
  }
  const geschreven = ontleed(naam);
  const sleutel = geschreven.woorden.join('');
  const gelijk = metNaam(sleutel);
  const voluit = geschreven.voluit.join('');
  return (
    een(geschreven.provincie ? alleenIn(gelijk, geschreven.provincie) : binnen(gelijk, provincie), naam) ??
    afgekapt(voluit, provincie) ??
    alsVermengd(vermengd(naam)) ??
    deelVan(naam) ??
    onbekend(sleutel)
  );
}

/** A name with a code beside it: one gemeente when they agree, else none. A code settles a name that several have. */
function metBeide(genoemd: Gemeenteherkenning, gemeente: Gemeente): Gemeenteherkenning {
  const isGenoemd =
    genoemd.kind === 'meerduidig'
      ? genoemd.gemeenten.includes(gemeente)
      : genoemd.kind === 'gevonden' && genoemd.gemeente === gemeente;
  if (isGenoemd) return { kind: 'gevonden', gemeente, hoe: 'code' };
  if (genoemd.kind === 'gevonden') return { kind: 'vermengd', gemeenten: [genoemd.gemeente, gemeente] };
  return genoemd.kind === 'onbekend' ? { kind: 'onbekend', suggestie: gemeente } : genoemd;
}

/** The same on a day: a gemeente that does not exist then is none. */
function opDag(gevonden: Gemeenteherkenning, peildatum: Datum | undefined): Gemeenteherkenning {
  if (gevonden.kind !== 'gevonden' || peildatum === undefined || isGeldigOp(gevonden.gemeente, peildatum))
    return gevonden;
  const { gemeente } = gevonden;
  return { kind: 'nietGeldig', gemeente, ...known({ opvolger: gemeenteMetCode(gemeente.opgevolgdDoor ?? '') }) };
}

/** The keys under which a gemeente can be looked for: of its name, and of what else it is called ("Den Haag"). */
export const zoeksleutelsVan = ({ naam }: Gemeente): readonly string[] => {
  const eigen = sleutelVan(naam);
  return [eigen, ...[...BIJNAMEN].flatMap(([bijnaam, sleutel]) => (sleutel === eigen ? [bijnaam] : []))];
};

const alleenIn = (namen: readonly Naam[], provincie: Provincie): readonly Naam[] =>
  namen.filter(({ van }) => van.provincie === provincie);

/** Those in the province of the sheet; all when none is. */
function binnen(namen: readonly Naam[], provincie: Provincie | undefined): readonly Naam[] {
  const daar = provincie === undefined ? [] : alleenIn(namen, provincie);
  return daar.length > 0 ? daar : namen;
}

/** What a name is of which these are all that fit; undefined when none does. */
function een(passend: readonly Naam[], naam: string): Gemeenteherkenning | undefined {
  const [enige, ...meer] = passend;
  if (enige === undefined) return undefined;
  if (meer.length > 0) return { kind: 'meerduidig', gemeenten: passend.map(({ van }) => van) };
  return alsGenoemd(enige, enige.van.naam === naam.trim() ? 'naam' : 'schrijfwijze');
}

const alsGenoemd = ({ van }: Naam, hoe: Hoe): Gemeenteherkenning =>
  isVervallen(van) ? { kind: 'vervallen', gemeente: van } : { kind: 'gevonden', gemeente: van, hoe };

const alsVermengd = (gemeenten: readonly [Genoemd, Genoemd] | undefined): Gemeenteherkenning | undefined =>
  gemeenten && { kind: 'vermengd', gemeenten };

function afgekapt(sleutel: string, provincie: Provincie | undefined): Gemeenteherkenning | undefined {
  if (sleutel.length < 3) return undefined;
  const passend = binnen(beginnendMet(sleutel), provincie);
  const [enige] = passend;
  if (enige === undefined) return undefined;
  return passend.length === 1 && sleutel.length >= KORTSTE_AFGEKAPT
    ? alsGenoemd(enige, 'afgekapt')
    : { kind: 'meerduidig', gemeenten: passend.map(({ van }) => van) };
}

/** The whole name of one gemeente, with words behind it that are no gemeente themselves. */
function deelVan(naam: string): Gemeenteherkenning | undefined {
  const delen = woorden(naam);
  for (let knip = delen.length - 1; knip > 0; knip--) {
    const [enige, ...meer] = metNaam(delen.slice(0, knip).join(''));
    if (!enige || meer.length > 0 || isVervallen(enige.van)) continue;
    return metNaam(delen.slice(knip).join('')).length > 0 ? undefined : { kind: 'deel', gemeente: enige.van };
  }
  return undefined;
}

function onbekend(sleutel: string): Gemeenteherkenning {
  const ruimte = Math.max(1, sleutel.length / 4);
  const letters = lettersVan(sleutel);
  const dichtbij = opAfstand(
    sleutel,
    NAMEN.filter(
      (een) => Math.abs(een.sleutel.length - sleutel.length) <= ruimte && kanBinnen(ruimte, letters, een.letters),
    ),
    ruimte,
  );
  const [beste, volgende] = dichtbij;
  if (beste?.afstand === 1 && sleutel.length >= KORTSTE_BIJNA && (volgende?.afstand ?? Infinity) > RUIM)
    return alsGenoemd(beste.naam, 'bijna');
  const suggestie = dichtbij.map(({ van }) => van).find((van): van is Gemeente => !isVervallen(van));
  return { kind: 'onbekend', ...known({ suggestie }) };
}
