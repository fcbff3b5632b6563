import { datum, type Datum } from '../../domain/tijd/datum';

/** Today by the machine's clock. @throws RangeError when that clock stands outside Excel's calendar. */
export function vandaag(): Datum {
  const nu = new Date();
  const dag = datum(nu.getFullYear(), nu.getMonth() + 1, nu.getDate());
  if (dag === undefined) throw new RangeError('de klok staat buiten Excel');
  return dag;
}

/** The time of the machine's clock as one reads it: "9:05", "14:32". */
export function kloktijd(): string {
  const nu = new Date();
  return `${nu.getHours()}:${String(nu.getMinutes()).padStart(2, '0')}`;
}
