import type { EigenGemeente, Gemeente } from './gemeente';
import { GEMEENTEN, isBekendOp, isGeldigOp, NEDERLAND, VERVALLEN } from './gemeenten';
import type { Provincie } from './provincies';
import type { Datum } from '../tijd/datum';

/** The gemeenten of Zuid-Holland that exist on a day: 52 in 2020-2022, 50 since 1-1-2023. */
export function gemeentenOp(d: Datum): readonly EigenGemeente[] {
  return GEMEENTEN.filter((gemeente) => isGeldigOp(gemeente, d));
}

const VOORGANGERS = new Map<string, Gemeente[]>();
for (const een of NEDERLAND) {
  if (een.opgevolgdDoor === undefined) continue;
  VOORGANGERS.set(een.opgevolgdDoor, [...(VOORGANGERS.get(een.opgevolgdDoor) ?? []), een]);
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
