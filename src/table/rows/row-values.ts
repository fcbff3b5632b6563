import { personen } from '../../domain/getal/getal';
import { isBusy } from '../cells/busy';
import { isErrorText } from '../cells/error-texts';
import {
  type CellProblem,
  type CellReading,
  readKoppelingen,
  readPercentage,
  readPersons,
  readTrede,
  readYesNo,
} from '../cells/cell-reading';
import { readExcuse } from '../cells/excuse';
import { readHeldUntil } from './questions/held-until';
import type { FindingOf, Remark, Severity } from '../finding';
import type { CellFindings, ReadingFinding } from '../reading-finding';
import type { Marked } from './footnote-remark';
import type { Area, CellValue } from '../cells/grid';
import { bareNumber, inPercentPoints } from '../cells/percent-points';
import type { Record as TableRecord } from './records';
import { saidSaldo } from '../recognise/columns/saldo-words';
import { type Role, kindOf } from '../roles';
import type { Column } from '../column';
import { numberOf } from '../cells/numbers';
import type { View } from '../cells/view';

/** The columns whose cells are read as something: a text stays what it is. */
export const columnsToRead = (used: readonly Column[]): readonly Column[] =>
  used.filter(({ role }) => kindOf(role) !== 'tekst');

/** The cells of one row by what they mean; what could not be read is named and gives a finding. */
export interface RowValues {
  readonly values: ReadonlyMap<Role, unknown>;
  readonly unreadable: ReadonlySet<Role>;
  readonly findings: readonly ReadingFinding[];
  /** Cells that were read without the mark of a note behind them. */
  readonly marked: readonly Marked[];
}

/** How a table writes its numbers, which no single cell shows. */
export interface NumberStyle {
  /** Percentages as 63 for 63 %. */
  readonly points: boolean;
  /** The columns whose numbers are below zero by custom: see `negativeVoorsprong`. */
  readonly flipped: ReadonlySet<Column>;
}

export function readValues(
  view: View,
  record: TableRecord,
  used: readonly Column[],
  { points, flipped }: NumberStyle,
): RowValues {
  const values = new Map<Role, unknown>();
  const unreadable = new Set<Role>();
  const findings: ReadingFinding[] = [];
  const marked: Marked[] = [];
  for (const column of used) {
    const row = record.rowOf(column.column);
    const found = record.value(column.column);
    const said = column.sign === 'achterstandPositive' ? saidSaldo(found) : undefined;
    const meant = flipped.has(column) ? turned(found) : (said ?? found);
    const { value, problem, footnote } = readCell(meant, view.isError(row, column.column), column, points);
    if (footnote !== undefined) marked.push({ area: view.area(row, column.column), text: String(found) });
    if (value !== undefined) values.set(column.role, added(column, values.get(column.role), value));
    if (problem === undefined) continue;
    if (value === undefined) unreadable.add(column.role);
    const area = view.area(row, column.column);
    // Being calculated is no fault: the row waits without a word.
    if (isBusy(found)) continue;
    findings.push(problemFinding(problem, { sheet: view.grid.sheet, area, found, kop: column.heading, value }));
  }
  return { values, unreadable, findings, marked };
}

interface Unread {
  readonly sheet: string;
  readonly area: Area;
  readonly found: CellValue;
  /** The heading above the cell. */
  readonly kop: string;
  /** What was read all the same. */
  readonly value: unknown;
}

function problemFinding(problem: CellProblem, { sheet, area, found, kop, value }: Unread): ReadingFinding {
  const place = { severity: severityOf(problem), sheet, area };
  return problem === 'dubbelzinnigGetal'
    ? { code: problem, ...place, data: { kop, gelezen: personen(Number(value)) }, found }
    : withCode(problem, { ...place, data: { kop }, found });
}

/** A finding of which the code is one of several with the same content: the compiler does not try them all. */
const withCode = <Code extends CellProblem>(code: Code, content: Omit<Remark, 'code'> & CellFindings[Code]) =>
  ({ code, ...content }) as FindingOf<CellFindings, Code>;

function readCell(
  value: CellValue,
  isError: boolean,
  { role, dates, heading }: Column,
  points: boolean,
): CellReading<unknown> {
  const kind = kindOf(role);
  if (kind === 'tekst' || value === '') return {};
  if (isError || isErrorText(value)) return { problem: 'formuleFout' };
  switch (kind) {
    case 'personen':
      return readPersons(value, role);
    case 'percentage':
      return readPercentage(value, points);
    case 'trede':
      return readTrede(value);
    case 'janee':
      // How many months, or since when: three months with the last of the halfjaar count.
      if (role === 'stapelgemeente' && Number(value) > 1) return { problem: 'onduidelijkJaNee' };
      return role === 'verschoonbaar' ? readExcuse(value) : readYesNo(value);
    case 'koppelingen':
      return readKoppelingen(value, heading);
    case 'datum':
      return readHeldUntil(value, heading, dates);
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

/**
 * True when percentages are written as 63 for 63 %: by gehuisvest and the opgave beside them, where they stand there.
 */
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

/**
 * COA's overview gives the voorsprong of the end as a negative number, others that of the begin beside the achterstand:
 * a column with numbers below zero and none above it.
 */
export function negativeVoorsprong(records: readonly TableRecord[], used: readonly Column[]): ReadonlySet<Column> {
  const isNegative = ({ column }: Column): boolean => {
    const numbers = records.flatMap((r) => numberOf(r.value(column)) ?? []);
    return numbers.some((n) => n < 0) && numbers.every((n) => n <= 0);
  };
  const isBeside = used.some(({ role }) => role === 'achterstand');
  const isAhead = ({ role }: Column): boolean => role === 'eindvoorsprong' || (role === 'voorsprong' && isBeside);
  return new Set(used.filter((c) => isAhead(c) && isNegative(c)));
}

const turned = (value: CellValue): CellValue => {
  const number = numberOf(value);
  return number === undefined ? value : Math.abs(number);
};
