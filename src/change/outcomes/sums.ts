import { known } from '../../domain/known';
import type { Grid } from '../../table/cells/grid';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import type { ReadRow } from '../../table/table';
import { sumLines } from '../../review/checks/sums/sum-lines';

/** A line of the table where our columns hold the sums of other lines. */
export interface Sum {
  /** Zero-based sheet row. */
  readonly line: number;
  readonly label: string;
  readonly rows: readonly AssessedRow[];
  /** Why our columns stay empty there all the same. */
  readonly empty?: EmptySum;
}

export type EmptySum =
  /** The figures that stand there are not the sums of these rows. */
  | { readonly code: 'andereSom' }
  /** The sum would be too low, because these could not be assessed. */
  | { readonly code: 'nietBeoordeeld'; readonly namen: readonly string[] }
  | { readonly code: 'geenGemeenten' };

/** The lines of sums of a table, from top to bottom. */
export function sumsOf({ table, rows }: Pick<Overview, 'table' | 'rows'>, grid: Grid): readonly Sum[] {
  const assessed = new Map(rows.map((row) => [row.row.row, row]));
  return sumLines(table, grid).map(({ line, rows: parts, label, agrees }): Sum => {
    const missing = parts.filter(({ row }) => !assessed.has(row));
    const empty = reason(parts, missing, agrees);
    return { line, label, rows: parts.flatMap(({ row }) => assessed.get(row) ?? []), ...known({ empty }) };
  });
}

function reason(parts: readonly ReadRow[], missing: readonly ReadRow[], agrees: boolean): EmptySum | undefined {
  if (parts.length === 0) return { code: 'geenGemeenten' };
  if (missing.length > 0)
    return { code: 'nietBeoordeeld', namen: missing.map(({ gemeente, name }) => gemeente?.naam ?? name) };
  return agrees ? undefined : { code: 'andereSom' };
}
