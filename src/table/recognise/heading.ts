import type { HeadingReading } from './columns/heading-reading';

/** The heading of one table: its lines and, per column, the text with what it says. */
export interface Heading {
  readonly rows: readonly number[];
  readonly columns: readonly { readonly column: number; readonly text: string; readonly reading: HeadingReading }[];
}
