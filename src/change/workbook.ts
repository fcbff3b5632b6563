import type { Area, Grid } from '../table/cells/grid';
import type { CellChange, Conflict, WritePlan } from './write/plan';
import type { JournalEntry, JournalLine } from './write/journal';
import type { SheetPlan } from './sheet-plan';

/** The port: all that the pane and the commands ask of a spreadsheet program. Implemented in `excel/` only. */
export interface Workbook {
  readonly features: Features;
  /**
   * Used part of a sheet, by its name or id (the active one without either), in one round trip; one more for its
   * merged areas, and one when it holds Excel tables.
   */
  read(sheet?: string, options?: SheetReadOptions): Promise<Grid>;
  /**
   * The used parts of these sheets, in their order, each in one round trip after one that looks first. One that is gone
   * is passed over.
   */
  readAll(sheets: readonly string[], options?: ReadAllOptions): Promise<readonly Grid[]>;
  /** What stands in the used parts of these sheets, as written and as shown, in one round trip. */
  formulas(sheets: readonly string[]): Promise<readonly SheetFormulas[]>;
  /** All sheets in their order, hidden ones included. */
  sheets(): Promise<readonly SheetInfo[]>;
  /** Goes to a block and selects it. */
  select(sheet: string, area: Area): Promise<void>;

  /**
   * Checks and writes in three round trips; writes nothing when there is any conflict, also when it came in between, or
   * when anything that the plan was worked out from is no longer so.
   * A refusal by the program leaves nothing written, unless the HostError is `unsure`.
   */
  write(plan: WritePlan): Promise<WriteResult>;
  /**
   * Copies the sheet of a plan with all that belongs to it, gives the copy this name, and carries the plan out on the
   * copy. When that cannot be done no copy stays, unless the HostError is `unsure`.
   */
  writeCopy(plan: WritePlan, name: string): Promise<CopyResult>;
  /**
   * Puts back what a write replaced, cell by cell, found by name and heading wherever they stand now, where the cell
   * still
   * holds what was written. Forgets the entry unless nothing could be put back; what could not be placed stays in the
   * list.
   * @param seal of the `LookBack` that was shown: should the workbook hold another entry by now, it is not taken back.
   */
  undo(entry: Pick<JournalEntry, 'id'>, seal?: string): Promise<UndoResult>;
  /** What taking back this write would do, without doing it. */
  lookBack(entry: Pick<JournalEntry, 'id'>): Promise<LookBack>;
  /** Takes a write off the list; no cell changes. */
  forget(entry: Pick<JournalEntry, 'id'>): Promise<void>;
  /**
   * Takes a sheet away with nothing on it, that nothing in the workbook names and that is not the last to be seen; any
   * other stays. Gives whether it went.
   */
  removeEmpty(sheet: string): Promise<boolean>;
  /** The writes that can be taken back, newest first. */
  journal(): Promise<readonly JournalLine[]>;

  /**
   * Makes new sheets. A sheet of that name that carries our mark is replaced, only when `replace` is given; any
   * other sheet of that name is never touched and nothing is made at all.
   */
  addSheets(plans: readonly SheetPlan[], options?: AddOptions): Promise<AddResult>;

  /** What `setSetting` kept under this key, as it came out of the workbook: unchecked. */
  setting(key: string): Promise<unknown>;
  /** The journal, and the settings under these keys in their order; one round trip. */
  recall(keys: readonly string[]): Promise<readonly [readonly JournalLine[], ...settings: unknown[]]>;
  /** Keeps a small value that survives JSON; undefined removes it. */
  setSetting(key: string, value: unknown): Promise<void>;
  /** Removes all that we keep in the workbook: journal, settings, marks. Cells stay. */
  removeAllOurs(): Promise<void>;

  /**
   * A hint that cells of a sheet changed, moved or were calculated through someone else than us; re-read before
   * deciding. Gives the way to stop.
   */
  onChange(listener: (sheet: string) => void): () => void;
  /** Another sheet came in front. */
  onActivate(listener: (sheet: string) => void): () => void;
}

export interface SheetReadOptions {
  /**
   * A reading that nobody asked for: nothing is done that would empty the user's own undo. Merged areas are those of
   * the reading before.
   */
  readonly again?: boolean;
}

export interface ReadAllOptions {
  /** Called after each sheet with the number of sheets read so far. */
  readonly progress?: (done: number, total: number) => void;
  /** Stops between sheets: what was read so far is given. */
  readonly signal?: AbortSignal;
}

export type SheetFormulas = Pick<Grid, 'sheet' | 'formulas' | 'values'>;

export interface SheetInfo {
  readonly name: string;
  readonly hidden: boolean;
  readonly active: boolean;
  /** What kind of our sheets it is ("regiotabel"), when it carries our mark. */
  readonly ours?: string;
}

/** What this version of the program can do beyond the least that we ask. */
export interface Features {
  /** "1.17": the highest requirement set of ExcelApi. */
  readonly api: string;
  /** Which program it is, for who looks into a fault: "Excel OfficeOnline 16.0.18025". */
  readonly program: string;
  /** In which language it shows formulas: Dutch with semicolons and decimal commas, or English. */
  readonly language: 'nl' | 'en';
}

export type WriteResult =
  | {
      readonly ok: true;
      readonly entry: JournalEntry;
      /** Cells that do not hold what was written when read back, or where an edit was lost; empty when all is well. */
      readonly differences: readonly Conflict[];
      /** False when the write was too large to remember: it cannot be taken back by us. */
      readonly remembered: boolean;
    }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** As of a write; or the name is taken, by a sheet that is called so. */
export type CopyResult = WriteResult | { readonly ok: false; readonly taken: string };

export type UndoResult =
  | {
      readonly ok: true;
      readonly restored: number;
      /** Cells that someone changed since, left alone, and cells that could not be placed. */
      readonly kept: readonly Conflict[];
      /** How many cells could not be placed and stay in the list; absent when all could. */
      readonly left?: number;
      /** What became of the sheet that was made for the write; absent when it was there before. */
      readonly sheet?: 'gone' | 'stays';
    }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

/** What taking back a write came to. */
export interface Undone {
  readonly restored: number;
  readonly kept: readonly Conflict[];
  /** The sheet that was made for the write, and whether it went with it. */
  readonly newSheet?: { readonly name: string; readonly gone: boolean };
}

/** What taking back a write would do. */
export interface LookBack {
  readonly sheet: string;
  readonly label: string;
  /** Cells where they stand now, with what they hold (`before`) and what comes back (`after`). */
  readonly changes: readonly CellChange[];
  /** Cells that would stay as they are, and why. */
  readonly kept: readonly Conflict[];
  /** The sheet was made for the write, and goes when nothing is left on it. */
  readonly newSheet?: true;
  readonly seal: string;
}

export interface AddOptions {
  readonly replace?: boolean;
  /** Called after each round trip with the number of whole sheets made so far. */
  readonly progress?: (done: number, total: number) => void;
  /** Stops between round trips: whole sheets only stay. */
  readonly signal?: AbortSignal;
}

export type AddResult =
  | {
      readonly ok: true;
      readonly made: readonly string[];
      readonly cancelled: boolean;
      /** The program refused to go on after these. */
      readonly refused?: HostError;
    }
  /** Names that are taken: by a sheet of ours (may be replaced after asking) or by somebody else's. */
  | { readonly ok: false; readonly taken: readonly { readonly name: string; readonly ours: boolean }[] };

/** A refusal by the spreadsheet program, by its code; sentences are in the catalogue. */
export class HostError extends Error {
  /**
   * @param unsure part of the work may have been done all the same, and could not be taken back.
   * @param work what that work was.
   */
  constructor(
    readonly code: string,
    readonly location?: string,
    readonly unsure = false,
    readonly work: 'writing' | 'undoing' | 'removing' = 'writing',
  ) {
    super(code);
    this.name = 'HostError';
  }
}
