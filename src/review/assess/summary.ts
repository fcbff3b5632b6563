import { vergelijkTreden } from '../../domain/ladder/ladder';
import type { Trede } from '../../domain/ladder/trede';
import { expectedTrede, isRising } from './expected';
import type { AssessedRow, Overview } from './overview';

/** How many gemeenten stand at a step; without a step: those of our own province whose step is not known. */
export interface AtTrede {
  readonly trede: Trede | undefined;
  readonly count: number;
}

/** The gemeenten of an overview at a glance. */
export interface Summary {
  readonly opSchema: number;
  readonly nietOpSchema: number;
  readonly nietBeoordeeld: number;
  /** A higher step is expected on the next decision date. */
  readonly stijgt: number;
  /** From the lowest step up, the unknown last; gemeenten elsewhere have no step and are not in it. */
  readonly treden: readonly AtTrede[];
  /** The same for the steps that are expected. */
  readonly verwacht: readonly AtTrede[];
}

export function summaryOf({ rows, unassessed }: Pick<Overview, 'rows' | 'unassessed'>): Summary {
  const opSchema = rows.filter((row) => row.opSchema).length;
  const onLadder = rows.filter(({ beoordeling }) => beoordeling.kind !== 'buitenKader');
  return {
    opSchema,
    nietOpSchema: rows.length - opSchema,
    nietBeoordeeld: unassessed.length,
    stijgt: rows.filter(isRising).length,
    treden: perTrede(onLadder, ({ trede }) => trede),
    verwacht: perTrede(onLadder, expectedTrede),
  };
}

function perTrede(rows: readonly AssessedRow[], of: (row: AssessedRow) => Trede | undefined): readonly AtTrede[] {
  const counts = new Map<Trede | undefined, number>();
  for (const row of rows) counts.set(of(row), (counts.get(of(row)) ?? 0) + 1);
  return [...counts].map(([trede, count]) => ({ trede, count })).sort((a, b) => inOrder(a.trede, b.trede));
}

function inOrder(a: Trede | undefined, b: Trede | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return vergelijkTreden(a, b);
}
