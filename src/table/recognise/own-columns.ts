import { isBusy } from '../cells/busy';
import { numberAt } from '../cells/figures';
import type { Heading } from './heading';
import { SALDO_FORMS } from '../roles';
import { OWN_HEADINGS } from './columns/vocabulary';
import { KEPT_AS } from '../kept-as';
import { namedCell } from '../named-cell';
import { withoutDay } from '../own-heading';
import type { View } from '../cells/view';

const DISTINCTIVE: ReadonlySet<string> = new Set([
  'Gerealiseerd (% van opgave)',
  'Op schema',
  'Verwachte trede',
  'Vervolgstap',
]);

/**
 * The columns that we wrote beside the table on an earlier run: at its right end, with our exact headings in our order,
 * most of them with a day behind them.
 * One of them nobody else writes, or the workbook remembers that we wrote them all, or they hold what we would write:
 * the taakstelling as opgave and half of it as minimum. A user's own "Opgave" among them is told apart: without it
 * there would be no taakstelling, or it differs from the taakstelling in most rows while no saldo explains that.
 * @param written the headings that the workbook remembers for this sheet
 */
export function ownColumns(
  view: View,
  heading: Heading,
  bodyRows: readonly number[],
  written: readonly string[],
): ReadonlySet<number> {
  const line = heading.rows.at(-1) ?? 0;
  const named = (column: number): string => withoutDay(view.text(line, column));
  const known = written.map(withoutDay);
  const run = runAtEnd(heading, named);
  if (run.length === 0) return new Set();
  const theirs = heading.columns
    .filter(({ column }) => !run.includes(column))
    .map(({ column, reading }) => ({ column, role: reading.role }));
  const opgave = run.find((column) => named(column) === 'Opgave');
  const minimaal = run.find((column) => named(column) === 'Minimaal');
  const taakstelling = theirs.find(({ role }) => role === 'taakstelling')?.column;
  const lines: Lines = { view, line, rows: bodyRows };
  const hasOpgave = theirs.some(({ role }) => role === 'opgave' || SALDO_FORMS.has(role));
  const isTaakstelling = holdsTaakstelling(lines, opgave, taakstelling, known.includes('Opgave'));
  const isKnown =
    run.some((column) => DISTINCTIVE.has(named(column))) || run.every((column) => known.includes(named(column)));
  const isMadeByUs = isTaakstelling && !hasOpgave && isHalfOf(lines, minimaal, opgave);
  if (!isKnown && !isMadeByUs) return new Set();
  return opgave === undefined || hasOpgave || isTaakstelling ? new Set(run) : new Set();
}

/** The lines of a table below the last line of its heading. */
interface Lines {
  readonly view: View;
  readonly line: number;
  readonly rows: readonly number[];
}

/** Whether a column Opgave holds the taakstelling: what we write where no saldo is known. */
function holdsTaakstelling(
  lines: Lines,
  opgave: number | undefined,
  taakstelling: number | undefined,
  isRemembered: boolean,
): boolean {
  if (opgave === undefined || taakstelling === undefined) return false;
  const { view, line, rows } = lines;
  return (
    mostly(lines, opgave, isMade(view, opgave, taakstelling)) ||
    mostly(lines, opgave, isCopy(view, line, opgave, taakstelling)) ||
    // What we wrote and Excel works out again may still be the taakstelling: it shows nothing else yet.
    (isRemembered && rows.some((row) => isBusy(view.value(row, opgave))))
  );
}

const half = (n: number): number => Math.ceil(n / 2);
const isHalfOf = (lines: Lines, minimaal: number | undefined, opgave: number | undefined): boolean =>
  opgave !== undefined && minimaal !== undefined && mostly(lines, minimaal, isMade(lines.view, minimaal, opgave, half));

function runAtEnd(heading: Heading, named: (column: number) => string): readonly number[] {
  const order = [...OWN_HEADINGS.keys()];
  const run: number[] = [];
  let place = order.length;
  for (const { column } of [...heading.columns].reverse()) {
    const at = order.indexOf(named(column));
    if (at < 0 || at >= place || (run.length > 0 && column !== (run.at(-1) ?? 0) - 1)) break;
    run.push(column);
    place = at;
  }
  return run;
}

/** OPGAVE of one thing and nothing else: without a saldo it is the taakstelling. */
const OF_ONE = new RegExp(`^=${KEPT_AS}OPGAVE\\((.+)\\)$`, 'i');

/**
 * Whether a cell in error could only be the taakstelling beside it, as =OPGAVE(C2) is that shows #NAME? for it was
 * entered before the add-in was there [F11].
 */
const isCopy =
  (view: View, line: number, opgave: number, taakstelling: number) =>
  (row: number): boolean => {
    const place = view.area(row, taakstelling);
    const named = namedCell(OF_ONE.exec(view.formula(row, opgave))?.[1] ?? '');
    if (!view.isError(row, opgave) || named === undefined) return false;
    return 'row' in named
      ? named.row === place.row && named.column === place.column
      : named.heading === view.text(line, taakstelling);
  };

/** In at least half of the filled rows the column is what it should be. */
function mostly(
  { view, rows }: { readonly view: View; readonly rows: readonly number[] },
  column: number,
  isRight: (row: number) => boolean,
): boolean {
  const filled = rows.filter((row) => view.value(row, column) !== '');
  return filled.length > 0 && filled.filter(isRight).length * 2 >= filled.length;
}

/** Whether the first column holds what the second makes it. */
const isMade =
  (view: View, column: number, from: number, make: (n: number) => number = (n) => n) =>
  (row: number): boolean => {
    const source = numberAt(view, row, from);
    return source !== undefined && numberAt(view, row, column) === make(source);
  };
