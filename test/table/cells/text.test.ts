import fc from 'fast-check';
import { fold, tidy } from '../../../src/table/cells/text';

describe('text as people see it', () => {
  test.each([
    ['Delft', 'Delft'],
    [' Delft\u00a0 ', 'Delft'],
    ['Te\n huisvesten', 'Te huisvesten'],
    ['\u200fDelft\u200b', 'Delft'],
    ['\ufeffOp\u00adgave', 'Opgave'],
    ['\u202a76\u202c', '76'],
    ['\u2003', ''],
    ['Taak-\nstelling', 'Taakstelling'],
    ['Gehuis- \r\n vest', 'Gehuisvest'],
    ['Voor-\nen achterstand', 'Voor- en achterstand'],
    ['Midden-\nDelfland', 'Midden- Delfland'],
  ])('%j is tidied to %j', (text, expected) => {
    expect(tidy(text)).toBe(expected);
  });

  test.each([
    ['’s‑Gravenhage', "'s-gravenhage"],
    ['INITIËLE', 'initiele'],
    ['achterstand (–)', 'achterstand (-)'],
    ['voorsprong (−)', 'voorsprong (-)'],
  ])('%j is compared as %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  test('tidying and folding once is enough', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('what nobody sees', () => {
  test.each([
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['left-to-right mark', '\u200e'],
    ['right-to-left mark', '\u200f'],
    ['embedding', '\u202a'],
    ['override', '\u202e'],
    ['isolate', '\u2066'],
    ['word joiner', '\u2060'],
    ['byte order mark', '\ufeff'],
    ['soft hyphen', '\u00ad'],
    ['null', '\u0000'],
    ['vertical tab', '\u000b'],
    ['escape', '\u001b'],
  ])('%s is gone wherever it stands', (_what, mark) => {
    expect(tidy(`${mark}De${mark}lft${mark}`)).toBe('Delft');
    expect(fold(`${mark}De${mark}lft${mark}`)).toBe('delft');
  });

  test.each([
    ['hard space', '\u00a0'],
    ['narrow hard space', '\u202f'],
    ['thin space', '\u2009'],
    ['ideographic space', '\u3000'],
    ['tab', '\t'],
    ['line feed', '\n'],
    ['carriage return', '\r\n'],
  ])('%s is one space between words and nothing at the ends', (_what, space) => {
    expect(tidy(`${space}Nog${space}${space}te huisvesten${space}`)).toBe('Nog te huisvesten');
  });

  test('capitals, accents and signs that are seen stay when tidied', () => {
    expect(tidy('Taakstelling ’s-Gravenhage (50 %) – INITIËEL')).toBe('Taakstelling ’s-Gravenhage (50 %) – INITIËEL');
  });
});

describe('for comparing', () => {
  test.each(['\u2018', '\u2019', '\u201b', '\u02bc', '\u00b4', '`', '\u2032'])('%j is an apostrophe', (sign) => {
    expect(fold(`${sign}s-Gravenhage`)).toBe("'s-gravenhage");
  });

  test.each(['\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212', '\ufe63', '\uff0d'])(
    '%j is a dash',
    (sign) => {
      expect(fold(`Pijnacker${sign}Nootdorp`)).toBe('pijnacker-nootdorp');
    },
  );

  test('an accent as a sign of its own is the same as an accented letter', () => {
    expect(fold('initie\u0308le')).toBe(fold('initi\u00eble'));
  });

  test('capitals and spaces around do not matter, whatever the text', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 '()/-]{0,30}$/), (text) => {
        expect(fold(` ${text.toUpperCase()}\u00a0`)).toBe(fold(text));
      }),
    );
  });
});
