import { known } from '../known';
import type { AndereGemeente, EigenGemeente, Gemeente, VervallenGemeente } from './gemeente';
import { GEMEENTEGEGEVENS } from '../data/gemeenten';
import { GEMEENTEN_ELDERS, WEESP } from '../data/gemeenten-elders';
import { HERINDELINGEN } from '../data/herindelingen';
import { type Datum, datumVan } from '../tijd/datum';
import { type AnderProvincie, EIGEN_PROVINCIE, type Provincie } from './provincies';

/** The first day on which we know who is there: our own province longer than the others. */
const BEGIN_VAN_DE_LIJST = datumVan('2019-01-01');
const BEGIN_ELDERS = datumVan('2022-01-01');

/** The gemeenten of Zuid-Holland. */
export const GEMEENTEN: readonly EigenGemeente[] = GEMEENTEGEGEVENS.map(({ vanaf, tot, opvolger, ...rest }) => ({
  ...rest,
  provincie: EIGEN_PROVINCIE,
  geldigVanaf: vanaf === undefined ? BEGIN_VAN_DE_LIJST : datumVan(vanaf),
  ...(tot === undefined ? {} : { geldigTot: datumVan(tot) }),
  ...known({ opgevolgdDoor: opvolger }),
}));

const delen = (tekst: string): readonly string[] => tekst.split('; ');

function elders(): readonly AndereGemeente[] {
  const provincies = Object.entries(GEMEENTEN_ELDERS) as readonly (readonly [AnderProvincie, string])[];
  const { tot, opvolger, ...weesp } = WEESP;
  return [
    ...provincies.flatMap(([provincie, lijst]) =>
      delen(lijst).map((een) => ({
        code: `GM${een.slice(0, 4)}`,
        naam: een.slice(5),
        provincie,
        geldigVanaf: BEGIN_ELDERS,
      })),
    ),
    { ...weesp, geldigVanaf: BEGIN_ELDERS, geldigTot: datumVan(tot), opgevolgdDoor: opvolger },
  ];
}

/** The gemeenten of the whole country: our own first. */
export const NEDERLAND: readonly Gemeente[] = [...GEMEENTEN, ...elders()];

const OP_CODE: ReadonlyMap<string, Gemeente> = new Map(NEDERLAND.map((gemeente) => [gemeente.code, gemeente]));
const OP_NAAM: ReadonlyMap<string, Gemeente> = new Map(NEDERLAND.map((gemeente) => [gemeente.naam, gemeente]));

const VOORGANGERS = new Map<string, Gemeente[]>();
for (const een of NEDERLAND) {
  if (een.opgevolgdDoor === undefined) continue;
  VOORGANGERS.set(een.opgevolgdDoor, [...(VOORGANGERS.get(een.opgevolgdDoor) ?? []), een]);
}

export function gemeenteMetCode(code: string): Gemeente | undefined {
  return OP_CODE.get(code);
}

/** Gemeenten of before our lists. */
export const VERVALLEN: readonly VervallenGemeente[] = HERINDELINGEN.flatMap(({ per, uit, naar, provincie }) => {
  const opvolgers = delen(naar).flatMap((naam) => OP_NAAM.get(naam) ?? []);
  return delen(uit).map((naam) => ({
    naam,
    per: datumVan(per),
    opvolgers,
    provincie: provincie ?? opvolgers[0]?.provincie ?? EIGEN_PROVINCIE,
  }));
});

export const isEigen = (gemeente: Gemeente): gemeente is EigenGemeente => gemeente.provincie === EIGEN_PROVINCIE;

const beginVan = (gemeente: Gemeente): Datum => (isEigen(gemeente) ? BEGIN_VAN_DE_LIJST : BEGIN_ELDERS);

/** Whether our list says anything about a gemeente on a day; before that it stands as on the first day of the list. */
export const isBekendOp = (gemeente: Gemeente, d: Datum): boolean => d >= beginVan(gemeente);

/** Whether a gemeente exists on a day. Before its list begins: whether it did on the first day of it. */
export function isGeldigOp(gemeente: Gemeente, d: Datum): boolean {
  const { geldigVanaf, geldigTot } = gemeente;
  const dag = Math.max(d, beginVan(gemeente));
  return geldigVanaf <= dag && (geldigTot === undefined || dag < geldigTot);
}

/** The gemeenten of Zuid-Holland that exist on a day: 52 in 2020-2022, 50 since 1-1-2023. */
export function gemeentenOp(d: Datum): readonly EigenGemeente[] {
  return GEMEENTEN.filter((gemeente) => isGeldigOp(gemeente, d));
}

/** The gemeenten that were merged into this one. */
export const voorgangersVan = ({ code }: Gemeente): readonly Gemeente[] => VOORGANGERS.get(code) ?? [];

/** A gemeente that went whole into another, and the first day on which it was part of that. */
export interface Opgegaan {
  readonly naam: string;
  /** Absent where it was gone before our list begins. */
  readonly code?: string;
  readonly per: Datum;
}

/** With the code of what each went into. */
const OPGEGAAN: readonly (Opgegaan & { readonly naar: string })[] = [
  ...NEDERLAND.flatMap(({ naam, code, geldigTot: per, opgevolgdDoor: naar }) =>
    per === undefined || naar === undefined ? [] : [{ naam, code, per, naar }],
  ),
  ...VERVALLEN.flatMap(({ naam, per, opvolgers: [enige, ...meer] }) =>
    enige === undefined || meer.length > 0 ? [] : [{ naam, per, naar: enige.code }],
  ),
];

const OPGEGAAN_IN = new Map<string, Opgegaan[]>();
for (const een of OPGEGAAN) OPGEGAAN_IN.set(een.naar, [...(OPGEGAAN_IN.get(een.naar) ?? []), een]);

/** What went whole into a gemeente, be it a new one or one that goes on: Beemster into Purmerend. */
export const opgegaanIn = ({ code }: Gemeente): readonly Opgegaan[] => OPGEGAAN_IN.get(code) ?? [];

/**
 * The gemeenten of a province on a day that are not among these codes; undefined where our list of that province begins
 * later.
 */
export function ontbrekendIn(
  provincie: Provincie,
  codes: ReadonlySet<string>,
  d: Datum,
): readonly Gemeente[] | undefined {
  const lijst = NEDERLAND.filter((een) => een.provincie === provincie);
  if (!lijst.some((een) => isBekendOp(een, d))) return undefined;
  return lijst.filter((een) => isGeldigOp(een, d) && !codes.has(een.code));
}
