import type { Datum } from '../../domain/tijd/datum';
import { personen, type Personen } from '../../domain/getal/getal';
import type { Trede } from '../../domain/ladder/trede';
import { alsGeheel, spreiding, telSaldi, type Geheel } from '../../domain/opgave/provincie';
import type { Outcome } from './outcome';

/** Gemeenten together on one decision date. */
export interface GroupOnDate {
  readonly peildatum: Datum;
  readonly gehuisvest: Personen;
  readonly opSchema: number;
  readonly spreiding: ReadonlyMap<Trede, number>;
  /** Gemeenten whose step cannot be told, because something is missing. */
  readonly onbekend: number;
}

/** A region, or all together: one side of a comparison. */
export interface Group {
  readonly geheel: Geheel;
  readonly dates: readonly GroupOnDate[];
  /** At the end of the half-year. */
  readonly saldo: Personen;
  readonly achterstand: number;
  readonly voorsprong: number;
  readonly inclAdditioneel: Personen;
}

export function groupOf(
  rows: readonly { readonly naam: string; readonly outcome: Outcome }[],
  dates: readonly Datum[],
): Group {
  const outcomes = rows.map((row) => row.outcome);
  return {
    geheel: alsGeheel(rows.map(({ naam, outcome: { opgave, gehuisvest } }) => ({ naam, opgave, gehuisvest }))),
    dates: dates.map((peildatum, i) => {
      const here = outcomes.flatMap((outcome) => outcome.dates[i] ?? []);
      const treden = here.flatMap(({ beoordeling }) => (beoordeling.kind === 'trede' ? [beoordeling.trede] : []));
      return {
        peildatum,
        gehuisvest: sum(here.map((date) => date.gehuisvest)),
        opSchema: here.filter((date) => date.opSchema).length,
        spreiding: spreiding(treden, peildatum),
        onbekend: here.length - treden.length,
      };
    }),
    saldo: sum(outcomes.map((outcome) => outcome.saldo)),
    ...telSaldi(outcomes.map((outcome) => outcome.saldo)),
    inclAdditioneel: sum(outcomes.map((outcome) => outcome.inclAdditioneel)),
  };
}

function sum(counts: readonly Personen[]): Personen {
  return personen(counts.reduce((total, count) => total + count, 0));
}
