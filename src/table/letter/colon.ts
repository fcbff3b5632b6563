import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
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
export function withLabel(row: Row): Row {
  const [text, beside] = [textOf(row), textOf(row, 1)];
  if (row.filled.length !== 2) return row;
  if (LABEL.test(text)) return rowOf([`${text} ${beside}`]);
  return isTitle(text, beside)
    ? rowOf([timeIn(beside).periode ? `${text} ${beside}` : `${text} (stand ${beside})`])
    : row;
}

/** "Gegevens gemeente Delft | 2025-II", "Delft | 1 april 2025": a title with its time. */
const isTitle = (text: string, beside: string): boolean =>
  isOnlyTime(beside) && (/\bgemeente [A-Z'\u2019]/i.test(text) || vindGemeente(text).kind === 'gevonden');

function isOnlyTime(text: string): boolean {
  const { dates, periode, rest } = timeIn(text);
  return rest === '' && (dates.length > 0 || periode !== undefined);
}

/** "Taakstelling | 2024-II | 16": the time of a figure in a cell of its own belongs to its words. */
export function withTimeBeside(row: Row): Row {
  const [first = 0, second = 0, third = 0] = row.filled;
  const isTimed = row.filled.length === 3 && isOnlyTime(textOf(row, 1)) && isSaid(row.cells[third] ?? '');
  if (!isTimed || !FIGURES.test(fold(textOf(row)))) return row;
  const texts: Readonly<Record<number, string>> = { [first]: `${textOf(row)} ${textOf(row, 1)}`, [second]: '' };
  return rowOf(row.cells.map((cell, c) => texts[c] ?? cell));
}
