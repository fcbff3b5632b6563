import type { Area, CellValue } from './cells/grid';

/** Wrong (nothing may be written on it), worth a look, or only to know. */
export type Severity = 'fout' | 'let op' | 'ter info';

/** What would put a cell right; offered, never done by itself. */
export interface Repair {
  /** Zero-based sheet position. */
  readonly row: number;
  readonly column: number;
  /** A value, or a formula (en-US) with its leading "=". */
  readonly content: CellValue;
}

/** Something noticed in a sheet, as a code; the sentence is made elsewhere. */
export interface Remark {
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly area?: Area;
  /** What stands in the cell, and what should. */
  readonly found?: CellValue;
  readonly expected?: CellValue;
  /** Only where it is safe. */
  readonly repair?: Repair;
  /** The other cells of its row of which the very same is to say: one remark instead of twenty. */
  readonly others?: readonly { readonly area: Area; readonly repair?: Repair }[];
}

/** Everything that puts the cells of a finding right. */
export const repairsOf = ({ repair, others = [] }: Remark): readonly Repair[] =>
  [repair, ...others.map((one) => one.repair)].flatMap((one) => one ?? []);

/** Of findings that say all by their code and place. */
export interface NoData {
  readonly [field: string]: never;
}

/** What a finding of one code carries for its sentence: names and numbers by their meaning, and no value of a cell. */
export interface Says<Data = NoData> {
  readonly data: Data;
  readonly found?: never;
  readonly expected?: never;
}

/** As `Says`, with what stands in the cell. */
export interface Finds<Found, Data = NoData> {
  readonly data: Data;
  readonly found: Found;
  readonly expected?: never;
}

/** As `Finds`, with what should stand there. */
export interface Expects<Found, Data = NoData, Expected = Found> {
  readonly data: Data;
  readonly found: Found;
  readonly expected: Expected;
}

/** The findings of a table of codes, each code with what it carries: `FindingOf<CellFindings, 'formuleFout'>`. */
export type FindingOf<Table, Code extends keyof Table = keyof Table> = {
  [C in Code]: Remark & { readonly code: C } & Table[C];
}[Code];

/** The same for the same remark on the same cell with the same content: what "gezien" is remembered under. */
export function findingKey({ code, sheet, area, found }: Remark): string {
  return [code, sheet, area ? `${area.row},${area.column}` : '', found ?? ''].join('|');
}
