import { type CellReading, readYesNo } from './cell-reading';
import type { CellValue } from './grid';
import { fold, tidy } from './text';

const REFUSED = new RegExp(
  '^(?:nee|afgewezen|afgekeurd|geweigerd)\\b|^niet(?: van toepassing)?\\.?$|' +
    '\\bniet verschoonba|\\bgeen (?:verschoonba\\w+ )?reden',
);
/** Not judged yet, half judged, or judged by the gemeente itself: no reason, and no refusal either. */
const UNDECIDED = new RegExp(
  '^(?:deels|gedeeltelijk|mogelijk|misschien|wellicht|wordt|voldoende|nog (?:te (?:b\\w+|wegen)|niet|onbekend)|' +
    'in (?:behandeling|onderzoek|beraad|afwachting)|onder (?:voorbehoud|beoordeling)|(?:aan)?gevraagd|beroep|verzoek|' +
    '(?:de )?(?:gemeente|college|wethouder) (?:vindt|stelt|meent|acht|vraagt))\\b',
);
const GRANTED = /^(?:ja|wel|verschoonba\w*)\b[\s,:;.\u2010-\u2015-]*/i;

/** A judgement that is hedged: nobody can tell it from these words. */
const DOUBT = '(?)';
export const inDoubt = (text: string): string => `${text} ${DOUBT}`;
export const isInDoubt = (text: string): boolean => text.endsWith(DOUBT);

/**
 * Whether missing the opgave is verschoonbaar: ja or nee, or the reason itself, with or without "ja" in front. "Nee, de
 * koppelingen waren voldoende" is no reason.
 */
export function readExcuse(value: CellValue): CellReading<boolean | string> {
  const answer = readYesNo(value);
  if (typeof value !== 'string' || answer.problem === undefined) return answer;
  const text = tidy(value);
  if (isInDoubt(text) || UNDECIDED.test(fold(text))) return { problem: 'onduidelijkJaNee' };
  const [granted] = GRANTED.exec(text) ?? [];
  if (REFUSED.test(fold(text))) return granted === undefined ? { value: false } : { problem: 'onduidelijkJaNee' };
  const reason = text.slice(granted?.length ?? 0);
  return { value: reason === '' ? true : reason };
}
