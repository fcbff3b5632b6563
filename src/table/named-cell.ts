const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
/** "[@Trede]", "[@[Trede 1-1-2022]]", "T[[#This Row],[Trede]]". */
const IN_ROW = /^[^[\]]*\[(?:@\[?|\[#This Row\],\[)((?:'.|[^[\]'])+)\]?\]$/i;

/**
 * The one cell that a piece of a formula is: "C2" by its address, "@Trede" in the formula's own row by the heading of
 * its column; undefined for anything else.
 */
export function namedCell(text: string): string | undefined {
  const [, column, row] = ADDRESS.exec(text) ?? [];
  if (column) return `${column}${row ?? ''}`.toUpperCase();
  // A special sign in a heading stands behind an apostrophe.
  const heading = IN_ROW.exec(text)?.[1]?.replace(/'(.)/g, '$1');
  return heading && `@${heading}`;
}
