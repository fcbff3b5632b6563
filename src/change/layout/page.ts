/**
 * The printable part of A4 upright with the usual margins of Excel (1.8 cm aside, 1.9 cm above and below), in points.
 */
const PAGE = { width: 494, height: 734 };

/** Points of a column of so many letters and of a line of text, as sheets are filled. */
const columnPoints = (letters: number): number => letters * LETTER + 6;
const LETTER = 5.6;
const LINE = 15;

/** Lines kept free: titles are taller, and other programs measure letters a little wider. */
const SPARE = 4;

/**
 * The widths with which each part of a paper (in lines, with a page of its own) stays on one page. A sheet is printed
 * one page wide, so a wider last column prints all smaller: that holds in every program, other than a scale beside
 * page breaks.
 */
export function widthsForPages(widths: readonly number[], parts: readonly number[]): readonly number[] {
  const now = widths.reduce((points, letters) => points + columnPoints(letters), 0);
  const tallest = (Math.max(...parts) + SPARE) * LINE;
  const needed = (tallest / PAGE.height) * PAGE.width;
  if (needed <= Math.max(now, PAGE.width)) return widths;
  const extra = Math.ceil((needed - now) / LETTER);
  return widths.map((letters, i) => (i === widths.length - 1 ? letters + extra : letters));
}
