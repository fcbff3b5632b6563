import { fold } from '../../table/cells/text';
import { onlyOf } from '../../domain/only';
import { opgebouwdeAchterstand } from '../../domain/beleid/norm';
import { type Personen, personen } from '../../domain/getal/getal';
import { begin, vorige } from '../../domain/tijd/periode';
import { readPersons } from '../../table/cells/cell-reading';
import type { Column } from '../../table/column';
import type { ReadRow, ReadTable } from '../../table/table';

/**
 * The achterstand built up in the halfjaar before the table's: in its own column, or between the saldo that that
 * halfjaar began with and the one that it ended with.
 */
export function builtUp({ columns, periode }: ReadTable, row: ReadRow): Personen | undefined {
  if (row.opgebouwdeAchterstand !== undefined || !periode || row.saldo === undefined) return row.opgebouwdeAchterstand;
  const day = begin(vorige(periode));
  const began = onlyOf(
    columns.flatMap((column) => {
      const way = column.ours || column.dates.at(-1) !== day ? undefined : wayOf(column);
      const { value } = readPersons(row.cells.get(column.column) ?? '', 'saldo');
      return way === undefined || value === undefined ? [] : [way * value];
    }),
  );
  return began === undefined ? undefined : opgebouwdeAchterstand(personen(began), row.saldo);
}

/** Which way a positive number goes, of a saldo that is no figure of this halfjaar; undefined where nothing says so. */
function wayOf({ heading }: Column): number | undefined {
  const [behind, ahead] = [/\bachterstand\b/, /\bvoorsprong\b/].map((word) => word.test(fold(heading)));
  if (behind === ahead || /contract/i.test(heading)) return undefined;
  return behind ? 1 : -1;
}
