import { Icon } from '../../controls/icons';
import type { Sorteersleutel, Sortering } from '../../model/filter';

/** A heading that sorts. */
export function Kop({
  op,
  kort,
  lang,
  plek,
  isTabstop,
  sortering,
  onSort,
}: {
  readonly op: Sorteersleutel;
  readonly kort: string;
  readonly lang: string;
  readonly plek: string;
  readonly isTabstop: boolean;
  readonly sortering: Sortering | undefined;
  readonly onSort: () => void;
}) {
  const hier = sortering?.op === op;
  const richting = sortering?.aflopend ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={hier ? richting : 'none'} className={`kop-${op}`}>
      <button
        type="button"
        className="sorteer"
        data-plek={plek}
        tabIndex={isTabstop ? 0 : -1}
        onClick={onSort}
        title={`${lang}: sorteren`}
      >
        {kort}
        {hier && <Icon name={sortering.aflopend ? 'neer' : 'op'} />}
      </button>
    </th>
  );
}
