import type { Area, Grid } from '../table/grid';
import type { Conflict, WritePlan } from './plan';
import type { JournalEntry } from './journal';

/** The port: all that the pane and the commands ask of a spreadsheet program. Implemented in `excel/` only. */
export interface Workbook {
  /** Used part of a sheet (the active one when no name is given), in one round trip. */
  read(sheet?: string): Promise<Grid>;
  sheetNames(): Promise<readonly string[]>;
  /** The selected block on the active sheet. */
  selection(): Promise<{ readonly sheet: string; readonly area: Area }>;
  select(sheet: string, area: Area): Promise<void>;
  /** Checks and writes in at most two round trips; writes nothing when there is any conflict. */
  write(plan: WritePlan): Promise<WriteResult>;
  /** Puts back what a write replaced, cell by cell where the cell still holds what was written. */
  undo(entry: JournalEntry): Promise<UndoResult>;
  journal(): Promise<readonly JournalEntry[]>;
  /** A hint that cells of a sheet changed through someone else than us; re-read before deciding. */
  onChange(listener: (sheet: string) => void): () => void;
}

export type WriteResult =
  | { readonly ok: true; readonly entry: JournalEntry }
  | { readonly ok: false; readonly conflicts: readonly Conflict[] };

export interface UndoResult {
  readonly restored: number;
  /** Cells that someone changed since, left alone. */
  readonly kept: readonly Conflict[];
}

/** A refusal by the spreadsheet program, by its code; sentences are in the catalogue. */
export class HostError extends Error {
  constructor(readonly code: string, readonly location?: string) {
    super(code);
    this.name = 'HostError';
  }
}
