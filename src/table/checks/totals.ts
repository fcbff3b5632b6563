import { cellArea, cellName } from '../address';
import { readPercentage, readPersons } from '../cell-reading';
import type { Finding } from '../finding';
import { kindOf } from '../roles';
import { sumLines } from '../sum-lines';
import type { Column, ReadRow } from '../table';
import { agrees } from './percentages';
import type { Check, Sheet } from './sheet';
import { formulaIn, valueIn } from './sheet';

/** The Totaal is the sum of its column, a subtotal of its rows; a percentage there is that of the sums. Our own columns are held against a fresh outcome elsewhere. */
export const totalenKloppen: Check = (sheet) => {
  const { table } = sheet;
  if (table.layout !== 'rows') return [];
  const counts = table.columns.filter((c) => !c.ours && kindOf(c.role) === 'personen');
  return sumLines(table, sheet.grid).flatMap(({ line, rows, isTotal }) => [
    ...counts.flatMap((column) => sumFinding(sheet, column, line, rows, isTotal)),
    ...percentageFinding(sheet, line, rows),
  ]);
};

function sumFinding(sheet: Sheet, column: Column, line: number, rows: readonly ReadRow[], isTotal: boolean): readonly Finding[] {
  const found = readPersons(valueIn(sheet.grid, line, column.column), 'saldo').value;
  const cells = rows.map((r) => readPersons(r.cells.get(column.column) ?? '', 'saldo'));
  if (found === undefined || rows.length === 0 || cells.some((c) => c.problem !== undefined)) return [];
  const expected = cells.reduce((sum, { value = 0 }) => sum + value, 0);
  if (found === expected || (!isTotal && rows.length < 2)) return [];
  const formula = formulaIn(sheet.grid, line, column.column);
  const visible = rows.reduce((sum, r, i) => sum + (r.hidden ? 0 : cells[i]?.value ?? 0), 0);
  if (/^=SUBTOTAL\(/i.test(formula) && found === visible) return [];
  const [first, last] = [rows[0]?.row ?? line, rows.at(-1)?.row ?? line];
  const whole = `=SUM(${cellName(first, column.column)}:${cellName(last, column.column)})`;
  return [{
    code: /^=SUM\(/i.test(formula) ? 'somOverDeel' : 'totaalGeenSom',
    severity: 'fout',
    sheet: sheet.table.sheet,
    area: cellArea(line, column.column),
    data: { kop: column.heading, ...(formula === '' ? {} : { formule: formula }) },
    found,
    expected,
    ...(isTotal ? { repair: { row: line, column: column.column, content: formula !== '' && sheet.table.subtotalRows.length === 0 ? whole : expected } } : {}),
  }];
}

function percentageFinding({ table, grid }: Sheet, line: number, rows: readonly ReadRow[]): readonly Finding[] {
  const column = table.columns.find((c) => c.used && c.role === 'percentage');
  const whole = table.columns.find((c) => c.used && c.role === 'opgave') ?? table.columns.find((c) => c.used && c.role === 'taakstelling' && table.taakstellingIsOpgave);
  const part = table.columns.find((c) => c.used && c.role === 'gehuisvest');
  if (!column || !whole || !part || /minim/i.test(column.heading)) return [];
  const points = rows.some((r) => Math.abs((r.percentage ?? 0) * 100 - Number(r.cells.get(column.column))) < 1e-9 && (r.percentage ?? 0) !== 0);
  const found = readPercentage(valueIn(grid, line, column.column), points).value;
  const [housed, opgave] = [part, whole].map((c) => readPersons(valueIn(grid, line, c.column), 'saldo').value);
  if (found === undefined || housed === undefined || opgave === undefined || opgave <= 0 || agrees(found, housed, opgave)) return [];
  const shares = rows.flatMap((r) => (r.percentage === undefined ? [] : [r.percentage]));
  const mean = shares.reduce((sum, p) => sum + p, 0) / Math.max(1, shares.length);
  return [{
    code: Math.abs(found - mean) < 0.006 ? 'percentageGemiddeld' : 'totaalPercentageOnjuist',
    severity: 'fout',
    sheet: table.sheet,
    area: cellArea(line, column.column),
    data: { kop: column.heading, gehuisvest: housed, opgave },
    found,
    expected: Math.floor((housed / opgave) * 100 + 0.5) / 100,
  }];
}
