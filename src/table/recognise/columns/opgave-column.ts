import type { ReadRow } from '../../table';
import type { Column } from '../../column';

const SALDO_ROLES = new Set(['saldo', 'achterstand', 'voorsprong']);

/**
 * Does "Taakstelling" hold the opgave? Yes when no opgave and no saldo stand beside it, unless "nog te realiseren" shows
 * otherwise in most rows (then a saldo is missing from the sheet).
 */
export function taakstellingHoldsOpgave(columns: readonly Column[], rows: readonly ReadRow[]): boolean {
  const used = columns.filter((c) => c.used);
  if (!used.some((c) => c.role === 'taakstelling')) return false;
  if (
    columns.some(
      (c) => !c.ours && (c.role === 'opgave' || c.role === 'opgaveInclAdditioneel' || SALDO_ROLES.has(c.role)),
    )
  )
    return false;
  return (
    mostRows(
      rows,
      (r) => r.taakstelling,
      (r) => r.nogTeHuisvesten,
    ) !== false
  );
}

/**
 * The column "Achterstand" that, halfway a halfjaar, is really nog te huisvesten: opgave - gehuisvest in every row that
 * can be compared, and somebody was housed.
 */
export function remainderColumn(columns: readonly Column[], rows: readonly ReadRow[]): Column | undefined {
  const column = columns.find((c) => c.used && c.role === 'achterstand' && !c.corrected);
  if (!column) return undefined;
  const value = (r: ReadRow): number | undefined =>
    typeof r.cells.get(column.column) === 'number' ? (r.cells.get(column.column) as number) : undefined;
  const all = rows.filter((r) => compared(r, base, value) !== undefined);
  return all.length > 0 && all.some((r) => (r.gehuisvest ?? 0) > 0) && all.every((r) => compared(r, base, value))
    ? column
    : undefined;
}

const base = (r: ReadRow): number | undefined => r.opgave ?? r.taakstelling;

function compared(
  r: ReadRow,
  whole: (r: ReadRow) => number | undefined,
  rest: (r: ReadRow) => number | undefined,
): boolean | undefined {
  const [a, b] = [whole(r), rest(r)];
  return a === undefined || b === undefined || r.gehuisvest === undefined ? undefined : a - r.gehuisvest === b;
}

/** True or false when at least half of the comparable rows say so; undefined when none can be compared. */
function mostRows(
  rows: readonly ReadRow[],
  whole: (r: ReadRow) => number | undefined,
  rest: (r: ReadRow) => number | undefined,
): boolean | undefined {
  const answers = rows.map((r) => compared(r, whole, rest)).filter((a) => a !== undefined);
  return answers.length === 0 ? undefined : answers.filter((a) => a).length * 2 >= answers.length;
}
