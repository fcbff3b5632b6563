import { known } from '../../domain/known';
import { type Personen, personen } from '../../domain/getal/getal';
import { saldo } from '../../domain/opgave/opgave';
import type { Role } from '../roles';
import type { ReadRow } from '../table';
import type { Column } from '../column';

type Values = ReadonlyMap<Role, unknown>;

/**
 * The saldo that a row carries in, and the one that it ends with: > 0 achterstand. Each from the two unsigned columns
 * of the letters (an empty cell is 0), or from one signed column whose heading says which way is positive, which goes
 * first; never from the value.
 */
export function saldoOf(
  used: readonly Column[],
  values: Values,
  unreadable: ReadonlySet<Role>,
): Partial<Pick<ReadRow, 'saldo' | 'eindsaldo'>> {
  const opening = from(used, values, unreadable, 'saldo', 'achterstand', 'voorsprong');
  const closing = from(used, values, unreadable, 'eindsaldo', 'eindachterstand', 'eindvoorsprong');
  return {
    ...known({ saldo: opening, eindsaldo: closing }),
  };
}

function from(
  used: readonly Column[],
  values: Values,
  unreadable: ReadonlySet<Role>,
  whole: Role,
  behind: Role,
  ahead: Role,
): Personen | undefined {
  const signed = used.find((c) => c.role === whole);
  const apart = unsigned(used, values, unreadable, behind, ahead);
  return signed && (signed.sign !== 'unknown' || apart === undefined) ? turned(signed, values.get(whole)) : apart;
}

function turned({ sign }: Column, value: unknown): Personen | undefined {
  if (typeof value !== 'number' || sign === undefined || sign === 'unknown')
    return value === 0 ? personen(0) : undefined;
  return personen(sign === 'achterstandPositive' ? value : -value);
}

function unsigned(
  used: readonly Column[],
  values: Values,
  unreadable: ReadonlySet<Role>,
  one: Role,
  other: Role,
): Personen | undefined {
  const [behind, ahead] = [used.find((c) => c.role === one), used.find((c) => c.role === other)];
  // Of two dates the later one is carried in.
  const passed =
    behind && ahead && ofOtherDates(behind, ahead)
      ? (behind.dates.at(-1) ?? 0) < (ahead.dates.at(-1) ?? 0)
        ? behind
        : ahead
      : undefined;
  if ((!behind && !ahead) || unreadable.has(one) || unreadable.has(other)) return undefined;
  const count = (role: Role): Personen => {
    const value = passed?.role === role ? 0 : values.get(role);
    return personen(typeof value === 'number' ? value : 0);
  };
  return saldo(count(one), count(other));
}

/** Both name a date, and not the same: an achterstand and a voorsprong that do not belong together. */
export const ofOtherDates = (one: Column, other: Column): boolean => {
  const [a, b] = [one.dates.at(-1), other.dates.at(-1)];
  return a !== undefined && b !== undefined && a !== b;
};
