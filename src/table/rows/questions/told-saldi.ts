import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { Column } from '../../column';
import type { ReadingFinding } from '../../reading-finding';
import type { ReadRow } from '../../table';
import type { Place } from '../remarks';
import type { WithHeldDays } from './steps/held-days';
import { remarksIn } from './remarked';

/** "Achterstand 6 uit 2021", "nog 4 voorsprong": how many, in words beside the figures. */
const TOLD = new RegExp(
  '\\b(?:achterstand|voorsprong|saldo)(?: (?:van|is|was|nog|per|op))*[ :=]+-?(\\d+)\\b' +
    '(?! ?(?:%|/|,\\d|[.-]\\d|wek|week|maand|dag|woning))|\\b(\\d+) (?:personen )?(?:achterstand|voorsprong)',
);
/** It is gone, or it is in the figures already. */
const SETTLED = /\b(?:ingelopen|ingehaald|weggewerkt|verrekend|verwerkt|meegeteld|op schema)/;
const NOT_YET = /\b(?:niet|geen)\b/;
const isYear = (n: number): boolean => n >= 1900 && n < 2100;

function tellsSaldo(text: string): boolean {
  const { rest } = timeIn(text);
  const [, after, before] = TOLD.exec(rest) ?? [];
  const count = Number(after ?? before ?? 0);
  return count !== 0 && !isYear(count) && (NOT_YET.test(rest) || !SETTLED.test(rest));
}

/**
 * Of rows whose opgave rests on a taakstelling without a saldo: a remark beside them, or a note with their name, may
 * say that there is one. That number is nowhere a figure, so the row waits.
 */
export function withToldSaldi(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  notes: readonly string[],
  { sheet, cellArea }: Pick<Place, 'sheet' | 'cellArea'>,
): WithHeldDays {
  const read = columns.find((c) => c.used && c.role === 'taakstelling');
  const remarkOf = remarksIn(columns);
  const telling = notes.filter(tellsSaldo).map(fold);
  if (!read || columns.some((c) => c.used && c.role === 'opgave')) return { rows, findings: [] };
  const findings: ReadingFinding[] = [];
  const waiting = rows.map((row): ReadRow => {
    if (row.name === '' || (row.saldo ?? 0) !== 0) return row;
    const at = remarkOf(row, tellsSaldo);
    const names = [row.name, row.gemeente?.naam ?? row.name].map(fold);
    const note = telling.find((text) => names.some((name) => text.includes(name)));
    if (!at && note === undefined) return row;
    const area = cellArea(row, at ?? read);
    findings.push({ code: 'saldoInTekst', severity: 'let op', sheet, area, data: { naam: row.name } });
    return { ...row, unreadable: new Set([...row.unreadable, 'saldo']) };
  });
  return { rows: waiting, findings };
}
