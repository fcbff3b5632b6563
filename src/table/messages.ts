import { areaName } from './address';
import { CHECK_SENTENCES } from './check-sentences';
import { COMPARE_SENTENCES } from './compare-sentences';
import type { Finding } from './finding';
import { READER_SENTENCES } from './reader-sentences';
import { percent, short } from './sentence-parts';
import { ROLE_NAMES } from './roles';
import type { ReadRow } from './table';

const ALL = new Map([...READER_SENTENCES, ...CHECK_SENTENCES, ...COMPARE_SENTENCES]);

/** The Dutch sentence of a finding: what, where and what to do. */
export function sentence(finding: Finding): string {
  const { code, data, area, found = '', expected = '' } = finding;
  const show = isPercentage(code) ? shownPercentage : short;
  return ALL.get(code)?.zin(data, area ? areaName(area) : finding.sheet, show(found), show(expected)) ?? code;
}

/** The rule that a finding of the check goes by, in Dutch. */
export const rule = ({ code }: Finding): string | undefined => ALL.get(code)?.regel;

const isPercentage = (code: string): boolean => /percentage|aandelen/i.test(code);
const shownPercentage = (value: unknown): string => (typeof value === 'number' ? percent(value) : short(value));

/** Why a row is not assessed, in the words of the overview. */
export function reasonNotAssessed(row: ReadRow, hasOpgave: boolean, isDouble: boolean): string {
  if (isDouble) return 'staat al eerder in de tabel';
  if (row.name === '') return 'de naam van de gemeente ontbreekt';
  if (!row.gemeente) return 'de gemeente is niet herkend';
  const [unreadable] = row.unreadable;
  if (unreadable !== undefined) return `${ROLE_NAMES[unreadable]} is niet te lezen`;
  if (!hasOpgave) return 'de opgave ontbreekt';
  return 'het aantal gehuisvest ontbreekt';
}
