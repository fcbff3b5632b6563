import type { View } from '../cells/view';
import type { Heading } from './heading';

/** A table found on a view: where its heading and its lines are. */
export interface Located {
  readonly view: View;
  readonly heading: Heading;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The columns that are no more than notes. */
  readonly noteColumns: ReadonlySet<number>;
  readonly body: Body;
  readonly title: readonly string[];
  /** The notes under the table, a text a line. */
  readonly notes: readonly string[];
  /** The word in the title that says that the table is about something else than housing vergunninghouders. */
  readonly subject?: string;
  /** The name of the sheet and the title, folded, without groups above columns. */
  readonly told: string;
}

/** The lines that belong to a table, below its heading. */
export interface Body {
  readonly rows: readonly number[];
  readonly subtotalRows: readonly number[];
  readonly totalRow?: number;
  /** First row after the table. */
  readonly end: number;
  /** The first line further down, before the next heading, that names a gemeente beside figures and was not read. */
  readonly left?: number;
}
