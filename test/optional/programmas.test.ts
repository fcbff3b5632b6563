/** Other programs work the plain formulas out as they are written: every cell is what is written as a value. */
import { isFormula, shown } from '../../src/change/write/content';
import { cellsOf, type Cells } from '../change/grids';
import { written } from '../change/written';
import { run } from './programmas/run';
import { SHEETS } from './sheets';

type Values = readonly (readonly unknown[])[];

/** Structured references are Excel's and LibreOffice's own: in a table they are what a person would write. */
const PLAIN = SHEETS.filter(({ table }) => table === undefined);

function rowsOf(cells: Cells): readonly (readonly (string | number | boolean)[])[] {
  const rows: (string | number | boolean)[][] = [];
  for (const [key, { content }] of cells) {
    const [row = 0, column = 0] = key.split(':').map(Number);
    (rows[row] ??= [])[column] = isFormula(content) ? content : shown(content);
  }
  return Array.from(rows, (row) => Array.from(row ?? [], (value) => value ?? ''));
}

/** What the papers with living formulas hold besides: totals, halves, counts of steps and of who is not there yet. */
const OF_PAPERS: readonly (readonly [formula: string, value: number | string])[] = [
  ['=SUM(A1:A3,B1)', 60],
  ['=ROUNDUP(B1/2,0)', 14],
  ['=COUNTIF(C1:C3,"3a")+COUNTIF(C1:C3,"2")', 2],
  ['=SUMPRODUCT((A1:A3-B1:B3>0)*1)', 1],
  ['=IF(A1>=B1*(2*31+DATE(2022,3,21)-DATE(2022,3,1))/(6*31),"op schema","niet op schema")', 'niet op schema'],
  ['=(B1+MOD(B1,2))/2', 14],
  ['=(A2+MOD(A2,2))/2', -1],
  ['=MAX(0,B1-A1)', 17],
  ['=MAX(0,A2-B2)', 0],
  ['=IF(COUNT(A1:A3)<ROWS(A1:A3),"open",SUM(A1:A3))', 33],
  ['=IF(COUNT(A1:A4)<ROWS(A1:A4),"open",SUM(A1:A4))', 'open'],
  ['=IF(COUNT(C1:C3)<ROWS(C1:C3),"open",SUM(C1:C3))', 'open'],
];
const PAPERS: Values = [
  [10, 27, '3a', ...OF_PAPERS.map(([formula]) => formula)],
  [-3, 4, 2, ...OF_PAPERS.map(() => '')],
  [26, 5, '4', ...OF_PAPERS.map(() => '')],
];

function workedOutBy(program: string): Readonly<Record<string, Values>> {
  const sheets = Object.fromEntries([
    ...PLAIN.map(({ name, rows }) => [name, rowsOf(written(cellsOf(rows), 'formules'))]),
    ['Stukken', PAPERS],
  ]);
  return run('reken.mjs', [program], JSON.stringify(sheets));
}

/** Programs that give what a cell shows give about nine digits. */
const same = (found: unknown, expected: string | number | boolean): boolean =>
  typeof expected === 'number' ? Math.abs(Number(found) - expected) < 1e-8 : String(found ?? '') === String(expected);

test.each(['hyperformula', 'ironcalc'])('%s', (program) => {
  const found = workedOutBy(program);
  const wrong = PLAIN.flatMap(({ name, rows }) =>
    rowsOf(written(cellsOf(rows), 'waarden')).flatMap((row, r) =>
      row.flatMap((expected, c) =>
        same(found[name]?.[r]?.[c], expected) ? [] : [{ name, r, c, found: found[name]?.[r]?.[c], expected }],
      ),
    ),
  );
  expect(wrong).toEqual([]);
  expect(found['Stukken']?.[0]?.slice(3)).toEqual(OF_PAPERS.map(([, value]) => value));
});
