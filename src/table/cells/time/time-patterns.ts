/** How texts of the trade write days, months and halfjaren, once folded. */

const MONTH =
  'jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|' +
  'aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
export const WRITTEN = new RegExp(`\\b(\\d{1,2})(?:e|ste)? (${MONTH})\\b\\.?(?: (\\d{4}\\b|'\\d{2}\\b))?`, 'g');
/** "1-mrt-22", as Excel shows a day. */
export const DASHED = new RegExp(`\\b(\\d{1,2})-(${MONTH})\\.?-(\\d{4}|\\d{2})\\b`, 'g');
// Nothing may look back in a pattern: the oldest browser that is served refuses the whole script. A number is taken
// whole instead, so that a longer one is no day and no year.
export const IN_FIGURES = /(\d+)([-/.])(\d{1,2})\2(\d{4}|'?\d{2})(?!\d)/g;
/** "1-7 t/m 1-10-2022": the first of two days, in the year of the other. */
export const FIRST_OF_TWO =
  /(?:^|[ (:])(\d{1,2})-(\d{1,2})(?= ?(?:t\/m|tot en met|tot|-) ?\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})\b)/g;
export const ISO = /(\d+)-(\d{2})-(\d{2})(?!\d)/g;
/** Up to and including a month, or a run of months. */
export const UP_TO = new RegExp(
  `\\b(?:(?:t/m|tot en met|per|ultimo|eind|stand) |(?:${MONTH})\\.? ?(?:-|t/m|tot en met) ?)` +
    `(${MONTH})\\b\\.?(?: (\\d{4})\\b)?`,
);
/** A run of months, the first perhaps with its year. */
export const MONTHS = new RegExp(
  `\\b(${MONTH})\\.?( '?\\d+)? ?(-|t/m|tot en met|en|tot) ?(${MONTH})\\b\\.?(?: '?\\d+)?`,
);
/** "Ultimo 2021" is its last day; that it is the end still has to be said. */
export const YEAR_END = /\b(ultimo|einde?)(?: van)? (?:het jaar )?(\d{4})\b(?! ?[-/])/;
/** Up to a month: "tot juli 2016" does not count July. */
export const BEFORE = new RegExp(`\\btot (${MONTH})\\b\\.?(?: (\\d{4})\\b)?`);
/** Not behind a day: "31 februari 2022" is no day, and no month either. */
export const MONTH_NAMED = new RegExp(`\\b(${MONTH})\\b\\.?(?:[ -]?'?(\\d{4}|\\d{2})\\b)?(?!-)`, 'g');
const WHICH = '(?<helft>[12] ?(?:e|ste|de)?|eerste|tweede)';
const NAME = '(?:helft|half ?jaar|halfjr|hlfjr?|hj|semester)\\.?';
const YEAR = '(?<jaar>\\d{4})\\b';
/** "'22", or "22" at the end of a part of the text. */
const ANY_YEAR = "(?<jaar>\\d{4}\\b|'\\d{2}\\b|(?:1[5-9]|[23]\\d)(?= *(?:$|[),;:\\]])))";
export const HALF_ALONE: readonly RegExp[] = [
  `\\b${WHICH} ?${NAME}(?!\\w)`,
  `\\b${NAME} ?${WHICH}\\b`,
  '\\bh(?<helft>[12])\\b(?! ?\\d)',
].map((pattern) => new RegExp(pattern));
export const HALF: readonly RegExp[] = [
  `\\b${WHICH} ?${NAME},? ?(?:van |in )?${ANY_YEAR}`,
  `\\b${NAME} ?${WHICH},? (?:van )?${ANY_YEAR}`,
  `\\b${YEAR}[-/ ]*${WHICH} ?${NAME}(?!\\w)`,
  `\\b${YEAR} ?${NAME} ?${WHICH}\\b`,
  '\\b(?<jaar>\\d{4}) ?[-/] ?(?<helft>ii|i|1|2)(?![\\d/-])\\b',
  '\\b(?<jaar>\\d{4}) (?<helft>ii|i)\\b',
  `\\b(?<helft>ii|i) ?[-/ ] ?${YEAR}`,
  "(?:^|[ (:])'?(?<jaar>2\\d) ?[-/] ?(?<helft>ii|i)\\b(?![-/])",
  // Of an opgave only: "gehuisvest 22-1" may be of 22 January.
  "\\b(?:opg|opgave|taakstelling)\\.? (?<deel>'?(?<jaar>2\\d) ?[-/] ?(?<helft>[12]))(?![\\d/.-])",
  "\\b[hs](?<helft>[12])[ -]?(?<jaar>\\d{4}|'\\d{2})\\b",
  '\\b(?<jaar>\\d{4})[ -]?[hs](?<helft>[12])\\b',
  `\\b(?<helft>[12])[hs][ -]?${YEAR}`,
  `\\b${WHICH} ${NAME}\\b.*?\\b${YEAR}`,
].map((pattern) => new RegExp(pattern));
