import { type Personen, personen } from '../../../domain/getal/getal';
import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { isZelfdePeriode, volgende } from '../../../domain/tijd/periode';
import { opgaveIn } from '../../../review/assess/assess';
import type { Overview } from '../../../review/assess/overview';
import { periodeOf } from '../../../review/update/periode-of';
import type { ReadTable } from '../../../table/table';

/**
 * What is known of the half-year after the one assessed. The saldo is COA's at its start, which may differ from ours.
 */
export interface VolgendHalfjaar {
  readonly taakstelling: Personen;
  readonly saldo?: Personen;
}

/**
 * What a sheet of the next half-year says of each gemeente, by GM code. Nobody needs to be housed yet: the letters
 * print it on its first day. Nothing when the sheet is about another half-year or holds only the opgave, nor of a
 * gemeente that stands there twice with other figures.
 */
export function volgendHalfjaar(nu: Overview, later: ReadTable): ReadonlyMap<string, VolgendHalfjaar> {
  const periode = periodeOf(later);
  if (
    later.taakstellingIsOpgave ||
    periode === undefined ||
    !isZelfdePeriode(volgende(beoordeeldePeriode(nu.peildatum)), periode)
  )
    return new Map();
  const gelezen = later.rows.flatMap((row) => {
    const { taakstelling, gemeente } = row;
    const opgave = opgaveIn(later, row);
    return taakstelling === undefined || gemeente === undefined || opgave === undefined
      ? []
      : [{ code: gemeente.code, taakstelling, saldo: personen(opgave - taakstelling) }];
  });
  const isEenduidig = ({ code, taakstelling, saldo }: (typeof gelezen)[number]): boolean =>
    gelezen.every((een) => een.code !== code || (een.taakstelling === taakstelling && een.saldo === saldo));
  return new Map(gelezen.filter(isEenduidig).map(({ code, ...rest }) => [code, rest]));
}
