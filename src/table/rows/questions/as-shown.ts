import type { Datum } from '../../../domain/tijd/datum';
import { type Column, DOUBT } from '../../column';
import { because } from '../../column-reason';
import type { ReadRow } from '../../table';
import { sharesAsCounts } from './housed/housed-doubts';
import { sharesBeside } from './housed/shares';
import { opgavenLeft, opgavenOfNext, wholesIn, withExtra } from './opgave-left';

/** Titles of what remains, and of shares: "Restopgave per 1 april", "Percentages". */
const LEFT = /\brest|tekort|openstaa|\bnog (?:open|te [hrp])/;
const SHARES = /percentage|procent|\bin %/;

/**
 * Columns that the figures show to be something else than their heading says, as they are taken: the opgave for what is
 * left of it, or the other way round, and counts that may be shares.
 */
export function asShown(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  told: string,
  peildatum: Datum | undefined,
): ReadonlyMap<number, Partial<Column>> {
  const { left, unsure } = opgavenLeft(columns, rows, LEFT.test(told), peildatum);
  return new Map<number, Partial<Column>>([
    ...left.map(
      (c) => [c.column, { role: 'nogTeHuisvesten', reason: because(c.reason, ': gelijk aan wat resteert') }] as const,
    ),
    ...opgavenOfNext(columns, rows).map(
      ({ column, periode, reason }) =>
        [column, { periode, reason: because(reason, ': van het volgende halfjaar') }] as const,
    ),
    ...wholesIn(columns, rows).map(
      (c) => [c.column, { role: 'opgave', reason: because(c.reason, ': de taakstelling met het saldo') }] as const,
    ),
    ...withExtra(columns, rows).map(
      (c) =>
        [
          c.column,
          { role: 'opgaveInclAdditioneel', reason: because(c.reason, ', met de additionele opgave') },
        ] as const,
    ),
    ...unsure.map((c) => [c.column, { certainty: DOUBT, reason: because(c.reason, ': of wat resteert') }] as const),
    ...sharesBeside(columns, rows).map(
      (c) => [c.column, { role: 'percentage', reason: because(c.reason, ': het percentage van de opgave') }] as const,
    ),
    ...sharesAsCounts(columns, rows, SHARES.test(told)).map(
      (c) =>
        [c.column, { role: 'percentage', certainty: DOUBT, reason: because(c.reason, ': of een percentage') }] as const,
    ),
  ]);
}
