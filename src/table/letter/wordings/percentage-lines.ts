import { type LetterLine, onDay, pattern, type Sentence, type SentenceParts } from './sentence';

const WHEN = '.*?(?:(?:vo+r|op|per) {DATE}.*)?';
const MINIMUM = 'van het minima?a?l?(?:um)?\\b';
const OPGAVE = 'van (?:de |uw )?(?:opgave|(?:het )?(?:totaal )?(?:aantal )?te huisvesten)\\b';

const HAS = '(?:heeft|hebt|had)';
const ON = '(?:op|per|tot) {DATE} ';
const PART = '(?<part>\\d+(?:,\\d+)?) ?(?:%|procent)';
const OF = `van (?:(?<minimum>het minimum|(?:de|uw) helft)|(?:de|uw) (?:totale )?opgave)`;

/** "U heeft 37% van uw opgave gerealiseerd": a figure like that of a line. */
const told = ({ part = '', minimum, date }: SentenceParts): LetterLine => ({
  key: `percentage van ${minimum === undefined ? 'de opgave' : 'het minimum'}${onDay(date)}`,
  value: `${part}%`,
});

/** A percentage with its base, however long its line. */
export const PERCENTAGE_LINES: readonly Sentence[] = [
  {
    pattern: pattern(`percentage (?:gehuisveste )?(?:vergunninghouders )?.*\\b${MINIMUM}${WHEN}`),
    line: ({ date }) => ({ key: `percentage van het minimum${onDay(date)}` }),
  },
  {
    // The day behind the opgave is the one before which it must be met.
    pattern: pattern(`percentage (?:gehuisveste )?vergunninghouders (?:(?:vo+r|op|per) {DATE})?.*\\b${OPGAVE}.*`),
    line: ({ date }) => ({ key: `percentage van de opgave${onDay(date)}` }),
  },
  ...[
    `(?:{GEMEENTE} ${HAS}|${HAS} {GEMEENTE}) (?:${ON}|(?:daarmee|hiermee) )?${PART} ${OF} (?:gehuisvest|gerealiseerd)`,
    `${ON}${HAS} {GEMEENTE} ${PART} ${OF} (?:gehuisvest|gerealiseerd)`,
    `(?:daarmee|hiermee) ${HAS} {GEMEENTE} ${PART} ${OF} (?:gehuisvest|gerealiseerd)`,
    `(?:dit|dat) (?:is|was|komt neer op) ${PART} ${OF}`,
  ].map((text) => ({ pattern: pattern(text), line: told })),
];
