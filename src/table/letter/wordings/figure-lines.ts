import { pattern, type LetterLine, type SentenceParts, type Sentence } from './sentence';

const counted =
  (key: (parts: SentenceParts) => string) =>
  (parts: SentenceParts): LetterLine => ({ key: key(parts), value: Number((parts.count ?? '').replaceAll('.', '')) });
const task = counted(({ what = '', half = '' }) => `${what} ${half}`);
const toHouse = counted(({ date = '' }) => `te huisvesten voor ${date}`);
const housed = counted(({ when = '', date = '' }) => `gehuisvest ${when} ${date}`);

const HALF =
  '(?:de |het )?(?<half>(?:eerste|tweede|1e|2e) (?:helft|half ?jaar)(?: van| in)? \\d{4}|\\d{4} ?- ?(?:ii?|1|2))';
const WHAT = '(?<what>(?:totale )?opgave|(?:netto )?taakstelling)';
const IS = '(?:bedraagt|bedroeg|is|was)';
const HAS = '(?:heeft|hebt|had)';
const MUST = '(?:moet|moest|dient|diende)';
const SO = '(?:er |dus |daarom |in totaal )*';
const MEANS = '(?:(?:dat|dit) betekent dat |daarmee |zo )?';
const BY = 'vo+r {DATE}';
const WHEN = '(?<when>op|per|tot(?: en met)?|t/m) {DATE}';
const THERE = '(?:in|door|binnen) {GEMEENTE}';

/**
 * Whole sentences that say one figure of a letter in running words, each of the gemeente itself: letters tell of the
 * province too.
 */
export const FIGURE_LINES: readonly Sentence[] = [
  ...[
    `uw ${WHAT} (?:voor|in|over|van) ${HALF} ${IS} {COUNT}`,
    `de ${WHAT} (?:van|voor) {GEMEENTE} (?:is |bedraagt )?(?:voor|in|over|van) ${HALF} (?:${IS} )?{COUNT}`,
    `{GEMEENTE} ${HAS} (?:voor|in) ${HALF} een ${WHAT} van {COUNT}`,
    `(?:voor|in) ${HALF} ${HAS} {GEMEENTE} een ${WHAT} van {COUNT}`,
    `(?:voor|in) ${HALF} ${IS} uw ${WHAT} {COUNT}`,
  ].map((text) => ({ pattern: pattern(text), line: task })),
  ...[
    `{GEMEENTE} ${MUST} ${SO}${BY} ${SO}{COUNT} (?:te )?huisvesten`,
    `${BY} ${MUST} {GEMEENTE} ${SO}{COUNT} (?:te )?huisvesten`,
    `${MEANS}{GEMEENTE} ${BY} ${SO}{COUNT} (?:${MUST} (?:te )?huisvesten|(?:te )?huisvesten ${MUST})`,
  ].map((text) => ({ pattern: pattern(text), line: toHouse })),
  ...[
    `${WHEN} ${HAS} {GEMEENTE} ${SO}{COUNT} gehuisvest`,
    `{GEMEENTE} ${HAS} ${WHEN} ${SO}{COUNT} gehuisvest`,
    ...[`er (?:zijn|waren) ${WHEN} `, `${WHEN} (?:zijn|waren) (?:er )?`].flatMap((are) => [
      `${are}${SO}${THERE} {COUNT} gehuisvest`,
      `${are}${SO}{COUNT} ${THERE} gehuisvest`,
      `${are}${SO}{COUNT} gehuisvest ${THERE}`,
    ]),
    `${WHEN} huisvestte {GEMEENTE} ${SO}{COUNT}`,
  ].map((text) => ({ pattern: pattern(text), line: housed })),
];
