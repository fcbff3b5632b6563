import { known } from '../known';
import { type Personen, personen } from '../getal/getal';
import type { Saldo } from './opgave';
import type { Periode } from '../tijd/periode';

/** One half-year of one gemeente (or of a group) in the history. */
export interface Halfjaar {
  readonly periode: Periode;
  readonly taakstelling: Personen;
  /** Carried in on the first day. */
  readonly saldo?: Saldo;
  /** The additional task by agreement ("extra ambitie"). */
  readonly additioneel?: Personen;
  readonly gehuisvest: Personen;
}

/** One column of the memo: a year with both its half-years. */
export interface Jaar {
  readonly jaar: number;
  readonly eersteHelft?: Personen;
  readonly tweedeHelft?: Personen;
  /**
   * Carried in: as given for the first half-year of the year, else the eindsaldo of the year before; absent when
   * neither is known.
   */
  readonly saldo?: Saldo;
  readonly additioneel: Personen;
  /** Taakstellingen + saldo + additional task. */
  readonly totaal: Personen;
  readonly realisatie: Personen;
  /** What goes on to the next year; the additional task leaves no achterstand. */
  readonly eindsaldo: Saldo;
  /** The saldo that the year before ended with, when it differs from the one given. */
  readonly andersDanEinde?: Saldo;
}

/** The years that half-years make, in order. 2017: 393 + 301 + 448 = 1,142; 1,182 realised, so 2018 starts with -40. */
export function perJaar(halfjaren: readonly Halfjaar[]): readonly Jaar[] {
  const jaren = [...new Set(halfjaren.map(({ periode }) => periode.jaar))].sort((a, b) => a - b);
  return jaren.reduce<readonly Jaar[]>((gedaan, jaar) => {
    const vorig = gedaan.at(-1);
    return [
      ...gedaan,
      alsJaar(
        jaar,
        halfjaren.filter(({ periode }) => periode.jaar === jaar),
        vorig?.jaar === jaar - 1 ? vorig : undefined,
      ),
    ];
  }, []);
}

function alsJaar(jaar: number, delen: readonly Halfjaar[], vorig: Jaar | undefined): Jaar {
  const [eerste, tweede] = ([1, 2] as const).map((helft) => delen.find(({ periode }) => periode.helft === helft));
  const begin = eerste ?? tweede;
  const saldo = begin?.saldo ?? vorig?.eindsaldo;
  const som = (van: (deel: Halfjaar) => number): number =>
    [eerste, tweede].reduce((totaal, deel) => totaal + (deel ? van(deel) : 0), 0);
  const opgave = som((deel) => deel.taakstelling) + (saldo ?? 0);
  const additioneel = personen(som((deel) => deel.additioneel ?? 0));
  const realisatie = personen(som((deel) => deel.gehuisvest));
  const anders = eerste?.saldo !== undefined && vorig?.tweedeHelft !== undefined && vorig.eindsaldo !== eerste.saldo;
  return {
    jaar,
    ...known({ eersteHelft: eerste?.taakstelling, tweedeHelft: tweede?.taakstelling }),
    ...known({ saldo }),
    additioneel,
    totaal: personen(opgave + additioneel),
    realisatie,
    eindsaldo: personen(opgave - realisatie),
    ...(anders ? { andersDanEinde: vorig.eindsaldo } : {}),
  };
}
