import { type Column, THRESHOLD } from '../../column';

/** What is expected is nobody yet. */
const isForecast = ({ role, heading }: Column): boolean =>
  role === 'gehuisvest' && /\b(?:verwacht|prognose|gepland|geraamd|raming)/i.test(heading);

/**
 * "Nog te huisvesten in 2022", "nog te plaatsen o.b.v. opgave en additionele opgave" beside the opgave and who was
 * housed: no question, for nothing rests on it. Alone it may be what is left of the opgave, and is asked.
 */
export function withoutRemainderIncl(columns: readonly Column[]): readonly Column[] {
  const isSure = (role: Column['role']): boolean =>
    columns.some((c) => c.role === role && !c.ours && c.certainty >= THRESHOLD);
  if (!isSure('opgave') || !isSure('gehuisvest')) return columns;
  return columns.map((c): Column =>
    c.certainty < THRESHOLD && !c.corrected && (c.role === 'nogTeHuisvesten' || isForecast(c))
      ? { ...c, role: 'onbekend', certainty: 0, reason: `${c.reason}: daarop rust niets` }
      : c,
  );
}
