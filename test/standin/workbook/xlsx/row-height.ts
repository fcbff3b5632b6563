import type { Row, Worksheet } from 'exceljs';

/** Pixels of a line of text in the standard letter. */
const LINE = 20;
/** Characters in a column of which the file does not give the width. */
const USUAL = 8.43;

/** How many lines a text takes where a line holds so many characters; a longer word is broken. */
function linesOf(text: string, characters: number): number {
  let [lines, left] = [1, characters];
  for (const word of text.split(/\s+/)) {
    if (word.length > left && left < characters) [lines, left] = [lines + 1, characters];
    const broken = Math.ceil(word.length / characters) - 1;
    lines += Math.max(0, broken);
    left -= word.length - Math.max(0, broken) * characters + 1;
  }
  return lines;
}

/**
 * A row whose height the file does not give is as high as its wrapped text, as Excel makes it; undefined when one line
 * will do.
 */
export function wrappedHeight(sheet: Worksheet, row: Row): number | undefined {
  let lines = 1;
  row.eachCell((cell, column) => {
    if (!cell.alignment?.wrapText || cell.isMerged) return;
    lines = Math.max(lines, linesOf(cell.text, Math.max(1, Math.floor(sheet.getColumn(column).width ?? USUAL))));
  });
  return lines === 1 ? undefined : lines * LINE;
}
