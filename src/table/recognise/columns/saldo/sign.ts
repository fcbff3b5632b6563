import type { Sign } from '../../../column';

const BEHIND_WORD = /\b(achterstand|voorsprong) ?(?:is|=|:)? ?(?:(positief)|negatief)\b/gi;
const BEFORE_WORD = /\b(?:(positief)|negatief)(?: saldo| getal)? ?(?:is|=|:) ?(?:een )?(achterstand|voorsprong)\b/gi;

/** "Achterstand is positief", "negatief = voorsprong": as the sign behind the word. */
export const signsInFigures = (text: string): string =>
  text
    .replace(BEHIND_WORD, (_whole, word: string, plus?: string) => `${word} (${plus ? '+' : '-'})`)
    .replace(BEFORE_WORD, (_whole, plus: string | undefined, word: string) => `${word} (${plus ? '+' : '-'})`);

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
