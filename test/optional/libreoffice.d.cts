export interface Opening {
  /** Work all formulas out anew (default), or show what was saved. */
  readonly recalculate?: boolean;
  readonly language?: 'nl-NL' | 'en-US';
}
export const TEXTS: string;
export function isThere(program?: string, flag?: string): boolean;
export function convert(file: string, to: string, opening?: Opening): string;
export function hasCarlito(): boolean;
