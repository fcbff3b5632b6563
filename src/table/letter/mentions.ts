import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { tidy } from '../cells/text';

const LONGEST_NAME = 4;
/** Of a longer sentence it is not looked at whom it names. */
const LONGEST_NAMING = 400;
const BEGINS_NAME = /^(?:['\u2018\u2019]s\b|[A-Z])/;

/** The gemeente that a name is of, by its code. */
const codeOf = (name: string): string | undefined => {
  const found = vindGemeente(name);
  return found.kind === 'gevonden' ? found.gemeente.code : undefined;
};

interface Mention {
  readonly code: string;
  readonly from: number;
  readonly words: number;
}

/** The gemeenten that a sentence names, each with the words that are its name. */
function mentionsIn(words: readonly string[]): readonly Mention[] {
  const found: Mention[] = [];
  for (let from = 0; from < words.length; from++) {
    if (!BEGINS_NAME.test(words[from] ?? '')) continue;
    for (let count = Math.min(LONGEST_NAME, words.length - from); count > 0; count--) {
      const code = codeOf(bare(words.slice(from, from + count)));
      if (code === undefined) continue;
      found.push({ code, from, words: count });
      from += count - 1;
      break;
    }
  }
  return found;
}

const bare = (words: readonly string[]): string => words.join(' ').replace(/[,.:;]+$/, '');

/** The names of the gemeenten in a sentence, each once. */
export function namedIn(text: string): readonly string[] {
  const words = tidy(text).split(' ');
  const byCode = new Map(
    mentionsIn(words).map(({ code, from, words: count }) => [code, bare(words.slice(from, from + count))]),
  );
  return [...byCode.values()];
}

/**
 * The sentences of a cell that are not about the gemeente of the letter: one that names another, and what follows on it
 * but for what speaks to the reader.
 */
export function aboutOthers(sentences: readonly string[], name: string | undefined): ReadonlySet<number> {
  const own = name === undefined ? undefined : codeOf(name);
  const found = new Set<number>();
  let isOther = false;
  for (const [i, text] of sentences.entries()) {
    const named = text.length > LONGEST_NAMING ? [] : mentionsIn(tidy(text).split(' '));
    if (named.length > 0) isOther = named.every(({ code }) => code !== own);
    if (isOther && !TO_READER.test(text)) found.add(i);
  }
  return found;
}
const TO_READER = /\b(?:u|uw)\b/i;

/** A sentence about the gemeente of the letter as one to it: "Gouda heeft" is "uw gemeente heeft". */
export function asToReader(text: string, name: string | undefined): string {
  const own = name === undefined ? undefined : codeOf(name);
  if (own === undefined) return text;
  const words: (string | undefined)[] = tidy(text).split(' ');
  for (const { code, from, words: count } of mentionsIn(words.map(String))) {
    if (code !== own) continue;
    words.fill(undefined, from + 1, from + count);
    words[from] = 'uw gemeente';
    const before = words[from - 1]?.toLowerCase() === 'gemeente' ? 1 : 0;
    const article = before === 1 && words[from - 2]?.toLowerCase() === 'de' ? 1 : 0;
    words.fill(undefined, from - before - article, from);
  }
  return words.filter((word) => word !== undefined).join(' ');
}

const OF_SENDER: readonly (readonly [RegExp, string])[] = [
  [/\b(?:wij|we)\b/gi, 'u'],
  [/\bonze?\b/gi, 'uw'],
  [/\bhebben\b/gi, 'heeft'],
  [/\bhadden\b/gi, 'had'],
  [/\bstonden\b/gi, 'stond'],
  [/\bmoe(?:ten|sten)\b/gi, 'moest'],
];

/** What a gemeente writes of itself as a letter to it: "wij hebben" is "u heeft". */
export const asFromGemeente = (text: string): string =>
  /\b(?:wij|we|onze?)\b/i.test(text) ? OF_SENDER.reduce((said, [of, by]) => said.replace(of, by), text) : text;
