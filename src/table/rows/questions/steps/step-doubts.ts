import { fold } from '../../../cells/text';
import type { Trede } from '../../../../domain/ladder/trede';
import type { Datum } from '../../../../domain/tijd/datum';
import { begin, isZelfdePeriode, type Periode, vorige } from '../../../../domain/tijd/periode';
import { beoordeeldePeriode, momentVan, tussenstandVan } from '../../../../domain/tijd/moment';
import { isUsable } from '../../../recognise/columns/columns';
import type { Time } from '../../../recognise/columns/meaning';
import { type Column, DOUBT, doubted } from '../../../column';
import type { ReadRow } from '../../../table';
import type { ColumnDoubt } from '../column-doubts';

/**
 * A step of before the last decision: what that made of it is not on the sheet. "Op 1 april 2022 stond uw gemeente op
 * trede 2", says the annex of 1 July; a tussenstand lifts the steps 0 and 1 only, so that higher ones of before hold.
 */
export function stepDoubts(
  columns: readonly Column[],
  rows: readonly Pick<ReadRow, 'trede'>[],
  time: Time,
): readonly ColumnDoubt[] {
  const column = columns.find((c) => c.used && c.role === 'trede' && !c.confirmed);
  return column && isOlderStep(column, rows, time) ? [{ column, question: 'tredeOuder' }] : [];
}

/** Whether a decision of before the peildatum may have made another step of one in these rows. */
export function isOlderStep(
  column: Column,
  rows: readonly Pick<ReadRow, 'trede'>[],
  { peildatum, periode }: Time,
): boolean {
  const half = peildatum === undefined ? periode : beoordeeldePeriode(peildatum);
  if (!half) return false;
  const day = column.dates.at(-1);
  if (day === undefined) return column.periode !== undefined && begin(column.periode) < begin(vorige(half));
  return day < begin(half) - 1 || (isBetween(day, half, peildatum) && rows.some(({ trede }) => isLow(trede)));
}

const isLow = (trede: Trede | undefined): boolean => trede === '0' || trede === '1';

/** Whether the tussenstand of a halfjaar lies between a day and the peildatum. */
function isBetween(day: Datum, half: Periode, peildatum: Datum | undefined): boolean {
  const decided = tussenstandVan(half);
  return peildatum !== undefined && day < decided - 1 && decided < peildatum;
}

/** "Trede was" in doubt: the step beside it may be what became of it. */
const BEFORE = /\b(?:was|oude?|eerdere?|voorheen|eerst)\b/i;

/** Where a gemeente "staat" in a letter, as its reader gives it. */
const NOW = /^trede nu$/i;

/**
 * The step of a decision date that is the peildatum itself, or of the halfjaar that ends then, is what was decided, as
 * letters and annexes print it. Alone it may be the step before all the same, from which the decision is to start: it
 * is asked.
 */
export const withOutcomesAsked = (columns: readonly Column[], time: Time): readonly Column[] =>
  withStepsAsked(withLateKoppelingen(columns, time), time);

/**
 * Koppelingen of the day on which the halfjaar ended: the rule asks for those of 1 April and 1 October. Beside others
 * they do not hold, and beside those of that day none of another; where no others stand, they are asked about.
 */
function withLateKoppelingen(columns: readonly Column[], { peildatum }: Time): readonly Column[] {
  if (peildatum === undefined || momentVan(peildatum) !== 'eindbeoordeling') return columns;
  const halfway = tussenstandVan(beoordeeldePeriode(peildatum));
  const own = columns.filter((c) => c.role === 'koppelingen' && !c.ours);
  const isHalfway = ({ dates }: Column): boolean => [halfway, halfway - 1].includes(dates.at(-1) ?? 0);
  const isOther = own.some(isHalfway)
    ? (c: Column): boolean => c.dates.length > 0 && !isHalfway(c)
    : ({ dates }: Column): boolean => (dates.at(-1) ?? 0) >= peildatum - 1;
  const late = own.filter((c) => !c.confirmed && isOther(c));
  const certainty = late.length === own.length ? DOUBT : 0;
  return columns.map((c) =>
    late.includes(c) ? doubted(c, ': van die dag, of van halverwege het halfjaar?', certainty) : c,
  );
}

function withStepsAsked(columns: readonly Column[], { peildatum }: Time): readonly Column[] {
  const isStep = (c: Column): boolean => c.role === 'trede' && isUsable(c);
  const hasBefore = columns.some((c) => c.role === 'trede' && !c.ours && !isStep(c) && BEFORE.test(fold(c.heading)));
  if (peildatum === undefined || momentVan(peildatum) === 'geen') return columns;
  const half = momentVan(peildatum) === 'eindbeoordeling' ? beoordeeldePeriode(peildatum) : undefined;
  const isOfHalf = ({ dates, periode }: Column): boolean =>
    half !== undefined && dates.length === 0 && periode !== undefined && isZelfdePeriode(periode, half);
  const isOutcome = (c: Column): boolean =>
    isStep(c) &&
    !c.confirmed &&
    (c.dates.at(-1) === peildatum || isOfHalf(c) || NOW.test(fold(c.heading)) || (hasBefore && c.dates.length === 0));
  return columns.every((c) => !isStep(c) || isOutcome(c))
    ? columns.map((c) => (isOutcome(c) ? doubted(c, ': van voor of na de beslissing van die dag?') : c))
    : columns;
}
