import type { CellValue } from '../cells/grid';
import { fold } from '../cells/text';
import { FIGURES } from './is-letter';
import { isFigure, rowOf, type Row, textOf } from './rows';

/** A main line that merely says what the lines below it are about, which say it themselves: "Opgave". */
const SECTION = /^(?:opgave|realisatie|cijfers|saldo|koppelingen|gehuisvest|interventieladder)[:.]?$/;
const isOwnHeading = (main: string, text: string): boolean => SECTION.test(fold(main)) && FIGURES.test(fold(text));

/** Main line and sub-line as one heading: "Gehuisveste vergunninghouders … op basis van cijfers van het COA". */
export const lineKey = (main: string | undefined, text: string): string =>
  joined(main, text)
    .replace(ASIDE, '')
    .replace(TO_WHOM, (found, whoCounted?: string) => (whoCounted === undefined ? '' : found));

function joined(main: string | undefined, text: string): string {
  if (main === undefined || isOwnHeading(main, text)) return text;
  return saldoBelow(main, text) ?? (FIXED_BY.test(fold(text)) ? main : `${main} ${text}`);
}

/** Who set the taakstelling. */
const FIXED_BY = /^(?:vastgesteld|opgelegd|bepaald) door /;
/** The same behind it, where more is told, what an opgave is made of, and that the extra task is not in it. */
const ASIDE = new RegExp(
  ' ?\\((?:(?:(?:vastgesteld|opgelegd|bepaald) door|zie|conform) [^()]+|' +
    'taakstelling (?:en|plus|min|minus|met|[-+]) \\w+|' +
    '(?:exclusief|excl\\.?|zonder|buiten) (?:de )?(?:additionele|extra) (?:opgave|taakstelling))\\)',
  'gi',
);

/** Who reads the letter is known: no line of it is a name for that. Who counted is something else. */
const TO_WHOM = /\b(?:(volgens|door) |(?:in|binnen|bij|van|voor|aan) )?uw gemeente\b ?|^(?:onze|uw) |^aan ons /gi;

const WHICH = /^(?:saldo|stand)\b/i;
const COUNTED = /(\d[\d.]*)(?: (?:personen|(?:vergunning|status)houders))?/.source;
const IN_WORDS = new RegExp(
  `^(?:een )?(achterstand|voorsprong)(?: van|:)? ${COUNTED}$|^${COUNTED} (achterstand|voorsprong)$`,
);

/** "Saldo op 1 januari 2025: achterstand", "Saldo per 1 januari (voorsprong)" */
const IN_KEY = /^saldo\b(.*?)(?::| \(|,| -)? ?(achterstand|voorsprong)\)?$/i;

/** "Saldo op 1 januari 2022 | achterstand van 6": the value says which side it is of. */
export function saldoInValue(key: string, value: CellValue): { readonly key: string; readonly value: CellValue } {
  const [, rest, side] = IN_KEY.exec(key) ?? [];
  if (side !== undefined) return { key: `${side}${rest}`, value };
  const [said, before, count, counted = '', after = ''] = IN_WORDS.exec(fold(String(value))) ?? [];
  if (said === undefined || !WHICH.test(key)) return { key, value };
  return { key: key.replace(WHICH, before ?? after), value: Number((count ?? counted).replaceAll('.', '')) };
}

/** "Te weinig koppelingen | Ja": whether they suffice is the other way round. */
export function tooFewInValue<L extends { readonly key: string; readonly value: CellValue }>(line: L): L {
  const isTooFew = /^te weinig koppelingen\b/i.test(line.key) && /^(?:ja|nee)$/i.test(String(line.value));
  if (!isTooFew) return line;
  const value = /^ja$/i.test(String(line.value)) ? 'Onvoldoende' : 'Voldoende';
  return { ...line, key: line.key.replace(/^te weinig koppelingen/i, 'Koppelingen voldoende'), value };
}

/** "Saldo per 1 januari 2023" with "achterstand" and its figure one line lower. */
const saldoBelow = (main: string, text: string): string | undefined =>
  WHICH.test(main) && /^(?:achterstand|voorsprong)[:.]?$/i.test(text)
    ? main.replace(WHICH, text.replace(/[:.]$/, ''))
    : undefined;

/** "Stand per 1 januari 2024 | voorsprong | 41": the middle cell says which side it is of. */
export function withSide(row: Row): Row {
  const [first = 0, second = 0, third = 0] = row.filled;
  const [key, side] = [textOf(row), textOf(row, 1)];
  const isSide = /^(?:achterstand|voorsprong)$/i.test(side) && isFigure(row.cells[third] ?? '');
  if (row.filled.length !== 3 || !isSide || !WHICH.test(key)) return row;
  const texts: Readonly<Record<number, string>> = { [first]: key.replace(WHICH, side), [second]: '' };
  return rowOf(row.cells.map((cell, c) => texts[c] ?? cell));
}
