import { type Datum, formatDatum, parseDatum } from '../../domain/tijd/datum';
import { EERSTE_DAG, LAATSTE_DAG } from '../../domain/tijd/vak';

/** The days that a field takes, both included; those that the trade speaks of when nothing else is said. */
export interface Days {
  readonly from?: Datum;
  readonly to?: Datum;
}

/** A typed day, nothing at all, or the sentence that says what can be typed. */
export type TypedDay =
  { readonly ok: true; readonly day: Datum | undefined } | { readonly ok: false; readonly sentence: string };

const HOE = 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 21-3-2022.';

/**
 * Reads a day in the Dutch order: not a date field of the browser, which shows the order of the machine's own language.
 */
export function typedDay(text: string, { from = EERSTE_DAG, to = LAATSTE_DAG }: Days = {}): TypedDay {
  if (text.trim() === '') return { ok: true, day: undefined };
  const day = parseDatum(text);
  if (day === undefined) return { ok: false, sentence: HOE };
  if (day < from) return { ok: false, sentence: `Vul een datum in vanaf ${formatDatum(from)}.` };
  if (day > to) return { ok: false, sentence: `Vul een datum in tot en met ${formatDatum(to)}.` };
  return { ok: true, day };
}
