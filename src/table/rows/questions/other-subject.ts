import type { ReadingFinding } from '../../reading-finding';
import { kindOf } from '../../roles';
import { type Column, DOUBT, doubted } from '../../column';
import type { Place } from '../remarks';

const COUNTED = new Set(['personen', 'koppelingen', 'trede', 'percentage']);

/** Figures of a table whose title names another subject; what the user said of a column goes before the title. */
export const isOfSubject = ({ role, ours, confirmed }: Column, subject: string | undefined): boolean =>
  subject !== undefined && !ours && !confirmed && COUNTED.has(kindOf(role));

/** The columns, with no figure sure before the user confirms it when the title is about something else. */
export const ofSubject = (columns: readonly Column[], subject: string | undefined): readonly Column[] =>
  subject === undefined
    ? columns
    : columns.map((column) =>
        isOfSubject(column, subject) ? doubted(column, `, maar de titel gaat over '${subject}'`, DOUBT) : column,
      );

/** The question whether the table is about housing vergunninghouders at all. */
export function subjectRemark(
  subject: string | undefined,
  columns: readonly Column[],
  { sheet, headingArea }: Place,
): readonly ReadingFinding[] {
  const [first] = columns.filter((c) => isOfSubject(c, subject));
  return first && subject !== undefined
    ? [{ code: 'anderOnderwerp', severity: 'let op', sheet, area: headingArea(first), data: { woord: subject } }]
    : [];
}
