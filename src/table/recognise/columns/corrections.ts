import type { Datum } from '../../../domain/tijd/datum';
import type { Periode } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import type { MonthWay } from '../../months';
import type { Role } from '../../roles';
import type { Sign } from '../../column';

/** What the user said about one column; what is absent was left as we found it. */
export interface Correction {
  readonly role?: Role;
  readonly periode?: Periode;
  /** The date that the column is counted up to. */
  readonly peildatum?: Datum;
  readonly sign?: Sign;
  /** Said of the first month of a table: how its months become the number housed. */
  readonly maanden?: MonthWay;
  /** Of a column by which the rows of a gemeente differ: the value whose rows hold. */
  readonly rij?: string;
  /** Of a letter that names none: the gemeente, as long as `voor.kop` is what stands on the sheet. */
  readonly gemeente?: string;
  /**
   * What `periode` and `peildatum` were said about: they hold for this heading only, also when next month's has the
   * same key.
   */
  readonly voor?: { readonly kop: string; readonly blad: string };
}

/** By the signature of a table, then by the key of a column. Storing it is the shell's work. */
export type Corrections = ReadonlyMap<string, ReadonlyMap<string, Correction>>;

/**
 * One key per heading: without its dates, so that next month's sheet has the same; a repeated heading gets a number.
 * @param counted what keys are counted as: those that it makes the same are numbered together
 */
export function headingKeys(headings: readonly string[], counted = (key: string): string => key): readonly string[] {
  const seen = new Map<string, number>();
  return headings.map((heading) => {
    const time = timeIn(heading);
    const key = [
      time.rest,
      time.periode ? 'periode' : '',
      time.helft ? `helft ${time.helft}` : '',
      time.month ? 'maand' : '',
      ...time.dates.map(() => 'datum'),
    ]
      .filter((part) => part !== '')
      .join(' ');
    const count = (seen.get(counted(key)) ?? 0) + 1;
    seen.set(counted(key), count);
    return count === 1 ? key : `${key} #${count}`;
  });
}

/**
 * The same for two tables whose headings differ in dates only, or of which one has a month more; the order of columns
 * does not matter.
 * @param subject the word by which the table may be about something else: what is said of it holds for that word only
 */
export const signatureOf = (keys: readonly string[], subject?: string): string =>
  [
    ...[...new Set(keys.map((key) => key.replace(/\bmaand #\d+$/, 'maand')))].sort(),
    ...(subject === undefined ? [] : [`onderwerp: ${subject}`]),
  ].join(' | ');

/**
 * Letters have one signature, for their lines differ with what there is to say: what was said of a line holds for the
 * same line of the next letter.
 */
export const LETTER_SIGNATURE = 'brief van gedeputeerde staten';

/** The line with the gemeente is of the letter on this sheet only. */
export const gemeenteKey = (sheet: string): string => `gemeente van ${sheet}`;

/**
 * The keys of the lines of a letter: the saldo of the begin is the first, whether it is called achterstand or
 * voorsprong.
 */
export const letterKeys = (headings: readonly string[]): readonly string[] =>
  headingKeys(headings, (key) => key.replace(/\b(?:achterstand|voorsprong)\b/, 'saldo'));

/** A correction without its halfjaar and date. */
export const timeless = ({ role, sign, maanden, rij }: Correction): Correction => ({
  ...(rij !== undefined && { rij }),
  ...(role && { role }),
  ...(sign && { sign }),
  ...(maanden && { maanden }),
});
