/** Signs, points, commas and the marks of notes in numbers. */
import { parseNumber } from '../../../src/table/cells/numbers';

const NBSP = '\u00a0';

describe('signs in front', () => {
  test.each([
    ['hyphen', '-'],
    ['hyphen of Unicode', '\u2010'],
    ['hyphen that does not break, as Word makes it', '\u2011'],
    ['figure dash', '\u2012'],
    ['en dash', '\u2013'],
    ['em dash', '\u2014'],
    ['bar', '\u2015'],
    ['minus', '\u2212'],
  ])('%s makes it negative, with or without a space', (_what, sign) => {
    expect(parseNumber(`${sign}40`)).toEqual({ ok: true, value: -40, percent: false });
    expect(parseNumber(`${sign} 40`)).toEqual({ ok: true, value: -40, percent: false });
    expect(parseNumber(`${sign}${NBSP}40`)).toEqual({ ok: true, value: -40, percent: false });
    expect(parseNumber(`${sign}5,5%`)).toEqual({ ok: true, value: -0.055, percent: true });
  });

  test('minus nothing is 0, without a sign of its own', () => {
    for (const text of ['-0', '– 0', '-0%', '-0,0']) {
      const read = parseNumber(text);
      expect(read.ok && Object.is(read.value, 0)).toBe(true);
    }
  });

  test.each(['- -5', '--5', '+-5', '-', '5-', '-n.v.t.', '±5'])('%j has no number behind its sign', (text) => {
    expect(parseNumber(text).ok).toBe(false);
  });
});

describe('points and commas', () => {
  test.each([
    ['0.634', 0.634],
    ['0.125', 0.125],
    ['-0.634', -0.634],
    ['00.634', 0.634],
  ])('%j begins with a nought: decimals, never thousands', (text, value) => {
    expect(parseNumber(text)).toEqual({ ok: true, value, percent: false, doubt: 'decimaalpunt' });
  });

  test('"0.125%" is an eighth of a percent', () => {
    expect(parseNumber('0.125%')).toEqual({ ok: true, value: 0.00125, percent: true, doubt: 'decimaalpunt' });
  });

  test.each([
    ['1.234', 'duizendtal'],
    ['12.345', 'duizendtal'],
    ['123.456', 'duizendtal'],
  ])('%j may be thousands or decimals: %s', (text, doubt) => {
    expect(parseNumber(text)).toMatchObject({ value: Number(text) * 1000, doubt });
  });

  test.each(['1.234.567', '1 234', '1.234,5', '12345', '1234,5'])('%j can be read in one way only', (text) => {
    expect(parseNumber(text)).not.toHaveProperty('doubt');
  });

  test.each([
    ['1,234', 1.234],
    ['12,345', 12.345],
    ['123,456', 123.456],
  ])('%j may be decimals or the thousands of another language', (text, value) => {
    expect(parseNumber(text)).toMatchObject({ value, doubt: 'decimaalkomma' });
  });

  test.each(['1,23', '1,2345', '1234,567', '0,634'])('%j has a comma that can only be the decimal one', (text) => {
    expect(parseNumber(text)).not.toHaveProperty('doubt');
  });

  test.each(['5.', '5,', ',5', '12.345.67', '1.2345.678', '1,234,567', '1 23', '12 34', '1..234', '1.234.', '.'])(
    '%j is no number as anybody writes it',
    (text) => {
      expect(parseNumber(text).ok).toBe(false);
    },
  );
});

describe('footnote marks', () => {
  test.each([
    '*',
    '**',
    ' *',
    '*)',
    ' *)',
    '(*)',
    '†',
    '‡',
    '¹',
    '²',
    '³',
    '⁴',
    ' ²)',
    '¹ ²',
    '*²',
    ' (1)',
    '(2)',
    ' 2)',
    ' [3]',
  ])('577 with %j is 577, and says so', (mark) => {
    expect(parseNumber(`577${mark}`)).toEqual({ ok: true, value: 577, percent: false, footnote: mark.trim() });
    expect(parseNumber(`63%${mark}`)).toEqual({ ok: true, value: 0.63, percent: true, footnote: mark.trim() });
    expect(parseNumber(`63${mark} %`)).toEqual({ ok: true, value: 0.63, percent: true, footnote: mark.trim() });
  });

  test('is not said to apply, or not known, with a mark as well', () => {
    expect(parseNumber('n.v.t. (1)')).toEqual({ ok: false, code: 'nvt' });
    expect(parseNumber('onbekend*')).toEqual({ ok: false, code: 'onbekend' });
  });

  test.each(['*', '²', '*)', '1)', '(4)', '4-', '577 (12)', '5771)', '577 (a)', '577a', '577 1'])(
    '%j is no number with a mark',
    (text) => {
      expect(parseNumber(text).ok).toBe(false);
    },
  );
});
