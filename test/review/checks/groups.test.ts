/**
 * Findings of one kind in one group, with what repairs them together; a name that may be another is asked about alone.
 */
import fc from 'fast-check';
import { check } from '../../../src/review/checks/check';
import { perKind, repairsTogether } from '../../../src/review/finding-groups';
import type { CellValue } from '../../../src/table/cells/grid';
import { readGrid } from '../../../src/table/rows/read';
import { gridOf } from '../../table/grid-of';

function found(rows: readonly (readonly CellValue[])[]) {
  const grid = gridOf(rows);
  const read = readGrid(grid);
  if (read.kind !== 'table') throw new Error('geen tabel');
  return check({ table: read.table, grid });
}

const HEADINGS = ['Gemeente', 'Opgave 2022-I', 'Gehuisvest t/m 21 maart 2022'];
const NAMES = ['Delft', 'Rijswijk', 'Wassenaar', 'Westland', 'Zoetermeer', 'Leiden', 'Gouda'];

test('seven numbers kept as text are one group with seven repairs', () => {
  const findings = found([HEADINGS, ...NAMES.map((name, i) => [name, 40 + i, `${i + 1} `])]);
  const groups = perKind(findings);
  expect(groups.map(([{ code }, ...rest]) => [code, rest.length + 1])).toEqual([['getalAlsTekst', 7]]);
  expect(repairsTogether(groups.flat()).map(({ row, content }) => [row, content])).toEqual(
    NAMES.map((_, i) => [i + 1, i + 1]),
  );
});

test('three of a kind stand each by themselves', () => {
  const findings = found([HEADINGS, ...NAMES.slice(0, 3).map((name, i) => [name, 40 + i, `${i + 1} `])]);
  expect(perKind(findings).map((group) => group.length)).toEqual([1, 1, 1]);
});

test.each([
  ['nearly right, and read', 'Kaag en Braasem', 'naamBijna', 'Kaag en Braassem', true],
  ['too short to be read, with what may be meant', 'Delfft', 'gemeenteOnbekend', 'Delft', false],
])('a name %s: one repair, together with others only when it was read', (_, name, code, official, together) => {
  const [finding] = found([HEADINGS, [name, 40, 3], ['Leiden', 70, 10], ['Gouda', 30, 4]]);
  expect(finding).toMatchObject({ code, repair: { row: 1, column: 0, content: official } });
  expect(repairsTogether(finding ? [finding] : []).length).toBe(together ? 1 : 0);
});

test('a name that a formula fetches is not written over', () => {
  const grid = gridOf([HEADINGS, ['Delfft', 40, 3], ['Leiden', 70, 10]]);
  const formulas = grid.formulas.map((row, r) => row.map((cell, c) => (r === 1 && c === 0 ? '=Namen!A2' : cell)));
  const read = readGrid({ ...grid, formulas });
  if (read.kind !== 'table') throw new Error('geen tabel');
  const [finding] = check({ table: read.table, grid: { ...grid, formulas } });
  expect(finding?.code).toBe('gemeenteOnbekend');
  expect(finding?.repair).toBeUndefined();
});

test('groups hold every finding once, whatever is found', () => {
  const cell = fc.constantFrom<CellValue>('', 3, '3 ', 'veel', -2, 2.5);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...NAMES, 'Atlantis', 'Delfft'), cell, cell), { maxLength: 12 }),
      (rows) => {
        const findings = found([HEADINGS, ['Delft', 1, 1], ...rows]);
        const flat = perKind(findings).flat();
        expect(flat).toHaveLength(findings.length);
        expect(new Set(flat)).toEqual(new Set(findings));
      },
    ),
    { numRuns: 40 },
  );
});
