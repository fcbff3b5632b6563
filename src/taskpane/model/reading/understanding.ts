import type { JournalLine } from '../../../change/write/journal';
import type { SheetReadOptions } from '../../../change/workbook';
import type { Outcomes } from '../../../change/write/plan';
import { assess } from '../../../review/assess/assess';
import type { Grid } from '../../../table/cells/grid';
import { isMadeByUs, isMergeTable } from '../../../table/cells/made-by-us';
import { letterRows, mayBeOneRow } from '../../../table/letter/may-be-letter';
import { type GridReader, readList } from '../../../table/rows/read-list';
import type { Sheet } from '../../../review/checks/sheet';
import type { Session } from '../session';
import { type Answers, type PaneState, type Reading, NO_ANSWERS } from '../state';

/** The one sheet of ours that is made to be read. */
const EXAMPLE = 'voorbeeld';
const isPaper = (grid: Grid): boolean => (grid.ours === undefined ? isMadeByUs(grid) : grid.ours !== EXAMPLE);

/** How a sheet must be read: what knows letters is fetched with the first sheet that may be one. */
export async function readerFor(grid: Grid): Promise<GridReader> {
  if (letterRows(grid) === undefined && !isMergeTable(grid) && !mayBeOneRow(grid)) return readList;
  return (await import(/* webpackChunkName: "words" */ '../../../table/rows/read')).readGrid;
}

/** By what a sheet is understood: the rules, and what was written on it. */
type Basis = Pick<PaneState, 'beleid' | 'journal'>;

/** A sheet understood with the user's answers; the same grid, answers and rules always give the same reading. */
export function understandBy(
  reader: GridReader,
  grid: Grid,
  { candidate, peildatum, own, corrections, extras }: Answers,
  { beleid, journal }: Basis,
): Reading {
  if (isPaper(grid) && !own) return { kind: 'own', grid, reader };
  const read = reader(grid, {
    corrections,
    written: outcomesOn(grid.sheet, journal)?.headings ?? [],
    ...(candidate !== undefined && { candidate }),
    ...(peildatum !== undefined && { peildatum }),
  });
  if (read.kind !== 'table') return { ...read, grid, reader };
  const [first] = extras;
  const others = extras.map((extra) => extra.table);
  const table = first ? first.fillIn(read.table, others) : read.table;
  const result = assess(table, { beleid, ...(peildatum !== undefined && { peildatum }) });
  return result.kind === 'overview' ? { ...result, grid, reader, table } : { ...result, grid, reader, table };
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
  const grid = await workbook.read(name, how);
  const reader = await readerFor(grid);
  const { answers, ...basis } = store.get();
  return sheetOf(understandBy(reader, grid, { ...NO_ANSWERS, corrections: answers.corrections }, basis));
}
