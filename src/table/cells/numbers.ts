import { known } from '../../domain/known';
import { withoutFootnote } from './footnotes';
import type { CellValue } from './grid';
import { tidy } from './text';

/** Why a text is no number: nothing there, said not to apply, said not to be known, or something else altogether. */
export type NotANumber = 'leeg' | 'nvt' | 'onbekend' | 'geenGetal';

/** A number as the Dutch write it, or why there is none. Percentages come as fractions (63% is 0.63). */
export type ParsedNumber =
  | {
      readonly ok: true;
      readonly value: number;
      readonly percent: boolean;
      /** "1.234" may mean 1234 or 1,234; "12.5" has a point where the Dutch write a comma. */
      readonly doubt?: 'duizendtal' | 'decimaalpunt' | 'decimaalkomma';
      /** The mark of a note that stood behind it: "81 (2)" is 81. */
      readonly footnote?: string;
    }
  | { readonly ok: false; readonly code: NotANumber };

const NOT_APPLICABLE = new Set(['n.v.t.', 'n.v.t', 'nvt', '-', '\u2013', '\u2014', '--', 'x', '.', '/']);
const NOT_KNOWN = new Set(['n.b.', 'nb', 'n.n.b.', 'nnb', 'onbekend', '?', '??', 'pm', 'p.m.']);
/** A figure that is still to come, such as the taakstelling of a halfjaar that may never have one. */
const NOT_YET: readonly RegExp[] = [
  /^(?:nog )?(?:niet (?:bekend|vastgesteld|opgegeven)|onbekend|vast te stellen)$/i,
  /^(?:volgt(?: nog)?|vervalt|vervallen|wordt nog (?:bekend gemaakt|vastgesteld))$/i,
];
/** "39%", "39 procent", and as one letter has it "39% procent". */
const PERCENT = /(?:\s*%)?\s*procent$|\s*%$/i;
/** "76 personen" */
const PERSONS = /(\d)\s*(?:pers(?:onen|\.)?|(?:vergunning|status)houders)$/i;
const SHAPE = /^([-+\u2010-\u2015\u2212])?\s*(\d+|[1-9]\d{0,2}(?:[. ]\d{3})+)(?:,(\d+))?$/;
const POINT = /^([-+\u2010-\u2015\u2212])?\s*(\d*)\.(\d+)$/;

/**
 * Reads a Dutch number: "2.877", "12,5", "63%", "97%²", "577*", "81 (2)", "– 2.540", "1 234", "76 personen". Footnote
 * marks and invisible characters are skipped. A point before exactly three digits is read as thousands and marked as
 * doubtful.
 */
export function parseNumber(text: string): ParsedNumber {
  const { text: whole, mark } = withoutFootnote(tidy(text));
  if (whole === '') return { ok: false, code: 'leeg' };
  if (NOT_APPLICABLE.has(whole.toLowerCase())) return { ok: false, code: 'nvt' };
  if (NOT_KNOWN.has(whole.toLowerCase()) || NOT_YET.some((words) => words.test(whole)))
    return { ok: false, code: 'onbekend' };
  const percent = PERCENT.test(whole);
  const { text: digits, mark: inside = mark } = withoutFootnote(whole.replace(PERCENT, '').replace(PERSONS, '$1'));
  const read = dutch(digits) ?? point(digits);
  if (read === undefined || !Number.isFinite(read.value)) return { ok: false, code: 'geenGetal' };
  return {
    ok: true,
    percent,
    ...read,
    value: percent ? hundredth(read.value) : read.value,
    ...known({ footnote: inside }),
  };
}

/** No number begins with a letter: most texts need no more than a look. */
const WORDS = /^[A-Za-z]/;

/** The number in a cell, also as text. */
export function numberOf(value: CellValue): number | undefined {
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean' || WORDS.test(value)) return undefined;
  const read = parseNumber(value);
  return read.ok ? read.value : undefined;
}

interface Reading {
  readonly value: number;
  readonly doubt?: 'duizendtal' | 'decimaalpunt' | 'decimaalkomma';
}

function dutch(text: string): Reading | undefined {
  const match = SHAPE.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals] = match;
  const value = signed(sign, `${whole.replace(/[. ]/g, '')}${decimals === undefined ? '' : `.${decimals}`}`);
  if (decimals === undefined && /^[1-9]\d{0,2}\.\d{3}$/.test(whole)) return { value, doubt: 'duizendtal' };
  if (decimals?.length === 3 && /^[1-9]\d{0,2}$/.test(whole)) return { value, doubt: 'decimaalkomma' };
  return { value };
}

/** "12.5" and "0.634": a decimal point, as other programs write it; "0.634" cannot be thousands. */
function point(text: string): Reading | undefined {
  const match = POINT.exec(text);
  if (!match) return undefined;
  const [, sign, whole = '', decimals = ''] = match;
  return { value: signed(sign, `${whole === '' ? '0' : whole}.${decimals}`), doubt: 'decimaalpunt' };
}

const signed = (sign: string | undefined, digits: string): number =>
  (sign === undefined || sign === '+' ? 1 : -1) * Number(digits) + 0;

/** Divides by a hundred without adding a rounding error of its own: 28,7% is 0.287. */
const hundredth = (n: number): number => Number(`${n}e-2`);

/** True for number formats that show a calendar day ("d-m-yyyy", "[$-413]d mmmm yyyy"). */
export function isDateFormat(format: string): boolean {
  return format !== 'General' && /[dy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"|\\./g, ''));
}

/** True for number formats that show percentages. */
export const isPercentFormat = (format: string): boolean =>
  format.includes('%') && format.replace(/"[^"]*"|\\./g, '').includes('%');
