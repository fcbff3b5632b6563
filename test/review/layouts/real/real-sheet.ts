/** A sheet as people make them, drawn with bars between its cells, and what must come of it: see outcome.ts. */
export interface RealSheet {
  readonly what: string;
  readonly drawn: string;
  readonly outcome: string;
}
