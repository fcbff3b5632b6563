import type { Datum } from '../tijd/datum';
import { type Personen, personen } from '../getal/getal';
import type { PersonenPerDag } from './prognose';

/** A pace from a day on, until the next phase begins: "40 a week from 21 March, 15 a week from 2 May". */
export interface Tempofase {
  readonly vanaf: Datum;
  /** Persons per week, 0 or more, with at most three decimals. */
  readonly perWeek: number;
}

const DUIZENDSTEN = 1000;

/**
 * Persons housed on `datum` (rounded down: half a person is not housed) when from the peildatum on the pace is `eerst`,
 * and from its own day on that of each phase. The order of the phases does not matter; of two on one day the last
 * counts.
 */
export function tempoLijn(
  { gehuisvest, peildatum }: { readonly gehuisvest: Personen; readonly peildatum: Datum },
  datum: Datum,
  eerst: PersonenPerDag | undefined,
  fasen: readonly Tempofase[],
): Personen {
  const opVolgorde = [...fasen].sort((a, b) => a.vanaf - b.vanaf);
  const grens = (i: number) => Math.max(peildatum, Math.min(datum, opVolgorde[i]?.vanaf ?? datum));
  const { personen: vooraf, dagen } = eerst ?? { personen: 0, dagen: 1 };
  // One fraction of whole numbers, so that two halves of a person in different phases make one.
  const perWeek = opVolgorde.reduce(
    (som, fase, i) => som + Math.round(fase.perWeek * DUIZENDSTEN) * (grens(i + 1) - grens(i)),
    0,
  );
  const teller = vooraf * (grens(0) - peildatum) * 7 * DUIZENDSTEN + perWeek * dagen;
  return personen(gehuisvest + Math.floor(teller / (7 * DUIZENDSTEN * dagen)));
}
