import { watIn } from '../../domain/stand';
import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import { gemeentenOp } from '../../../src/domain/gemeente/indeling';
import { datumVan } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import { assess } from '../../../src/review/assess/assess';
import type { CellValue, Grid } from '../../../src/table/cells/grid';
import type { Overview } from '../../../src/review/assess/overview';
import { readGrid } from '../../../src/table/rows/read';
import { baseOf, type Base } from '../../../src/review/scenario/base';
import { tryOut, type TrialRow, type Trial } from '../../../src/review/scenario/trial';
import { emptyScenario, type Change, type Scenario } from '../../../src/review/scenario/scenario';
import { gridOf } from '../../table/grid-of';
import { haaglanden } from '../../table/haaglanden';

export const APRIL = datumVan('2022-04-01');
export const JULI = datumVan('2022-07-01');
export const p = personen;

export function overviewOf(grid: Grid = haaglanden()): Overview {
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error('geen tabel');
  const result = assess(read.table, { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

export const base = (overview: Overview = overviewOf()): Base => baseOf(overview, { beleid: STANDAARDBELEID });
export const HAAGLANDEN: Base = base();

export const EMPTY = emptyScenario('1', 'Proef');

export function codeOf(naam: string, of: Base = HAAGLANDEN): string {
  const row = of.rows.find((one) => one.naam === naam);
  if (!row) throw new Error(`niet in de tabel: ${naam}`);
  return row.code;
}

/** A scenario on Haaglanden by names. */
export function scenario(changes: Readonly<Record<string, Change>>, rest: Partial<Scenario> = {}): Scenario {
  return {
    ...EMPTY,
    changes: new Map(Object.entries(changes).map(([naam, change]) => [codeOf(naam), change])),
    ...rest,
  };
}

export function rowOf(comparison: Trial, naam: string): TrialRow {
  const row = comparison.rows.find((one) => one.base.naam === naam);
  if (!row) throw new Error(`niet in de vergelijking: ${naam}`);
  return row;
}

export const compared = (changes: Readonly<Record<string, Change>>, rest: Partial<Scenario> = {}): Trial =>
  tryOut(scenario(changes, rest), HAAGLANDEN);

/** "1 april: 3a", or what is missing. */
export const steps = (side: TrialRow['after']): readonly string[] =>
  side.dates.map(({ beoordeling }) => (beoordeling.kind === 'trede' ? beoordeling.trede : watIn(beoordeling)));

/** A province-wide table on any day: the gemeenten of that day with the given figures, over and over. */
export function province(figures: readonly (readonly CellValue[])[], headings: readonly string[]): Overview {
  const names = gemeentenOp(APRIL).map((one) => one.naam);
  return overviewOf(
    gridOf([['Gemeente', ...headings], ...names.map((naam, i) => [naam, ...(figures[i % figures.length] ?? [])])]),
  );
}
