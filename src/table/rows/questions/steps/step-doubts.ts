import { begin, isZelfdePeriode, vorige } from '../../../../domain/tijd/periode';
import { beoordeeldePeriode, momentVan, tussenstandVan } from '../../../../domain/tijd/moment';
import type { Time } from '../../../recognise/columns/meaning';
import { type Column, DOUBT, THRESHOLD, doubted } from '../../../column';
import type { ColumnDoubt } from '../column-doubts';

/**
 * A step of before the halfjaar that is assessed: what the decision at its begin made of it is not on the sheet.
 * Annexes start from the step of that begin, whatever the tussenstand made of it.
 */
export function stepDoubts(columns: readonly Column[], { peildatum, periode }: Time): readonly ColumnDoubt[] {
  const column = columns.find((c) => c.used && c.role === 'trede' && !c.confirmed);
  const half = peildatum === undefined ? periode : beoordeeldePeriode(peildatum);
  if (!column || !half) return [];
  const day = column.dates.at(-1);
  const isOlder =
    day === undefined
      ? column.periode !== undefined && begin(column.periode) < begin(vorige(half))
      : day < begin(half) - 1;
  return isOlder ? [{ column, question: 'tredeOuder' }] : [];
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
  const isStep = (c: Column): boolean => c.role === 'trede' && !c.ours && c.certainty >= THRESHOLD;
  const hasBefore = columns.some((c) => c.role === 'trede' && !c.ours && !isStep(c) && BEFORE.test(c.heading));
  if (peildatum === undefined || momentVan(peildatum) === 'geen') return columns;
  const half = momentVan(peildatum) === 'eindbeoordeling' ? beoordeeldePeriode(peildatum) : undefined;
  const isOfHalf = ({ dates, periode }: Column): boolean =>
    half !== undefined && dates.length === 0 && periode !== undefined && isZelfdePeriode(periode, half);
  const isOutcome = (c: Column): boolean =>
    isStep(c) &&
    !c.confirmed &&
    (c.dates.at(-1) === peildatum || isOfHalf(c) || NOW.test(c.heading) || (hasBefore && c.dates.length === 0));
  return columns.every((c) => !isStep(c) || isOutcome(c))
    ? columns.map((c) => (isOutcome(c) ? doubted(c, ': van voor of na de beslissing van die dag?') : c))
    : columns;
}
