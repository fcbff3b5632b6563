import { shown, textContent } from '../write/content';
import type { Line } from './line';

/** Parts of the sheet's width that the letters of a note (smaller than the others) take. */
const NOTE = 1.15;

/** Letters that a step in from the edge takes. */
const INDENT = 2;

/** A line of one long text runs on over empty cells, but is cut at the edge of the page: then it goes on below. */
export function broken(line: Line, widths: readonly number[]): readonly Line[] {
  const [only, ...others] = line.cells;
  if (only === undefined || others.length > 0 || typeof only.content !== 'string') return [line];
  const parts = overLines(String(shown(only.content)), widths.reduce((sum, width) => sum + width, 0) * NOTE);
  return parts.map((part, i) => ({
    ...(i === 0 ? line : {}),
    cells: [{ ...only, content: textContent(part) }],
  }));
}

/** How many lines a row needs for its wrapped texts; undefined for one. */
export function heightOf({ cells }: Line, widths: readonly number[]): number | undefined {
  const lines = cells.map(({ content, style }, i) =>
    style?.wrap === true && typeof content === 'string'
      ? overLines(
          String(shown(content)),
          ((widths[i] ?? 10) - INDENT * (style.indent ?? 0)) * (style.bold === true ? 0.9 : 1),
        ).length
      : 1,
  );
  const most = Math.max(1, ...lines);
  return most > 1 ? most : undefined;
}

/** A text over lines of so many letters, broken between words. */
function overLines(text: string, letters: number): readonly string[] {
  if (text.length <= letters) return [text];
  const [first = '', ...words] = text.split(' ');
  const lines: string[] = [];
  let last = first;
  for (const word of words) {
    if (last.length + 1 + word.length <= letters) last += ` ${word}`;
    else {
      lines.push(last);
      last = word;
    }
  }
  return [...lines, last];
}
