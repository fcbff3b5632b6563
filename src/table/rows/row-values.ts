import {
  type CellProblem,
  type CellReading,
  readKoppelingen,
  readPercentage,
  readPersons,
  readTrede,
  readYesNo,
} from '../cells/cell-reading';
import type { Finding, Severity } from '../finding';
import type { Marked } from './footnote-remark';
import type { CellValue } from '../cells/grid';
import { bareNumber, inPercentPoints } from '../cells/percent-points';
import type { Record as TableRecord } from './records';
import { type Role, kindOf } from '../roles';
import type { Column } from '../column';
import type { View } from '../cells/view';

/** The cells of one row by what they mean; what could not be read is named and gives a finding. */
export interface RowValues {
  readonly values: ReadonlyMap<Role, unknown>;
  readonly unreadable: ReadonlySet<Role>;
  readonly findings: readonly Finding[];
  /** Cells that were read without the mark of a note behind them. */
  readonly marked: readonly Marked[];
}

/** @param points true when percentages are written as 63 for 63 % */
export function readValues(view: View, record: TableRecord, used: readonly Column[], points: boolean): RowValues {
  const values = new Map<Role, unknown>();
  const unreadable = new Set<Role>();
  const findings: Finding[] = [];
  const marked: Marked[] = [];
  for (const column of used) {
    const row = record.rowOf(column.column);
    const found = record.value(column.column);
    const { value, problem, footnote } = readCell(found, view.isError(row, column.column), column.role, points);
    if (footnote !== undefined) marked.push({ area: view.area(row, column.column), text: String(found) });
    if (value !== undefined) values.set(column.role, added(column, values.get(column.role), value));
    if (problem === undefined) continue;
    if (value === undefined) unreadable.add(column.role);
    // What was read is text: with points put in, "1.417" would be explained by "1.417".
    findings.push({
      code: problem,
      severity: severityOf(problem),
      sheet: view.grid.sheet,
      area: view.area(row, column.column),
      data: { kop: column.heading, ...(typeof value === 'number' ? { gelezen: String(value) } : {}) },
      found,
    });
  }
  return { values, unreadable, findings, marked };
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
      return role === 'verschoonbaar' && typeof value === 'string' && readYesNo(value).problem
        ? { value }
        : readYesNo(value);
    case 'koppelingen':
      return readKoppelingen(value);
  }
}

/** The two halves of a year are one figure. */
const added = (column: Column, before: unknown, value: unknown): unknown =>
  column.helft && typeof before === 'number' && typeof value === 'number' ? before + value : value;

function severityOf(problem: CellProblem): Severity {
  return problem === 'dubbelzinnigGetal' ||
    problem === 'saldoOnbekend' ||
    problem === 'onbekendeTrede' ||
    problem === 'onduidelijkJaNee' ||
    problem === 'onduidelijkeKoppelingen'
    ? 'let op'
    : 'fout';
}

/** True when percentages are written as 63 for 63 %: by gehuisvest and the opgave beside them, where they stand there. */
export function percentagePoints(view: View, records: readonly TableRecord[], used: readonly Column[]): boolean {
  const column = used.find((c) => c.role === 'percentage');
  if (!column) return false;
  const whole = used.find((c) => c.role === 'opgave') ?? used.find((c) => c.role === 'taakstelling');
  const housed = used.find((c) => c.role === 'gehuisvest');
  return inPercentPoints(
    records.flatMap((r) => {
      const said = bareNumber(r.value(column.column), view.format(r.rowOf(column.column), column.column));
      return said === undefined ? [] : [{ said, share: shareIn(r, housed, whole) }];
    }),
  );
}

function shareIn(record: TableRecord, part?: Column, whole?: Column): number | undefined {
  const count = (column?: Column): number | undefined =>
    column && readPersons(record.value(column.column), 'opgave').value;
  const [a, b] = [count(part), count(whole)];
  return a === undefined || b === undefined || b <= 0 ? undefined : a / b;
}
