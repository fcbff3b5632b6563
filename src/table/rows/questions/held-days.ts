import { type Periode, isJarenVan } from '../../../domain/tijd/periode';
import type { Column } from '../../column';
import type { ReadingFinding } from '../../reading-finding';
import type { ReadRow } from '../../table';
import type { Place } from '../remarks';

/** What the rows are with the days until which steps are held understood. */
export interface WithHeldDays {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly ReadingFinding[];
}

/**
 * A step that is held until a day years from the halfjaar of the figures is held by a slip or by a workbook of 1904:
 * there a hold that lasts seems to have lapsed, so the day is not known before a person has looked at it.
 */
export function withHeldDays(
  rows: readonly ReadRow[],
  column: Column | undefined,
  periode: Periode | undefined,
  { sheet, cellArea }: Pick<Place, 'sheet' | 'cellArea'>,
): WithHeldDays {
  const findings: ReadingFinding[] = [];
  const read = rows.map((row): ReadRow => {
    const { verlengd, ...rest } = row;
    if (!verlengd || !periode || !column || !isJarenVan(verlengd.tot, periode)) return row;
    const data = { kop: column.heading, datum: verlengd.tot, periode };
    findings.push({ code: 'verlengdElders', severity: 'fout', sheet, area: cellArea(row, column), data });
    return { ...rest, unreadable: new Set([...row.unreadable, 'verlengd']) };
  });
  return { rows: read, findings };
}
