import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import type { ReadTable } from '../../../src/table/table';
import { type GridExtras, gridOf } from '../grid-of';
import { HAAGLANDEN } from '../haaglanden';

const OURS = [
  'Opgave',
  'Minimaal',
  'Nog te huisvesten',
  'Gerealiseerd (% van opgave)',
  'Op schema',
  'Verwachte trede',
  'Vervolgstap',
];
const outcome = (opgave: number): readonly CellValue[] => [
  opgave,
  Math.ceil(opgave / 2),
  9,
  0.5,
  'op schema',
  '3a',
  'ambtelijk gesprek',
];
const tableOf = (rows: readonly (readonly CellValue[])[], extras?: GridExtras): ReadTable => {
  const result = readGrid(gridOf(rows, extras));
  if (result.kind !== 'table') throw new Error(result.kind);
  return result.table;
};
const withOutcomes = (
  headings: readonly string[],
  cells: (opgave: number) => readonly CellValue[],
): readonly (readonly CellValue[])[] =>
  HAAGLANDEN.map((line, r) => [...line, ...(r === 0 ? headings : cells(Number(line[2])))]);

describe('columns that we wrote on an earlier run', () => {
  const plain = tableOf(HAAGLANDEN);

  test.each<[string, readonly string[], (opgave: number) => readonly CellValue[]]>([
    ['all seven', OURS, outcome],
    ['some of them', ['Opgave', 'Op schema'], (n) => [n, 'op schema']],
    ['only the step', ['Verwachte trede'], () => ['3a']],
    ['of which one is out of date', OURS, (n) => outcome(n === 417 ? 400 : n)],
  ])('%s: recognised as ours, and the sheet reads as it did without them', (_what, headings, cells) => {
    const table = tableOf(withOutcomes(headings, cells));
    expect(table.columns.filter((c) => c.ours).map((c) => c.heading)).toEqual(headings);
    expect(table.columns.filter((c) => !c.ours)).toEqual(plain.columns);
    expect(table.taakstellingIsOpgave).toBe(true);
    expect(table.findings).toEqual(plain.findings);
    expect(table.signature).toBe(plain.signature);
    const understood = ({ rows }: ReadTable): readonly unknown[] => rows.map((row) => ({ ...row, cells: undefined }));
    expect(understood(table)).toEqual(understood(plain));
  });

  /** Ours as Excel shows them that were entered before the add-in was there; the formula of Opgave by its line. */
  const unknown = (opgave: (line: number) => string): ReadTable => {
    const cells = HAAGLANDEN.slice(1).flatMap((_, i) => OURS.map((_heading, c) => `${i + 1},${6 + c}`));
    return tableOf(
      withOutcomes(OURS, () => OURS.map(() => '#NAME?')),
      { errors: cells, formulas: new Map(HAAGLANDEN.map((_, r) => [`${r},6`, r === 0 ? 'Opgave' : opgave(r + 1)])) },
    );
  };

  test.each([
    ['the cell beside it', (line: number) => `=_xldudf_OPGAVE(C${line})`],
    ['its column of the table', () => `=OPGAVE([@[${String(HAAGLANDEN[0]?.[2])}]])`],
  ])('an Opgave that shows #NAME? and can only be %s is ours [F11]', (_what, formula) => {
    const table = unknown(formula);
    expect(table.columns.filter((c) => c.ours).map((c) => c.heading)).toEqual(OURS);
    expect(table.findings).toEqual(plain.findings);
    expect(table.rows.map(({ opgave }) => opgave)).toEqual(plain.rows.map(({ opgave }) => opgave));
  });

  test.each(['OPGAVE(C#,X#)', 'OPGAVE(D#)', 'OPGAVE(C1#)', 'OPGAVE(C#)+X#', 'X#+OPGAVE(C#)', 'MINIMAAL(C#)', 'C#'])(
    'an Opgave that shows #NAME? and may be another number than the taakstelling, %s, is input',
    (formula) => {
      const table = unknown((line) => `=${formula.replaceAll('#', String(line))}`);
      expect(table.columns.some((c) => c.ours)).toBe(false);
    },
  );

  test("a user's own Opgave that differs from the taakstelling is input", () => {
    const table = tableOf(withOutcomes(OURS, (n) => outcome(n + 10)));
    expect(table.columns.some((c) => c.ours)).toBe(false);
    expect(table.taakstellingIsOpgave).toBe(false);
    expect(table.rows[0]?.opgave).toBe(86);
  });

  test('Opgave without taakstelling is input, also beside our other headings', () => {
    const table = tableOf(withOutcomes(OURS, outcome).map((line) => line.filter((_, c) => c !== 2)));
    expect(table.columns.some((c) => c.ours)).toBe(false);
    expect(table.rows[1]?.opgave).toBe(417);
  });

  test("a user's own column Nog te huisvesten alone is not ours", () => {
    const table = tableOf(withOutcomes(['Nog te huisvesten'], () => [1]));
    expect(table.columns.some((c) => c.ours)).toBe(false);
  });
});
