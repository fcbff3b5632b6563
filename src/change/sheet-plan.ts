import type { Area } from '../table/cells/grid';
import type { Content } from './write/content';

/** A new sheet as a value: everything on it before it exists. Rows and columns are zero-based. */
export interface SheetPlan {
  /** At most 31 characters, without : \ / ? * [ ]. */
  readonly name: string;
  /**
   * What kind of sheet of ours it is ("regiotabel"); the mark by which making it again finds it. A sheet
   * without it is the person's own from the beginning.
   */
  readonly kind?: string;
  /** Contents as a matrix from A1; rows may differ in length, '' leaves a cell empty. */
  readonly cells: readonly (readonly Content[])[];
  /** Looks of blocks, in order: later ones go over earlier ones. */
  readonly looks: readonly CellLook[];
  /** Widths in characters, per column from A; undefined leaves the default. */
  readonly widths: readonly (number | undefined)[];
  /**
   * Heights in lines of text, per row from 1; undefined leaves one line. Excel does not fit wrapped rows after their
   * column is widened.
   */
  readonly heights?: readonly (number | undefined)[];
  /** Rows that stay in view above the scrolled part; 0 for none. */
  readonly frozenRows: number;
  readonly print: PrintSetup;
  readonly charts: readonly ChartPlan[];
}

export interface CellLook {
  readonly area: Area;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** "#RRGGBB" */
  readonly color?: string;
  readonly fill?: string;
  /** Thin lines around and inside, or only above (a total) or below (a heading). */
  readonly lines?: 'all' | 'top' | 'bottom';
  readonly align?: 'left' | 'center' | 'right';
  readonly valign?: 'top' | 'center';
  /** Steps in from the edge that the text stands against. */
  readonly indent?: number;
  readonly wrap?: boolean;
}

export interface PrintSetup {
  readonly orientation: 'portrait' | 'landscape';
  readonly area: Area;
  /** First and last row (zero-based) repeated on each page. */
  readonly repeatRows?: readonly [number, number];
  /** Rows before which a new page begins. */
  readonly pageBreaks: readonly number[];
  /** Always one page wide; A4. This makes it so many pages high at most. */
  readonly pagesHigh?: number;
  readonly footer?: string;
}

/**
 * Excel gives add-ins no way to set a chart's alternative text: what it shows is written in words in the cells below
 * it.
 */
export interface ChartPlan {
  /** Lines go over time: the first column holds dates, and the first series are lines without points. */
  readonly type: 'columns' | 'bars' | 'lines';
  readonly name: string;
  readonly title: string;
  /** Heading row and first column included. */
  readonly data: Area;
  readonly xTitle?: string;
  readonly yTitle?: string;
  /** How many of the first series of a chart over time are lines without points; one when it is not said. */
  readonly withoutPoints?: number;
  /** The block of cells that the chart covers. */
  readonly position: Area;
}
