import type { WritePlan } from './plan';

/** A write that was done, kept in the workbook so that it can be taken back after closing and opening. */
export interface JournalEntry {
  readonly id: string;
  /** ISO 8601, from the clock that the shell hands in. */
  readonly time: string;
  /** With `before` as it was found at the moment of writing. */
  readonly plan: WritePlan;
}

/** One line of the list of writes. */
export interface JournalLine {
  readonly id: string;
  readonly time: string;
  readonly sheet: string;
  readonly label: string;
  /** How many cells it changed. */
  readonly cells: number;
}
