import { opsomming } from '../../domain/sentences/numbers';
import type { EmptySum, Sum } from './sums';

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
