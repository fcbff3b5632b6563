import { known } from '../known';
import { aandeel, halfNaarBoven, procent } from '../getal/afronding';
import type { Datum } from '../tijd/datum';
import { type Fractie, type Personen, personen } from '../getal/getal';
import { beoordeelKoppelingen, type Koppelingenoordeel } from './koppelingen';
import { ladderOp, opLadder } from '../ladder/ladder';
import type { Trede } from '../ladder/trede';

/** One gemeente as the province adds it up. */
export interface Gemeentestand {
  readonly naam: string;
  readonly taakstelling?: Personen;
  readonly opgave: Personen;
  readonly gehuisvest: Personen;
  /** The count, or the judgement when only that is known. */
  readonly koppelingen?: Personen | Koppelingenoordeel;
}

/** The province (or any group of gemeenten) as a whole, as the annex to the April and October letters has it. */
export interface Geheel {
  readonly aantal: number;
  /** Absent unless every gemeente has one; with it comes the saldo, which is opgave - taakstelling. */
  readonly taakstelling?: Personen;
  readonly saldo?: Personen;
  readonly opgave: Personen;
  /** Half of the sum, rounded up: not the sum of the halves. */
  readonly minimaal: Personen;
  readonly gehuisvest: Personen;
  readonly nogTeHuisvesten: Personen;
  /** Of the opgave; absent when that is 0. */
  readonly gerealiseerd?: Fractie;
  /** Absent unless every gemeente has a count. */
  readonly koppelingen?: Personen;
  /** Whether the opgave can still be met with the koppelingen there are. */
  readonly oordeel?: Koppelingenoordeel;
}

/** Adds up gemeenten. 2021-I: 2,865 + 12 = 2,877; 1,439; 925 = 32 %; 1,952; 1,469 koppelingen, too few. */
export function alsGeheel(standen: readonly Gemeentestand[]): Geheel {
  const opgave = som(standen.map((stand) => stand.opgave));
  const gehuisvest = som(standen.map((stand) => stand.gehuisvest));
  const nogTeHuisvesten = personen(opgave - gehuisvest);
  const taakstelling = somVanAlle(standen.map((stand) => stand.taakstelling));
  const koppelingen = somVanAlle(
    standen.map((stand) => (typeof stand.koppelingen === 'number' ? stand.koppelingen : undefined)),
  );
  const gerealiseerd = aandeel(gehuisvest, opgave);
  return {
    aantal: standen.length,
    ...(taakstelling === undefined ? {} : { taakstelling, saldo: personen(opgave - taakstelling) }),
    opgave,
    minimaal: halfNaarBoven(opgave),
    gehuisvest,
    nogTeHuisvesten,
    ...known({ gerealiseerd }),
    ...(koppelingen === undefined ? {} : { koppelingen, oordeel: beoordeelKoppelingen(koppelingen, nogTeHuisvesten) }),
  };
}

/**
 * Whether a gemeente has enough koppelingen for what it still has to house; undefined when nothing is known of them.
 */
export function oordeelVan({ koppelingen, opgave, gehuisvest }: Gemeentestand): Koppelingenoordeel | undefined {
  return typeof koppelingen === 'number'
    ? beoordeelKoppelingen(koppelingen, personen(opgave - gehuisvest))
    : koppelingen;
}

/** The gemeenten with too few koppelingen, by alphabet ("'s-Gravenhage" under the g). */
export function metTeWeinigKoppelingen(standen: readonly Gemeentestand[]): readonly string[] {
  return standen
    .filter((stand) => oordeelVan(stand) === 'onvoldoende')
    .map(({ naam }) => naam)
    .sort((a, b) => vergelijkNamen(a, b));
}

/** < 0 when `a` comes before `b` in a list of gemeenten: the article 's- does not count. */
export function vergelijkNamen(a: string, b: string): number {
  const [x, y] = [sorteernaam(a), sorteernaam(b)];
  if (x === y) return 0;
  return x < y ? -1 : 1;
}

/** How many gemeenten stand on each step of the ladder of that day, in its order, empty steps included. */
export function spreiding(treden: readonly Trede[], d: Datum): ReadonlyMap<Trede, number> {
  const telling = new Map<Trede, number>(ladderOp(d).treden.map((trede) => [trede, 0]));
  for (const trede of treden) {
    const plaats = opLadder(trede, d);
    telling.set(plaats, (telling.get(plaats) ?? 0) + 1);
  }
  return telling;
}

/** How many gemeenten are behind and how many ahead; exactly met counts as voorsprong 0. */
export function telSaldi(saldi: readonly Personen[]): { readonly achterstand: number; readonly voorsprong: number } {
  const achterstand = saldi.filter((saldo) => saldo > 0).length;
  return { achterstand, voorsprong: saldi.length - achterstand };
}

/**
 * Percentage points of the group (rounded half up, as the letters write it) above a percentage of others; undefined
 * without an opgave.
 */
export function puntenBoven({ gehuisvest, opgave }: Geheel, percentage: number): number | undefined {
  const eigen = procent(gehuisvest, opgave);
  return eigen === undefined ? undefined : eigen - percentage;
}

function som(aantallen: readonly Personen[]): Personen {
  return personen(aantallen.reduce((totaal, aantal) => totaal + aantal, 0));
}

function somVanAlle(aantallen: readonly (Personen | undefined)[]): Personen | undefined {
  const bekend = aantallen.filter((aantal) => aantal !== undefined);
  return aantallen.length > 0 && bekend.length === aantallen.length ? som(bekend) : undefined;
}

function sorteernaam(naam: string): string {
  return naam
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/^['’‘]?s[- ]/, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
