import { ingekort } from '../../domain/sentences/ingekort';

/** Characters of a header or footer, its codes included, and of a title or name of a chart [F36]. */
const LONGEST = 255;
const PAGE_NUMBERS = / - \S+ &P.*$/;

export const chartText = (text: string): string => ingekort(text, LONGEST);

/**
 * A footer that Excel takes: of a long one the words give way and the page numbers at its end stay. Half of a doubled
 * "&" would be a code.
 */
export function footerText(text: string): string {
  if (text.length <= LONGEST) return text;
  const [numbers = ''] = PAGE_NUMBERS.exec(text) ?? [];
  const words = ingekort(text.slice(0, text.length - numbers.length), LONGEST - numbers.length - 1);
  const signs = /(&*)…$/.exec(words)?.[1] ?? '';
  return (signs.length % 2 === 1 ? words.replace(/&…$/, '…') : words) + numbers;
}
