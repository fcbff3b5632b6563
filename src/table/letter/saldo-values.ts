import type { CellValue } from '../cells/grid';
import { fold } from '../cells/text';

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

/** "Saldo per 1 januari 2023" with "achterstand" and its figure one line lower. */
export const saldoBelow = (main: string, text: string): string | undefined =>
  WHICH.test(main) && /^(?:achterstand|voorsprong)[:.]?$/i.test(text)
    ? main.replace(WHICH, text.replace(/[:.]$/, ''))
    : undefined;
