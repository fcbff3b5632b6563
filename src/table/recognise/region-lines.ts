import { isSumOf, sumsAfter } from '../cells/figures';
import type { LineReader } from './line-reader';
import { isRegionName } from './regions';

/** More gemeenten than any region has. */
const MOST_ROWS = 60;
const FEWEST_COLUMNS = 2;

/**
 * Lines among the gemeenten that are the subtotal of a region: by the name of the region, or because their figures are
 * the sum of the gemeenten that follow or that go before. A gemeente is one only when it stands once more among those
 * that follow.
 * @param parts the rows in runs that no other line of sums interrupts
 */
export function regionLines(reader: LineReader, parts: readonly (readonly number[])[]): ReadonlySet<number> {
  const found = new Set(parts.flatMap((rows) => inPart(reader, rows)));
  const hasGemeenten =
    found.size > 0 && parts.some((rows) => rows.some((row) => !found.has(row) && reader.code(row) !== undefined));
  return hasGemeenten ? found : new Set();
}

function inPart(reader: LineReader, rows: readonly number[]): readonly number[] {
  const named = rows.map((row) => isRegionName(reader.name(row)) && reader.code(row) === undefined);
  const found: number[] = [];
  let [since, until] = [0, -1];
  rows.forEach((row, i) => {
    if (until <= i && until < rows.length) until = nextOf(named, i + 1);
    const below = (): readonly number[] => rows.slice(i + 1, Math.min(i + 1 + MOST_ROWS, until));
    const above = (): readonly number[] => (i - since > MOST_ROWS ? [] : rows.slice(since, i));
    if (named[i] !== true && !sumsBelow(reader, row, below()) && !sumsAbove(reader, row, above())) return;
    found.push(row);
    since = i + 1;
  });
  return found;
}

/** The place of the next that is true; past the end when none is. */
function nextOf(all: readonly boolean[], from: number): number {
  const next = all.indexOf(true, from);
  return next < 0 ? all.length : next;
}

/**
 * Do the first few of these add up to the line? More than one, unless it is the one gemeente of a region of the same
 * name.
 */
function sumsBelow(reader: LineReader, row: number, below: readonly number[]): boolean {
  return sumsAfter(reader, row, below, FEWEST_COLUMNS).some((count) => {
    const code = reader.code(row);
    if (code === undefined) return count > 1;
    const codes = below.slice(0, count).map((line) => reader.code(line));
    // The total of a gemeente above its own parts is no region.
    return (
      codes.includes(code) && (count === 1 ? isRepeated(reader, row, below[0]) : codes.some((other) => other !== code))
    );
  });
}

/** The figures of a region with one gemeente are those of that gemeente, every one of them. */
const isRepeated = ({ view, counts }: LineReader, row: number, next: number | undefined): boolean =>
  next !== undefined && counts.every((column) => view.text(row, column) === view.text(next, column));

const sumsAbove = (reader: LineReader, row: number, above: readonly number[]): boolean =>
  above.length > 1 && isSumOf(reader, row, above, FEWEST_COLUMNS) && reader.code(row) === undefined;
