import fc from 'fast-check';
import { contentOf, isFormula, shown, textContent, valueContent } from '../../../src/change/write/content';
import { sameContent } from '../../../src/change/write/formula-form';

describe('a text is written as a text, never as anything else', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+31 70', "'+31 70"],
    ['-', "'-"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ["'s-Gravenhage", "''s-Gravenhage"],
    ['12', "'12"],
    ['1-3', "'1-3"],
    ['maart 2022', "'maart 2022"],
    ['3a', "'3a"],
    ['WAAR', "'WAAR"],
    ['true', "'true"],
    ['Delft', 'Delft'],
    ['Gerealiseerd (% van opgave)', 'Gerealiseerd (% van opgave)'],
    ['niet op schema', 'niet op schema'],
    ['', ''],
  ])('%j becomes %j', (text, content) => {
    expect(textContent(text)).toBe(content);
  });

  test('control characters that no cell may hold are left out', () => {
    expect(textContent('\u0000=A\u001bB')).toBe("'=AB");
    expect(textContent('\u0007')).toBe('');
  });

  test('property: no text becomes a formula, and each shows itself without its control characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const content = textContent(text);
        expect(isFormula(content)).toBe(false);
        expect(shown(content)).toBe(text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''));
        expect(/^[=+\-@\t\n]/.test(String(content))).toBe(false);
      }),
    );
  });

  test('numbers and truth values stay what they are', () => {
    expect(valueContent(0.5)).toBe(0.5);
    expect(valueContent(false)).toBe(false);
    expect(valueContent('=A1')).toBe("'=A1");
  });
});

describe('what a cell holds, from what Excel hands over', () => {
  test.each([
    [3, '=1+2', false, '=1+2'],
    [3, 3, false, 3],
    ['', '', false, ''],
    ['12', '12', false, "'12"],
    ['=1+1', '=1+1', false, "'=1+1"],
    ['=1+1', "'=1+1", false, "'=1+1"],
    ['#N/A', '#N/A', true, '#N/A'],
    ['#N/A', '#N/A', false, "'#N/A"],
    ['#N/A', '=NA()', true, '=NA()'],
    ['', '=""', false, '=""'],
  ])('value %j with formula %j (error: %j) is %j', (value, formula, isError, content) => {
    expect(contentOf(value, formula, isError)).toBe(content);
  });

  test('property: a text that we write reads back as the same content', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const content = textContent(text);
        const value = shown(content);
        expect(contentOf(value, value, false)).toBe(content);
      }),
    );
  });
});

describe('same content', () => {
  test.each([
    [129 / 417, 0.309352517985612, true],
    [0.31, 0.3094, false],
    ['=TREDE(B2, "op schema")', '=trede(B2,"op schema")', true],
    ['=TREDE("A")', '=TREDE("a")', false],
    ["='Blad 1'!A1", "='blad 1'!A1", false],
    ['2', 2, false],
    ['', 0, false],
    [true, 'true', false],
  ])('%j and %j: %j', (a, b, same) => {
    expect(sameContent(a, b)).toBe(same);
  });
});
