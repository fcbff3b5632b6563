import { fromDutch } from './formula-entry';

/** What a cell holds after something was entered in it. */
export interface Entry {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  /** A number format that the entry brings along when the cell had none (`63%`, a date). */
  readonly format?: string;
}

export interface Separators {
  readonly decimal: string;
  readonly thousands: string;
}

export const EN_US: Separators = { decimal: '.', thousands: ',' };
export const NL_NL: Separators = { decimal: ',', thousands: '.' };

const DAY = 86_400_000;

/** Excel's serial for a date; day 60 is the 29 February 1900 that never was. */
export function dateSerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / DAY);
}

function number(text: string, { decimal, thousands }: Separators): number | undefined {
  const grouped = new RegExp(`^[-+]?(\\d{1,3}(\\${thousands}\\d{3})+|\\d+)?(\\${decimal}\\d*)?(e[-+]?\\d+)?$`, 'i');
  if (!/\d/.test(text) || !grouped.test(text)) return undefined;
  return Number(text.replaceAll(thousands, '').replace(decimal, '.'));
}

/** 3/21/2022 or 3-21-2022 in an English Excel, 21-3-2022 in a Dutch one; the order of ISO in both. [F19] */
function date(text: string, separators: Separators): Entry | undefined {
  const english = separators === EN_US ? /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})$/.exec(text) : null;
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const dutch = separators === EN_US ? null : /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const [year, month, day] =
    (english && [english[4], english[1], english[3]]) ??
    (iso && [iso[1], iso[2], iso[3]]) ??
    (dutch && [dutch[3], dutch[2], dutch[1]]) ??
    [];
  if (!year || Number(month) > 12 || Number(day) > 31) return undefined;
  return { value: dateSerial(Number(year), Number(month), Number(day)), format: english ? 'm/d/yyyy' : 'd-m-yyyy' };
}

/**
 * How Excel takes an entry: a formula after `=`, text after `'`, numbers, percentages, dates and logical values from
 * text. At the keyboard [A06] in Excel's own language; what an add-in sets is read with en-US separators [F19].
 */
export function enter(input: unknown, format: string, separators: Separators = EN_US): Entry {
  if (input === '' || input === null || input === undefined) return { value: null };
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  const text = String(input);
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1)
    return { value: null, formula: separators === NL_NL ? fromDutch(text) : text };
  const trimmed = text.trim();
  if (/^(true|waar)$/i.test(trimmed)) return { value: true };
  if (/^(false|onwaar)$/i.test(trimmed)) return { value: false };
  const percent = trimmed.endsWith('%') ? number(trimmed.slice(0, -1).trim(), separators) : undefined;
  if (percent !== undefined)
    return { value: percent / 100, format: trimmed.includes(separators.decimal) ? '0.00%' : '0%' };
  const plain = number(trimmed, separators);
  if (plain !== undefined) return { value: plain };
  return date(trimmed, separators) ?? { value: text };
}
