import { STANDAARDBELEID } from '../../../../src/domain/beleid/beleid';
import { assess } from '../../../../src/review/assess/assess';
import { readGrid } from '../../../../src/table/rows/read';
import { gridOf } from '../../../table/grid-of';
import type { Cells } from './rewritings';

/** What the assessment takes of each gemeente, by its name; empty where the sheet is asked about or refused. */
export function figuresIn(cells: Cells): ReadonlyMap<string, string> {
  const read = readGrid(gridOf(cells));
  const result = read.kind === 'table' ? assess(read.table, { beleid: STANDAARDBELEID }) : undefined;
  if (result?.kind !== 'overview') return new Map();
  const { peildatum, rows } = result.overview;
  return new Map(
    rows.map(({ naam, opgave, gehuisvest, row: { trede, koppelingen, huurcontracten } }) => [
      naam,
      [peildatum, opgave, gehuisvest, trede, koppelingen, huurcontracten].join(' '),
    ]),
  );
}
