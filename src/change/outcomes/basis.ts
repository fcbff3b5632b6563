import { cellKey, MAX_COLUMNS, MAX_ROWS } from '../../table/cells/address';
import type { Grid } from '../../table/cells/grid';
import type { Sheet } from '../../review/checks/sheet';
import type { ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import type { WriteBasis, CellChange, ReadCell, SheetBasis, WritePlan } from '../write/plan';
import { valueAt } from '../write/cells';
import { frameOf, type FramePlace, range } from '../write/frame';

/** Cells around those in use: what comes there may be read as one more heading, gemeente or Totaal. */
const AROUND = 4;

/**
 * The cells of a sheet that outcomes depend on: all in use and some around them, for a heading, a date or a gemeente
 * counts wherever it comes. Not what people remark beside a gemeente, nor what we worked out ourselves.
 */
export function basisOf({ table, grid }: Sheet): SheetBasis {
  const rows = reach(grid.area.row, grid.area.rows, MAX_ROWS);
  const columns = reach(grid.area.column, grid.area.columns, MAX_COLUMNS);
  const without = besides(table);
  const beside = columns.filter((column) => !without.has(column));
  const first = Math.max(...table.headingRows) + 1;
  const places = rows.flatMap((row) =>
    (row >= first && row <= lastRow(table) ? beside : columns).map((column) => ({ row, column })),
  );
  return onSheet(
    grid,
    places.map(({ row, column }) => ({ row, column, value: valueAt(grid, row, column) })),
  );
}

const reach = (from: number, count: number, most: number): readonly number[] =>
  range(Math.max(0, from - AROUND), Math.min(from + count + AROUND, most) - 1);

/** In the rows of the gemeenten these columns say nothing that counts. */
const besides = ({ layout, columns }: ReadTable): ReadonlySet<number> =>
  new Set(
    layout === 'rows' ? columns.filter(({ ours, role }) => ours || role === 'toelichting').map((c) => c.column) : [],
  );

/** What is written over is compared on its own. */
export const notWritten = (basis: SheetBasis, changes: readonly CellChange[]): SheetBasis => {
  if ('absent' in basis) return basis;
  const written = new Set(changes.map(({ row, column }) => cellKey(row, column)));
  return { ...basis, cells: basis.cells.filter(({ row, column }) => !written.has(cellKey(row, column))) };
};

const lastRow = ({ area }: ReadTable): number => area.row + area.rows - 1;

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
