import type { Datum } from '../../../domain/tijd/datum';
import { personen } from '../../../domain/getal/getal';
import type { Doel } from '../../../domain/beoordeling/omgekeerd';
import type { Comparison } from '../../../review/scenario/compare';
import { neededFor, type Needed } from '../../../review/scenario/needed';
import { withField, type Scenario } from '../../../review/scenario/scenario';

export interface Nodigregel extends Needed {
  readonly code: string;
  readonly naam: string;
}

/** What the goal takes of each gemeente, on top of what the scenario has already placed. */
export function nodigPerGemeente({ rows, beleid }: Comparison, doel: Doel, datum: Datum): readonly Nodigregel[] {
  return rows.flatMap(({ base, situation, after }) => {
    const needed = neededFor(doel, situation, after, datum, beleid);
    return needed ? [{ code: base.code, naam: base.naam, ...needed }] : [];
  });
}

/** The scenario with what is needed added to the extra placements. */
export function metNodig(scenario: Scenario, regels: readonly Nodigregel[]): Scenario {
  return regels.reduce((tot, { code, nodig }) => {
    const erbij = nodig.soort === 'nodig' ? nodig.plaatsingen : 0;
    return erbij === 0 ? tot : withField(tot, code, 'extra', personen((tot.changes.get(code)?.extra ?? 0) + erbij));
  }, scenario);
}

/** All together, of the gemeenten of which a number can be given. */
export function samen(regels: readonly Nodigregel[]): { readonly plaatsingen: number; readonly perWeek: number } {
  return regels.reduce(
    (som, { nodig }) =>
      nodig.soort === 'nodig'
        ? { plaatsingen: som.plaatsingen + nodig.plaatsingen, perWeek: som.perWeek + (nodig.perWeek ?? 0) }
        : som,
    { plaatsingen: 0, perWeek: 0 },
  );
}
