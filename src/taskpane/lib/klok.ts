import { datum, type Datum } from '../../domain/tijd/datum';

/** Today by the machine's clock. @throws RangeError when that clock stands outside Excel's calendar. */
export function vandaag(): Datum {
  const nu = new Date();
  const dag = datum(nu.getFullYear(), nu.getMonth() + 1, nu.getDate());
  if (dag === undefined) throw new RangeError('de klok staat buiten Excel');
  return dag;
}
