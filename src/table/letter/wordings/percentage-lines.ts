import { onDay, pattern, type Sentence } from './sentence';

const WHEN = '.*?(?:(?:vo+r|op|per) {DATE}.*)?';
const MINIMUM = 'van het minima?a?l?(?:um)?\\b';
const OPGAVE = 'van (?:de |uw )?(?:opgave|(?:het )?(?:totaal )?(?:aantal )?te huisvesten)\\b';

/** A percentage with its base, however long its line. */
export const PERCENTAGE_LINES: readonly Sentence[] = [
  {
    pattern: pattern(`percentage (?:gehuisveste )?(?:vergunninghouders )?.*\\b${MINIMUM}${WHEN}`),
    line: ({ date }) => ({ key: `percentage van het minimum${onDay(date)}` }),
  },
  {
    pattern: pattern(`percentage (?:gehuisveste )?vergunninghouders .*\\b${OPGAVE}${WHEN}`),
    line: ({ date }) => ({ key: `percentage van de opgave${onDay(date)}` }),
  },
];
