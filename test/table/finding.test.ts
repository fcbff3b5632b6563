import { type Remark, findingKey } from '../../src/table/finding';

/** Any finding, whatever its data. */
interface About extends Remark {
  readonly data: unknown;
}

const whole: About = { code: 'tekstWaarGetal', severity: 'fout', sheet: 'Haaglanden', data: { kop: 'Plaatsingen' } };
const finding: About = { ...whole, area: { row: 2, column: 3, rows: 1, columns: 1 }, found: 'veel' };

describe('what "gezien" is remembered under', () => {
  test('the same remark on the same cell with the same content has the same key', () => {
    expect(findingKey({ ...finding })).toBe(findingKey(finding));
  });

  test.each<[string, Partial<About>]>([
    ['its severity', { severity: 'let op' }],
    ['the words of its sentence', { data: { kop: 'Gehuisvest' } }],
    ['what was expected', { expected: 48 }],
    ['a repair', { repair: { row: 2, column: 3, content: 48 } }],
    ['how far the place reaches', { area: { row: 2, column: 3, rows: 4, columns: 1 } }],
  ])('%s is no part of it', (_what, change) => {
    expect(findingKey({ ...finding, ...change })).toBe(findingKey(finding));
  });

  test.each<[string, Partial<About>]>([
    ['another remark', { code: 'halvePersonen' }],
    ['another sheet', { sheet: 'Rijnmond' }],
    ['another row', { area: { row: 3, column: 3, rows: 1, columns: 1 } }],
    ['another column', { area: { row: 2, column: 2, rows: 1, columns: 1 } }],
    ['other content: a remark that was seen comes back when the cell changes', { found: 'heel veel' }],
  ])('%s has a key of its own', (_what, change) => {
    expect(findingKey({ ...finding, ...change })).not.toBe(findingKey(finding));
  });

  test('a remark about the whole sheet has a key as well, other than that of A1', () => {
    expect(findingKey(whole)).not.toBe(findingKey({ ...whole, area: { row: 0, column: 0, rows: 1, columns: 1 } }));
  });

  test('row 1 column 12 is not row 11 column 2', () => {
    const at = (row: number, column: number): string =>
      findingKey({ ...finding, area: { row, column, rows: 1, columns: 1 } });
    expect(at(1, 12)).not.toBe(at(11, 2));
  });
});
