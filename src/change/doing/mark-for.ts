import type { WrittenMark } from './door';
import { MARK } from './marks';

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
