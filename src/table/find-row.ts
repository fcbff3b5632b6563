import type { ReadRow, ReadTable } from './table';

interface Index {
  readonly byCode: ReadonlyMap<string, ReadRow>;
  readonly byName: ReadonlyMap<string, ReadRow>;
}

/** One index for each list of rows, made when it is first asked for: rows are never changed. */
const INDEXES = new WeakMap<readonly ReadRow[], Index>();

function indexOf(rows: readonly ReadRow[]): Index {
  const known = INDEXES.get(rows);
  if (known) return known;
  const byCode = new Map<string, ReadRow>();
  const byName = new Map<string, ReadRow>();
  for (const row of rows) {
    if (row.gemeente && !byCode.has(row.gemeente.code)) byCode.set(row.gemeente.code, row);
    if (!byName.has(row.name)) byName.set(row.name, row);
  }
  const index = { byCode, byName };
  INDEXES.set(rows, index);
  return index;
}

/** The row of each gemeente by its code; of one that stands there twice the first, as in the overview. */
export const rowsByCode = ({ rows }: Pick<ReadTable, 'rows'>): ReadonlyMap<string, ReadRow> => indexOf(rows).byCode;

/** The first row with this name. */
export const rowNamed = ({ rows }: Pick<ReadTable, 'rows'>, name: string): ReadRow | undefined =>
  indexOf(rows).byName.get(name);
