import type { Datum } from '../../../domain/tijd/datum';
import { personen } from '../../../domain/getal/getal';
import type { Doel } from '../../../domain/beoordeling/omgekeerd';
import type { Trial } from '../../../review/scenario/trial';
import { neededFor, type Needed } from '../../../review/scenario/needed';
import { withField, type Scenario } from '../../../review/scenario/scenario';

export interface Nodigregel extends Needed {
  readonly code: string;
  readonly naam: string;
}

/** What the goal takes of each gemeente, on top of what the scenario has already placed. */
export function nodigPerGemeente({ rows, beleid }: Trial, doel: Doel, datum: Datum): readonly Nodigregel[] {
  return rows.flatMap(({ base, situation, after }) => {
    const needed = neededFor(doel, datum, { situation, after }, beleid);
    return needed ? [{ code: base.code, naam: base.naam, ...needed }] : [];
  });
}

/**
 * The scenario with what is needed beyond the pace added to the extra placements: with the whole need the pace would
 * count twice.
 */
export function metNodig(scenario: Scenario, regels: readonly Nodigregel[]): Scenario {
  return regels.reduce(
    (tot, { code, extra }) =>
      extra === 0 ? tot : withField(tot, code, 'extra', personen((tot.changes.get(code)?.extra ?? 0) + extra)),
    scenario,
  );
}

interface Samen {
  readonly plaatsingen: number;
  readonly perWeek: number;
  /** Persons beyond the pace. */
  readonly extra: number;
}

/** All together, of the gemeenten of which a number can be given. */
export function samen(regels: readonly Nodigregel[]): Samen {
  return regels.reduce(
    (som, { nodig, extra }) =>
      nodig.kind === 'nodig'
        ? {
            plaatsingen: som.plaatsingen + nodig.plaatsingen,
            perWeek: som.perWeek + (nodig.perWeek ?? 0),
            extra: som.extra + extra,
          }
        : som,
    { plaatsingen: 0, perWeek: 0, extra: 0 },
  );
}
