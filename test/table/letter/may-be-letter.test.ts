/** Whether a sheet may be a letter is seen without what reads letters. */
import { letterRows } from '../../../src/table/letter/may-be-letter';
import type { CellValue } from '../../../src/table/cells/grid';
import { gridOf } from '../grid-of';
import { HAAGLANDEN } from '../haaglanden';
import { ADDRESS, BIJLAGE, BRIEF } from './letter-kit';

const mayBe = (cells: readonly (readonly CellValue[])[]): boolean => letterRows(gridOf(cells)) !== undefined;

test.each([
  ['a letter', [...ADDRESS, ...BRIEF]],
  ['an annex', BIJLAGE],
  ['a list that says nothing of letters', [['Opgave', 76]]],
])('%s may be one', (_, cells) => expect(mayBe(cells)).toBe(true));

test.each([
  ['a table', HAAGLANDEN],
  ['a narrow table', HAAGLANDEN.map(([naam = '', ...rest]) => [naam, ...rest.slice(-2)])],
  ['a long sheet', Array.from({ length: 251 }, () => ['Geacht college,'])],
  ['a letter with a table in it', [...BRIEF, ['Delft', 1, 2, 3, 4]]],
])('%s is none, whatever it says', (_, cells) => expect(mayBe(cells)).toBe(false));
