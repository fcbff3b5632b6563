import { type Datum, formatDatum, parseDatum } from '../../domain/tijd/datum';

/** The days that a field takes, both included. */
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
export function typedDay(text: string, { from, to }: Days = {}): TypedDay {
  if (text.trim() === '') return { ok: true, day: undefined };
  const day = parseDatum(text);
  if (day === undefined) return { ok: false, sentence: HOE };
  if (from !== undefined && day < from) return { ok: false, sentence: `Vul een datum in vanaf ${formatDatum(from)}.` };
  if (to !== undefined && day > to) return { ok: false, sentence: `Vul een datum in tot en met ${formatDatum(to)}.` };
  return { ok: true, day };
}
