import { readFileSync } from 'node:fs';
import path from 'node:path';
import { isFormula, shown } from '../../../src/change/write/content';
import { VOORBEELD, voorbeeldblad } from '../../../src/change/papers/voorbeeldblad';
import { HAAGLANDEN } from '../../table/haaglanden';

const plan = voorbeeldblad();
const values = plan.cells.map((row) => row.map(shown));

test('the cells are those of the regional overview, heading for heading and figure for figure', () => {
  expect(values).toEqual(HAAGLANDEN);
});

test('they are those of the file that the overview came in', () => {
  const csv = readFileSync(path.join(__dirname, '../../fixtures/haaglanden-2022-03-21.csv'), 'utf8')
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(
    values.map((row) =>
      row
        .map((value, c) => (c === 5 && typeof value === 'number' ? `${Math.round(value * 100)}%` : String(value)))
        .join(','),
    ),
  ).toEqual(csv);
});

test(
  'it is a sheet as people receive it: no formulas, percentages that look like percentages, headings that ' +
    'stay in view',
  () => {
    expect(plan.cells.flat().filter(isFormula)).toEqual([]);
    expect(plan.looks.filter(({ numberFormat }) => numberFormat === '0%').every(({ area }) => area.column === 5)).toBe(
      true,
    );
    expect([plan.name, plan.kind, plan.frozenRows, plan.print.repeatRows]).toEqual([VOORBEELD, 'voorbeeld', 1, [0, 0]]);
  },
);

test('its sums are those of its own rows', () => {
  const sums = [2, 3, 4].map((column) => values.slice(1, -1).reduce((sum, row) => sum + Number(row[column]), 0));
  expect(values.at(-1)?.slice(2, 5)).toEqual(sums);
});
