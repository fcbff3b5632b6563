import { areaName } from './address';
import { opgaveIn } from './assess';
import type { Finding } from './finding';
import { koppelingenOf } from './koppelingen';
import type { Role } from './roles';
import type { ReadRow, ReadTable } from './table';
import { cellOf, columnFor } from './table';

const FIELDS = ['trede', 'saldo', 'koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten', 'verschoonbaar'] as const;
type Field = (typeof FIELDS)[number];

/**
 * A table with what it misses for the assessment taken over from another sheet, gemeente by gemeente. What the table says
 * itself stays; where the other sheet says something else, that is a finding. Numbers of persons housed are never taken over.
 */
export function withExtra(table: ReadTable, extra: ReadTable): ReadTable {
  const byCode = new Map(extra.rows.flatMap((row) => (row.gemeente ? [[row.gemeente.code, row] as const] : [])));
  const findings: Finding[] = [];
  const rows = table.rows.map((row): ReadRow => {
    const other = row.gemeente && byCode.get(row.gemeente.code);
    if (!other) return row;
    const offered = offeredBy(extra, other);
    findings.push(...FIELDS.flatMap((field) => differing(table, extra, row, offered, field)));
    const taken = FIELDS.filter((field) => row[field] === undefined && offered[field] !== undefined);
    return { ...row, ...Object.fromEntries(taken.map((field) => [field, offered[field]])) };
  });
  const shown = rows.some((r) => r.nogTeHuisvesten !== undefined);
  const holdsOpgave = table.taakstellingIsOpgave && (shown || rows.every((r) => r.saldo === undefined));
  const kept = holdsOpgave === table.taakstellingIsOpgave ? table.findings : table.findings.filter((f) => f.code !== 'taakstellingIsOpgave');
  return { ...table, rows, taakstellingIsOpgave: holdsOpgave, findings: [...kept, ...findings], extraSheets: [...(table.extraSheets ?? []), extra.sheet] };
}

/** A count of koppelingen is judged on the sheet where it stands: only there is known what was nog te huisvesten. */
function offeredBy(extra: ReadTable, row: ReadRow): ReadRow {
  const opgave = opgaveIn(extra, row);
  if (extra.peildatum === undefined || opgave === undefined || row.gehuisvest === undefined) return row;
  const koppelingen = koppelingenOf(extra, row, opgave, row.gehuisvest, extra.peildatum);
  return koppelingen === undefined ? row : { ...row, koppelingen };
}

function differing(table: ReadTable, extra: ReadTable, row: ReadRow, offered: ReadRow, field: Field): readonly Finding[] {
  const [own, other] = [row[field], offered[field]];
  const column = columnFor(table, field satisfies Role);
  const differs = (typeof own === 'number' || typeof own === 'string' || typeof own === 'boolean') && other !== undefined && typeof own === typeof other && own !== other;
  if (!differs || !column || field === 'trede') return [];
  const area = cellOf(table, row, column);
  return [{ code: 'aanvullingWijktAf', severity: 'let op', sheet: table.sheet, area, data: { naam: row.gemeente?.naam ?? row.name, rol: field, blad: extra.sheet, cel: areaName(area) }, found: own, expected: String(other) }];
}
