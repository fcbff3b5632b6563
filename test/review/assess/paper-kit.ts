import { STANDAARDBELEID } from '../../../src/domain/beleid/beleid';
import type { Datum } from '../../../src/domain/tijd/datum';
import { assess } from '../../../src/review/assess/assess';
import type { AssessedRow, Overview } from '../../../src/review/assess/overview';
import type { CellValue } from '../../../src/table/cells/grid';
import { watIn } from '../../domain/stand';
import { tableOf } from '../../table/tables';

export type Lines = readonly (readonly CellValue[])[];

export function overviewOf(lines: Lines, peildatum?: Datum): Overview {
  const result = assess(tableOf(lines), { beleid: STANDAARDBELEID, ...(peildatum === undefined ? {} : { peildatum }) });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

export function only(lines: Lines, peildatum?: Datum): AssessedRow {
  const {
    rows: [row, ...more],
    unassessed,
  } = overviewOf(lines, peildatum);
  if (!row || more.length > 0 || unassessed.length > 0) throw new Error('niet één gemeente');
  return row;
}

/** "1 → 0", or what is missing. */
export const decided = ({ beoordeling: b }: AssessedRow): string =>
  b.kind === 'trede' ? `${b.van ?? '?'} → ${b.trede}` : watIn(b);
