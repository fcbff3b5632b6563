import { opgave } from '../../../domain/opgave/opgave';
import { parseNumber } from '../../cells/numbers';
import { fold } from '../../cells/text';
import { type Column, THRESHOLD } from '../../column';
import { kindOf } from '../../roles';
import type { ReadRow } from '../../table';
import { anyOf, holdsWhole, mostSay } from './held';

/** What changes an opgave, or may have changed it already. */
const CORRECTS = new RegExp(
  '\\b(?:correctie|bijstelling|bijgesteld|mutatie|overdracht|overgedragen|verrekening|verrekend|aanpassing|wijziging|' +
    'ruil|geruild|uitgeruild|herverdeling|herverdeeld|overheveling|overgeheveld|overgenomen|nagekomen|verevening)',
);
/** Of what was housed, or of one month to the next: no change of the opgave. */
const OF_OTHERS = /gehuisvest|plaatsing|realis|koppel|maand|week|trede|fase|contract|percentage|procent|%/;

/** What a change is made to. */
const CHANGED: ReadonlySet<Column['role']> = new Set([
  'opgave',
  'opgaveInclAdditioneel',
  'saldo',
  'achterstand',
  'voorsprong',
]);

/**
 * The columns that change the opgave beside them, or have done so already: nothing says which. None where most of the
 * rows that they change show that the opgave is what it is with them.
 */
export function correctionsBeside(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  if (!columns.some((c) => c.used && CHANGED.has(c.role))) return [];
  return columns.filter((c) => {
    const text = fold(c.heading);
    if (!isOpen(c) || !CORRECTS.test(text) || OF_OTHERS.test(text)) return false;
    const changed = rows.filter((row) => (countIn(row, c) ?? 0) !== 0);
    return changed.length > 0 && !mostSay(changed, (row) => isDone(row, c));
  });
}

/** Read as nothing that is counted, and not by what the user said. */
const isOpen = ({ role, used, ours, corrected, certainty }: Column): boolean =>
  !ours && !corrected && (kindOf(role) === 'tekst' || (!used && certainty < THRESHOLD));

function isDone(row: ReadRow, column: Column): boolean | undefined {
  const { taakstelling, saldo } = row;
  const change = countIn(row, column);
  const whole =
    row.opgave ?? (taakstelling === undefined || saldo === undefined ? undefined : opgave(taakstelling, saldo));
  if (whole === undefined || change === undefined) return undefined;
  const net = taakstelling === undefined ? undefined : taakstelling + (saldo ?? 0);
  const isIn = net === undefined || row.opgave === undefined ? undefined : Math.abs(whole - net) === Math.abs(change);
  return anyOf([isIn, holdsWhole(row, whole)]);
}

function countIn({ cells }: ReadRow, { column }: Column): number | undefined {
  const value = cells.get(column);
  if (typeof value !== 'string') return typeof value === 'number' ? value : undefined;
  const read = parseNumber(value);
  return read.ok ? read.value : undefined;
}
