import type { Heading } from './heading-rows';
import { parseNumber } from './numbers';
import type { Role } from './roles';
import { OWN_HEADINGS } from './vocabulary';
import type { View } from './view';

const DISTINCTIVE: ReadonlySet<string> = new Set(['Gerealiseerd (% van opgave)', 'Op schema', 'Verwachte trede', 'Vervolgstap']);
const SALDO: ReadonlySet<Role> = new Set<Role>(['saldo', 'achterstand', 'voorsprong']);

/**
 * The columns that we wrote beside the table on an earlier run: at its right end, with our exact headings in our order,
 * at least one of which nobody else writes. A user's own "Opgave" among them is told apart: without it there would be no
 * taakstelling, or it differs from the taakstelling in most rows while no saldo explains that.
 */
export function ownColumns(view: View, heading: Heading, bodyRows: readonly number[]): ReadonlySet<number> {
  const order = [...OWN_HEADINGS.keys()];
  const line = heading.rows.at(-1) ?? 0;
  const run: number[] = [];
  let place = order.length;
  for (const { column } of heading.columns.toReversed()) {
    const at = order.indexOf(view.text(line, column));
    if (at < 0 || at >= place || (run.length > 0 && column !== (run.at(-1) ?? 0) - 1)) break;
    run.push(column);
    place = at;
  }
  if (!run.some((column) => DISTINCTIVE.has(view.text(line, column)))) return new Set();
  const theirs = heading.columns.filter(({ column }) => !run.includes(column)).map(({ column, reading }) => ({ column, role: reading.role }));
  const opgave = run.find((column) => view.text(line, column) === 'Opgave');
  if (opgave === undefined || theirs.some(({ role }) => role === 'opgave' || SALDO.has(role))) return new Set(run);
  const taakstelling = theirs.find(({ role }) => role === 'taakstelling');
  return taakstelling && mostlyEqual(view, bodyRows, taakstelling.column, opgave) ? new Set(run) : new Set();
}

function mostlyEqual(view: View, rows: readonly number[], a: number, b: number): boolean {
  const filled = rows.filter((row) => view.value(row, b) !== '');
  const equal = filled.filter((row) => numberAt(view, row, a) === numberAt(view, row, b));
  return equal.length * 2 >= filled.length;
}

function numberAt(view: View, row: number, column: number): number | undefined {
  const value = view.value(row, column);
  if (typeof value === 'number') return value;
  const read = parseNumber(String(value));
  return read.ok ? read.value : undefined;
}
