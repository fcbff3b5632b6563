import { formatGetal } from '../../../domain/sentences/numbers';
import { formatDatum, type Datum } from '../../../domain/tijd/datum';
import type { Personen } from '../../../domain/getal/getal';
import { saldoInWoorden } from '../../../domain/opgave/opgave';
import { remembered } from '../../../domain/remembered';
import type { Finding } from '../../../review/finding';
import { sentence } from '../../../review/sentences/all';
import type { AssessedRow } from '../../../review/assess/overview';
import type { Stuk } from './stuk';

/**
 * Contradictions in the source about one gemeente: the rule with both values. The paper says so instead of copying one
 * of them in silence.
 */
export function signalenOver({ signalen, overview: { table } }: Stuk, { row }: AssessedRow): readonly string[] {
  if (table.layout !== 'rows') return [];
  return (perRij(signalen).get(row.row) ?? []).map(sentence);
}

/** The contradictions by the row that they stand in. */
const perRij = remembered((signalen: Stuk['signalen']) => {
  const rijen = new Map<number, Finding[]>();
  for (const een of signalen) {
    if (een.severity === 'ter info' || een.area?.rows !== 1) continue;
    const rij = rijen.get(een.area.row) ?? [];
    rij.push(een);
    rijen.set(een.area.row, rij);
  }
  return rijen;
});

/**
 * The saldo at the end of a half-year against the one that the next begins with. They often differ, because COA
 * corrects afterwards: both are shown.
 */
export function saldosprong(eind: Personen, begin: Personen, dag: Datum): readonly string[] {
  if (eind === begin) return [];
  return [
    `Het halfjaar eindigde met ${saldoInWoorden(eind)}, maar het volgende begint op ${formatDatum(dag)} met ` +
      `${saldoInWoorden(begin)}: vraag het COA naar het verschil van ${formatGetal(Math.abs(begin - eind))}.`,
  ];
}
