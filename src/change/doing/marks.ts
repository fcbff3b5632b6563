import type { WrittenMark } from './door';

/** Names that lie on sheets on which was written; a copied sheet only gets twins of its own, which the workbook's list does not hold. */
export const MARK = 'Opgavewijzer_geschreven_';

/** The hidden name of a sheet, or a new one that no sheet ever had: it is made of the moment of the write. */
export function markFor(
  marks: readonly WrittenMark[],
  sheet: string,
  id: string,
): { readonly name: string; readonly isNew: boolean } {
  const known = marks.find((mark) => mark.sheet === sheet);
  if (known !== undefined) return { name: known.name, isNew: false };
  const name = `${MARK}${id.replace(/\D/g, '')}`;
  const taken = new Set(marks.map((mark) => mark.name));
  let free = name;
  for (let n = 2; taken.has(free); n += 1) free = `${name}_${n}`;
  return { name: free, isNew: true };
}

/** The sheet that a hidden name lies on. */
export const sheetWith = (marks: readonly WrittenMark[], name: string): string | undefined =>
  marks.find((mark) => mark.name === name)?.sheet;
