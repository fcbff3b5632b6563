import type { Datum } from '../../../domain/tijd/datum';
import { type Column, DOUBT, THRESHOLD } from '../../column';
import { because } from '../../column-reason';
import type { ReadRow } from '../../table';
import { sharesAsCounts } from './housed/housed-doubts';
import { sharesBeside } from './housed/shares';
import { extraBeside, opgavenLeft, opgavenOfNext, wholesIn, withExtra } from './opgave-left';

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
    ...as(left, { role: 'nogTeHuisvesten' }, ': gelijk aan wat resteert'),
    ...opgavenOfNext(columns, rows).flatMap((c) => as([c], { periode: c.periode }, ': van het volgende halfjaar')),
    ...as(wholesIn(columns, rows), { role: 'opgave' }, ': de taakstelling met het saldo'),
    ...as(extraBeside(columns, rows), { role: 'additioneel', certainty: THRESHOLD }, ', naast de opgave'),
    ...as(withExtra(columns, rows), { role: 'opgaveInclAdditioneel' }, ', met de additionele opgave'),
    ...as(unsure, { certainty: DOUBT }, ': of wat resteert'),
    ...as(sharesBeside(columns, rows), { role: 'percentage' }, ': het percentage van de opgave'),
    ...as(
      sharesAsCounts(columns, rows, SHARES.test(told)),
      { role: 'percentage', certainty: DOUBT },
      ': of een percentage',
    ),
  ]);
}

const as = (columns: readonly Column[], change: Partial<Column>, why: string) =>
  columns.map((c) => [c.column, { ...change, reason: because(c.reason, why) }] as const);
