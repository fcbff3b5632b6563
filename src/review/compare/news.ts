import { opLadder, vergelijkTreden } from '../../domain/ladder/ladder';
import type { AssessedRow, Overview } from '../assess/overview';
import { sameHalf } from './compare';

/** How many gemeenten moved between two sheets, of those that stand on both. */
export interface News {
  /** On both. */
  readonly beide: number;
  /** Other figures or another step; absent between two half-years, where every count begins anew. */
  readonly gewijzigd?: number;
  /** Fewer persons housed than before, within one half-year. */
  readonly gedaald?: number;
  readonly tredeHoger: number;
  readonly tredeLager: number;
  /** On schedule now and not then. */
  readonly opSchema: number;
  /** Not on schedule now, and then it was. */
  readonly vanSchema: number;
}

export function newsOf(before: Overview, now: Overview): News {
  const then = new Map(before.rows.map((row) => [row.row.gemeente?.code, row]));
  const pairs = now.rows.flatMap((row) => {
    const was = then.get(row.row.gemeente?.code);
    return was === undefined ? [] : [{ was, row }];
  });
  const count = (is: (was: AssessedRow, row: AssessedRow) => boolean): number =>
    pairs.filter(({ was, row }) => is(was, row)).length;
  const step = (was: AssessedRow, row: AssessedRow): number =>
    was.trede === undefined || row.trede === undefined
      ? 0
      : vergelijkTreden(opLadder(row.trede, now.peildatum), opLadder(was.trede, now.peildatum));
  return {
    beide: pairs.length,
    ...(sameHalf(before.table, now.table) && {
      gewijzigd: count((was, row) => says(was) !== says(row)),
      gedaald: count((was, row) => row.gehuisvest < was.gehuisvest),
    }),
    tredeHoger: count((was, row) => step(was, row) > 0),
    tredeLager: count((was, row) => step(was, row) < 0),
    opSchema: count((was, row) => row.opSchema && !was.opSchema),
    vanSchema: count((was, row) => !row.opSchema && was.opSchema),
  };
}

const says = ({ opgave, gehuisvest, trede }: AssessedRow): string => [opgave, gehuisvest, trede].join(' ');
