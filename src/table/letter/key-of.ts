import { fold } from '../cells/text';
import { FIGURES } from './is-letter';
import { saldoBelow } from './saldo-values';

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
/** The same behind it, where more is told, and what an opgave is made of. */
const ASIDE = new RegExp(
  ' ?\\((?:(?:(?:vastgesteld|opgelegd|bepaald) door|zie|conform) [^()]+|' +
    'taakstelling (?:en|plus|min|minus|met|[-+]) \\w+)\\)',
  'gi',
);

/** Who reads the letter is known: no line of it is a name for that. Who counted is something else. */
const TO_WHOM = /\b(?:(volgens|door) |(?:in|binnen|bij|van|voor|aan) )?uw gemeente\b ?/gi;
