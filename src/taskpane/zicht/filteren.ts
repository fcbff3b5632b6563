import { zoeksleutelsVan } from '../../domain/gemeente/gemeenteherkenning';
import { sleutelVan } from '../../domain/gemeente/gemeentenaam';
import { isRising } from '../../review/assess/expected';
import type { AssessedRow, Overview, Unassessed } from '../../review/assess/overview';
import type { Filter } from '../model/filter';

/**
 * The part of an overview that a filter shows, in the order of the sheet. The region is not asked here: it was taken
 * before.
 */
export function gefilterd({ rows, unassessed }: Overview, filter: Filter): Pick<Overview, 'rows' | 'unassessed'> {
  const gezocht = zoeker(filter.zoek);
  const { stand, stijgt, trede } = filter;
  const isGewoon = stand === undefined && !stijgt && trede === undefined;
  return {
    rows: stand === 'nietBeoordeeld' ? [] : rows.filter((row) => gezocht(row) && past(row, filter)),
    unassessed:
      isGewoon || (stand === 'nietBeoordeeld' && !stijgt && trede === undefined) ? unassessed.filter(gezocht) : [],
  };
}

function past(row: AssessedRow, { stand, stijgt, trede }: Filter): boolean {
  if (stand !== undefined && row.opSchema !== (stand === 'opSchema')) return false;
  if (stijgt && !isRising(row)) return false;
  if (trede === undefined) return true;
  return trede === 'onbekend' ? row.trede === undefined && row.beoordeling.kind !== 'buitenKader' : row.trede === trede;
}

/** By any part of the name as it is official, as it stands on the sheet, or as it is also called. */
function zoeker(zoek: string): (row: AssessedRow | Unassessed) => boolean {
  const sleutel = sleutelVan(zoek);
  if (sleutel === '') return () => true;
  return ({ naam, row }) =>
    [sleutelVan(naam), sleutelVan(row.name), ...(row.gemeente ? zoeksleutelsVan(row.gemeente) : [])].some((een) =>
      een.includes(sleutel),
    );
}
