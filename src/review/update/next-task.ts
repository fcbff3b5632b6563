import { known } from '../../domain/known';
import { type Personen, personen } from '../../domain/getal/getal';
import { opgaveIn } from '../assess/assess';
import type { ReadRow, ReadTable } from '../../table/table';
import type { NextNote, NextRow } from './next';

/**
 * The taakstelling that a sheet of the new halfjaar gives to a gemeente, and a note where that sheet begins with
 * another saldo: both stay, and neither overwrites the other. One that stands there twice with two numbers gives none.
 */
export function taskOf(row: NextRow, source: ReadTable): Pick<NextRow, 'notes' | 'taakstelling'> {
  const taakstelling = numberOf(row, source, (one) => one.taakstelling);
  const daar = numberOf(row, source, (one) => saldoIn(source, one));
  const { saldo: hier, notes } = row;
  return {
    ...known({ taakstelling }),
    notes: [
      ...notes,
      ...(daar !== undefined && hier !== undefined && daar !== hier
        ? [{ code: 'beginsaldoAnders', sheet: source.sheet, daar, hier } satisfies NextNote]
        : []),
    ],
  };
}

function numberOf(
  { gemeente }: NextRow,
  source: ReadTable,
  of: (row: ReadRow) => Personen | undefined,
): Personen | undefined {
  const found = new Set(source.rows.filter((one) => one.gemeente?.code === gemeente.code).map(of));
  return found.size === 1 ? [...found][0] : undefined;
}

function saldoIn(source: ReadTable, row: ReadRow): Personen | undefined {
  if (row.saldo !== undefined) return row.saldo;
  if (source.taakstellingIsOpgave) return undefined;
  const opgave = opgaveIn(source, row);
  return opgave === undefined || row.taakstelling === undefined ? undefined : personen(opgave - row.taakstelling);
}
