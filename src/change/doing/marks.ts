import type { WrittenMark } from './door';

/**
 * Names that lie on sheets on which was written; a copied sheet only gets twins of its own, which the workbook's list
 * does not hold.
 */
export const MARK = 'Opgavewijzer_geschreven_';

/** The sheet that a hidden name lies on. */
export const sheetWith = (marks: readonly WrittenMark[], name: string): string | undefined =>
  marks.find((mark) => mark.name === name)?.sheet;
