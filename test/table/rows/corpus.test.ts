import { readGrid } from '../../../src/table/rows/read';
import { CORPUS } from '../../fixtures/corpus';
import { expectRead, outcomeOf } from '../../fixtures/corpus/outcome';
import { gridOf } from '../grid-of';

describe('the corpus of small workbooks', () => {
  test.each(CORPUS.map((s) => [s.name, s] as const))('%s', (_name, { rows, extras, expected }) => {
    expectRead(outcomeOf(readGrid(gridOf(rows, extras))), expected);
  });

  test('holds at least forty, each with a name of its own', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(CORPUS.map((s) => s.name)).size).toBe(CORPUS.length);
  });
});
