import { type Personen, personen } from '../../domain/getal/getal';
import { saldo } from '../../domain/opgave/opgave';
import { isEndOf, type Time } from '../recognise/columns/meaning';
import type { Role } from '../roles';
import type { ReadRow } from '../table';
import type { Column } from '../column';

type Values = ReadonlyMap<Role, unknown>;

/**
 * The saldo that a row carries in: > 0 achterstand. From the two unsigned columns of the letters (an empty cell is 0), or
 * from one signed column whose heading says which way is positive, which goes first; never from the value itself.
 */
export function saldoOf(
  used: readonly Column[],
  values: Values,
  unreadable: ReadonlySet<Role>,
  time: Time,
): Partial<Pick<ReadRow, 'saldo' | 'eindsaldo'>> {
  const signed = used.find((c) => c.role === 'saldo' && !isEndOf(time.periode, c));
  const end = used.find((c) => c.role === 'eindsaldo' || (c.role === 'saldo' && isEndOf(time.periode, c)));
  const apart = unsigned(used, values, unreadable);
  const opening =
    signed && (signed.sign !== 'unknown' || apart === undefined) ? turned(signed, values.get('saldo')) : apart;
  const closing = end ? turned(end, values.get('eindsaldo')) : undefined;
  return {
    ...(opening === undefined ? {} : { saldo: opening }),
    ...(closing === undefined ? {} : { eindsaldo: closing }),
  };
}

function turned({ sign }: Column, value: unknown): Personen | undefined {
  if (typeof value !== 'number' || sign === undefined || sign === 'unknown')
    return value === 0 ? personen(0) : undefined;
  return personen(sign === 'achterstandPositive' ? value : -value);
}

function unsigned(used: readonly Column[], values: Values, unreadable: ReadonlySet<Role>): Personen | undefined {
  const [behind, ahead] = [used.find((c) => c.role === 'achterstand'), used.find((c) => c.role === 'voorsprong')];
  // Of two dates the later one is carried in.
  const passed =
    behind && ahead && ofOtherDates(behind, ahead)
      ? (behind.dates.at(-1) ?? 0) < (ahead.dates.at(-1) ?? 0)
        ? behind
        : ahead
      : undefined;
  if ((!behind && !ahead) || unreadable.has('achterstand') || unreadable.has('voorsprong')) return undefined;
  const count = (role: Role): Personen => {
    const value = passed?.role === role ? 0 : values.get(role);
    return personen(typeof value === 'number' ? value : 0);
  };
  return saldo(count('achterstand'), count('voorsprong'));
}

/** Both name a date, and not the same: an achterstand and a voorsprong that do not belong together. */
export const ofOtherDates = (one: Column, other: Column): boolean => {
  const [a, b] = [one.dates.at(-1), other.dates.at(-1)];
  return a !== undefined && b !== undefined && a !== b;
};
