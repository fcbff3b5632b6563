import { known } from '../known';
import { naarBoven } from '../getal/afronding';
import { regelOp } from '../beleid/beleid';
import type { Beleid } from '../beleid/beleidsregel';
import { beoordeel } from './beoordeling';
import type { Ontbrekend, Stand } from './stand';
import type { Datum } from '../tijd/datum';
import { type Personen, personen } from '../getal/getal';
import type { Koppelingenoordeel } from '../opgave/koppelingen';
import { vergelijkTreden } from '../ladder/ladder';
import { momentVan } from '../tijd/moment';
import { drempel } from '../beleid/norm';
import { benodigdTempo } from '../prognose/prognose';
import { nodigVoorSchema } from './schema';

/** What a gemeente may want to have reached on a date. */
export const DOELEN = ['opSchema', 'nietStijgen', 'opgaveHalen', 'naarNul'] as const;
export type Doel = (typeof DOELEN)[number];

/**
 * How many placements it takes. `nooit`: no number does, because a step only goes down on 1 January and 1 July, or
 * there is no step at all.
 */
export type Nodig =
  | {
      readonly kind: 'nodig';
      /** The least number of placements after the peildatum and before the date; 0 when there are enough already. */
      readonly plaatsingen: Personen;
      /** Persons per week that this takes, unrounded; absent when no day is left. */
      readonly perWeek?: number;
    }
  | { readonly kind: 'nooit'; readonly reden: 'alleenEindbeoordeling' | 'buitenKader' }
  | { readonly kind: 'ontbreekt'; readonly wat: readonly Ontbrekend[] };

/**
 * The assessment turned round: the least number of placements between the peildatum of `stand` and `datum` with which
 * the goal is reached on that date; one less does not. An outcome that needs unknown koppelingen counts as not reached.
 */
export function nodigVoor(doel: Doel, stand: Stand, datum: Datum, beleid: Beleid): Nodig {
  if (stand.elders !== undefined && (doel === 'nietStijgen' || doel === 'naarNul'))
    return { kind: 'nooit', reden: 'buitenKader' };
  switch (doel) {
    case 'opSchema':
      return antwoord(stand, datum, nodigVoorSchema(stand.opgave, datum, beleid));
    case 'opgaveHalen':
      return antwoord(stand, datum, stand.opgave);
    case 'naarNul':
      if (momentVan(datum) !== 'eindbeoordeling') return { kind: 'nooit', reden: 'alleenEindbeoordeling' };
      return antwoord(stand, datum, personen(stand.opgave - stand.huurcontracten));
    case 'nietStijgen':
      return omNietTeStijgen(stand, datum, beleid);
  }
}

/**
 * The outcome changes only where a norm is met, so the first of those numbers that does not rise is the least of all.
 */
function omNietTeStijgen(stand: Stand, datum: Datum, beleid: Beleid): Nodig {
  if (stand.trede === undefined) return { kind: 'ontbreekt', wat: ['trede'] };
  const genoeg = grenzen(stand, datum, beleid).find((gehuisvest) =>
    stijgtNiet({ ...stand, peildatum: datum, gehuisvest }, beleid),
  );
  return antwoord(stand, datum, genoeg ?? stand.opgave);
}

/** The numbers of persons housed at which the outcome may change, from low to high, beginning with the stand itself. */
function grenzen(stand: Stand, datum: Datum, beleid: Beleid): readonly Personen[] {
  const { opgave, gehuisvest, huurcontracten } = stand;
  const norm = drempel(regelOp(beleid, datum).norm, opgave, stand.taakstelling, stand.opgebouwdeAchterstand);
  const metHuur = typeof norm === 'number' ? [norm - huurcontracten] : [];
  const mogelijk =
    momentVan(datum) === 'eindbeoordeling'
      ? [...metHuur, opgave - huurcontracten]
      : [nodigVoorSchema(opgave, datum, beleid)];
  return [
    gehuisvest,
    ...mogelijk
      .map(naarBoven)
      .filter((n) => n > gehuisvest)
      .sort((a, b) => a - b),
  ];
}

function stijgtNiet(stand: Stand, beleid: Beleid): boolean {
  const uitkomst = beoordeel(stand, beleid);
  return (
    uitkomst.kind === 'trede' && (uitkomst.van === undefined || vergelijkTreden(uitkomst.trede, uitkomst.van) <= 0)
  );
}

function antwoord(stand: Stand, datum: Datum, gehuisvest: Personen): Nodig {
  const plaatsingen = personen(Math.max(0, gehuisvest - stand.gehuisvest));
  const perWeek = benodigdTempo(plaatsingen, stand.peildatum, datum);
  return { kind: 'nodig', plaatsingen, ...known({ perWeek }) };
}

/**
 * Whether so many persons can be housed with the koppelingen there are: the count, or the judgement against all that is
 * nog te huisvesten.
 */
export function koppelingenLatenToe(
  plaatsingen: Personen,
  nogTeHuisvesten: Personen,
  koppelingen: Personen | Koppelingenoordeel | undefined,
): 'ja' | 'nee' | 'onbekend' {
  if (plaatsingen === 0) return 'ja';
  if (typeof koppelingen === 'number') return koppelingen >= plaatsingen ? 'ja' : 'nee';
  if (koppelingen === 'voldoende' && plaatsingen <= nogTeHuisvesten) return 'ja';
  return koppelingen === 'onvoldoende' && plaatsingen >= nogTeHuisvesten ? 'nee' : 'onbekend';
}
