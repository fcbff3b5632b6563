import type { Datum } from '../tijd/datum';
import { type Personen, personen } from '../getal/getal';
import type { PersonenPerDag } from './prognose';

/** A pace from a day on, until the next phase begins: "40 a week from 21 March, 15 a week from 2 May". */
export interface Tempofase {
  readonly vanaf: Datum;
  /** Persons per week, 0 or more, with at most three decimals. */
  readonly perWeek: number;
}

/** The pace from the peildatum on. */
export interface Tempoverloop {
  /** Until the first phase. */
  readonly eerst: PersonenPerDag | undefined;
  readonly fasen: readonly Tempofase[];
  /** On top of all that, each from its own day on. */
  readonly erbij?: readonly Tempofase[] | undefined;
}

const DUIZENDSTEN = 1000;
const duizendsten = ({ perWeek }: Tempofase): number => Math.round(perWeek * DUIZENDSTEN);

/**
 * Persons housed on `datum` (rounded down: half a person is not housed) when from the peildatum on the pace is `eerst`,
 * and from its own day on that of each phase. The order of the phases does not matter; of two on one day the last
 * counts.
 */
export function tempoLijn(
  { gehuisvest, peildatum }: { readonly gehuisvest: Personen; readonly peildatum: Datum },
  datum: Datum,
  { eerst, fasen, erbij = [] }: Tempoverloop,
): Personen {
  const opVolgorde = [...fasen].sort((a, b) => a.vanaf - b.vanaf);
  const grens = (i: number) => Math.max(peildatum, Math.min(datum, opVolgorde[i]?.vanaf ?? datum));
  const { personen: vooraf, dagen } = eerst ?? { personen: 0, dagen: 1 };
  // One fraction of whole numbers, so that two halves of a person in different phases make one.
  const perWeek =
    opVolgorde.reduce((som, fase, i) => som + duizendsten(fase) * (grens(i + 1) - grens(i)), 0) +
    erbij.reduce((som, fase) => som + duizendsten(fase) * Math.max(0, datum - Math.max(peildatum, fase.vanaf)), 0);
  const teller = vooraf * (grens(0) - peildatum) * 7 * DUIZENDSTEN + perWeek * dagen;
  return personen(gehuisvest + Math.floor(teller / (7 * DUIZENDSTEN * dagen)));
}
