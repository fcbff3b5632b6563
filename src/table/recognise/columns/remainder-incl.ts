import { type Column, THRESHOLD } from '../../column';

/**
 * "Nog te huisvesten in 2022", "nog te plaatsen o.b.v. opgave en additionele opgave" beside the opgave and who was
 * housed: no question, for nothing rests on it. Alone it may be what is left of the opgave, and is asked.
 */
export function withoutRemainderIncl(columns: readonly Column[]): readonly Column[] {
  const isSure = (role: Column['role']): boolean =>
    columns.some((c) => c.role === role && !c.ours && c.certainty >= THRESHOLD);
  if (!isSure('opgave') || !isSure('gehuisvest')) return columns;
  return columns.map((c): Column =>
    c.role === 'nogTeHuisvesten' && c.certainty < THRESHOLD && !c.corrected
      ? { ...c, role: 'onbekend', certainty: 0, reason: `${c.reason}: volgt al uit de opgave` }
      : c,
  );
}
