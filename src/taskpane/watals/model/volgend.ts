import { type Personen, personen } from '../../../domain/getal/getal';
import { type NextNeed, type NextHalf, nextNeed } from '../../../review/scenario/next-half';
import type { Trial, TrialRow } from '../../../review/scenario/trial';
import { heirOn } from '../../../review/update/next-rows';
import { gemeenteMetCode } from '../../../domain/gemeente/gemeenten';
import { voorgangersVan } from '../../../domain/gemeente/indeling';
import { saldoNaHerindeling } from '../../../domain/opgave/opgave';
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
  /** Parts of a merged gemeente that are not here: then nobody knows the saldo of the whole. */
  readonly zonderDeel?: readonly string[];
}

/** What a sheet of the next half-year says, by the code of the gemeente. */
export type VanBlad = ReadonlyMap<string, VolgendHalfjaar>;

/** Undefined when the sheet says nothing of the next half-year. */
export function vanBlad(nu: Overview, sheet: Sheet | undefined): VanBlad | undefined {
  const found = sheet && volgendHalfjaar(nu, sheet.table);
  return found === undefined || found.size === 0 ? undefined : found;
}

/**
 * Each gemeente that is there on the first day of the next half-year, merged ones with the saldi of their parts: the
 * taakstelling of the scenario, or else that of the sheet.
 */
export function volgendPerGemeente({ rows }: Trial, half: NextHalf, blad: VanBlad): readonly Volgendregel[] {
  const parts = new Map<string, readonly TrialRow[]>();
  for (const row of rows) {
    const own = gemeenteMetCode(row.base.code);
    const code = own ? heirOn(own, half.begin).code : row.base.code;
    parts.set(code, [...(parts.get(code) ?? []), row]);
  }
  return [...parts].map(([code, of]) => {
    const whole = of.some(({ base }) => base.code !== code) ? gemeenteMetCode(code) : undefined;
    const absent = (whole ? voorgangersVan(whole) : []).filter((part) =>
      of.every(({ base }) => base.code !== part.code),
    );
    const naam = whole?.naam ?? of[0]?.base.naam ?? '';
    return absent.length > 0
      ? { code, naam, zonderDeel: absent.map((part) => part.naam) }
      : { code, naam, ...nodigVan(of, half, blad.get(code)) };
  });
}

function nodigVan(
  parts: readonly TrialRow[],
  half: NextHalf,
  daar: VolgendHalfjaar | undefined,
): Pick<Volgendregel, 'nodig' | 'anderSaldo'> {
  const saldo = saldoNaHerindeling(parts.map(({ after }) => after.saldo));
  const typed = parts.flatMap(({ situation }) => situation.volgendeTaakstelling ?? []);
  const eigen = typed.length < parts.length ? undefined : personen(typed.reduce<number>((som, n) => som + n, 0));
  const nodig = nextNeed({ saldo }, eigen ?? daar?.taakstelling, half);
  const anders = daar?.saldo !== undefined && daar.saldo !== saldo;
  return { ...(nodig && { nodig }), ...(anders && { anderSaldo: daar.saldo }) };
}

/** All together, when every gemeente has a number. */
export function volgendSamen(regels: readonly Volgendregel[]): NextNeed | undefined {
  const needs = regels.flatMap(({ nodig }) => nodig ?? []);
  if (needs.length === 0 || needs.length < regels.length) return undefined;
  const som = (van: (need: NextNeed) => number): number => needs.reduce((total, need) => total + van(need), 0);
  return {
    opgave: personen(som((need) => need.opgave)),
    // As in the lines: who is ahead has nothing to do, and takes nothing off what others have.
    minimaal: personen(som((need) => Math.max(0, need.minimaal))),
    perWeek: som((need) => need.perWeek ?? 0),
  };
}
