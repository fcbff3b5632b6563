import { ROLE_NAMES } from '../roles';
import { formatGetal } from '../../domain/sentences/numbers';
import { areaName } from '../cells/address';
import type { Finding } from '../finding';

/** One kind of finding in Dutch: the rule it goes by (for the list of the check) and the sentence. */
export interface Entry {
  readonly regel?: string;
  readonly zin: Sentence;
}

/** @param where the address of the cell, "C4" @param found what stands there @param expected what should stand there */
export type Sentence = (data: Finding['data'], where: string, found: string, expected: string) => string;

const LONGEST = 60;

const DECIMALS = 6;

/** A value in a sentence: a number with a decimal comma and points between the thousands, a text no longer than fits. */
export function short(value: unknown): string {
  const text = typeof value === 'number' ? formatGetal(value, DECIMALS) : String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}…` : text;
}

/** A fraction as the letters write it: 0.37 is "37 %". */
export const percent = (fraction: number): string => `${String(Math.round(fraction * 1000) / 10).replace('.', ',')} %`;

/** A finding in the words of a catalogue; its bare code where the catalogue does not know it. */
export function inWords(
  catalogue: ReadonlyMap<string, Entry>,
  { code, data, sheet, area, found = '', expected = '' }: Finding,
): string {
  const show = /percentage|aandelen/i.test(code) ? shownPercentage : short;
  return catalogue.get(code)?.zin(withPoints(data), area ? areaName(area) : sheet, show(found), show(expected)) ?? code;
}

/** Numbers that are no count: of a row, and one of which it is in question whether its point was one of thousands. */
const PLAIN = new Set(['rij', 'gelezen']);

/** Thousands as text with their points; smaller numbers stay numbers, for the choice between one and many. */
function withPoints(data: Finding['data']): Finding['data'] {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'number' && !PLAIN.has(name) && Math.abs(value) >= 1000 ? short(value) : value,
    ]),
  );
}

const shownPercentage = (value: unknown): string => (typeof value === 'number' ? percent(value) : short(value));

const ROLES: ReadonlyMap<string, string> = new Map(Object.entries(ROLE_NAMES));

/** The name of a column by its role; a role that has none is said as it is. */
export const roleName = (role: string | number | undefined): string => ROLES.get(String(role)) ?? String(role);
