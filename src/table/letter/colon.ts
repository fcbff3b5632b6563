import { timeIn } from '../cells/dates';
import { fold } from '../cells/text';
import { FIGURES } from './is-letter';
import { isSaid, rowOf, textOf, type Row } from './rows';
import { isTwofold } from './within';
import { withoutSum } from './wordings/made-of';

/** "Peildatum: 1 april 2022" is a key with a day. */
const OF_TIME = /^(?:peildatum|peilmoment|stand(?: van zaken)?(?: per| op)?|periode|half ?jaar)$/;

function isTime(key: string, value: string): boolean {
  const { dates, periode } = timeIn(value);
  return OF_TIME.test(fold(key)) && (dates.length > 0 || periode !== undefined);
}

const WORDS = new RegExp(`${FIGURES.source}(?: \\w+houders)?(?: (?:op|per|vo+r|t/m|tot|in|van))*$`);
/** "Opgave 45" without a colon: a figure with its day and no more. "Per 1 april 24" is a day, "stap 2" a section. */
const isWordsOfFigure = (words: string): boolean =>
  !/^(?:trede|fase|stap|percentage)\b|\d{1,2} [a-z]+$/i.test(words) && WORDS.test(fold(timeIn(words).rest));

const split = (key: string, value: string): Row => ({
  cells: [key, /^\d+$/.test(value) ? Number(value) : value],
  filled: [0, 1],
  isSplit: true,
});

/** "- Taakstelling 2023-II: 26 vergunninghouders" in one cell, as a mail has it, is a key and its value. */
export function atColon(row: Row): Row {
  if (row.filled.length > 1) return row;
  const text = textOf(row);
  const [, key = '', value = ''] = /^(?:[-–•*·] ?)?([^:=]{3,90})(?::| =) (.+?)[.;]?$/.exec(text) ?? [];
  if (isSaid(value) || isTime(key, value) || isTwofold(value) || withoutSum(value) !== value) return split(key, value);
  const [, words = '', count = ''] = /^(?:[-–•*·] ?)?([^:]{5,60}?) (\d{1,3})(?: personen)?[.;]?$/.exec(text) ?? [];
  return isWordsOfFigure(words) ? split(words, count) : row;
}

const LABEL = /^(?:aan|t\.?a\.?v\.?|geadresseerde|betreft|onderwerp) ?:?$/i;

/** "Aan: | Burgemeester en wethouders van Delft" in one cell: what such a word names is no figure. */
export const withLabel = (row: Row): Row =>
  row.filled.length === 2 && (LABEL.test(textOf(row)) || isTitle(textOf(row), textOf(row, 1)))
    ? rowOf([`${textOf(row)} ${textOf(row, 1)}`])
    : row;

/** "Gegevens gemeente Delft | 2025-II": a title with its halfjaar. */
const isTitle = (text: string, beside: string): boolean =>
  timeIn(beside).periode !== undefined && timeIn(beside).rest === '' && /\bgemeente [A-Z'\u2019]/i.test(text);
