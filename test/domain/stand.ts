import type { Oordeel, Stand } from '../../src/domain/beoordeling/stand';
import { parseDatum, type Datum } from '../../src/domain/tijd/datum';
import { personen, type Personen } from '../../src/domain/getal/getal';
import type { Trede } from '../../src/domain/ladder/trede';

/** A date as the papers write it; a test that names a day that does not exist is wrong. */
export function op(tekst: string): Datum {
  const d = parseDatum(tekst);
  if (d === undefined) throw new Error(`geen datum: ${tekst}`);
  return d;
}

export const p = (n: number): Personen => personen(n);

interface Invoer {
  readonly trede?: Trede;
  readonly taakstelling?: number;
  readonly koppelingen?: 'voldoende' | 'onvoldoende';
  readonly omkoppelingen?: boolean;
  readonly stapelgemeente?: boolean;
  readonly huurcontracten?: number;
  readonly verschoonbaar?: string;
  readonly opgebouwdeAchterstand?: number;
  /** Until that day, by a decision that bears the words after it. */
  readonly verlengd?: readonly [tot: string, bron: string];
}

/** A stand with only what a test is about; the rest is "no" or not given. */
export function stand(peildatum: string, opgave: number, gehuisvest: number, invoer: Invoer = {}): Stand {
  const {
    taakstelling,
    huurcontracten = 0,
    verschoonbaar,
    opgebouwdeAchterstand,
    verlengd,
    omkoppelingen = false,
    stapelgemeente = false,
    ...rest
  } = invoer;
  return {
    peildatum: op(peildatum),
    opgave: p(opgave),
    gehuisvest: p(gehuisvest),
    huurcontracten: p(huurcontracten),
    omkoppelingen,
    stapelgemeente,
    ...rest,
    ...(taakstelling === undefined ? {} : { taakstelling: p(taakstelling) }),
    ...(verschoonbaar === undefined ? {} : { verschoonbaar: { reden: verschoonbaar } }),
    ...(opgebouwdeAchterstand === undefined ? {} : { opgebouwdeAchterstand: p(opgebouwdeAchterstand) }),
    ...(verlengd === undefined ? {} : { verlengd: { tot: op(verlengd[0]), bron: verlengd[1] } }),
  };
}

/** What an assessment without a step misses, by its codes; of a gemeente elsewhere that it is not ours to judge. */
export const watIn = (oordeel: Exclude<Oordeel, { kind: 'trede' }>): string =>
  oordeel.kind === 'ontbreekt' ? oordeel.wat.join() : oordeel.kind;
