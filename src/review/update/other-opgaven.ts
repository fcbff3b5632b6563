import type { Personen } from '../../domain/getal/getal';
import type { ReadTable } from '../../table/table';
import { opgaveIn } from '../assess/assess';
import { onlyRows } from './new-figures';

/** A gemeente whose opgave two sheets give otherwise. */
export interface OtherOpgave {
  readonly naam: string;
  readonly daar: Personen;
  readonly hier: Personen;
}

/**
 * The gemeenten whose opgave on the sheet with new figures is another one than in the own table once those are in it:
 * say that COA corrected the saldo, and prints taakstelling and opgave alone.
 */
export function otherOpgaven(after: ReadTable, source: ReadTable): readonly OtherOpgave[] {
  const there = onlyRows(source);
  return after.rows.flatMap((row) => {
    const other = row.gemeente && there.get(row.gemeente.code);
    const [daar, hier] = [other && opgaveIn(source, other), opgaveIn(after, row)];
    return daar === undefined || hier === undefined || daar === hier
      ? []
      : [{ naam: row.gemeente?.naam ?? row.name, daar, hier }];
  });
}
