const INVISIBLE = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F]/g;
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\u00B4`\u2032]/g;
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;

/** "Taak-" and "stelling" below it, but not "voor-" and "en achterstand". */
const BROKEN = /([a-z])- *\r?\n *(?!(?:en|of|voorsprong|achterstand)\b)(?=[a-z])/g;

/**
 * Most cells: nothing to tidy, and nothing to fold but capitals. All of ASCII but the grave accent, which may be an
 * apostrophe, and the line between words that programs write.
 */
const PLAIN = /^[!-^a-~]+(?: [!-^a-~]+)*$/;

/**
 * The text without what nobody sees: zero-width and direction marks gone, a word that is broken off at the end of a
 * line whole again, every run of white space one space, ends trimmed.
 */
export function tidy(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(BROKEN, '$1').replace(/\s+/g, ' ').trim();
}

/** The words that a program joins with lines apart: "gehuisvest_1_4_2022" is "gehuisvest 1-4-2022". */
export const wordsApart = (text: string): string => text.replace(/(\d)_(?=\d)/g, '$1-').replaceAll('_', ' ');

/** For comparing only: tidy, words apart, lower case, no accents, one kind of apostrophe and one kind of dash. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return tidy(wordsApart(text))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .toLowerCase();
}
