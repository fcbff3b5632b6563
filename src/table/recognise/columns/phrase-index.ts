import { type Phrase, type Term, PHRASES } from './vocabulary';
import { rememberedUpTo } from '../../../domain/remembered';
import { afstand, kanBinnen, lettersVan } from '../../../domain/gemeente/gemeentenaam';

/** How well a word fits a term; 'near' is another spelling. */
export type Fit = 'same' | 'longer' | 'abbreviated' | 'near';

/**
 * Another beginning makes another word, not another spelling: "herhuisvest", "afkoppelingen", "oorsprong"; so does that
 * of "ontkoppeling".
 */
const OTHER_VERB = /^ont/;

/** Whether a word stands for a term, and how; undefined when it does not. */
export function fitOf({ stem, open, letters }: Term, word: string): Fit | undefined {
  if (word === stem) return 'same';
  if (open && word.startsWith(stem)) return 'longer';
  if (word.length >= 4 && word.endsWith('.') && stem.startsWith(word.slice(0, -1))) return 'abbreviated';
  if (stem.length < 5) return undefined;
  const limit = stem.length >= 10 ? 2 : 1;
  const isNear = (w: string): boolean =>
    w[0] === stem[0] &&
    !OTHER_VERB.test(w) &&
    Math.abs(w.length - stem.length) <= limit &&
    kanBinnen(limit, lettersVan(w), letters) &&
    afstand(w, stem, limit) <= limit;
  return isNear(word) || (open && word.length > stem.length && isNear(word.slice(0, stem.length))) ? 'near' : undefined;
}

/** The terms of one word: those that it is or begins with, and all with those that it is nearly. */
interface Terms {
  readonly sure: readonly Term[];
  readonly all: readonly Term[];
}

const TERMS: readonly Term[] = [...new Set(PHRASES.flatMap(({ words }) => words))];
const PLACE: ReadonlyMap<Phrase, number> = new Map(PHRASES.map((phrase, i) => [phrase, i]));
const BY_FIRST = new Map<Term, Phrase[]>();
for (const phrase of PHRASES) {
  const [first] = phrase.words;
  if (first) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), phrase]);
}

/** A sheet repeats its words far more than its texts: each is held against the vocabulary once. */
const termsOf = rememberedUpTo(20_000, (word: string) => word, held);

function held(word: string): Terms {
  const fits = TERMS.flatMap((term) => {
    const fit = fitOf(term, word);
    return fit === undefined ? [] : [{ term, fit }];
  });
  return { sure: fits.flatMap(({ term, fit }) => (fit === 'near' ? [] : [term])), all: fits.map((f) => f.term) };
}

/** The terms that these words may stand for. @param loosely other spellings too */
export const termsIn = (words: readonly string[], loosely: boolean): ReadonlySet<Term> =>
  new Set(words.flatMap((word) => (loosely ? termsOf(word).all : termsOf(word).sure)));

/** The phrases of which every word is among these terms, in the order of the vocabulary. */
export function phrasesOf(terms: ReadonlySet<Term>): readonly Phrase[] {
  const found = [...terms].flatMap((term) =>
    (BY_FIRST.get(term) ?? []).filter(({ words }) => words.every((word) => terms.has(word))),
  );
  return found.sort((a, b) => (PLACE.get(a) ?? 0) - (PLACE.get(b) ?? 0));
}
