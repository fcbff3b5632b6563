import { DAY, pattern, type LetterLine, type SentenceParts, type Sentence } from './sentence';

/** The stretch of time that a sentence names: "van 1 juli tot 1 januari 2022". */
const STRETCH = new RegExp(`\\bvan \\d.*? tot (?:en met )?(?:${DAY})`);

const asked =
  (what: string) =>
  ({ text }: SentenceParts): LetterLine => ({ key: `${what} ${STRETCH.exec(text)?.[0] ?? ''}`.trim() });
const told =
  (what: string) =>
  (parts: SentenceParts): LetterLine => ({
    ...asked(what)(parts),
    value: /\b(?:geen|niet)\b/.test(parts.text) ? 'nee' : 'ja',
  });

const ASKS = '(?:zijn|waren|bent|is|was|heeft|had|hebben|hadden|werden|vonden) ';
const WHERE = '(?:(?:in|binnen|bij) {GEMEENTE} )?';
const WHEN = `(?:(?:in de periode )?(?:van|tussen) \\d.*? )?`;

/** The questions about omkoppelingen and stapelgemeente, and sentences that answer them. */
export const QUESTION_LINES: readonly Sentence[] = [
  { pattern: pattern('(?:conclusie|oordeel|bevinding) (?:over )?omkoppelingen'), line: asked('omkoppelingen') },
  { pattern: pattern('(?:conclusie|oordeel|bevinding) (?:over )?stapelgemeente'), line: asked('stapelgemeente') },
  { pattern: pattern(`${ASKS}(?!.* koppelingen\\b).*\\bomkoppelingen\\b.*`), line: asked('omkoppelingen') },
  { pattern: pattern(`${ASKS}.*\\bstapelgemeente\\b.*`), line: asked('stapelgemeente') },
  {
    pattern: pattern(
      `(?:er (?:zijn|waren) ${WHERE}${WHEN}${WHERE}|in de periode van \\d.*? (?:zijn|waren) er ${WHERE})` +
        '(?:geen )?omkoppelingen(?: (?:in|binnen|bij) {GEMEENTE})?(?: gedaan| geweest)?',
    ),
    line: told('omkoppelingen'),
  },
  {
    pattern: pattern(
      `{GEMEENTE} (?:is|was) ${WHEN}(?:(?:niet|wel|geen)(?: aangemerkt als)?|aangemerkt als) (?:een )?` +
        'stapelgemeente(?: in de periode van \\d.*)?',
    ),
    line: told('stapelgemeente'),
  },
];
