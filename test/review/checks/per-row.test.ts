import { sentence } from '../../../src/review/sentences/all';
import { repairsOf } from '../../../src/table/finding';
import type { CellValue } from '../../../src/table/cells/grid';
import { found } from './checking';

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni'];

/** The months of Delft, of which so many are texts; those of Rijswijk are numbers. */
const rows = (texts: number): readonly (readonly CellValue[])[] => [
  ['Gemeente', 'Opgave 2022-I', ...MONTHS.map((month) => `Gehuisvest ${month} 2022`)],
  ['Delft', 76, ...MONTHS.map((_, i) => (i < texts ? String(i + 1) : i + 1))],
  ['Rijswijk', 50, ...MONTHS.map((_, i) => i + 1)],
];
const texts = (count: number) => found(rows(count)).filter(({ code }) => code === 'getalAlsTekst');

test('many of one kind in one row are one remark, that names the other cells and puts all of them right', () => {
  const [only, ...others] = texts(6);
  expect(others).toEqual([]);
  expect(only && sentence(only)).toBe(
    "'1' in C2 (Gehuisvest januari 2022) is tekst. Maak er een getal van. Hetzelfde geldt voor D2, E2, F2, G2, H2.",
  );
  expect(only && repairsOf(only).map(({ column, content }) => [column, content])).toEqual(
    MONTHS.map((_, i) => [i + 2, i + 1]),
  );
});

test('a few are told one by one', () => {
  expect(texts(3)).toHaveLength(3);
});
