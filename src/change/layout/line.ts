import type { CellLook } from '../sheet-plan';
import type { Content } from '../write/content';

/** The look of one cell, without its place. */
export type Style = Omit<CellLook, 'area'>;

export interface Cell {
  readonly content: Content;
  readonly style?: Style;
}

/** One line of a paper. */
export interface Line {
  readonly cells: readonly Cell[];
  /** A new page begins before it. */
  readonly newPage?: boolean;
}
