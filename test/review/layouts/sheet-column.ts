import type { CellValue } from '../../../src/table/cells/grid';
import type { Fact, Truth } from './truth';
import type { Hand } from './words';

/** A column as it will stand on the sheet: its heading, perhaps under that of a group, and a cell for each gemeente. */
export interface SheetColumn {
  readonly group?: string;
  readonly heading: string;
  readonly cell: (fact: Fact, i: number) => CellValue;
  /** Where rows are parts of a gemeente these are smaller. */
  readonly isCount?: true;
  /** The figures of a month, which end on its last day whatever day the sheet is of. */
  readonly isMonth?: true;
  /** Beside it nothing tells one of the figures, so that a question is as good as the answer. */
  readonly isOpen?: true;
  /** About something else, another time or a part. */
  readonly isStrange?: true;
}

/** Columns with how they are written, given what the sheet is about. */
export type Maker = (truth: Truth, by: Hand) => readonly SheetColumn[];

export const count = (heading: string, cell: (fact: Fact, i: number) => CellValue): SheetColumn => ({
  heading,
  cell,
  isCount: true,
});
export const alone =
  (heading: string, cell: (fact: Fact, i: number) => CellValue): Maker =>
  () => [{ heading, cell }];
export const plus = (n: number): CellValue => (n > 0 ? n : 0);
/** Under the heading of a group. */
export const inGroup = (group: string, ...columns: readonly SheetColumn[]): readonly SheetColumn[] =>
  columns.map((column) => ({ ...column, group }));
