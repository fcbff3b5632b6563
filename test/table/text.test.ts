import fc from 'fast-check';
import { areaName, cellName, columnName } from '../../src/table/address';
import { fold, tidy } from '../../src/table/text';

describe('text as people see it', () => {
  test.each([
    ['Delft', 'Delft'], [' Delft\u00a0 ', 'Delft'], ['Te\n huisvesten', 'Te huisvesten'], ['\u200fDelft\u200b', 'Delft'], ['\ufeffOp\u00adgave', 'Opgave'], ['\u202a76\u202c', '76'], ['\u2003', ''],
  ])('%j is tidied to %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test.each([['’s‑Gravenhage', "'s-gravenhage"], ['INITIËLE', 'initiele'], ['achterstand (–)', 'achterstand (-)'], ['voorsprong (−)', 'voorsprong (-)']])('%j is compared as %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('tidying and folding once is enough', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(tidy(tidy(text))).toBe(tidy(text));
      expect(fold(fold(text))).toBe(fold(text));
    }));
  });
});

describe('addresses', () => {
  test.each([[0, 'A'], [25, 'Z'], [26, 'AA'], [51, 'AZ'], [52, 'BA'], [701, 'ZZ'], [702, 'AAA'], [16383, 'XFD']])('column %d is %s', (column, name) => {
    expect(columnName(column)).toBe(name);
  });

  test('a cell and a block', () => {
    expect(cellName(3, 2)).toBe('C4');
    expect(areaName({ row: 3, column: 2, rows: 1, columns: 1 })).toBe('C4');
    expect(areaName({ row: 3, column: 2, rows: 6, columns: 2 })).toBe('C4:D9');
  });

  test('no two columns share a name', () => {
    fc.assert(fc.property(fc.nat(16383), fc.nat(16383), (a, b) => {
      expect(columnName(a) === columnName(b)).toBe(a === b);
    }));
  });
});
