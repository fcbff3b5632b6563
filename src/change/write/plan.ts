import type { Area } from '../../table/cells/grid';
import type { Content } from './content';

/** All that a write may change in a cell. */
export interface CellState {
  readonly content: Content;
  /** As Excel stores it, en-US: "General", "0%", "d-m-yyyy". */
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
  /** What the user calls it: "Uitkomsten van 9 gemeenten". */
  readonly label: string;
  /** At most one change a cell. */
  readonly changes: readonly CellChange[];
  /** New columns that take over the look of a column of the table. */
  readonly styles: readonly StyleCopy[];
  /** The Excel table that grows to the right over its new columns. */
  readonly resize?: TableResize;
  readonly outcomes?: Outcomes;
}

/** What a write of outcomes leaves beside the table, so that it is recognised and can be held against the figures later. */
export interface Outcomes {
  /** The headings of all columns of ours after the write. */
  readonly headings: readonly string[];
  /** What they were worked out with, as one text to compare. */
  readonly settings: string;
}

/** Copy fonts, fills and borders (no values) from one column of the table to a new one of the same height. */
export interface StyleCopy {
  readonly from: Area;
  readonly to: Area;
  /** Characters that must fit; a wider column keeps its width. */
  readonly width: number;
}

export interface TableResize {
  readonly table: string;
  readonly from: Area;
  readonly to: Area;
}

/** Why a write or an undo of it may not go on at a cell or on the sheet. */
export type Conflict =
  | { readonly code: 'sheetMissing'; readonly sheet: string }
  | { readonly code: 'protected'; readonly sheet: string }
  | { readonly code: 'filtered'; readonly sheet: string }
  | { readonly code: 'hiddenRow'; readonly row: number }
  | { readonly code: 'hiddenColumn'; readonly column: number }
  | { readonly code: 'merged'; readonly area: Area }
  /** The Excel table that must grow is no longer where it was read, or is gone. */
  | { readonly code: 'tableChanged'; readonly table: string }
  | CellConflict
  /** Somebody's edit of the very moment of writing was lost under it: `found` is what it was. */
  | { readonly code: 'overwritten'; readonly row: number; readonly column: number; readonly found: CellState };

/** A cell that is not as it must be. */
export type CellConflict =
  /** A cell that should be empty or ours holds something. */
  | { readonly code: 'notEmpty'; readonly row: number; readonly column: number; readonly found: CellState }
  /** A cell no longer holds what was read (or, on undo, what was written). */
  | {
      readonly code: 'changed';
      readonly row: number;
      readonly column: number;
      readonly expected: CellState;
      readonly found: CellState;
    };
