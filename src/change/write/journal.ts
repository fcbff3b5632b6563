import { known } from '../../domain/known';
import type { Edit, Outcomes } from './plan';

/** A write that was done, kept in the workbook so that it can be taken back after closing and opening. */
export interface JournalEntry {
  readonly id: string;
  /** ISO 8601, from the clock that the shell hands in. */
  readonly time: string;
  /** The hidden name that lies on the sheet, by which it is known when it has another name. */
  readonly mark: string;
  /** With `before` as it was found at the moment of writing, and only the styles that were really copied. */
  readonly plan: Edit;
  /** What the looks of new columns replaced: plain cells, but perhaps in a font and width of their own. */
  readonly plain?: PlainLook;
}

/** The look of cells without fill, lines or emphasis. */
export interface PlainLook {
  readonly font: { readonly name: string; readonly size: number; readonly color: string };
  /** Per column that got a look, in the program's own unit. */
  readonly widths: readonly { readonly column: number; readonly width: number }[];
  /** Number formats of their own of cells that got a look and no content. */
  readonly formats: readonly { readonly row: number; readonly column: number; readonly numberFormat: string }[];
}

/** One line of the list of writes. */
export interface JournalLine {
  readonly id: string;
  readonly time: string;
  /** What the sheet is called now; what it was called at the write, when it is gone. */
  readonly sheet: string;
  /** Present when the sheet is gone; another of its name is not it. */
  readonly gone?: true;
  readonly label: string;
  /** How many cells it changed. */
  readonly cells: number;
  readonly outcomes?: Outcomes;
}

/** The line of an entry. */
export const journalLineOf = ({ id, time, plan }: JournalEntry): JournalLine => ({
  id,
  time,
  sheet: plan.sheet,
  label: plan.label,
  cells: plan.changes.length,
  ...known({ outcomes: plan.outcomes }),
});
