import { type Datum, datumVan } from '../../src/domain/tijd/datum';
import { type ColumnReason, plainReason } from '../../src/table/column-reason';
import type { Role } from '../../src/table/roles';
import type { RowCells } from '../../src/table/row-cells';
import type { ReadRow, ReadTable } from '../../src/table/table';
import type { CellValue } from '../../src/table/cells/grid';
import type { Column } from '../../src/table/column';

/** Words that were found in a heading as they stand, and what else there is to say. */
export const foundWords = (words: readonly string[], more = ''): ColumnReason => ({
  kind: 'heading',
  heading: { words, nearly: false },
  more,
});

/** A column that is read, of a role, at a place. */
export const columnOf = (role: Role, column = 0, part: Partial<Column> = {}): Column => ({
  column,
  key: `${role} ${column}`,
  heading: role,
  role,
  dates: [],
  ours: false,
  used: true,
  certainty: 1,
  reason: plainReason(''),
  corrected: false,
  ...part,
});

/** A row with nothing in it but these fields. */
export const rowOf = (part: Partial<ReadRow> = {}): ReadRow => ({
  row: 1,
  hidden: false,
  name: '',
  unreadable: new Set(),
  cells: new Map(),
  ...part,
});

/** The cells of a row with another value in one column. */
export const withCell = (cells: RowCells, column: number, value: CellValue): RowCells => ({
  ...cells,
  get: (one) => (one === column ? value : cells.get(one)),
});

/** A table with nothing in it but these fields. */
export const tableWith = (part: Partial<ReadTable> = {}): ReadTable => ({
  sheet: 'Blad1',
  layout: 'rows',
  title: [],
  signature: '',
  area: { row: 0, column: 0, rows: 1, columns: 1 },
  headingRows: [0],
  columns: [],
  rows: [],
  subtotalRows: [],
  taakstellingIsOpgave: false,
  findings: [],
  ...part,
});

export const days = (...iso: readonly string[]): readonly Datum[] => iso.map(datumVan);
