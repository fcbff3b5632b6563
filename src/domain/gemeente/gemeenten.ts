import { known } from '../known';
import type { AndereGemeente, EigenGemeente, Gemeente, VervallenGemeente } from './gemeente';
import { GEMEENTEGEGEVENS } from '../data/gemeenten';
import { GEMEENTEN_ELDERS, WEESP } from '../data/gemeenten-elders';
import { HERINDELINGEN } from '../data/herindelingen';
import { type Datum, datumVan } from '../tijd/datum';
import { type AnderProvincie, EIGEN_PROVINCIE } from './provincies';

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
