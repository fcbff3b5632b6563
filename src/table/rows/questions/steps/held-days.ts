import { type Periode, isJarenVan } from '../../../../domain/tijd/periode';
import type { Column } from '../../../column';
import type { ReadingFinding } from '../../../reading-finding';
import type { Role } from '../../../roles';
import type { ReadRow } from '../../../table';
import type { Place } from '../../remarks';

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
    findings.push({ code: 'dagElders', severity: 'fout', sheet, area: cellArea(row, column), data });
    return { ...rest, unreadable: new Set([...row.unreadable, 'verlengd']) };
  });
  return { rows: read, findings };
}

/** Without their day these would count, and no other question asks for them. */
const DATED: readonly Role[] = ['trede', 'koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten'];

/** The columns whose heading names a day years from the halfjaar, where nothing else is read in their place. */
export const farHeadings = (
  columns: readonly Column[],
  periode: Periode | undefined,
  { sheet, headingArea }: Pick<Place, 'sheet' | 'headingArea'>,
): readonly ReadingFinding[] =>
  columns.flatMap((column): readonly ReadingFinding[] => {
    const { role, heading: kop, dates } = column;
    const datum = dates.at(-1);
    if (!datum || !periode || !isJarenVan(datum, periode)) return [];
    if (!DATED.includes(role) || columns.some((one) => one.used && one.role === role)) return [];
    const data = { kop, datum, periode };
    return [{ code: 'dagElders', severity: 'fout', sheet, area: headingArea(column), data }];
  });
