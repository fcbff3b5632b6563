import { opsomming } from '../../domain/sentences/numbers';
import type { EmptySum, Sum } from './sums';
import type { AsValues } from './one-formula';

/** Why our columns stay empty on lines of sums, in Dutch; nothing of lines that they fill. */
export function emptySumSentences(sums: readonly Sum[]): readonly string[] {
  return sums.flatMap(({ line, label, empty }) =>
    empty === undefined ? [] : [`Rij ${line + 1} (${label}) krijgt geen som: ${reason(empty)}`],
  );
}

function reason(empty: EmptySum): string {
  switch (empty.code) {
    case 'andereSom':
      return 'de getallen die er staan zijn niet die van deze gemeenten samen.';
    case 'nietBeoordeeld':
      return `${named(empty.namen)} niet worden beoordeeld.`;
    case 'geenGemeenten':
      return 'er horen geen gemeenten bij.';
  }
}

const MOST = 3;

function named(names: readonly string[]): string {
  const rest = names.length - MOST;
  const listed = rest > 0 ? [...names.slice(0, MOST), `nog ${rest}`] : names;
  return `${opsomming(listed)} ${names.length === 1 ? 'kon' : 'konden'}`;
}

/** Which columns come as values in an Excel table and why, in Dutch: one sentence for each row that asks for another formula. */
export function asValuesSentences(columns: readonly AsValues[]): readonly string[] {
  const byRow = groupedByRow(columns);
  return [...byRow.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const where = first.sum === undefined ? `rij ${first.row + 1}` : `rij ${first.row + 1} (${first.sum})`;
    return [
      `${opsomming(same.map(({ heading }) => `"${heading}"`))} ${same.length === 1 ? 'komt' : 'komen'} er als waarden: in een Excel-tabel vult één formule de hele kolom, en ${where} zou een andere krijgen.`,
    ];
  });
}

function groupedByRow(columns: readonly AsValues[]): ReadonlyMap<number, readonly AsValues[]> {
  const rows = new Map<number, AsValues[]>();
  for (const column of columns) rows.set(column.row, [...(rows.get(column.row) ?? []), column]);
  return rows;
}
