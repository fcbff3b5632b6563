import { deelVan } from './afronding';
import type { Datum } from './datum';
import type { Personen } from './getal';
import { personen } from './getal';
import type { Tempo } from './prognose';

/** A pace from a day on, until the next phase begins: "40 a week from 21 March, 15 a week from 2 May". */
export interface Tempofase {
  readonly vanaf: Datum;
  /** Persons per week, 0 or more, at most six decimals. */
  readonly perWeek: number;
}

/**
 * Persons housed on `datum` (rounded down: half a person is not housed) when from the peildatum on the pace is `eerst`,
 * and from its own day on each of the phases. The order of the phases does not matter; of two on one day the last counts.
 */
export function tempoLijn(gehuisvest: Personen, peildatum: Datum, datum: Datum, eerst: Tempo | undefined, fasen: readonly Tempofase[]): Personen {
  const opVolgorde = [...fasen].sort((a, b) => a.vanaf - b.vanaf);
  const grens = (i: number) => Math.min(datum, Math.max(peildatum, opVolgorde[i]?.vanaf ?? datum));
  const perWeek = opVolgorde.reduce((som, fase, i) => som + deelVan(fase.perWeek, grens(i + 1) - grens(i)), 0);
  const vooraf = eerst ?? { personen: 0, dagen: 1 };
  // One fraction, so that two halves of a person in different phases make one.
  const teller = vooraf.personen * (grens(0) - peildatum) * 7 + perWeek * vooraf.dagen;
  return personen(gehuisvest + Math.floor(teller / (7 * vooraf.dagen) + FIJN));
}

/** Makes up for the last bit of decimals in a pace; far below one part of a person in any real count. */
const FIJN = 1e-9;
