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

/** Something noticed in a sheet, as a code with data; the sentence is made by `messages.ts`. */
export interface Finding {
  /** Stable code: 'onbekendeGemeente', 'dubbeleGemeente', 'tekstWaarGetal', … */
  readonly code: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly area?: Area;
  /** Names and numbers for the sentence. */
  readonly data: Readonly<Record<string, string | number>>;
  readonly found?: CellValue;
  readonly expected?: CellValue;
  /** Only where it is safe. */
  readonly repair?: Repair;
}

/** The same for the same remark on the same cell with the same content: what "gezien" is remembered under. */
export function findingKey({ code, sheet, area, found }: Finding): string {
  return [code, sheet, area ? `${area.row},${area.column}` : '', found ?? ''].join('|');
}
