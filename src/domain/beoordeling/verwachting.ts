import type { Beleid } from '../beleid/beleidsregel';
import { beoordeel, oordeelOver } from './beoordeling';
import type { Oordeel, Stand } from './stand';
import { type Datum, dagenLater } from '../tijd/datum';
import { type Personen, personen } from '../getal/getal';
import { beoordeeldePeriode, momentVan, volgendeBeslisdatum } from '../tijd/moment';
import { begin } from '../tijd/periode';
import { prognose, tempoTotNu, type PersonenPerDag } from '../prognose/prognose';
import { nodigVoorSchema } from './schema';

/** What is needed and expected on the next decision date of the half-year that the peildatum is about. */
export interface Verwachting {
  readonly peildatum: Datum;
  /** Placements still needed before that date to be on schedule (0 when none). */
  readonly nodig: Personen;
  /** Persons expected to be housed by then at the pace, rounded down. */
  readonly prognose: Personen;
  /** The step that follows at that pace. */
  readonly verwacht: Oordeel;
}

/**
 * Looks ahead from a stand at the pace so far, or at a given pace; what is counted "t/m 31 maart" is all there is
 * before 1 April, to which a pace adds nobody. On 1 April and 1 October the step that follows that day is where the
 * next one starts.
 */
export function verwacht(stand: Stand, beleid: Beleid, gegevenTempo?: PersonenPerDag): Verwachting {
  const peildatum = volgendeBeslisdatum(stand.peildatum);
  const isCounted = dagenLater(stand.peildatum, 1) === peildatum;
  const tempo =
    gegevenTempo ?? tempoTotNu(stand.gehuisvest, begin(beoordeeldePeriode(stand.peildatum)), stand.peildatum);
  const gehuisvest =
    tempo && !isCounted ? prognose(stand.gehuisvest, stand.peildatum, peildatum, tempo) : stand.gehuisvest;
  return {
    peildatum,
    nodig: nogNodig(stand, peildatum, beleid),
    prognose: gehuisvest,
    verwacht: oordeelOver({ ...naTussenstand(stand, beleid), peildatum, gehuisvest }, beleid),
  };
}

function naTussenstand(stand: Stand, beleid: Beleid): Stand {
  if (momentVan(stand.peildatum) !== 'tussenstand') return stand;
  const nu = beoordeel(stand, beleid);
  return nu.kind === 'trede' ? { ...stand, trede: nu.trede } : stand;
}

function nogNodig(stand: Stand, peildatum: Datum, beleid: Beleid): Personen {
  return personen(Math.max(0, nodigVoorSchema(stand.opgave, peildatum, beleid) - stand.gehuisvest));
}
