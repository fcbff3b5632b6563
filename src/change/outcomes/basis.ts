import { cellKey } from '../../table/cells/address';
import type { Grid } from '../../table/cells/grid';
import type { Sheet } from '../../review/checks/sheet';
import type { ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import type { WriteBasis, CellChange, ReadCell, SheetBasis, WritePlan } from '../write/plan';
import { valueAt } from '../write/cells';
import { frameOf, type FramePlace, range } from '../write/frame';

/** Of these columns nothing is worked out. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['onbekend', 'toelichting']);

/**
 * The cells of a table that outcomes depend on: its title, all headings, the names and inputs of every row, and the row
 * just below it, where a gemeente may be added.
 */
export function basisOf({ table, grid }: Sheet): SheetBasis {
  const places =
    table.layout === 'rows' ? rowPlaces(table, grid) : cellsOf(table.area.row, lastRow(table), columnsOf(table));
  const unique = new Map(places.map((place) => [cellKey(place[0], place[1]), place]));
  return onSheet(
    grid,
    [...unique.values()].map(([row, column]) => ({ row, column, value: valueAt(grid, row, column) })),
  );
}

type Place = readonly [row: number, column: number];

function rowPlaces(table: ReadTable, grid: Grid): readonly Place[] {
  const theirs = table.columns.filter(({ ours }) => !ours);
  const read = theirs.filter(({ role }) => !SAYS_NOTHING.has(role)).map(({ column }) => column);
  const first = Math.min(...table.headingRows);
  const title = cellsOf(grid.area.row, first - 1, range(grid.area.column, grid.area.column + grid.area.columns - 1));
  const last = lastRow(table);
  return [
    ...title.filter(([row, column]) => valueAt(grid, row, column) !== ''),
    ...table.headingRows.flatMap((row) => theirs.map(({ column }): Place => [row, column])),
    ...cellsOf(first, last, read),
    [last + 1, nameColumn(table)],
  ];
}

const lastRow = ({ area }: ReadTable): number => area.row + area.rows - 1;

const columnsOf = ({ area }: ReadTable): readonly number[] => range(area.column, area.column + area.columns - 1);

const cellsOf = (first: number, last: number, columns: readonly number[]): readonly Place[] =>
  range(first, last).flatMap((row) => columns.map((column): Place => [row, column]));

const isName = ({ role, ours }: Column): boolean => !ours && (role === 'gemeente' || role === 'gmcode');

/** The column of the names, else of the codes, else the first. */
function nameColumn({ columns, area }: ReadTable): number {
  const named = columns.filter(isName);
  return (named.find(({ role, used }) => role === 'gemeente' && used) ?? named[0])?.column ?? area.column;
}

/** Everything that stands on a sheet: for rules, of which each cell counts. */
export const wholeBasis = (grid: Grid): SheetBasis =>
  onSheet(
    grid,
    grid.values.flatMap((line, r) =>
      line.map((value, c) => ({ row: grid.area.row + r, column: grid.area.column + c, value })),
    ),
  );

const onSheet = ({ sheet, id }: Grid, cells: readonly ReadCell[]): SheetBasis => ({
  sheet,
  ...(id !== undefined && { id }),
  cells,
});

/** Where a sheet has headings and names: those of its table, else its first row and column. */
export function framePlace(grid: Grid, table: ReadTable | undefined): FramePlace {
  const bottom = Math.max(grid.area.row, grid.area.row + grid.area.rows - 1);
  if (table === undefined || table.layout !== 'rows')
    return { row: grid.area.row, depth: 1, column: grid.area.column, lastRow: bottom };
  const [first, last] = [Math.min(...table.headingRows), Math.max(...table.headingRows)];
  return { row: last, depth: last - first + 1, column: nameColumn(table), lastRow: lastRow(table) };
}

/** What a write rests on beside its own cells: the table around them, and what was read on other sheets. */
interface RestsOn {
  readonly table?: ReadTable | undefined;
  readonly others?: WriteBasis;
}

/** A write of cells that stand where they are. */
export function cellsPlan(
  grid: Grid,
  label: string,
  changes: readonly CellChange[],
  { table, others = [] }: RestsOn = {},
): WritePlan {
  const own = changes.map(({ row, column }) => ({ row, column, value: valueAt(grid, row, column) }));
  const rests = table === undefined ? onSheet(grid, own) : joined(basisOf({ table, grid }), own);
  return {
    sheet: grid.sheet,
    label,
    changes,
    styles: [],
    frame: frameOf(grid, framePlace(grid, table), changes),
    basis: [rests, ...others],
  };
}

const joined = (basis: SheetBasis, cells: readonly ReadCell[]): SheetBasis =>
  'absent' in basis ? basis : { ...basis, cells: [...basis.cells, ...cells] };
