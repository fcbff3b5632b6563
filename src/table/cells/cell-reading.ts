import { known } from '../../domain/known';
import type { Koppelingenoordeel } from '../../domain/beoordeling/beoordeling';
import { type Fractie, type Personen, fractie, personen } from '../../domain/getal/getal';
import { parseTrede } from '../../domain/ladder/ladder';
import type { Trede } from '../../domain/ladder/trede';
import { withoutFootnote } from './footnotes';
import type { CellValue } from './grid';
import { type ParsedNumber, parseNumber } from './numbers';
import type { CellFindings } from '../reading-finding';
import type { Role } from '../roles';
import { fold, tidy } from './text';

/** Why a cell cannot be read, or what is doubtful about a cell that can. */
export type CellProblem = Exclude<keyof CellFindings, 'voetnoten'>;

/** A cell read as what its column holds. Without `value` it is blank, said not to apply, or unreadable (`problem`). */
export interface CellReading<T> {
  readonly value?: T;
  readonly problem?: CellProblem;
  /** The mark of a note that stood behind it. */
  readonly footnote?: string;
}

/** Above any number of persons in the trade; guards sums against what no spreadsheet shows exactly. */
const MOST_PERSONS = 10_000_000;
const MAY_BE_NEGATIVE: ReadonlySet<Role> = new Set<Role>([
  'saldo',
  'eindsaldo',
  'eindachterstand',
  'eindvoorsprong',
  'saldoHuurcontracten',
  'opgave',
  'nogTeHuisvesten',
  'minimaal',
  'opgaveInclAdditioneel',
  'gehuisvestInMaand',
]);

/** "(4)" and "4-": negative to a bookkeeper, a note or a slip to others. */
const AMBIGUOUS_SIGN = /^(?:\(\s*\d[\d., ]*\)|\d[\d., ]*[-\u2010-\u2015\u2212])$/;
const UNSIGNED: ReadonlySet<Role> = new Set<Role>(['achterstand', 'voorsprong']);
/** Persons that are none where nothing stands. */
const CONTRACTS: ReadonlySet<Role> = new Set<Role>(['huurcontracten', 'huurcontractenTotaal']);

/** Persons: whole, and not below zero where a count is meant. */
export function readPersons(value: CellValue, role: Role): CellReading<Personen> {
  if (typeof value === 'boolean') return { problem: 'tekstWaarGetal' };
  const read = numberIn(typeof value === 'string' ? inFigures(value) : value);
  if (!read.ok) return notPersons(read.code, role, value);
  if (read.percent) return { problem: 'tekstWaarGetal' };
  if (!(Math.abs(read.value) <= MOST_PERSONS)) return { problem: 'teGrootGetal' };
  // "1,000": thousands in an English Excel, and no Dutch count has decimals.
  if (!Number.isInteger(read.value) || read.doubt === 'decimaalkomma') return { problem: 'halvePersonen' };
  if (read.value < 0 && !MAY_BE_NEGATIVE.has(role)) return { problem: 'negatiefAantal' };
  return {
    value: personen(read.value),
    ...(read.doubt ? { problem: 'dubbelzinnigGetal' as const } : {}),
    ...noted(read.footnote),
  };
}

/** Of 0 houses or contracts a count of persons says so itself. */
const inFigures = (text: string): string => text.replace(/^\s*(?:(?:nog )?geen|nihil)\s*$/i, '0');

const numberIn = (value: number | string): ParsedNumber =>
  typeof value === 'number' ? { ok: true, value, percent: false } : parseNumber(value);
const noted = (footnote: string | undefined): { readonly footnote?: string } => known({ footnote });

/** An achterstand or voorsprong that is left out is 0, so one that is not known must not pass as left out. */
function notPersons(
  code: Exclude<ParsedNumber, { ok: true }>['code'],
  role: Role,
  value: CellValue,
): CellReading<Personen> {
  if (code === 'geenGetal')
    return { problem: AMBIGUOUS_SIGN.test(tidy(String(value))) ? 'tekenOnduidelijk' : 'tekstWaarGetal' };
  if (code !== 'onbekend') return {};
  if (CONTRACTS.has(role)) return { problem: 'tekstWaarGetal' };
  return UNSIGNED.has(role) ? { problem: 'saldoOnbekend' } : {};
}

/** A percentage as a fraction. @param points true when the column holds 63 for 63 % */
export function readPercentage(value: CellValue, points: boolean): CellReading<Fractie> {
  if (typeof value === 'boolean') return { problem: 'tekstWaarGetal' };
  const read = numberIn(value);
  if (!read.ok) return read.code === 'geenGetal' ? { problem: 'tekstWaarGetal' } : {};
  if (!Number.isFinite(read.value) || read.footnote?.includes('%')) return { problem: 'tekstWaarGetal' };
  return { value: fractie(points && !read.percent ? read.value / 100 : read.value), ...noted(read.footnote) };
}

export function readTrede(value: CellValue): CellReading<Trede> {
  const text = tidy(String(value));
  if (isNothing(text)) return {};
  const trede = parseTrede(text);
  return trede === undefined ? { problem: 'onbekendeTrede' } : { value: trede };
}

const YES = new Set(['ja', 'j', 'x', 'waar', 'true', 'yes']);
const NO = new Set(['nee', 'n', 'geen', 'onwaar', 'false', 'no', '0']);
/** The answers of the letters, in so many words; "ja" in front of "geen" is none. */
const SAID = new RegExp(
  '^(?:(ja|nee), )?(?:er (?:zijn|waren) )?(geen |niet )?' +
    '(?:omkoppelingen(?: geweest| gedaan)?|(?:aangemerkt als )?stapelgemeente)$',
);

/** Ja or nee, TRUE or FALSE, or a count of which 0 is nee. */
export function readYesNo(value: CellValue): CellReading<boolean> {
  if (typeof value === 'boolean') return { value };
  if (typeof value === 'number') return value >= 0 ? { value: value > 0 } : { problem: 'onduidelijkJaNee' };
  const { text, mark } = withoutFootnote(fold(value));
  if (YES.has(text)) return { value: true, ...noted(mark) };
  if (NO.has(text)) return { value: false, ...noted(mark) };
  const [said, answer, denied] = SAID.exec(text) ?? [];
  const isYes = denied === undefined;
  if (said !== undefined && (answer === undefined || (answer === 'ja') === isYes)) return { value: isYes };
  const read = parseNumber(value);
  if (read.ok && read.value >= 0) return { value: read.value > 0, ...noted(read.footnote) };
  return isNothing(text) && !isUnknown(text) ? {} : { problem: 'onduidelijkJaNee' };
}

/** A heading to which ja and nee are no clear answer: "te weinig koppelingen", "voldoende of onvoldoende". */
const ASKS_LACK = /\b(?:onvoldoende|niet voldoende|te weinig)\b/;

const JUDGED = /^(?:er (?:zijn|waren) )?(voldoende|onvoldoende|niet voldoende|te weinig)(?: koppelingen)?$/;

/**
 * A count, or the judgement itself: voldoende / onvoldoende, ja / nee. @param heading what ja and nee answer
 */
export function readKoppelingen(value: CellValue, heading = ''): CellReading<Personen | Koppelingenoordeel> {
  const { text, mark } = withoutFootnote(fold(String(value)));
  const judged = JUDGED.exec(text)?.[1];
  if (judged !== undefined) return { value: judged === 'voldoende' ? judged : 'onvoldoende', ...noted(mark) };
  const isYes = value === true || text === 'ja';
  if (isYes || value === false || text === 'nee') {
    if (ASKS_LACK.test(fold(heading))) return { problem: 'onduidelijkeKoppelingen' };
    return { value: isYes ? 'voldoende' : 'onvoldoende', ...noted(mark) };
  }
  const read = readPersons(value, 'koppelingen');
  return read.problem === 'tekstWaarGetal' ? { problem: 'onduidelijkeKoppelingen' } : read;
}

const isNothing = (text: string): boolean => {
  const read = parseNumber(text);
  return !read.ok && read.code !== 'geenGetal';
};

/** "?", "volgt": an answer that is not known must not pass as one that is no. */
const isUnknown = (text: string): boolean => {
  const read = parseNumber(text);
  return !read.ok && read.code === 'onbekend';
};
