/** Values in the sentences of findings. */
import fc from 'fast-check';
import { personen } from '../../../src/domain/getal/getal';
import type { Finding, FindingCode } from '../../../src/review/finding';
import type { CellValue } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import { short } from '../../../src/table/sentences/parts';
import { percent } from '../../../src/review/sentences/words';
import { READING_CODES, SAMPLES } from './samples';

const PLACE = { severity: 'fout', sheet: 'Blad1', area: { row: 3, column: 2, rows: 1, columns: 1 } } as const;
/** A finding with the data of its code, or with other data where these are given. */
const finding = (code: string, part: { readonly [field: string]: unknown } = {}): Finding =>
  ({ code, ...PLACE, ...SAMPLES[code as FindingCode], ...part }) as Finding;
const CODES = READING_CODES;
/** Findings that carry what stands in the cell, whatever that is. */
const ABOUT_CONTENT = CODES.filter((code) => typeof SAMPLES[code].found !== 'number');

describe('values in a sentence', () => {
  test.each<[CellValue, string]>([
    [12.5, '12,5'],
    [76, '76'],
    [-4, '-4'],
    ['veel', 'veel'],
    [true, 'true'],
    ['', ''],
  ])('%j is %j', (value, expected) => {
    expect(short(value)).toBe(expected);
  });

  test('what is too long is cut, and seen to be', () => {
    expect(short('x'.repeat(60))).toBe('x'.repeat(60));
    expect(short('x'.repeat(61))).toBe(`${'x'.repeat(57)}…`);
  });

  test.each([
    [0.37, '37%'],
    [0.375, '37,5%'],
    [1, '100%'],
    [0, '0%'],
    [1.05, '105%'],
    [0.28700000000000003, '28,7%'],
  ])('%d is %j', (fraction, expected) => {
    expect(percent(fraction)).toBe(expected);
  });

  test('a cell with a whole letter in it does not fill the screen', () => {
    expect(sentence(finding('tekstWaarGetal', { found: 'woord '.repeat(5000) })).length).toBeLessThan(250);
    expect(sentence(finding('gemeenteOnbekend', { data: { naam: 'woord '.repeat(5000) } })).length).toBeLessThan(250);
  });

  test('whatever stands in the cell, the sentence is one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ABOUT_CONTENT),
        fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean()),
        (code, found) => {
          expect(sentence(finding(code, { found }))).toMatch(/\.$/);
        },
      ),
    );
  });
});

describe('large numbers have points between the thousands', () => {
  test('what is found, what should be there, and the numbers in between', () => {
    const said = sentence({
      code: 'restantOnjuist',
      severity: 'fout',
      sheet: 'Blad1',
      area: { row: 3, column: 2, rows: 1, columns: 1 },
      data: { naam: 'Zuid-Holland', opgave: personen(13_592), gehuisvest: personen(11_592) },
      found: personen(1500),
      expected: personen(2000),
    });
    expect(said).toContain('13.592');
    expect(said).toContain('11.592');
    expect(said).toContain('1.500');
    expect(said).toContain('2.000');
  });

  test.each([
    [999, '999'],
    [-1592, '-1.592'],
    [0.634, '0,634'],
    ['2022', '2022'],
  ])('%p is said as %s', (value, words) => {
    expect(short(value)).toBe(words);
  });
});
