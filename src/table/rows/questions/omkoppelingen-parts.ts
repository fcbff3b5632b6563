import { fold } from '../../cells/text';
import { type Column, DOUBT } from '../../column';

/** Who does not count when COA moves them to another gemeente. */
const NOT_COUNTED = /grote gezin|medisch/;
const WITHOUT = /\b(?:excl|zonder)/;

/** "Omkoppelingen | waarvan grote gezinnen": nobody knows how many of them count, so that is asked. */
export function withOmkoppelingenParts(columns: readonly Column[]): readonly Column[] {
  if (!columns.some((c) => c.role === 'onbekend' && !c.ours && NOT_COUNTED.test(fold(c.heading)))) return columns;
  return columns.map((c) =>
    c.role === 'omkoppelingen' && !c.ours && !c.corrected && !WITHOUT.test(fold(c.heading))
      ? { ...c, certainty: Math.min(c.certainty, DOUBT), reason: `${c.reason}: ook die niet meetellen?` }
      : c,
  );
}
