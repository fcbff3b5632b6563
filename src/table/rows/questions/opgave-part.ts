import { dagenLater } from '../../../domain/tijd/datum';
import { type Periode, begin, einde, laatsteDag, periodeVan } from '../../../domain/tijd/periode';
import { datesInWords, timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { Column } from '../../column';
import type { Role } from '../../roles';

const WHOLE: ReadonlySet<Role> = new Set(['taakstelling', 'opgave', 'opgaveInclAdditioneel', 'additioneel']);
/** In front of a day: what has to be done by then. */
const UP_TO = /\b(?:t\/m|tot(?: en met)?|voor|uiterlijk|binnen)(?: uiterlijk)?\s*$/;
/** In front of a month: how it stands then. */
const AS_OF = /\b(?:per|stand|peildatum)\b/;
const DOUBT = 0.55;

/**
 * An opgave up to a day within the halfjaar, of a stretch of it or of one month is a part of it, or what has to be done
 * by then: it is not read as the whole before the user confirms it.
 */
export const withOpgaveParts = (columns: readonly Column[], periode: Periode | undefined): readonly Column[] =>
  columns.map((column) =>
    WHOLE.has(column.role) && !column.ours && !column.corrected && isPart(column, periode)
      ? {
          ...column,
          certainty: Math.min(column.certainty, DOUBT),
          reason: `${column.reason}, maar voor een deel van het halfjaar`,
        }
      : column,
  );

function isPart({ heading, dates, maand }: Column, periode: Periode | undefined): boolean {
  if (maand) return true;
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined || timeIn(heading).dates.length === 0) return false;
  const half = periode ?? periodeVan(dagenLater(last, -1));
  const isToEnd = last === einde(half) || last === laatsteDag(half);
  if (dates.length > 1) return first !== begin(half) || !isToEnd;
  const { dates: days } = datesInWords(heading);
  const isUpTo = days.length === 0 ? !AS_OF.test(fold(heading)) : days.some(({ before }) => UP_TO.test(before));
  return isUpTo && !isToEnd;
}
