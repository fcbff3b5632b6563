/** The printable part of A4 with the usual margins of Excel (1.8 cm aside, 1.9 cm above and below), in points. */
const PAGES = { portrait: { width: 494, height: 734 }, landscape: { width: 740, height: 487 } };
const PAGE = PAGES.portrait;

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
  const now = pointsOf(widths);
  const tallest = (Math.max(...parts) + SPARE) * LINE;
  const needed = (tallest / PAGE.height) * PAGE.width;
  if (needed <= Math.max(now, PAGE.width)) return widths;
  const extra = Math.ceil((needed - now) / LETTER);
  return widths.map((letters, i) => (i === widths.length - 1 ? letters + extra : letters));
}

const pointsOf = (widths: readonly number[]): number =>
  widths.reduce((points, letters) => points + columnPoints(letters), 0);

/** A last page no fuller than this is spared, when all can be printed so little smaller. */
const REST = 1 / 4;
const SMALLER = 8 / 9;

/**
 * On how many pages at most a paper is to be printed that would leave its last page nearly empty: a heading with
 * nothing but notes under it. Absent where the pages are well filled as they fall.
 */
export function pagesAtMost(
  widths: readonly number[],
  { lines, heading }: { readonly lines: number; readonly heading: number },
  orientation: keyof typeof PAGES,
): number | undefined {
  const { width, height } = PAGES[orientation];
  const first = (height / LINE) * Math.max(1, pointsOf(widths) / width);
  // The heading stands on every page.
  const next = first - heading;
  const all = lines + SPARE;
  if (all <= first || next <= 0) return undefined;
  const more = Math.ceil((all - first) / next);
  const without = first + (more - 1) * next;
  return all - without <= first * REST && without >= all * SMALLER ? more : undefined;
}
