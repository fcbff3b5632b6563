import type { Koppelingenoordeel } from '../../domain/opgave/koppelingen';
import type { Norm } from '../../domain/beleid/beleidsregel';
import type { Datum } from '../../domain/tijd/datum';
import type { Personen } from '../../domain/getal/getal';
import type { Ruil } from '../../domain/opgave/ruil';
import type { Tempofase } from '../../domain/prognose/tempo-lijn';
import type { Together } from './together';
import { without } from './without';

/** What is tried for one gemeente; an absent field leaves what the sheet says. */
export interface Change {
  /** Placements on top of the count of the sheet, as if housed on the peildatum; below 0 when COA takes some back. */
  readonly extra?: Personen;
  /** The pace from days on; before the first of them the pace so far goes on. */
  readonly tempo?: readonly Tempofase[];
  /** The count on 1 April / 1 October, or the judgement. */
  readonly koppelingen?: Personen | Koppelingenoordeel;
  readonly omkoppelingen?: boolean;
  readonly stapelgemeente?: boolean;
  readonly huurcontracten?: Personen;
  /** The reason makes it so; `false` takes away what the sheet says. */
  readonly verschoonbaar?: { readonly reden: string } | false;
  /**
   * A decision of Gedeputeerde Staten that holds the step until a day; counts with a day and a source only. `false`
   * takes away what the sheet says.
   */
  readonly verlengd?: { readonly tot?: Datum; readonly bron: string } | false;
  /**
   * Instead of the taakstelling of the sheet; the opgave moves by the difference. Where only the opgave is known,
   * instead of that.
   */
  readonly taakstelling?: Personen;
  /** On top of the opgave by agreement; no supervision on it. */
  readonly additioneel?: Personen;
  /** Of the half-year after, for the opgave that it begins with. */
  readonly volgendeTaakstelling?: Personen;
}

export type Field = keyof Change;

/**
 * A named set of changes on whatever table is read. Gemeenten by their code, so that it holds for next month's sheet
 * too.
 */
export interface Scenario {
  readonly id: string;
  readonly naam: string;
  readonly changes: ReadonlyMap<string, Change>;
  readonly ruilen: readonly Ruil[];
  /** Paces on top, that several gemeenten reach together. */
  readonly samen: readonly Together[];
  /** Another norm on a decision date. */
  readonly normen: ReadonlyMap<Datum, Norm>;
}

export const MOST_SCENARIOS = 10;

export function emptyScenario(id: string, naam: string): Scenario {
  return { id, naam, changes: new Map(), ruilen: [], samen: [], normen: new Map() };
}

/** The scenario with one field of a gemeente tried; `undefined` goes back to what the sheet says. */
export function withField<F extends Field>(
  scenario: Scenario,
  code: string,
  field: F,
  value: Change[F] | undefined,
): Scenario {
  const old = scenario.changes.get(code) ?? {};
  const change: Change = value === undefined ? without(old, field) : { ...old, [field]: value };
  const changes = new Map(scenario.changes);
  if (Object.keys(change).length === 0) changes.delete(code);
  else changes.set(code, change);
  return { ...scenario, changes };
}

export function withRuilen(scenario: Scenario, ruilen: readonly Ruil[]): Scenario {
  return { ...scenario, ruilen };
}

export function withTogether(scenario: Scenario, samen: readonly Together[]): Scenario {
  return { ...scenario, samen };
}

/** The scenario with another norm on a decision date; `undefined` goes back to the rule table. */
export function withNorm(scenario: Scenario, peildatum: Datum, norm: Norm | undefined): Scenario {
  const normen = new Map(scenario.normen);
  if (norm === undefined) normen.delete(peildatum);
  else normen.set(peildatum, norm);
  return { ...scenario, normen };
}

export function isEmpty({ changes, ruilen, samen, normen }: Scenario): boolean {
  return changes.size === 0 && ruilen.length === 0 && samen.length === 0 && normen.size === 0;
}
