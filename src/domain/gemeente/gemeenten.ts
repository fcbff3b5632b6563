import type { Gemeente } from './gemeente';
import { GEMEENTEGEGEVENS } from '../data/gemeenten';
import { type Datum, datumVan } from '../tijd/datum';

const BEGIN_VAN_DE_LIJST = '2019-01-01';

export const GEMEENTEN: readonly Gemeente[] = GEMEENTEGEGEVENS.map(({ vanaf, tot, opvolger, ...rest }) => ({
  ...rest,
  geldigVanaf: datumVan(vanaf ?? BEGIN_VAN_DE_LIJST),
  ...(tot === undefined ? {} : { geldigTot: datumVan(tot) }),
  ...(opvolger === undefined ? {} : { opgevolgdDoor: opvolger }),
}));

const OP_CODE: ReadonlyMap<string, Gemeente> = new Map(GEMEENTEN.map((gemeente) => [gemeente.code, gemeente]));

export function gemeenteMetCode(code: string): Gemeente | undefined {
  return OP_CODE.get(code);
}

/** Whether a gemeente exists on a day. Before 2019 our list knows nothing: then it stands as on its first day. */
export function isGeldigOp({ geldigVanaf, geldigTot }: Gemeente, d: Datum): boolean {
  const dag = Math.max(d, datumVan(BEGIN_VAN_DE_LIJST));
  return geldigVanaf <= dag && (geldigTot === undefined || dag < geldigTot);
}

/** The gemeenten that exist on a day: 52 in 2020-2022, 50 since 1-1-2023. */
export function gemeentenOp(d: Datum): readonly Gemeente[] {
  return GEMEENTEN.filter((gemeente) => isGeldigOp(gemeente, d));
}

/** The gemeenten that were merged into this one. */
export function voorgangersVan(gemeente: Gemeente): readonly Gemeente[] {
  return GEMEENTEN.filter(({ opgevolgdDoor }) => opgevolgdDoor === gemeente.code);
}
