import { known } from '../../domain/known';
import { type Personen, personen } from '../../domain/getal/getal';
import type { Koppelingenoordeel } from '../../domain/opgave/koppelingen';
import type { Datum } from '../../domain/tijd/datum';
import type { Afwijking } from '../../change/afwijkingen/afwijking';
import { AFWIJKINGEN_STATUS_SENTENCES } from './sentences';

/** What is being filled in for one gemeente; absent is: as the sheet has it, null: nothing. */
export interface Concept {
  /** 'aantal' while the count itself is not typed yet. */
  readonly koppelingen?: Personen | Koppelingenoordeel | 'aantal' | null;
  readonly verschoonbaar?: { readonly reden: string } | null;
  readonly verlengd?: { readonly tot?: Datum; readonly bron: string } | null;
}

/** The concept as it can be written, or what it still lacks, in sentences. */
export type Klaar =
  { readonly ok: true; readonly afwijking: Afwijking } | { readonly ok: false; readonly mist: readonly string[] };

/** A reason for what is excusable, a day and a source for what is held: without those it is not written. */
export function klaar(concept: Concept): Klaar {
  const mist = watMist(concept);
  if (mist.length > 0) return { ok: false, mist };
  const { koppelingen, verschoonbaar, verlengd } = concept;
  const besluit = verlengd?.tot === undefined ? undefined : { tot: verlengd.tot, bron: verlengd.bron.trim() };
  return {
    ok: true,
    afwijking: known({
      koppelingen: koppelingen === 'aantal' ? undefined : koppelingen,
      verschoonbaar: verschoonbaar ? verschoonbaar.reden.trim() : verschoonbaar,
      verlengd: verlengd ? besluit : verlengd,
    }),
  };
}

const watMist = ({ koppelingen, verschoonbaar, verlengd }: Concept): readonly string[] => [
  ...(koppelingen === 'aantal' ? [AFWIJKINGEN_STATUS_SENTENCES.geenAantal] : []),
  ...(verschoonbaar?.reden.trim() === '' ? [AFWIJKINGEN_STATUS_SENTENCES.geenReden] : []),
  ...(verlengd && verlengd.tot === undefined ? [AFWIJKINGEN_STATUS_SENTENCES.geenDag] : []),
  ...(verlengd?.bron.trim() === '' ? [AFWIJKINGEN_STATUS_SENTENCES.geenBron] : []),
];

/** The concept with one field changed; a field that is as on the sheet goes, and so does a concept without fields. */
export function metVeld<F extends keyof Concept>(
  concepten: ReadonlyMap<string, Concept>,
  code: string,
  field: F,
  value: Concept[F] | undefined,
): ReadonlyMap<string, Concept> {
  const { [field]: _before, ...rest } = concepten.get(code) ?? {};
  const now: Concept = value === undefined ? rest : { ...rest, [field]: value };
  const all = new Map(concepten);
  if (Object.keys(now).length === 0) all.delete(code);
  else all.set(code, now);
  return all;
}

export const aantalKoppelingen = (n: number | undefined): Personen | 'aantal' =>
  n === undefined ? 'aantal' : personen(n);
