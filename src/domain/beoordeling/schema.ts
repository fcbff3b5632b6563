import { naarBoven } from '../getal/afronding';
import { regelOp } from '../beleid/beleid';
import type { Beleid, Bron } from '../beleid/beleidsregel';
import type { PadStap } from './stand';
import { type Datum, dagenInMaand, kalenderdag } from '../tijd/datum';
import { type Fractie, fractie, type Personen, personen } from '../getal/getal';
import { momentVan } from '../tijd/moment';
import { drempel } from '../beleid/norm';
import { minimaal } from '../opgave/opgave';

/** Part of a half-year that has passed, as an exact fraction. */
export interface Breuk {
  readonly teller: number;
  readonly noemer: number;
}

export const BRON_TUSSENSTAND: Bron = {
  tekst: 'Aanvullend beleidskader 2020: op 1 april en 1 oktober ten minste de helft van de opgave',
  aangenomen: false,
};
export const BRON_TEMPO: Bron = { tekst: 'gebruikelijk tempo: 1/6 van de opgave per maand', aangenomen: false };

/**
 * The part of the half-year that has passed at the start of the peildatum: 1/6 a month, part months by days (21 March:
 * (2 + 20/31) / 6); on 1 January and 1 July all of it.
 */
export function verstrekenDeel(peildatum: Datum): Breuk {
  if (momentVan(peildatum) === 'eindbeoordeling') return { teller: 1, noemer: 1 };
  const { maand, dag } = kalenderdag(peildatum);
  const dagen = dagenInMaand(peildatum);
  return { teller: ((maand - 1) % 6) * dagen + dag - 1, noemer: 6 * dagen };
}

/** Persons, unrounded, that the usual pace would have housed on the peildatum. */
export function schemalijn(opgave: Personen, peildatum: Datum): number {
  const { teller, noemer } = verstrekenDeel(peildatum);
  return (opgave * teller) / noemer + 0;
}

/**
 * Is the gemeente on schema? On 1 Apr / 1 Oct: the minimum, or the coulance norm of that date where there is one;
 * on any other date the 1/6-a-month line, compared unrounded.
 */
export function opSchema(opgave: Personen, gehuisvest: Personen, peildatum: Datum, beleid: Beleid): PadStap {
  if (momentVan(peildatum) === 'tussenstand') return tussenschema(opgave, gehuisvest, peildatum, beleid);
  const { teller, noemer } = verstrekenDeel(peildatum);
  return {
    vraag: 'opSchema',
    antwoord: gehuisvest * noemer >= opgave * teller ? 'ja' : 'nee',
    getallen: { opgave, gehuisvest, drempel: schemalijn(opgave, peildatum) },
    bron: BRON_TEMPO,
    aangenomen: false,
  };
}

function tussenschema(opgave: Personen, gehuisvest: Personen, peildatum: Datum, beleid: Beleid): PadStap {
  const minimum = minimaal(opgave);
  const regel = regelOp(beleid, peildatum);
  const norm = drempel(regel.norm, opgave, undefined);
  const grens = typeof norm === 'number' ? Math.min(norm, minimum) : minimum;
  return {
    vraag: 'opSchema',
    antwoord: gehuisvest >= grens ? 'ja' : 'nee',
    getallen: { opgave, gehuisvest, minimaal: minimum, drempel: grens },
    bron: typeof norm === 'number' ? regel.bron : BRON_TUSSENSTAND,
    aangenomen: false,
  };
}

/** The part of an opgave that the schedule asks on the peildatum, unrounded; undefined when that means nothing. */
export function schemadeel(
  opgave: Personen,
  gehuisvest: Personen,
  peildatum: Datum,
  beleid: Beleid,
): Fractie | undefined {
  const { drempel: grens } = opSchema(opgave, gehuisvest, peildatum, beleid).getallen;
  return grens === undefined || opgave <= 0 ? undefined : fractie(grens / opgave);
}

/** The least number of persons housed that is on schema on the peildatum. */
export function nodigVoorSchema(opgave: Personen, peildatum: Datum, beleid: Beleid): Personen {
  return naarBoven(opSchema(opgave, personen(0), peildatum, beleid).getallen.drempel ?? opgave);
}
