import { functiesNaarWaarden, functiesOpnieuw } from '../../../src/change/outcomes/omzetten';
import type { CellValue, Grid } from '../../../src/table/cells/grid';

/** One row of formulas with what they show. */
const rowOf = (...cells: readonly (readonly [formula: CellValue, value: CellValue, error?: boolean])[]): Grid => ({
  sheet: 'Blad',
  area: { row: 4, column: 2, rows: 1, columns: cells.length },
  formulas: [cells.map(([formula]) => formula)],
  values: [cells.map(([, value]) => value)],
  errors: [cells.map(([, , error]) => error === true)],
  numberFormats: [cells.map(() => '0')],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  merged: [],
  tables: [],
  isProtected: false,
  isFiltered: false,
});
const after = (grid: Grid) =>
  functiesNaarWaarden(grid).plan.changes.map((c) => [c.column, c.before.content, c.after.content]);

test.each<readonly [string, CellValue, CellValue]>([
  ['=TREDE(B2,C2,D2,E2)', '3a', "'3a"],
  ['=trede(B2,C2,D2,E2)', '2', "'2"],
  ['=opgave(309,108)', 417, 417],
  ['=_xldudf_opgave(309,108)', 417, 417],
  ['=_xldudf_pzh_opgave(309,108)', 417, 417],
  ['=1+_XLDUDF_RESTANT(C2,D2)', 29, 29],
  ['=IF(OPGAVE(C2)=0,"",GEREALISEERD(D2,C2))', 0.5, 0.5],
  ['=1+RESTANT (C2,D2)', 29, 29],
  ["=IF([@[Aantal '#1]]>0,OPGAVE([@['#2]]),0)", 76, 76],
  ['=VERVOLGSTAP(L2)', 'Signaal per brief', 'Signaal per brief'],
])('%s becomes what it shows, in its number format', (formula, value, content) => {
  const { plan } = functiesNaarWaarden(rowOf([formula, value]));
  expect(plan.changes).toEqual([
    { row: 4, column: 2, before: { content: formula, numberFormat: '0' }, after: { content, numberFormat: '0' } },
  ]);
});

test.each<readonly [string]>([['=SUM(C2:C10)'], ['=MIJNTREDE(1)']])('%s is left alone', (formula) => {
  expect(after(rowOf([formula, 1]))).toEqual([]);
});

test('values, texts and errors are left alone', () => {
  expect(
    after(rowOf(['TREDE(1)', 'TREDE(1)'], ['=TREDE(1)', '=TREDE(1)'], ['=TREDE(A1)', '#VALUE!', true], ['', ''])),
  ).toEqual([]);
});

test('a formula that fills its neighbours is named, not broken', () => {
  const { plan, skipped } = functiesNaarWaarden(
    rowOf(['=BEOORDEEL(A1:F10,G1)', 'Gemeente'], ['=TREDE(A1)', 'x'], ['=VERDEEL(10,A1:A3)', 3]),
  );
  expect(skipped).toEqual([
    { row: 4, column: 2 },
    { row: 4, column: 4 },
  ]);
  expect(plan.changes.map((c) => c.column)).toEqual([3]);
});

test('a formula that shows an error, or has no outcome yet, is counted: it stays a function', () => {
  const { plan, without } = functiesNaarWaarden(
    rowOf(
      ['=TREDE(A1)', '2'],
      ['=TREDE(A2)', '#BUSY!', true],
      ['=BEOORDEEL(A1:F9,G1)', '#NAME?', true],
      ['=1/0', '#DIV/0!', true],
    ),
  );
  expect([plan.changes.map((c) => c.column), without]).toEqual([[2], 2]);
});

describe('functions that came before the add-in was loaded [F11]', () => {
  test.each<readonly [string, string]>([
    ['=_xldudf_OPGAVE(309,108)', '=OPGAVE(309,108)'],
    ['=_xldudf_pzh_opgave(B2,_xldudf_pzh_restant(C2,D2))', '=OPGAVE(B2,RESTANT(C2,D2))'],
    ['=1+@_xldudf_RESTANT(C2,D2)', '=1+RESTANT(C2,D2)'],
    // As Excel shows what another program saved: with the at sign it would fill one cell.
    ['=@_xldudf_VERDEEL(100,A2:A9)', '=VERDEEL(100,A2:A9)'],
    ['=TREDE(B2,"_xldudf_OPGAVE(1)")', '=TREDE(B2,"_xldudf_OPGAVE(1)")'],
  ])('%s that shows #NAME? is entered anew as %s', (formula, content) => {
    expect(functiesOpnieuw(rowOf([formula, '#NAME?', true])).changes.map((change) => change.after.content)).toEqual([
      content,
    ]);
  });

  test('others are left alone', () => {
    const grid = rowOf(
      ['=OPGAVE(1)', 1],
      ['=OPGAVE("x")', '#VALUE!', true],
      ['=MIJN(1)', '#NAME?', true],
      ['#NAME?', '#NAME?'],
    );
    expect(functiesOpnieuw(grid).changes).toEqual([]);
  });
});
