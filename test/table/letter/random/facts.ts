import fc from 'fast-check';
import type { Trede } from '../../../../src/domain/ladder/trede';
import { type Datum, formatDatum, formatDatumVoluit } from '../../../../src/domain/tijd/datum';
import { tussenstandVan } from '../../../../src/domain/tijd/moment';
import { begin, einde, formatPeriode, formatPeriodeVoluit, type Periode } from '../../../../src/domain/tijd/periode';

/** What Gedeputeerde Staten know of one gemeente when they write. */
export interface Facts {
  readonly naam: string;
  readonly periode: Periode;
  readonly taakstelling: number;
  /** > 0 achterstand, < 0 voorsprong. */
  readonly saldo: number;
  readonly gehuisvest: number;
  readonly trede: Trede;
  readonly koppelingen: 'voldoende' | 'onvoldoende';
  readonly omkoppelingen: boolean;
  readonly stapelgemeente: boolean;
}

const NAMES = ['Gouda', 'Westland', "'s-Gravenhage", 'Alphen aan den Rijn', 'Leidschendam-Voorburg', 'Hoeksche Waard'];

/** From 2022-II on no coulance holds: the naive rules below are all there is. */
export const facts: fc.Arbitrary<Facts> = fc
  .record({
    naam: fc.constantFrom(...NAMES),
    jaar: fc.integer({ min: 2022, max: 2025 }),
    taakstelling: fc.integer({ min: 20, max: 900 }),
    deel: fc.double({ min: -0.5, max: 0.5, noNaN: true }),
    gerealiseerd: fc.double({ min: 0, max: 1.2, noNaN: true }),
    trede: fc.constantFrom<Trede>('0', '1', '2', '3a', '3b', '4'),
    koppelingen: fc.constantFrom('voldoende' as const, 'onvoldoende' as const),
    omkoppelingen: fc.boolean(),
    stapelgemeente: fc.boolean(),
    tweede: fc.boolean(),
  })
  .map(({ jaar, tweede, deel, gerealiseerd, ...rest }) => {
    const saldo = Math.round(rest.taakstelling * deel);
    return {
      ...rest,
      saldo,
      periode: { jaar, helft: tweede || jaar === 2022 ? 2 : 1 },
      gehuisvest: Math.round((rest.taakstelling + saldo) * gerealiseerd),
    };
  });

const UP: Readonly<Record<string, Trede>> = { '0': '1', '1': '2', '2': '3a', '3a': '3b', '3b': '4', '4': '5' };
const up = (trede: Trede): Trede => UP[trede] ?? trede;

/** The check of 1 April / 1 October, written a second time. */
export const afterCheck = ({ taakstelling, saldo, gehuisvest, trede }: Facts): Trede =>
  gehuisvest * 2 < taakstelling + saldo && ['0', '1'].includes(trede) ? up(trede) : trede;

/** The assessment of 1 January / 1 July, written a second time. */
export function afterAssessment(of: Facts): Trede {
  if (of.gehuisvest >= of.taakstelling + of.saldo) return '0';
  return of.koppelingen === 'voldoende' || of.omkoppelingen || of.stapelgemeente ? up(of.trede) : of.trede;
}

/** The days of a halfjaar and its name, as one letter writes them. */
export interface Written {
  readonly begin: string;
  readonly midden: string;
  readonly einde: string;
  readonly halfjaar: string;
  readonly voor: string;
}

export const written = ({ periode }: Facts, pick: <T>(of: readonly T[]) => T): Written => {
  const day: (d: Datum) => string = pick([formatDatumVoluit, formatDatumVoluit, formatDatum]);
  return {
    begin: day(begin(periode)),
    midden: day(tussenstandVan(periode)),
    einde: day(einde(periode)),
    halfjaar: pick([
      formatPeriode(periode),
      formatPeriode(periode).replace('-', '- '),
      formatPeriodeVoluit(periode),
      `${periode.helft === 1 ? 'eerste' : 'tweede'} halfjaar van ${periode.jaar}`,
    ]),
    voor: pick(['vóór', 'voor']),
  };
};
