import { type Personen, personen } from '../../../domain/getal/getal';
import { minimaal } from '../../../domain/opgave/opgave';
import { opgaveIn } from '../../assess/assess';
import { cellArea, cellName, columnName } from '../../../table/cells/address';
import { bodyAround } from '../../../table/cells/excel-table';
import { readPersons } from '../../../table/cells/cell-reading';
import type { Finding } from '../../finding';
import { kindOf } from '../../../table/roles';
import { isOfWhole } from '../../../table/recognise/row-kind';
import { type SumLine, sumLines } from './sum-lines';
import { type ReadRow, columnFor } from '../../../table/table';
import type { Column } from '../../../table/column';
import { type Check, type Sheet, formulaIn, opgaveColumn, repairWith, valueIn } from '../sheet';

/**
 * The Totaal is the sum of its column, a subtotal of its rows; a whole of which the table is a part is neither. Our own
 * columns are held against a fresh outcome elsewhere.
 */
export const totalenKloppen: Check = (sheet) => {
  const { table } = sheet;
  if (table.layout !== 'rows') return [];
  const counts = table.columns.filter((c) => !c.ours && kindOf(c.role) === 'personen');
  const lines = sumLines(table, sheet.grid).filter(({ label, agrees }) => agrees || !isOfWhole(label));
  return lines.flatMap((sum) => counts.flatMap((column) => sumFinding(sheet, column, sum)));
};

const ADDS = /^=(?:(?:SUM|SUBTOTAL)\(|\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+$)/i;

function sumFinding(sheet: Sheet, column: Column, sum: SumLine): readonly Finding[] {
  const { line, rows, isTotal } = sum;
  const found = personsOn(sheet, line, column);
  const cells = rows.map((r) => readPersons(r.cells.get(column.column) ?? '', 'saldo'));
  if (found === undefined || rows.length === 0 || cells.some((c) => c.problem !== undefined)) return [];
  const expected = personen(cells.reduce((total, { value = 0 }) => total + value, 0));
  const formula = formulaIn(sheet.grid, line, column.column);
  const shortfalls = ofShortfalls(sheet, column, sum, { found, parts: cells.map(({ value = NOBODY }) => value) });
  if (shortfalls) return [shortfalls];
  if (found === expected) return isTotal ? passedOver(sheet, column, sum, formula) : [];
  if (found === byOwnLine(sheet, column, line) || (!isTotal && rows.length < 2)) return [];
  const visible = rows.reduce((total, r, i) => total + (r.hidden ? 0 : (cells[i]?.value ?? 0)), 0);
  if (/^=SUBTOTAL\(/i.test(formula) && found === visible) return [];
  const place = at(sheet, column, line);
  const repair = isTotal ? { repair: repairWith(place, repaired(sheet, column, sum, formula) ?? expected) } : {};
  const kop = column.heading;
  return [
    ADDS.test(formula)
      ? { code: 'somOverDeel', severity: 'fout', ...place, data: { kop, formule: formula }, found, expected, ...repair }
      : { code: 'totaalGeenSom', severity: 'fout', ...place, data: { kop }, found, expected, ...repair },
  ];
}

const NOBODY = personen(0);

/**
 * A total of what is left, or of the saldi, that leaves out the voorsprong of others: 1.533 where the whole has 1.484
 * left. Both readings are used, so that is said, not called wrong.
 */
function ofShortfalls(
  sheet: Sheet,
  column: Column,
  { line, rows }: SumLine,
  { found, parts }: { readonly found: Personen; readonly parts: readonly Personen[] },
): Finding | undefined {
  if (!['nogTeHuisvesten', 'saldo', 'eindsaldo'].includes(column.role)) return undefined;
  const way = column.sign === 'voorsprongPositive' ? -1 : 1;
  const sum = (of: (part: number, row: ReadRow | undefined) => number): number =>
    parts.reduce<number>((total, part, i) => total + of(way * part, rows[i]), 0);
  const whole = byOwnLine(sheet, column, line) ?? personen(way * sum((part) => part));
  const left = (row: ReadRow | undefined) =>
    row && column.role === 'nogTeHuisvesten' ? leftOf(sheet, row) : undefined;
  const ahead = sum((part, row) => Math.max(0, -Math.min(part, left(row) ?? part)));
  const behind = sum((part) => Math.max(0, part));
  if (ahead === 0 || way * whole < 0 || way * found !== way * whole + ahead || way * found !== behind) return undefined;
  const data = { kop: column.heading, voorsprong: personen(ahead) };
  return {
    code: 'totaalZonderVoorsprong',
    severity: 'let op',
    ...at(sheet, column, line),
    data,
    found,
    expected: whole,
  };
}

/** What is left of one gemeente by its own figures; below 0 a voorsprong, of which a sheet may write 0. */
function leftOf({ table }: Sheet, row: ReadRow): number | undefined {
  const opgave = opgaveIn(table, row);
  return opgave === undefined || row.gehuisvest === undefined ? undefined : opgave - row.gehuisvest;
}

/** The formula that adds up all rows, where a formula stands now and there are no subtotals between them. */
const repaired = (sheet: Sheet, column: Column, { line, rows }: SumLine, formula: string): string | undefined =>
  formula !== '' && sheet.table.subtotalRows.length === 0 && !fillsColumn(sheet, line, column)
    ? overAll(formula, rows, column)
    : undefined;

/** In the body of an Excel table a formula would fill the whole column. */
const fillsColumn = ({ grid }: Sheet, line: number, { column }: Column): boolean =>
  bodyAround(grid, line, column) !== undefined;

/** A Totaal may follow from the figures on its own line: half of the whole opgave, and what is left of it. */
function byOwnLine(sheet: Sheet, { role }: Column, line: number): Personen | undefined {
  const [whole, part] = [opgaveColumn(sheet.table), columnFor(sheet.table, 'gehuisvest')];
  const opgave = whole && personsOn(sheet, line, whole);
  if (opgave === undefined) return undefined;
  if (role === 'minimaal') return minimaal(opgave);
  const housed = part && personsOn(sheet, line, part);
  return role === 'nogTeHuisvesten' && housed !== undefined ? personen(opgave - housed) : undefined;
}

const RANGE = /^=(?:SUM\(|SUBTOTAL\(\d+,)\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)\)$/i;

/** A sum that is right today because the rows that it leaves out hold nothing. */
function passedOver(sheet: Sheet, column: Column, { line, rows }: SumLine, formula: string): readonly Finding[] {
  const [, left, first, right, last] = RANGE.exec(formula) ?? [];
  const name = columnName(column.column);
  if (left?.toUpperCase() !== name || right?.toUpperCase() !== name || sheet.table.subtotalRows.length > 0) return [];
  const absent = rows.map(({ row }) => row + 1).filter((row) => row < Number(first) || row > Number(last));
  if (absent.length === 0) return [];
  const place = at(sheet, column, line);
  const expected = overAll(formula, rows, column);
  return [
    {
      code: 'somSlaatOver',
      severity: 'let op',
      ...place,
      data: { kop: column.heading, formule: formula, rijen: absent },
      found: formula,
      expected,
      ...(fillsColumn(sheet, line, column) ? {} : { repair: repairWith(place, expected) }),
    },
  ];
}

const at = ({ table }: Sheet, { column }: Column, line: number) => ({
  sheet: table.sheet,
  area: cellArea(line, column),
});

/** The same kind of sum over all rows. */
function overAll(formula: string, rows: readonly ReadRow[], { column }: Column): string {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const kind = /^=SUBTOTAL\(\d+,/i.exec(formula)?.[0] ?? '=SUM(';
  return `${kind}${cellName(first, column)}:${cellName(last, column)})`;
}

const personsOn = ({ grid }: Sheet, line: number, { column }: Column): Personen | undefined =>
  readPersons(valueIn(grid, line, column), 'saldo').value;
