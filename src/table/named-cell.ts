const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
/** "[@Trede]", "[@[Trede 1-1-2022]]", "T[[#This Row],[Trede]]". */
const IN_ROW = /^[^[\]]*\[(?:@\[?|\[#This Row\],\[)((?:'.|[^[\]'])+)\]?\]$/i;

/** One cell: by its place on the sheet, or in the row of the formula by the heading of its column. */
export type NamedCell = { readonly row: number; readonly column: number } | { readonly heading: string };

/** The one cell that a piece of a formula is, "C2" or "[@Trede]"; undefined for anything else. */
export function namedCell(text: string): NamedCell | undefined {
  const [, letters, row] = ADDRESS.exec(text) ?? [];
  if (letters !== undefined) return { row: Number(row) - 1, column: columnNumber(letters) };
  // A special sign in a heading stands behind an apostrophe.
  const heading = IN_ROW.exec(text)?.[1]?.replace(/'(.)/g, '$1');
  return heading === undefined ? undefined : { heading };
}

/** "A" is 0, "AB" is 27. */
const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
