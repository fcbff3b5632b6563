import { withoutFootnote } from '../../../src/table/cells/footnotes';
import type { CellValue } from '../../../src/table/cells/grid';
import { sentence } from '../../../src/review/sentences/all';
import { tableOf } from '../tables';

describe('the mark of a note behind a text', () => {
  test.each([
    ['81 (2)', '81', '(2)'],
    ['Delft 2)', 'Delft', '2)'],
    ['Leiden*', 'Leiden', '*'],
    ['12 *)', '12', '*)'],
    ['12¹ ²', '12', '¹ ²'],
    ['9[1]', '9', '[1]'],
  ])('%j is %j with %j', (text, rest, mark) => {
    expect(withoutFootnote(text)).toEqual({ text: rest, mark });
  });

  test.each(['(4)', '4-', '*', '¹', '812)', '50 (12)', 'Rijswijk (ZH.)', 'Achterstand (+)', ''])(
    '%j has none',
    (text) => {
      expect(withoutFootnote(text)).toEqual({ text });
    },
  );
});

describe('what is said of it', () => {
  const said = (...rows: readonly (readonly CellValue[])[]): readonly string[] =>
    tableOf([['Gemeente', 'Opgave', 'Gehuisvest'], ...rows]).findings.map(sentence);

  test('one remark for all of them, with what stands there', () => {
    expect(said(['Westland (1)', '81 (2)', 12], ['Delft', 76, '48*'])).toEqual([
      "In 3 cellen staat een voetnootteken (vanaf A2); gelezen is zonder dat teken: 'Westland (1)' in A2, '81 " +
        "(2)' in B2, '48*' in C3. Klopt dat niet, verbeter dan de cel.",
    ]);
    expect(said(['Westland', 81, '12¹'])).toEqual([
      "In één cel staat een voetnootteken (vanaf C2); gelezen is zonder dat teken: '12¹' in C2. Klopt dat niet, " +
        'verbeter dan de cel.',
    ]);
  });

  test('no more than five by name', () => {
    const [text] = said(...['Delft', 'Gouda', 'Leiden', 'Westland'].map((name) => [name, '76*', '48*']));
    expect(text).toContain('In 8 cellen');
    expect(text).toContain(', en nog 3.');
  });

  test('the total and the heading may have one as well', () => {
    const table = tableOf([
      ['Gemeente*', 'Opgave 1)', 'Gehuisvest (2)'],
      ['Delft', 76, 48],
      ['Totaal*', 76, 48],
      ['* voorlopig'],
      ['1) volgens de brief'],
    ]);
    expect([table.rows.length, table.totalRow, table.findings]).toEqual([1, 2, []]);
  });

  test('a number in brackets alone, or with a minus behind it, is no number', () => {
    expect(said(['Delft', 76, '(4)'])).toEqual([
      "In C2 (Gehuisvest) staat '(4)': dat kan een negatief getal zijn of een voetnoot. Vul het getal in zonder " +
        'haakjes, en een minteken ervoor als het negatief is.',
    ]);
  });
});
