import { dagenLater } from '../../../domain/tijd/datum';
import { type Periode, begin, einde, isZelfdePeriode, laatsteDag, periodeVan } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { datesInWords, daysWithin } from '../../cells/time/days';
import { fold } from '../../cells/text';
import { type Column, THRESHOLD, doubted, ofOtherDates } from '../../column';
import { because } from '../../column-reason';
import type { Time } from '../../recognise/columns/meaning';
import { type Role, kindOf } from '../../roles';

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
export function withOpgaveParts(columns: readonly Column[], time: Time): readonly Column[] {
  const hasGross = columns.some((c) => GROSS.test(fold(c.heading)) && !c.confirmed);
  return columns.map((column, i) => {
    const { role, ours, corrected, heading } = column;
    if (ours || corrected) return column;
    if (holds(column, columns[i + 1]))
      return role === 'opgave'
        ? { ...column, role: 'opgaveInclAdditioneel', reason: because(column.reason, WITH_EXTRA) }
        : doubted(column, `${WITH_EXTRA}?`, DOUBT);
    if (columns.some((other) => isNewOf(other, column))) return { ...column, certainty: DOUBT };
    if (!WHOLE.has(role)) return column;
    const isGross = hasGross && GROSS_OR_NET.test(fold(heading));
    if (!isGross && !isPart(column, time.periode) && !isNext(column, time)) return column;
    const why = isGross ? ', met of zonder het saldo?' : ', maar voor een deel van het halfjaar';
    return doubted(column, why, Math.min(column.certainty, DOUBT));
  });
}

/** "Opgave" before "waarvan additioneel": the additional task stands in it. */
const holds = ({ role }: Column, next: Column | undefined): boolean =>
  next?.role === 'additioneel' &&
  INSIDE.test(fold(next.heading)) &&
  ['opgave', 'taakstelling', 'gehuisvest'].includes(role);
const INSIDE = /\b(?:waarvan|daarvan|hierin|daarin|inbegrepen)\b/i;
const WITH_EXTRA = ', met de additionele opgave';

/**
 * "Taakstelling 2023-II (nieuw)", "gehuisvest (gecorrigeerd)", "gehuisvest op achterstand": while the one is asked the
 * other does not hold.
 */
const isNewOf = (other: Column, column: Column): boolean =>
  column.certainty >= THRESHOLD &&
  other.role === column.role &&
  kindOf(other.role) === 'personen' &&
  isOpen(other) &&
  saysMore(other, column) &&
  (!other.periode || !column.periode || isZelfdePeriode(other.periode, column.periode)) &&
  !ofOtherDates(other, column);
const isOpen = ({ certainty, corrected }: Column): boolean => certainty > 0 && certainty < THRESHOLD && !corrected;
const saysMore = (other: Column, { heading }: Column): boolean =>
  (NEW.test(fold(other.heading)) && !NEW.test(fold(heading))) ||
  (EXTRA.test(fold(other.heading)) && /\btota/.test(fold(heading)));
const NEW = /\b(?:nieuwe?|netto|op (?:de )?achterstand)\b|gecorrigeerd|correctie|herzien|bijgesteld|aangepast/i;

/** "Gehuisvest additioneel" may stand in "gehuisvest totaal". */
const EXTRA = /\badditione/i;

/** "Bruto" is with the achterstand in one sheet and before the voorsprong in another, and "netto" beside it follows. */
const GROSS = /\bbruto\b/i;
const GROSS_OR_NET = /\b(?:bruto|netto)\b/i;

/** "Opgave per 1 juli" of who were housed up to that day: of this halfjaar, or what the next begins with? */
const isNext = ({ heading, dates, periode: own }: Column, { periode, peildatum }: Time): boolean =>
  !own &&
  periode !== undefined &&
  dates.length === 1 &&
  dates[0] === einde(periode) &&
  peildatum !== undefined &&
  peildatum >= laatsteDag(periode) &&
  !/\b(?:tot|t\/m|voor|uiterlijk|binnen)\b/.test(fold(heading));

function isPart({ heading, dates, maand }: Column, periode: Periode | undefined): boolean {
  if (maand) return true;
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return false;
  const half = periode ?? periodeVan(dagenLater(last, -1));
  if (timeIn(heading).dates.length === 0 && daysWithin(heading, half).length === 0) return false;
  const isToEnd = last === einde(half) || last === laatsteDag(half);
  if (dates.length > 1) return first !== begin(half) || !isToEnd;
  const { dates: days } = datesInWords(heading);
  const isUpTo = days.length === 0 ? !AS_OF.test(fold(heading)) : days.some(({ before }) => UP_TO.test(before));
  return isUpTo && !isToEnd;
}
