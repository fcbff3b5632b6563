import type { JournalLine } from '../../../change/write/journal';
import type { SheetReadOptions } from '../../../change/workbook';
import type { Outcomes } from '../../../change/write/plan';
import type { Beleid } from '../../../domain/beleid/beleidsregel';
import { assess } from '../../../review/assess/assess';
import type { Grid } from '../../../table/cells/grid';
import { isMadeByUs } from '../../../table/cells/made-by-us';
import { readGrid } from '../../../table/rows/read';
import type { Sheet } from '../../../review/checks/sheet';
import type { Session } from '../session';
import { type Answers, type Reading, NO_ANSWERS } from '../state';

/** The one sheet of ours that is made to be read. */
const EXAMPLE = 'voorbeeld';
const isPaper = (grid: Grid): boolean => (grid.ours === undefined ? isMadeByUs(grid) : grid.ours !== EXAMPLE);

/** A sheet understood with the user's answers; the same grid, answers and rules always give the same reading. */
export function understand(
  grid: Grid,
  { candidate, peildatum, gemeente, own, corrections, extras }: Answers,
  beleid: Beleid,
  journal: readonly JournalLine[],
): Reading {
  if (isPaper(grid) && !own) return { kind: 'own', grid };
  const read = readGrid(grid, {
    corrections,
    written: outcomesOn(grid.sheet, journal)?.headings ?? [],
    ...(candidate !== undefined && { candidate }),
    ...(peildatum !== undefined && { peildatum }),
    ...(gemeente !== undefined && { gemeente }),
  });
  if (read.kind !== 'table') return { ...read, grid };
  const [first] = extras;
  const others = extras.map((extra) => extra.table);
  const table = first ? first.fillIn(read.table, others) : read.table;
  const result = assess(table, { beleid, ...(peildatum !== undefined && { peildatum }) });
  return result.kind === 'overview' ? { ...result, grid, table } : { ...result, grid, table };
}

/** What the last write of outcomes on a sheet left. */
export const outcomesOn = (sheet: string, journal: readonly JournalLine[]): Outcomes | undefined =>
  journal.find((line) => line.sheet === sheet && line.outcomes && !line.gone)?.outcomes;

/** The table of a reading with its cells; undefined when none was chosen or found. */
export function sheetOf(reading: Reading): Sheet | undefined {
  return reading.kind === 'overview' || reading.kind === 'missing'
    ? { table: reading.table, grid: reading.grid }
    : undefined;
}

/** Reads the table on another sheet; undefined when none is found there. */
export async function otherSheet(
  { store, workbook }: Session,
  name: string,
  how?: SheetReadOptions,
): Promise<Sheet | undefined> {
  const { answers, beleid, journal } = store.get();
  return sheetOf(
    understand(await workbook.read(name, how), { ...NO_ANSWERS, corrections: answers.corrections }, beleid, journal),
  );
}
