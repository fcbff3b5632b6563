import { fold } from '../../cells/text';
import { type Column, THRESHOLD } from '../../column';

/**
 * "Nog te plaatsen o.b.v. opgave en additionele opgave" beside the whole that it is left of: no question, for nothing
 * rests on it. Alone it may be what is left of the opgave, and is asked.
 */
export function withoutRemainderIncl(columns: readonly Column[]): readonly Column[] {
  const isSure = (role: Column['role']): boolean =>
    columns.some((c) => c.role === role && !c.ours && c.certainty >= THRESHOLD);
  if (!isSure('opgave') || !(isSure('opgaveInclAdditioneel') || isSure('additioneel'))) return columns;
  return columns.map((c): Column =>
    c.role === 'nogTeHuisvesten' && c.certainty < THRESHOLD && !c.corrected && /\badditione/.test(fold(c.heading))
      ? { ...c, role: 'onbekend', certainty: 0, reason: `${c.reason}: met de additionele opgave` }
      : c,
  );
}
