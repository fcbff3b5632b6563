import type { Area, CellValue } from '../../table/cells/grid';
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

/** A change of cells as a value: it can be shown, checked, inverted and stored before anything happens. */
export interface Edit {
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
  /** The sheet was made for this write: taken back whole, it goes as well. */
  readonly newSheet?: true;
  /** By which its rows and columns are known again later, wherever they stand then. */
  readonly frame: Frame;
}

/** An edit with all that it was worked out from: it holds only while that is so. */
export interface WritePlan extends Edit {
  readonly basis: WriteBasis;
}

/** Every sheet that a write was worked out from, the written one among them. */
export type WriteBasis = readonly SheetBasis[];

export type SheetBasis =
  | {
      readonly sheet: string;
      /**
       * The program's own mark of the sheet, which a rename leaves as it is; absent when it was not read from a
       * workbook.
       */
      readonly id?: string;
      /** Headings, names and inputs with what they showed. */
      readonly cells: readonly ReadCell[];
    }
  /** No sheet of this name was there. */
  | { readonly sheet: string; readonly absent: true };

export interface ReadCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/**
 * The headings and the names of a table as they stand after a write. A cell is known again by the heading above it and
 * the name beside it, so that it can be found after sorting, inserting and deleting.
 */
export interface Frame {
  /** The lowest row of the headings, and how many rows of headings there are. */
  readonly row: number;
  readonly depth: number;
  /** The column of the names. */
  readonly column: number;
  /** The column of the first of `headings`. */
  readonly left: number;
  /** What stands above each column, the rows of headings together. */
  readonly headings: readonly string[];
  /** What stands in the column of the names, from the row below the headings on. */
  readonly names: readonly string[];
}

/**
 * What a write of outcomes leaves beside the table, so that it is recognised and can be held against the figures
 * later.
 */
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
  /** Another sheet bears the name of the one that was read. */
  | { readonly code: 'sheetReplaced'; readonly sheet: string }
  | { readonly code: 'sheetRenamed'; readonly sheet: string; readonly found: string }
  /** A sheet came whose figures or rules would have counted. */
  | { readonly code: 'sheetAppeared'; readonly sheet: string }
  | InputConflict
  /** On undo: the row or the column that the cell belonged to cannot be found, or not for certain. */
  | UnplacedConflict
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

/** A cell that the write was worked out from holds something else by now. */
export interface InputConflict {
  readonly code: 'inputChanged';
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expected: CellValue;
  readonly found: CellValue;
}

/** `name` and `heading` are what stood beside and above the cell; `content` is what would have come back. */
export interface UnplacedConflict {
  readonly code: 'unplaced';
  readonly name: string;
  readonly heading: string;
  readonly content: Content;
}

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
