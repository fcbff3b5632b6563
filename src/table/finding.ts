import type { Area, CellValue } from './grid';

/** Wrong (nothing may be written on it), worth a look, or only to know. */
export type Severity = 'fout' | 'let op' | 'ter info';

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
}
