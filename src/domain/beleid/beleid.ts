import type { Beleid, Beleidsregel } from './beleidsregel';
import { BELEIDSREGELS } from '../data/beleidsregels';
import { type Datum, datumVan } from '../tijd/datum';

/** Our own rule table, from the letters. */
export const STANDAARDBELEID: Beleid = new Map(
  BELEIDSREGELS.map(({ peildatum, norm, omkoppelingenTellen, bron, aangenomen = false }) => {
    const d = datumVan(peildatum);
    return [d, { peildatum: d, norm, omkoppelingenTellen, bron: { tekst: bron, aangenomen }, herkomst: 'standaard' }];
  }),
);

/** The rule of a peildatum; a date without a row has no coulance, and omkoppelingen count. */
export function regelOp(beleid: Beleid, peildatum: Datum): Beleidsregel {
  return (
    beleid.get(peildatum) ?? {
      peildatum,
      norm: { soort: 'geen' },
      omkoppelingenTellen: true,
      bron: { tekst: 'standaardregel voor data zonder eigen regel', aangenomen: false },
      herkomst: 'terugval',
    }
  );
}
