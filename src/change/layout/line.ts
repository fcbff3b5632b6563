import type { CellLook } from '../sheet-plan';
import type { Content } from '../write/content';

/** The look of one cell, without its place. */
export type Opmaak = Omit<CellLook, 'area'>;

export interface Cel {
  readonly inhoud: Content;
  readonly opmaak?: Opmaak;
}

/** One line of a paper. */
export interface Line {
  readonly cellen: readonly Cel[];
  /** A new page begins before it. */
  readonly nieuwePagina?: boolean;
}
