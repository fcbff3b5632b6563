import { areaName } from '../../../src/table/cells/address';
import type { CellValue } from '../../../src/table/cells/grid';
import { percentagePoints, readValues, type RowValues } from '../../../src/table/rows/row-values';
import type { Role } from '../../../src/table/roles';
import type { Column } from '../../../src/table/column';
import type { GridExtras } from '../grid-of';
import { columnOf } from '../parts';
import { uprightView } from '../views';

/** One line of cells, read under these columns. */
function read(
  cells: readonly CellValue[],
  columns: readonly Column[],
  extras: GridExtras = {},
  points = false,
): RowValues {
  const view = uprightView([cells], { at: { row: 4, column: 2 }, ...extras });
  const placed = columns.map((c) => ({ ...c, column: c.column + 2 }));
  return readValues(view, { row: 4, rowOf: () => 4, value: (column) => view.value(4, column) }, placed, {
    points,
    flipped: new Set(),
  });
}
const one = (role: Role, cell: CellValue, extras: GridExtras = {}): RowValues =>
  read([cell], [columnOf(role, 0, { heading: 'Kop' })], extras);

describe('the cells of one row by what they mean', () => {
  test('each as its column holds it', () => {
    const columns = [
      columnOf('opgave', 0),
      columnOf('percentage', 1),
      columnOf('trede', 2),
      columnOf('omkoppelingen', 3),
      columnOf('koppelingen', 4),
      columnOf('toelichting', 5),
    ];
    expect(read(['76', '63%', '3A', 'nee', 'Voldoende', 'geen'], columns)).toEqual({
      values: new Map<Role, unknown>([
        ['opgave', 76],
        ['percentage', 0.63],
        ['trede', '3a'],
        ['omkoppelingen', false],
        ['koppelingen', 'voldoende'],
      ]),
      unreadable: new Set(),
      findings: [],
      marked: [],
    });
  });

  test.each<CellValue>(['', ' ', 'n.v.t.', '-'])('%j gives nothing and nothing is wrong', (cell) => {
    expect(one('opgave', cell)).toEqual({ values: new Map(), unreadable: new Set(), findings: [], marked: [] });
  });

  test.each<[Role, CellValue, string, string]>([
    ['opgave', 'veel', 'tekstWaarGetal', 'fout'],
    ['opgave', 12.5, 'halvePersonen', 'fout'],
    ['gehuisvest', -4, 'negatiefAantal', 'fout'],
    ['achterstand', '?', 'saldoOnbekend', 'let op'],
    ['voorsprong', 'n.n.b.', 'saldoOnbekend', 'let op'],
    ['opgave', 1e12, 'teGrootGetal', 'fout'],
    ['trede', 'negen', 'onbekendeTrede', 'let op'],
    ['omkoppelingen', 'deels', 'onduidelijkJaNee', 'let op'],
    ['koppelingen', 'matig', 'onduidelijkeKoppelingen', 'let op'],
    ['percentage', 'bijna', 'tekstWaarGetal', 'fout'],
  ])('%s %j cannot be read: %s (%s), on its own cell', (role, cell, code, severity) => {
    const { values, unreadable, findings } = one(role, cell);
    expect([...values]).toEqual([]);
    expect([...unreadable]).toEqual([role]);
    expect(findings.map((f) => [f.code, f.severity, f.area && areaName(f.area), f.data, f.found])).toEqual([
      [code, severity, 'C5', { kop: 'Kop' }, cell],
    ]);
  });

  test('a doubtful number is read, and said how', () => {
    const { values, unreadable, findings } = one('opgave', '1.417');
    expect([...values]).toEqual([['opgave', 1417]]);
    expect([...unreadable]).toEqual([]);
    expect(findings.map((f) => [f.code, f.severity, f.data])).toEqual([
      ['dubbelzinnigGetal', 'let op', { kop: 'Kop', gelezen: 1417 }],
    ]);
  });

  test('an error of a formula is no text, whatever it says', () => {
    const { unreadable, findings } = one('opgave', '#N/B', { errors: ['0,0'] });
    expect([...unreadable]).toEqual(['opgave']);
    expect(findings.map((f) => [f.code, f.severity, f.found])).toEqual([['formuleFout', 'fout', '#N/B']]);
  });

  const PASTED = '#N/B,#DELING.DOOR.0!,#DEEL/0!,#naam?,Fout:502,Err:508, #REF! ,#NV,#NOMBRE!,#GEBLOKKEERD!,#UNKNOWN!';
  test.each(PASTED.split(','))('the error %s that was pasted as a text is an error too', (text) => {
    const { unreadable, findings } = one('opgave', text);
    expect([...unreadable]).toEqual(['opgave']);
    expect(findings.map((f) => f.code)).toEqual(['formuleFout']);
    expect(one('toelichting', text).findings).toEqual([]);
  });

  test.each(['#12', '#12!', '#!', '# 3', 'Fout', '#iets', 'A#B!'])(
    '%s is a text where a number belongs, no error',
    (text) => {
      expect(one('opgave', text).findings.map((f) => f.code)).toEqual(['tekstWaarGetal']);
    },
  );

  test('an error where nothing is read does not matter', () => {
    expect(one('toelichting', '#N/B', { errors: ['0,0'] }).findings).toEqual([]);
  });

  test('verschoonbaar may hold the reason itself', () => {
    expect([...one('verschoonbaar', 'dossiers zonder BSN').values]).toEqual([['verschoonbaar', 'dossiers zonder BSN']]);
    expect([...one('verschoonbaar', 'ja').values]).toEqual([['verschoonbaar', true]]);
    expect([...one('verschoonbaar', 'nee').values]).toEqual([['verschoonbaar', false]]);
  });
});

describe('columns that are one figure together', () => {
  test('the two halves of a year are added up', () => {
    const halves = [columnOf('taakstelling', 0, { helft: 1 }), columnOf('taakstelling', 1, { helft: 2 })];
    expect([...read([393, 301], halves).values]).toEqual([['taakstelling', 694]]);
    expect([...read([393, ''], halves).values]).toEqual([['taakstelling', 393]]);
  });
});

describe('63 for 63 %', () => {
  const points = (cells: readonly CellValue[], formats: readonly string[] = []): boolean => {
    const view = uprightView(
      cells.map((c) => [c]),
      { formats: new Map(formats.map((f, i) => [`${i},0`, f])) },
    );
    return percentagePoints(
      view,
      cells.map((_, row) => ({ row, rowOf: () => row, value: () => view.value(row, 0) })),
      [columnOf('percentage')],
    );
  };

  test.each<[string, readonly CellValue[], boolean]>([
    ['whole numbers', [63, 31, 2], true],
    ['one above 2 shows it', [1, 2, 3], true],
    ['fractions', [0.63, 0.31], false],
    ['more than all', [1.05, 0.5], false],
    ['texts with a sign say it themselves', ['63%', '31%'], false],
    ['texts without a sign do not', ['63,2', '31'], true],
    ['fractions as text', ['0,63', '0,31'], false],
    ['nothing', ['', ''], false],
  ])('%s', (_what, cells, expected) => {
    expect(points(cells)).toBe(expected);
  });

  test('a percentage format makes 63 the fraction that Excel shows as 6300 %', () => {
    expect(points([63], ['0%'])).toBe(false);
  });

  test('without such a column there are none', () => {
    expect(
      percentagePoints(uprightView([[63]]), [{ row: 0, rowOf: () => 0, value: () => 63 }], [columnOf('opgave')]),
    ).toBe(false);
  });

  test('is read as a fraction', () => {
    expect([...read([63], [columnOf('percentage')], {}, true).values]).toEqual([['percentage', 0.63]]);
  });
});
