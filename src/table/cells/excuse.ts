import { type CellReading, readYesNo } from './cell-reading';
import type { CellValue } from './grid';
import { fold, tidy } from './text';

const REFUSED = /^nee\b|^niet(?: van toepassing)?\.?$|\bniet verschoonba|\bgeen (?:verschoonba\w+ )?reden/;
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
  if (isInDoubt(text)) return { problem: 'onduidelijkJaNee' };
  const [granted] = GRANTED.exec(text) ?? [];
  if (REFUSED.test(fold(text))) return granted === undefined ? { value: false } : { problem: 'onduidelijkJaNee' };
  const reason = text.slice(granted?.length ?? 0);
  return { value: reason === '' ? true : reason };
}
