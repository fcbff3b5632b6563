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

/** Why a column is not written by itself, in Dutch. */
export const repeatsSentence = (heading: string): string =>
  `Staat al in uw tabel, in "${heading}": daarom niet vanzelf aangevinkt.`;

const MOST = 3;

function few(names: readonly string[]): readonly string[] {
  const rest = names.length - MOST;
  return rest > 0 ? [...names.slice(0, MOST), `nog ${rest}`] : names;
}

const named = (names: readonly string[]): string => `${opsomming(few(names))} ${names.length === 1 ? 'kon' : 'konden'}`;

/** Which columns come as values though formulas were asked for, and why, in Dutch: one sentence for each reason. */
export function asValuesSentences(columns: readonly AsValues[]): readonly string[] {
  const reasons = new Map<string, string[]>();
  for (const column of columns) {
    const why = column.code === 'tabel' ? inTable(column) : withoutFormula(column);
    reasons.set(why, [...(reasons.get(why) ?? []), `"${column.heading}"`]);
  }
  return [...reasons].map(
    ([why, headings]) => `${opsomming(headings)} ${headings.length === 1 ? 'komt' : 'komen'} er ${why}`,
  );
}

function inTable({ row, sum }: Extract<AsValues, { code: 'tabel' }>): string {
  const where = sum === undefined ? `rij ${row + 1}` : `rij ${row + 1} (${sum})`;
  return `als waarden: in een Excel-tabel vult één formule de hele kolom, en ${where} zou een andere krijgen.`;
}

function withoutFormula({ namen }: Extract<AsValues, { code: 'geenFormule' }>): string {
  const voor = namen === 'alle' ? '' : ` voor ${opsomming(few(namen))}`;
  return `als waarden${voor}: daar is geen formule voor die hetzelfde zegt. Schrijf opnieuw als de cijfers veranderen.`;
}
