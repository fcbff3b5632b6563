import { begin, vorige } from '../../../../domain/tijd/periode';
import { beoordeeldePeriode } from '../../../../domain/tijd/moment';
import type { Time } from '../../../recognise/columns/meaning';
import type { Column } from '../../../column';
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
