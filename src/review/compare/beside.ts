import { known } from '../../domain/known';
import { rowsByCode } from '../../table/find-row';
import type { ReadRow, ReadTable } from '../../table/table';
import { opgaveIn } from '../assess/assess';

/** One gemeente may be chance: a saldo that went off the opgave. */
const FEWEST = 2;

/**
 * A sheet whose taakstelling stands alone, understood by a sheet of the same halfjaar beside it. Alone it is read as
 * the opgave; where it is the taakstelling of the other sheet in more gemeenten than it is the opgave there, it is
 * bare: 40 beside taakstelling 40 and achterstand 5.
 */
export function besideOther(table: ReadTable, other: ReadTable): ReadTable {
  if (!table.taakstellingIsOpgave || other.taakstellingIsOpgave) return table;
  const there = rowsByCode(other);
  const said = table.rows.flatMap(({ gemeente, taakstelling }) => {
    const row = there.get(gemeente?.code ?? '');
    const { net, whole } = row ? bothOf(other, row) : {};
    return net === undefined || whole === undefined || net === whole ? [] : [{ taakstelling, net, whole }];
  });
  const bare = said.filter(({ taakstelling, net }) => taakstelling === net).length;
  const held = said.filter(({ taakstelling, whole }) => taakstelling === whole).length;
  return bare >= FEWEST && bare > held ? { ...table, taakstellingIsOpgave: false } : table;
}

function bothOf(table: ReadTable, row: ReadRow): { readonly net?: number; readonly whole?: number } {
  const whole = opgaveIn(table, row);
  const without = whole === undefined || row.saldo === undefined ? undefined : whole - row.saldo;
  return known({ net: row.taakstelling ?? without, whole });
}
