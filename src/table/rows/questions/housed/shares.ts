import { personen } from '../../../../domain/getal/getal';
import { opgave } from '../../../../domain/opgave/opgave';
import { numberOf } from '../../../cells/numbers';
import { type Column, THRESHOLD } from '../../../column';
import { stretchIn } from '../../../stretch';
import type { ReadRow } from '../../../table';

/** Half a point, and what the figures lose by rounding. */
const OFF = 0.501;
const FEWEST = 2;

/**
 * Counts that are on every line the percentage of another count beside them: "Gehuisvest | Gerealiseerd", 48 and 63 of
 * 76.
 */
export function sharesBeside(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const housed = columns.filter((c) => c.role === 'gehuisvest' && !c.ours && !c.confirmed && c.certainty >= THRESHOLD);
  const isShareOf = (column: Column, count: Column): boolean => {
    const answers = rows.map((row) => fits(row, column, count)).filter((answer) => answer !== undefined);
    return answers.length >= FEWEST && answers.every(Boolean) && !isPartOf(column, count);
  };
  return housed.filter((c) => housed.some((other) => other !== c && isShareOf(c, other) && !isShareOf(other, c)));
}

/** "Gehuisvest jul-sep" beside a total: a count of its own, that may be 1 % by chance. */
const isPartOf = ({ heading }: Column, whole: Column): boolean =>
  stretchIn(heading) !== undefined && stretchIn(whole.heading) === undefined;

/** Nobody is 0 % of anything, and shows nothing. */
function fits(
  { cells, taakstelling, saldo = personen(0), opgave: said }: ReadRow,
  { column }: Column,
  { column: count }: Column,
): boolean | undefined {
  const whole = said ?? (taakstelling === undefined ? undefined : opgave(taakstelling, saldo));
  const [share, housed] = [column, count].map((place) => numberOf(cells.get(place) ?? ''));
  if (!share || housed === undefined || whole === undefined || whole <= 0) return undefined;
  return Math.abs((housed / whole) * 100 - share) <= OFF;
}
