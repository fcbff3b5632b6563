import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { type Personen, personen } from '../../../domain/getal/getal';
import { isZelfdePeriode, volgende } from '../../../domain/tijd/periode';
import type { Overview } from '../../../review/assess/overview';

/**
 * What is known of the half-year after the one assessed. The saldo is COA's at its start, which may differ from ours.
 */
export interface VolgendHalfjaar {
  readonly taakstelling: Personen;
  readonly saldo?: Personen;
}

/**
 * What a sheet of the next half-year says of each gemeente, by GM code; nothing when the sheet is about another
 * half-year or holds only the opgave.
 */
export function volgendHalfjaar(nu: Overview, later: Overview): ReadonlyMap<string, VolgendHalfjaar> {
  if (
    later.table.taakstellingIsOpgave ||
    !isZelfdePeriode(volgende(beoordeeldePeriode(nu.peildatum)), beoordeeldePeriode(later.peildatum))
  )
    return new Map();
  return new Map(
    later.rows.flatMap(({ row, opgave }) => {
      const { taakstelling, gemeente } = row;
      return taakstelling === undefined || gemeente === undefined
        ? []
        : [[gemeente.code, { taakstelling, saldo: personen(opgave - taakstelling) }] as const];
    }),
  );
}
