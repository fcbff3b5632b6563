import { type Datum, datum, kalenderdag } from './datum';
import { type Periode, begin, einde, formatPeriode, periodeVan, vorige } from './periode';

/** 1 Apr / 1 Oct, 1 Jan / 1 Jul, or any other date (the step stays). */
export type Moment = 'tussenstand' | 'eindbeoordeling' | 'geen';

/** Which decision falls on a day (framework 2020: decisions on the first day of a quarter). */
export function momentVan(peildatum: Datum): Moment {
  const { maand, dag } = kalenderdag(peildatum);
  if (dag !== 1 || maand % 3 !== 1) return 'geen';
  return maand % 6 === 1 ? 'eindbeoordeling' : 'tussenstand';
}

/** The half-year that figures on a peildatum are about: on 1 January and 1 July the one that has just ended. */
export function beoordeeldePeriode(peildatum: Datum): Periode {
  const periode = periodeVan(peildatum);
  return begin(periode) === peildatum ? vorige(periode) : periode;
}

/** 1 April or 1 October of a half-year. @throws RangeError outside Excel's calendar. */
export function tussenstandVan(periode: Periode): Datum {
  const d = datum(periode.jaar, periode.helft === 1 ? 4 : 10, 1);
  if (d === undefined) throw new RangeError(`periode buiten Excel: ${formatPeriode(periode)}`);
  return d;
}

/**
 * The next decision date about the same half-year: after a tussenstand the eindbeoordeling; on the eindbeoordeling
 * itself that day.
 */
export function volgendeBeslisdatum(peildatum: Datum): Datum {
  const periode = beoordeeldePeriode(peildatum);
  const tussenstand = tussenstandVan(periode);
  return peildatum < tussenstand ? tussenstand : einde(periode);
}
