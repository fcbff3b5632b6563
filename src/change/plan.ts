import type { Area, CellValue } from '../table/grid';

/** All that a write may change in a cell. `content` is a value, or a formula with its leading "="; '' empties the cell. */
export interface CellState {
  readonly content: CellValue;
  readonly numberFormat: string;
}

/** One cell of a write: where, what must still be there, and what comes. Zero-based sheet position. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
}

/** A write as a value: it can be shown, checked, inverted and stored before anything happens. */
export interface WritePlan {
  readonly sheet: string;
  /** What the user calls it: "Opgave en trede bijgewerkt (9 gemeenten)". */
  readonly label: string;
  readonly changes: readonly CellChange[];
  /** Columns whose cells take over the look of another column (new columns beside a table). */
  readonly styles: readonly StyleCopy[];
}

/** Copy fonts, fills and borders (no values) from one column of the table to a new one. */
export interface StyleCopy {
  readonly from: Area;
  readonly to: Area;
}

/** Why a write or an undo of it may not go on at a cell or on the sheet. */
export type Conflict =
  | { readonly code: 'sheetMissing' }
  | { readonly code: 'protected' }
  | { readonly code: 'filtered' }
  | { readonly code: 'hiddenRow'; readonly row: number }
  | { readonly code: 'hiddenColumn'; readonly column: number }
  | { readonly code: 'merged'; readonly area: Area }
  | { readonly code: 'notEmpty'; readonly row: number; readonly column: number; readonly found: CellState }
  | { readonly code: 'changed'; readonly row: number; readonly column: number; readonly expected: CellState; readonly found: CellState };
