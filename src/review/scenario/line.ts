import { type Datum, datum, kalenderdag } from '../../domain/tijd/datum';
import { schemalijn } from '../../domain/beoordeling/schema';
import type { Base } from './base';
import type { TrialRow } from './trial';
import { housedOn } from './outcome';

/** Realisation through the half-year on one day, in persons; a series is absent where it does not run. */
export interface LinePoint {
  readonly datum: Datum;
  /** 1/6 of the opgave (of the scenario) a month, unrounded. */
  readonly schema: number;
  /** Up to the peildatum, by COA's count. */
  readonly gehuisvest?: number;
  /** From the peildatum on, at the pace so far. */
  readonly voor?: number;
  /** From the peildatum on, in the scenario. */
  readonly na?: number;
}

/** The lines of a gemeente or of several together: the first day of each month, the peildatum and the end. */
export function linesOf(rows: readonly TrialRow[], base: Base): readonly LinePoint[] {
  const total = (of: (row: TrialRow) => number): number => rows.reduce((sum, row) => sum + of(row), 0);
  return days(base).map((day) => ({
    datum: day,
    schema: day === base.begin ? 0 : total((row) => schemalijn(row.after.opgave, day)),
    ...(day === base.begin ? { gehuisvest: 0 } : {}),
    ...(day === base.peildatum ? { gehuisvest: total((row) => row.before.gehuisvest) } : {}),
    ...(day >= base.peildatum
      ? { voor: total((row) => housedOn(row.base.situation, day)), na: total((row) => housedOn(row.situation, day)) }
      : {}),
  }));
}

function days({ begin, peildatum, dates }: Base): readonly Datum[] {
  const { jaar, maand } = kalenderdag(begin);
  const months = [0, 1, 2, 3, 4, 5].flatMap((n) => datum(jaar, maand + n, 1) ?? []);
  return [...new Set([...months, peildatum, ...dates])].sort((a, b) => a - b);
}
