import { known } from '../../domain/known';
import { type Personen, personen } from '../../domain/getal/getal';
import { saldo } from '../../domain/opgave/opgave';
import type { Role } from '../roles';
import type { ReadRow } from '../table';
import { type Column, ofOtherDates } from '../column';

type Values = ReadonlyMap<Role, unknown>;

/** One row: the columns that are read, what their cells hold, and what could not be read. */
interface Cells {
  readonly used: readonly Column[];
  readonly values: Values;
  readonly unreadable: ReadonlySet<Role>;
}

/** The three ways to write one saldo: signed in one column, or without a sign in two. */
interface Forms {
  readonly whole: Role;
  readonly behind: Role;
  readonly ahead: Role;
}
const OPENING: Forms = { whole: 'saldo', behind: 'achterstand', ahead: 'voorsprong' };
const CLOSING: Forms = { whole: 'eindsaldo', behind: 'eindachterstand', ahead: 'eindvoorsprong' };

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
  const cells = { used, values, unreadable };
  return known({ saldo: from(cells, OPENING), eindsaldo: from(cells, CLOSING) });
}

function from(cells: Cells, forms: Forms): Personen | undefined {
  const { used, values } = cells;
  const signed = used.find((c) => c.role === forms.whole);
  const apart = unsigned(cells, forms);
  const isSaid = [forms.behind, forms.ahead].some((role) => values.get(role) !== undefined);
  // Two empty cells say nothing against a figure of which only the sign is not known.
  const isOpen = apart === undefined || (!isSaid && (values.get(forms.whole) ?? 0) !== 0);
  return signed && (signed.sign !== 'unknown' || isOpen) ? turned(signed, values.get(forms.whole)) : apart;
}

function turned({ sign }: Column, value: unknown): Personen | undefined {
  if (typeof value !== 'number' || sign === undefined || sign === 'unknown')
    return value === 0 ? personen(0) : undefined;
  return personen(sign === 'achterstandPositive' ? value : -value);
}

function unsigned({ used, values, unreadable }: Cells, forms: Forms): Personen | undefined {
  const behind = used.find((c) => c.role === forms.behind);
  const ahead = used.find((c) => c.role === forms.ahead);
  if ((!behind && !ahead) || unreadable.has(forms.behind) || unreadable.has(forms.ahead)) return undefined;
  const passed = behind && ahead && earlierOf(behind, ahead);
  const count = (role: Role): Personen => {
    const value = passed?.role === role ? 0 : values.get(role);
    return personen(typeof value === 'number' ? value : 0);
  };
  return saldo(count(forms.behind), count(forms.ahead));
}

/** Of two dates the later one is carried in: the column of the earlier; undefined when they do not differ. */
function earlierOf(one: Column, other: Column): Column | undefined {
  if (!ofOtherDates(one, other)) return undefined;
  return (one.dates.at(-1) ?? 0) < (other.dates.at(-1) ?? 0) ? one : other;
}
