/** A date years from the halfjaar of the figures: a slip, or a workbook in the date system of 1904. */
import { datumVan } from '../../../src/domain/tijd/datum';
import { readGrid } from '../../../src/table/rows/read';
import type { CellValue } from '../../../src/table/cells/grid';
import { gridOf } from '../grid-of';
import { outcomeOf } from '../../fixtures/corpus/outcome';

/** 1 April 2022, and what Excel hands over for it in a workbook of 1904. */
const [DAY, DAY_OF_1904] = [44_652, 43_190];

function read(rows: readonly (readonly CellValue[])[], peildatum?: string) {
  const dates = rows.flatMap((row, r) =>
    row.flatMap((value, c) => (Number(value) > 40_000 ? [[`${r},${c}`, 'd-m-yyyy'] as const] : [])),
  );
  const grid = gridOf(rows, { formats: new Map(dates) });
  const outcome = outcomeOf(readGrid(grid, peildatum === undefined ? undefined : { peildatum: datumVan(peildatum) }));
  if ('refused' in outcome) throw new Error('no table');
  return outcome;
}

const FIGURES: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Taakstelling 1e helft 2022', 'Achterstand', 'Gehuisvest'],
  ['Delft', 70, 6, 48],
  ['Westland', 101, 0, 30],
];
const titled = (day: number) => [['Peildatum', day, '', ''], ...FIGURES];
const above = (day: number) => [
  ['Gemeente', 'Taakstelling 1e helft 2022', 'Achterstand', 'Gehuisvest per'],
  ['', '', '', day],
  ...FIGURES.slice(1),
];
const beside = (day: number) => FIGURES.map((row, i): readonly CellValue[] => [...row, i === 0 ? 'Peildatum' : day]);

describe.each([
  ['above the table', titled],
  ['in a column of its own', beside],
])('%s', (_, sheet) => {
  test('the day is read', () => {
    expect(read(sheet(DAY)).peildatum).toBe(DAY);
  });

  test('in another system it is not used, and a question says so', () => {
    const { peildatum, periode, sentences } = read(sheet(DAY_OF_1904));
    expect([peildatum, periode]).toEqual([undefined, '2022-I']);
    expect(sentences.join(' ')).toMatch(/31-3-2018/);
  });

  test('the day that a person gives then holds', () => {
    expect(read(sheet(DAY_OF_1904), '2022-04-01').peildatum).toBe(DAY);
  });
});

test('under the heading of the count the count itself is asked about', () => {
  expect(read(above(DAY)).findings).toEqual([]);
  expect(read(above(DAY_OF_1904)).sentences).toEqual([expect.stringMatching(/31-3-2018.*buiten halfjaar 2022-I/)]);
});

describe('a heading that names a day years from the halfjaar', () => {
  const beside = (heading: string, cell: CellValue, ...more: readonly string[]) =>
    read([
      ['Gemeente', 'Opgave 2022-I', 'Gehuisvest per 1 juli 2022', heading, ...more],
      ['Delft', 76, 48, cell, ...more.map(() => 1)],
    ]);

  test.each<[string, CellValue, string]>([
    ['Trede per 1 januari 2018', 2, 'trede'],
    ['Koppelingen op 1 april 2018', 40, 'koppelingen'],
    ['Omkoppelingen per 1 juli 2018', 'ja', 'omkoppelingen'],
    ['Stapelgemeente per 1 juli 2018', 'ja', 'stapelgemeente'],
    ['Huurcontracten per 1 juli 2018 (personen)', 6, 'huurcontracten'],
  ])('%s: it does not count, and that is said', (heading, cell, field) => {
    const { rows, sentences } = beside(heading, cell);
    expect(rows[0]).not.toHaveProperty(field);
    expect(sentences).toEqual([expect.stringContaining(`In D1 (${heading}) staat 1-`)]);
    expect(sentences[0]).toContain('2018; dat ligt jaren van halfjaar 2022-I af en telt niet mee.');
  });

  test('beside one that is read it is history, of which nothing is asked', () => {
    const { rows, sentences } = beside('Trede per 1 januari 2018', 2, 'Trede per 1 april 2022');
    expect([rows[0]?.trede, sentences]).toEqual(['1', []]);
  });
});
