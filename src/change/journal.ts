import type { WritePlan } from './plan';

/** A write that was done, kept in the workbook so that it can be taken back after closing and opening. */
export interface JournalEntry {
  readonly id: string;
  /** ISO 8601, from the clock that the shell hands in. */
  readonly time: string;
  readonly plan: WritePlan;
}
