import { areaName, cellName } from './address';
import type { CellProblem, CellReading } from './cell-reading';
import { readKoppelingen, readPercentage, readPersons, readTrede, readYesNo } from './cell-reading';
import type { Finding, Severity } from './finding';
import type { CellValue } from './grid';
import type { NameReader } from './names';
import { doubleFindings, nameFinding } from './names';
import type { Record as TableRecord } from './records';
import type { Role } from './roles';
import { kindOf } from './roles';
import { isEndOf } from './meaning';
import type { Time } from './meaning';
import { saldoOf } from './saldo';
import type { Column, ReadRow } from './table';
import { tidy } from './text';
import { isPercentFormat } from './view';
import type { View } from './view';

const DOUBTFUL: ReadonlySet<CellProblem> = new Set<CellProblem>(['dubbelzinnigGetal']);
const PLAIN = ['taakstelling', 'opgave', 'gehuisvest', 'nogTeHuisvesten', 'minimaal', 'additioneel', 'opgaveInclAdditioneel', 'huurcontracten', 'percentage', 'trede', 'koppelingen', 'omkoppelingen', 'stapelgemeente'] as const;

/** Reads the rows of a table. Cells that cannot be read are left out of the row and give a finding. */
export function readRows(view: View, records: readonly TableRecord[], columns: readonly Column[], time: Time, names: NameReader): { readonly rows: readonly ReadRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const sheet = view.grid.sheet;
  const used = columns.filter((c) => c.used);
  const points = percentagePoints(view, records, used);
  const nameColumn = ['gemeente', 'gmcode', 'provincie', 'periode', 'regio'].map((role) => used.find((c) => c.role === role)).find((c) => c !== undefined);
  const ofGemeenten = nameColumn?.role === 'gemeente' || nameColumn?.role === 'gmcode';
  const rows = records.map((record): ReadRow => {
    const values = new Map<Role, unknown>();
    const unreadable = new Set<Role>();
    for (const column of used) {
      const row = record.rowOf(column.column);
      const area = view.area(row, column.column);
      const found = record.value(column.column);
      const read = readCell(found, view.isError(row, column.column), column.role, points);
      if (read.value !== undefined && (!read.problem || DOUBTFUL.has(read.problem))) values.set(roleAtEnd(column, time), added(column, values.get(column.role), read.value));
      if (!read.problem) continue;
      if (!DOUBTFUL.has(read.problem)) unreadable.add(column.role);
      findings.push({ code: read.problem, severity: severityOf(read.problem), sheet, area, data: { kop: column.heading }, found });
    }
    const name = nameColumn ? tidy(view.text(record.rowOf(nameColumn.column), nameColumn.column)) : '';
    const recognised = ofGemeenten && name !== '' ? names.read(name) : undefined;
    if (recognised && nameColumn) findings.push(...[nameFinding(name, recognised, sheet, view.area(record.rowOf(nameColumn.column), nameColumn.column))].filter((f) => f !== undefined));
    if (ofGemeenten && name === '') findings.push({ code: 'rijZonderNaam', severity: 'let op', sheet, area: view.area(record.row, nameColumn?.column ?? 0), data: { rij: view.area(record.row, 0).row + 1 } });
    return {
      row: record.row,
      hidden: view.isHidden(record.row),
      name,
      ...(recognised?.soort === 'gevonden' ? { gemeente: recognised.gemeente } : {}),
      ...fields(values),
      ...saldoOf(used, values, unreadable, time),
      ...excuse(values, used, record),
      unreadable,
      cells: new Map(columns.map((c) => [c.column, record.value(c.column)])),
    };
  });
  if (nameColumn && ofGemeenten) {
    const placed = rows.filter((r) => r.name !== '').map((r) => ({ ...r, area: view.area(r.row, nameColumn.column) }));
    findings.push(...doubleFindings(placed, sheet, (area) => (area.rows === 1 ? cellName(area.row, area.column) : areaName(area))));
  }
  return { rows, findings };
}

function readCell(value: CellValue, isError: boolean, role: Role, points: boolean): CellReading<unknown> {
  const kind = kindOf(role);
  if (kind === 'tekst' || value === '') return {};
  if (isError) return { problem: 'formuleFout' };
  switch (kind) {
    case 'personen':
      return readPersons(value, role);
    case 'percentage':
      return readPercentage(value, points);
    case 'trede':
      return readTrede(value);
    case 'janee':
      return role === 'verschoonbaar' && typeof value === 'string' && readYesNo(value).problem ? { value } : readYesNo(value);
    case 'koppelingen':
      return readKoppelingen(value);
  }
}

/** The two halves of a year are one figure. */
const added = (column: Column, before: unknown, value: unknown): unknown => (column.helft && typeof before === 'number' && typeof value === 'number' ? before + value : value);

/** A saldo on the last day of the halfjaar is what goes on to the next, not what was carried in. */
const roleAtEnd = (column: Column, { periode }: Time): Role => (column.role === 'saldo' && isEndOf(periode, column) ? 'eindsaldo' : column.role);

function severityOf(problem: CellProblem): Severity {
  return problem === 'dubbelzinnigGetal' || problem === 'onbekendeTrede' || problem === 'onduidelijkJaNee' || problem === 'onduidelijkeKoppelingen' ? 'let op' : 'fout';
}

/** True when percentages are written as 63 for 63 %: numbers without a percentage format, none a fraction. */
function percentagePoints(view: View, records: readonly TableRecord[], used: readonly Column[]): boolean {
  const column = used.find((c) => c.role === 'percentage');
  if (!column) return false;
  const numbers = records.flatMap((r) => {
    const value = r.value(column.column);
    return typeof value === 'number' && !isPercentFormat(view.format(r.rowOf(column.column), column.column)) ? [value] : [];
  });
  return numbers.some((n) => n > 2);
}

type Fields = Partial<Pick<ReadRow, (typeof PLAIN)[number]>>;

function fields(values: ReadonlyMap<Role, unknown>): Fields {
  return Object.fromEntries(PLAIN.flatMap((role) => (values.has(role) ? [[role, values.get(role)]] : [])));
}

/** Verschoonbaar counts with its reason: the text in the column itself, or the toelichting beside it. */
function excuse(values: ReadonlyMap<Role, unknown>, used: readonly Column[], record: TableRecord): Pick<ReadRow, 'verschoonbaar'> | Record<never, never> {
  const value = values.get('verschoonbaar');
  if (value === undefined || value === false) return {};
  const beside = used.filter((c) => c.role === 'toelichting').map((c) => tidy(String(record.value(c.column)))).filter((t) => t !== '');
  return { verschoonbaar: { reden: typeof value === 'string' ? tidy(value) : beside.join('; ') } };
}
