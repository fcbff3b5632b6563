import { fold } from '../../../cells/text';
import type { Column } from '../../../column';
import type { ReadingFinding } from '../../../reading-finding';
import type { ReadRow } from '../../../table';
import type { Place } from '../../remarks';
import { remarksIn } from '../remarked';

const HELD = '(?:verlengd|verlenging|gehandhaafd|aangehouden)';
/** "Trede 4 verlengd tot 1 juli", "handhaving: trede gehandhaafd"; a contract or a shelter that is extended is not. */
const TOLD = new RegExp(`\\btrede\\b.*\\b${HELD}\\b|\\b${HELD}\\b.*\\btrede\\b|^${HELD}\\b (?:tot|t/m|door|bij)\\b`);
const NOT = /\b(?:niet|geen)\b/;

function tellsHold(cell: string): boolean {
  const text = fold(cell);
  return TOLD.test(text) && !NOT.test(text);
}

/** Remarks that a step is held, where no column with a day says so: the rule would raise it without a word. */
export function toldHolds(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  { sheet, cellArea }: Pick<Place, 'sheet' | 'cellArea'>,
): readonly ReadingFinding[] {
  const remarkOf = remarksIn(columns);
  return rows.flatMap((row): readonly ReadingFinding[] => {
    const { verlengd, verschoonbaar, trede } = row;
    if (verlengd !== undefined || verschoonbaar !== undefined || trede === undefined) return [];
    const at = remarkOf(row, tellsHold);
    const data = { naam: row.name };
    return at ? [{ code: 'verlengdInTekst', severity: 'let op', sheet, area: cellArea(row, at), data }] : [];
  });
}
