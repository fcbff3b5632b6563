import type { Provincie } from '../../domain/gemeente/provincies';
import type { ReadRow, ReadTable } from '../../table/table';
import type { Finding } from '../finding';

/** Whether a row of another sheet lies in a province that the own table has gemeenten of. */
export function inProvincesOf({ rows }: ReadTable): (row: ReadRow) => boolean {
  const own = new Set<Provincie | undefined>(rows.flatMap(({ gemeente }) => gemeente?.provincie ?? []));
  return ({ gemeente }) => gemeente !== undefined && own.has(gemeente.provincie);
}

/** What could not be read, or not for certain, on a sheet that figures come from; of other provinces nothing. */
export function doubtsIn({ findings, rows, layout }: ReadTable, own: ReadTable): readonly Finding[] {
  const isOurs = inProvincesOf(own);
  const others = new Set(rows.filter((row) => row.gemeente && !isOurs(row)).map(({ row }) => row));
  const isOfOthers = (finding: Finding): boolean =>
    (finding.code === 'gemeentenNietGeldig' && !finding.data.eigen) ||
    (layout === 'rows' && finding.area !== undefined && others.has(finding.area.row));
  return findings.filter((finding) => finding.severity !== 'ter info' && !isOfOthers(finding));
}
