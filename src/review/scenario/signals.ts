import { type Personen, personen } from '../../domain/getal/getal';
import type { BaseRow } from './base';
import { lacksDecision, lacksReason } from './change';
import type { Outcome, Situation } from './outcome';
import type { Change } from './scenario';

/** Something in a scenario that is allowed but must not go unseen. */
export type Signal =
  /** More people are placed until the end of the half-year than COA has linked. */
  | { readonly code: 'meerDanKoppelingen'; readonly plaatsingen: Personen; readonly koppelingen: Personen }
  /** The opgave becomes a voorsprong. */
  | { readonly code: 'meerDanOpgave'; readonly voorsprong: Personen }
  /** Fewer than nobody would be housed. */
  | { readonly code: 'minderDanNul'; readonly gehuisvest: Personen }
  /** 1 April / 1 October has passed: a count can no longer be held against what was to be housed then. */
  | { readonly code: 'aantalNietTeBeoordelen' }
  /** Verschoonbaar counts with a reason only. */
  | { readonly code: 'redenOntbreekt' }
  /** A step is held by a decision with a day and a source only. */
  | { readonly code: 'besluitOntbreekt' };

export function signalsOf(
  row: BaseRow,
  change: Change,
  { koppelingen, erbij = [] }: Situation,
  after: Outcome,
): readonly Signal[] {
  const moves = erbij.length > 0 || change.extra !== undefined || change.tempo !== undefined;
  return [
    ...(moves ? ofMoves(row.outcome, after, koppelingen) : []),
    ...(after.gehuisvest < 0 ? [{ code: 'minderDanNul', gehuisvest: after.gehuisvest } as const] : []),
    ...(typeof change.koppelingen === 'number' && after.dates.length < 2
      ? [{ code: 'aantalNietTeBeoordelen' } as const]
      : []),
    ...(lacksReason(change) ? [{ code: 'redenOntbreekt' } as const] : []),
    ...(lacksDecision(change) ? [{ code: 'besluitOntbreekt' } as const] : []),
  ];
}

/** What more people housed come up against. */
function ofMoves(before: Outcome, after: Outcome, koppelingen: Situation['koppelingen']): readonly Signal[] {
  const end = after.dates.at(-1)?.gehuisvest ?? after.gehuisvest;
  const plaatsingen = personen(end - before.gehuisvest);
  return [
    ...(typeof koppelingen === 'number' && plaatsingen > koppelingen
      ? [{ code: 'meerDanKoppelingen', plaatsingen, koppelingen } as const]
      : []),
    ...(after.saldo < 0 && before.saldo >= 0
      ? [{ code: 'meerDanOpgave', voorsprong: personen(-after.saldo) } as const]
      : []),
  ];
}
