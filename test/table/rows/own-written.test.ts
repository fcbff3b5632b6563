import type { CellValue } from '../../../src/table/cells/grid';
import type { ReadTable } from '../../../src/table/table';
import { HAAGLANDEN } from '../haaglanden';
import { tableOf } from '../tables';

/** The overview with columns at its right end, as they come out of the write when the others are left out. */
const beside = (
  headings: readonly string[],
  cells: (taakstelling: number) => readonly CellValue[],
): readonly (readonly CellValue[])[] =>
  HAAGLANDEN.map((line, r) => [...line, ...(r === 0 ? headings : cells(Number(line[2])))]);
const ours = (table: ReadTable): readonly string[] => table.columns.filter((c) => c.ours).map((c) => c.heading);
const half = (n: number): number => Math.ceil(n / 2);

describe('a few of our columns, without one that nobody else writes', () => {
  const few = beside(['Opgave', 'Minimaal'], (n) => [n, half(n)]);

  test('Opgave and Minimaal that hold what we write are ours', () => {
    const table = tableOf(few);
    expect(ours(table)).toEqual(['Opgave', 'Minimaal']);
    expect(table.taakstellingIsOpgave).toBe(true);
  });

  test('also when a figure changed since', () => {
    expect(ours(tableOf(few.map((line, r) => (r === 2 ? line.map((v, c) => (c === 2 ? 400 : v)) : line))))).toEqual([
      'Opgave',
      'Minimaal',
    ]);
  });

  test.each<[string, readonly (readonly CellValue[])[]]>([
    ['an opgave that differs from the taakstelling', beside(['Opgave', 'Minimaal'], (n) => [n + 9, half(n + 9)])],
    ['a minimum of something else', beside(['Opgave', 'Minimaal'], (n) => [n, 10])],
    ['an opgave alone', beside(['Opgave'], (n) => [n])],
    [
      'an opgave beside a saldo that explains it',
      beside(['Achterstand', 'Opgave', 'Minimaal'], (n) => [0, n, half(n)]),
    ],
  ])("%s is the user's own", (_what, rows) => {
    expect(ours(tableOf(rows))).toEqual([]);
  });

  test('what the workbook remembers that we wrote is ours, whatever it is', () => {
    const alone = beside(['Nog te huisvesten'], () => [1]);
    expect(ours(tableOf(alone, {}, { written: ['Nog te huisvesten'] }))).toEqual(['Nog te huisvesten']);
    expect(ours(tableOf(alone, {}, { written: ['Opgave'] }))).toEqual([]);
  });

  test('but an opgave that the user filled in there since is input', () => {
    expect(
      ours(
        tableOf(
          beside(['Opgave'], (n) => [n + 9]),
          {},
          { written: ['Opgave'] },
        ),
      ),
    ).toEqual([]);
  });
});
