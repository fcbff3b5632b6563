import type { Area, Grid } from '../../table/cells/grid';
import type { Found } from '../write/basis';
import type { WriteBasis, CellChange, StyleCopy, TableResize } from '../write/plan';
import type { PlainLook } from '../write/journal';

/** The few things that writing and taking back ask of a spreadsheet program, each one request. */
export interface Door {
  readonly look: (question: Question) => Promise<Seen>;
  /** The list of writes with the hidden names of the sheets, and the text of one of them. */
  readonly kept: (id?: string) => Promise<Remembered>;
  /** @throws HostError; the steps before the refused one may be done. */
  readonly change: (order: Order) => Promise<Changed>;
  /** Keeps or removes entries, and no cell changes. */
  readonly note: (notes: readonly Note[]) => Promise<void>;
  /**
   * Takes a sheet away with nothing on it, that nothing in the workbook names and that is not the last to be seen; any
   * other stays. Gives whether it went.
   */
  readonly drop: (sheet: SheetKey) => Promise<boolean>;
  /** Whether a refusal is only that the steps cannot be one step of the program's own undo. */
  readonly ungroupable: (error: unknown) => boolean;
}

/** A sheet by the program's own id, or by its name where that is all we know. */
export type SheetKey = string;

/** Everything that must be known before an edit may be carried out. */
export interface Question {
  readonly sheet: SheetKey;
  /** The cells asked for. */
  readonly area: Area;
  /** All cells in use as well. */
  readonly used?: true;
  readonly styles: readonly StyleCopy[];
  /** The Excel table that changes its size. */
  readonly table?: string;
  readonly basis: WriteBasis;
}

export interface Seen {
  /** Undefined when the sheet is gone. Of the Excel tables only the one asked for. */
  readonly grid: Grid | undefined;
  /** What the cells of `styles` look like; undefined when they have a look of their own. */
  readonly plain: PlainLook | undefined;
  readonly basis: readonly Found[];
  readonly marks: readonly WrittenMark[];
  /** The journal's index, as it came out of the workbook. */
  readonly index: unknown;
  /** The ids of all entries that the workbook holds. */
  readonly entries: readonly string[];
}

/** A hidden name and the sheet that it lies on. */
export interface WrittenMark {
  readonly name: string;
  readonly sheet: string;
}

export interface Remembered {
  readonly text: unknown;
  /** As it came out of the workbook. */
  readonly index: unknown;
  readonly marks: readonly WrittenMark[];
}

export type Step =
  | { readonly do: 'dress'; readonly styles: readonly StyleCopy[]; readonly plain: PlainLook }
  | { readonly do: 'undress'; readonly areas: readonly Area[]; readonly plain: PlainLook }
  | { readonly do: 'font'; readonly areas: readonly Area[]; readonly font: PlainLook['font'] }
  | { readonly do: 'resize'; readonly resize: TableResize }
  | { readonly do: 'cells'; readonly changes: readonly CellChange[] }
  | { readonly do: 'mark'; readonly name: string }
  | Note;

export type Note =
  /** One entry of the journal, or its index (without an id); undefined removes it. */
  | { readonly do: 'keep'; readonly id?: string; readonly text: string | undefined }
  /** Takes a hidden name away that no entry needs any more. */
  | { readonly do: 'unmark'; readonly name: string };

export interface Order {
  readonly sheet: SheetKey;
  /** The cells that are read just before the first step and just after the last. */
  readonly area: Area;
  /** Read just before the first step. */
  readonly basis: WriteBasis;
  readonly steps: readonly Step[];
  /** One step of the program's own undo, where it can do that. */
  readonly grouped: boolean;
}

export interface Changed {
  readonly before: CellContents;
  readonly basis: readonly Found[];
  readonly after: CellContents;
  /** The font of cells whose look was taken off; undefined where they differ, or no look was taken off. */
  readonly font?: PlainLook['font'];
}

export type CellContents = Pick<Grid, 'area' | 'values' | 'formulas' | 'numberFormats' | 'errors'>;
