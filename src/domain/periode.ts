/** A half-year: 2022-I runs from 1 January up to (not including) 1 July. */
export interface Periode {
  readonly jaar: number;
  readonly helft: 1 | 2;
}
