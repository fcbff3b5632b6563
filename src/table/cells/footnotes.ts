/**
 * Marks that refer to a note below the table: "*", "²", "*)", "(2)", " 2)", "[1]"; and the share that a count comes to,
 * "156 (37%)". A figure of two digits in brackets is a number of its own.
 */
const STARS = '\\s*\\(?[*\\u2020\\u2021\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]+\\)?';
const SHARE = '\\s\\(\\d{1,3}(?:,\\d+)? ?%\\)';
const MARKS = new RegExp(`(?:${STARS}|\\s*\\(\\d\\)|\\s*\\[\\d\\]|\\s\\d\\)|${SHARE})+$`);

/** Most texts end in a letter or a digit, and have no mark. */
const PLAIN_END = /[0-9A-Za-z]$/;

/** A text without the marks at its end. A text of marks alone has none: "(4)" may be a negative number. */
export function withoutFootnote(text: string): { readonly text: string; readonly mark?: string } {
  if (PLAIN_END.test(text)) return { text };
  const found = MARKS.exec(text);
  return !found || found.index === 0 ? { text } : { text: text.slice(0, found.index), mark: found[0].trim() };
}

/** The mark that a note begins with: "* op basis van …", "1) peildatum …". */
const FRONT = /^(?:\(?(\*+|[\u2020\u2021\u00B9\u00B2\u00B3])\)?|[([]?(\d)[)\]]) ?/;

/** What a note is the note of: the mark in front of it. */
export function markOfNote(note: string): string | undefined {
  const [, sign, digit] = FRONT.exec(note) ?? [];
  return inFigures(sign ?? digit);
}

/** The mark behind a text. */
export const markBehind = (text: string): string | undefined =>
  inFigures(withoutFootnote(text).mark?.replace(/[()[\]]/g, ''));

/** "²" and "2)" are one mark. */
const inFigures = (mark: string | undefined): string | undefined =>
  mark?.replace(/[\u00B9\u00B2\u00B3]/g, (sign) => sign.normalize('NFKD'));
