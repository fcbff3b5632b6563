import type { Sign } from '../../../column';

/**
 * Which way is positive, from "achterstand (+)", "voorsprong (-)", "Achterstand (–)"; silent headings must be asked
 * about.
 */
export function signIn(folded: string): Sign {
  const of = (word: string): '+' | '-' | undefined => {
    const m = new RegExp(
      `${word}[a-z]*\\.? ?\\(?([+-])\\)|\\(([+-])\\) ?${word}|${word}[a-z]*\\.? ?(?:=|is) ?([+-])|([+-]) ` +
        `?(?:=|is) ?${word}`,
    ).exec(folded);
    const sign = m?.slice(1).find(Boolean);
    return sign === '+' || sign === '-' ? sign : undefined;
  };
  const behind = of('achterst');
  const ahead = of('voorspr');
  if (behind !== undefined && behind === ahead) return 'unknown';
  if (behind === '+' || ahead === '-') return 'achterstandPositive';
  if (behind === '-' || ahead === '+') return 'voorsprongPositive';
  return 'unknown';
}
