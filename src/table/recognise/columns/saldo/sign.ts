import { onlyOf } from '../../../../domain/only';
import { fold } from '../../../cells/text';
import type { Sign } from '../../../column';

const BEHIND_WORD = /\b(achterstand|voorsprong) ?(?:is|=|:)? ?(?:een )?(?:(positief)|negatief)\b/gi;
const BEFORE_WORD =
  /\b(?:(positief)|negatief)(?: saldo| getal)? ?(?:is|=|:|betekent) ?(?:een )?(achterstand|voorsprong)\b/gi;
const SIGN_IN_WORDS = /\b(?:(plus)|min)(?:teken)? ?(?:is|=|betekent) ?(?:een )?(achterstand|voorsprong)\b/gi;

const signBehind = (_whole: string, plus: string | undefined, word: string): string => `${word} (${plus ? '+' : '-'})`;

/** "Achterstand is positief", "negatief = voorsprong": as the sign behind the word. */
export const signsInFigures = (text: string): string =>
  text
    .replace(BEHIND_WORD, (whole, word: string, plus?: string) => signBehind(whole, plus, word))
    .replace(BEFORE_WORD, signBehind)
    .replace(SIGN_IN_WORDS, signBehind);

/**
 * Which way is positive, from "achterstand (+)", "voorsprong (-)", "Achterstand (–)"; silent headings must be asked
 * about.
 */
export function signIn(folded: string): Sign {
  // "Achterstand (-) voorsprong (+)": where the first sign stands behind its word, so do the others.
  const isBehind = folded.search(/achterst|voorspr/) < folded.search(/\([+-]\)/);
  const of = (word: string): '+' | '-' | undefined => {
    const behind = `${word}[a-z]*\\.? ?\\(?([+-])\\)|${word}[a-z]*\\.? ?(?:=|is) ?([+-])`;
    const before = `\\(([+-])\\) ?${word}|([+-]) ?(?:=|is) ?${word}`;
    const sign = (isBehind ? [behind, before] : [before, behind])
      .flatMap((pattern) => new RegExp(pattern).exec(folded)?.slice(1) ?? [])
      .find(Boolean);
    return sign === '+' || sign === '-' ? sign : undefined;
  };
  const behind = of('achterst');
  const ahead = of('voorspr');
  if (behind !== undefined && behind === ahead) return 'unknown';
  if (behind === '+' || ahead === '-') return 'achterstandPositive';
  if (behind === '-' || ahead === '+') return 'voorsprongPositive';
  return 'unknown';
}

/** Which way titles or notes say that is positive, where they say one: "een voorsprong is een positief getal". */
export const signTold = (texts: readonly string[]): Sign | undefined =>
  onlyOf(new Set(texts.map((text) => signIn(fold(signsInFigures(text)))).filter((sign) => sign !== 'unknown')));
