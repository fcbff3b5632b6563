import { type Personen, personen } from '../../../domain/getal/getal';
import { type NextNeed, type NextHalf, nextNeed } from '../../../review/scenario/next-half';
import type { Trial } from '../../../review/scenario/trial';
import { type VolgendHalfjaar, volgendHalfjaar } from '../../../change/papers/verslag/volgend-halfjaar';
import type { Overview } from '../../../review/assess/overview';
import type { Sheet } from '../../../review/checks/sheet';

export interface Volgendregel {
  readonly code: string;
  readonly naam: string;
  /** Absent while its taakstelling is not known. */
  readonly nodig?: NextNeed;
  /** The saldo that the sheet of the next half-year begins with, where that is another one. */
  readonly anderSaldo?: Personen;
}

/** What a sheet of the next half-year says, by the code of the gemeente. */
export type VanBlad = ReadonlyMap<string, VolgendHalfjaar>;

/** Undefined when the sheet says nothing of the next half-year. */
export function vanBlad(nu: Overview, sheet: Sheet | undefined): VanBlad | undefined {
  const found = sheet && volgendHalfjaar(nu, sheet.table);
  return found === undefined || found.size === 0 ? undefined : found;
}

/** Each gemeente in the next half-year: the taakstelling of the scenario, or else that of the sheet. */
export function volgendPerGemeente({ rows }: Trial, half: NextHalf, blad: VanBlad): readonly Volgendregel[] {
  return rows.map(({ base: { code, naam }, situation, after }) => {
    const daar = blad.get(code);
    const nodig = nextNeed(after, situation.volgendeTaakstelling ?? daar?.taakstelling, half);
    const anders = daar?.saldo !== undefined && daar.saldo !== after.saldo;
    return { code, naam, ...(nodig && { nodig }), ...(anders && { anderSaldo: daar.saldo }) };
  });
}

/** All together, when every gemeente has a number. */
export function volgendSamen(regels: readonly Volgendregel[]): NextNeed | undefined {
  const needs = regels.flatMap(({ nodig }) => nodig ?? []);
  if (needs.length === 0 || needs.length < regels.length) return undefined;
  const som = (van: (need: NextNeed) => number): number => needs.reduce((total, need) => total + van(need), 0);
  return {
    opgave: personen(som((need) => need.opgave)),
    minimaal: personen(som((need) => need.minimaal)),
    perWeek: som((need) => need.perWeek ?? 0),
  };
}
