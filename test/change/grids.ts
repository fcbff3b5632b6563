import type { Area, CellValue, Grid } from '../../src/table/cells/grid';
import { isFormula, shown } from '../../src/change/write/content';
import type { CellState, Edit } from '../../src/change/write/plan';

/** A cell of a sheet in tests: its state, and whether a constant error stands there. */
export type Cells = ReadonlyMap<string, CellState>;

export const at = (row: number, column: number): string => `${row}:${column}`;

/** What a formula shows in tests: any function of its text will do. */
export const calculated = (formula: string): CellValue => formula.length;

type OnSheet = Pick<
  Grid,
  'sheet' | 'id' | 'hiddenRows' | 'hiddenColumns' | 'merged' | 'tables' | 'isProtected' | 'isFiltered'
>;

const PLAIN: OnSheet = {
  sheet: 'Blad',
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
  tables: [],
  isProtected: false,
  isFiltered: false,
};

/** The sheet as a Grid: the block around all cells that hold something. */
export function gridFrom(
  cells: Cells,
  sheet: Partial<OnSheet> = {},
  show: (formula: string) => CellValue = calculated,
): Grid {
  const filled = [...cells]
    .filter(([, state]) => state.content !== '')
    .map(([key]) => key.split(':').map(Number) as [number, number]);
  const rows = filled.map(([row]) => row);
  const columns = filled.map(([, column]) => column);
  const area: Area =
    filled.length === 0
      ? { row: 0, column: 0, rows: 0, columns: 0 }
      : {
          row: Math.min(...rows),
          column: Math.min(...columns),
          rows: Math.max(...rows) - Math.min(...rows) + 1,
          columns: Math.max(...columns) - Math.min(...columns) + 1,
        };
  const matrix = <T>(of: (state: CellState) => T): T[][] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) =>
        of(cells.get(at(area.row + r, area.column + c)) ?? { content: '', numberFormat: 'General' }),
      ),
    );
  const shows = ({ content }: CellState): CellValue => (isFormula(content) ? show(content) : shown(content));
  return {
    ...PLAIN,
    ...sheet,
    area,
    values: matrix(shows),
    formulas: matrix((state) => (isFormula(state.content) ? state.content : shows(state))),
    numberFormats: matrix((state) => state.numberFormat),
    errors: matrix(() => false),
  };
}

/** The cells after a write. */
export function applyTo(cells: Cells, plan: Pick<Edit, 'changes'>): Cells {
  const next = new Map(cells);
  for (const { row, column, after } of plan.changes) next.set(at(row, column), after);
  return next;
}

/** Cells from a matrix of contents, A1 first. */
export function cellsOf(rows: readonly (readonly CellValue[])[], numberFormat = 'General'): Cells {
  return new Map(rows.flatMap((row, r) => row.map((content, c) => [at(r, c), { content, numberFormat }] as const)));
}
