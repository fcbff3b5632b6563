import type { CellValue } from '../../../src/table/cells/grid';
import { HeadingReader } from '../../../src/table/recognise/heading-reader';
import { headingAt } from '../../../src/table/recognise/heading-rows';
import { rowKind } from '../../../src/table/recognise/row-kinds';
import type { RowKind } from '../../../src/table/recognise/row-kind';
import { uprightView } from '../views';

const HEADING = ['Gemeente', 'Opgave', 'Gehuisvest'];

function kindOfLine(
  line: readonly CellValue[],
  heading: readonly string[] = HEADING,
  nameColumn = 0,
  ofGemeenten = true,
): RowKind {
  const view = uprightView([heading, heading.map((_, i) => i), line]);
  const found = headingAt(view, 0, new HeadingReader());
  if (!found) throw new Error('geen kop');
  return rowKind({ view, heading: found, span: [0, heading.length - 1], nameColumn, ofGemeenten }, 2);
}

describe('what a line below the headings is', () => {
  test.each<[string, readonly CellValue[]]>([
    ['a gemeente with figures', ['Delft', 76, 48]],
    ['a gemeente with one figure', ['Delft', '', 48]],
    ['a gemeente with a text only', ['Delft', 'n.v.t.', '']],
    ['figures without a name', ['', 76, 48]],
    ['a figure alone', ['', 76, '']],
    ['numbers as text', ['Delft', '76', '48*']],
    ['an unknown name with figures', ['Antwerpen', 76, 48]],
    ['a name that only begins like a total', ['Somberveen', 76, 48]],
    ['a name in which the word is no word of its own', ['Totaalstad', 76, 48]],
  ])('%s is a row', (_what, line) => {
    expect(kindOfLine(line)).toBe('body');
  });

  test.each<[string, readonly CellValue[]]>([
    ['empty cells', ['', '', '']],
    ['spaces', [' ', '\u00a0', '']],
    ['zero-width characters', ['\u200b', '', '\ufeff']],
  ])('%s are a blank line', (_what, line) => {
    expect(kindOfLine(line)).toBe('blank');
  });

  test.each([
    'Totaal',
    'TOTAAL',
    'Totaal:',
    'Totaal Haaglanden',
    'Totaal regio',
    'Eindtotaal',
    'Generaal totaal',
    'Totalen',
    'Som',
    'Haaglanden totaal',
    '\u200bTotaal',
  ])('%j is a total', (label) => {
    expect(kindOfLine([label, 157, 78])).toBe('total');
  });

  test.each(['Subtotaal', 'Sub-totaal', 'Subtotaal Haaglanden'])('%j is a subtotal', (label) => {
    expect(kindOfLine([label, 157, 78])).toBe('subtotal');
  });

  test.each(['Gemiddelde', 'Gemiddeld', 'gemiddelde regio'])('%j is a mean, and no sum', (label) => {
    expect(kindOfLine([label, 157, 78])).toBe('mean');
  });

  test.each(['Nederland', 'Zuid-Holland', 'Provincie Zuid-Holland', 'Totaal Nederland', 'Landelijk'])(
    '%j among gemeenten is a total',
    (label) => {
      expect(kindOfLine([label, 157, 78])).toBe('total');
    },
  );

  test.each(['Nederland', 'Zuid-Holland', 'Landelijk'])('%j among provinces is a row of its own', (label) => {
    expect(kindOfLine([label, 157, 78], ['Provincie', 'Opgave', 'Gehuisvest'], 0, false)).toBe('body');
  });

  test('the word of a total is looked for in the first text, which need not be the name, and in the name', () => {
    const heading = ['Regio', 'Gemeente', 'Opgave', 'Gehuisvest'];
    expect(kindOfLine(['Totaal Haaglanden', '', 157, 78], heading, 1)).toBe('total');
    expect(kindOfLine(['', 'Totaal Haaglanden', 157, 78], heading, 1)).toBe('total');
    expect(kindOfLine(['Haaglanden', 'Totaal', 157, 78], heading, 1)).toBe('total');
  });

  test('the heading once more is no row', () => {
    expect(kindOfLine(HEADING)).toBe('repeat');
    expect(kindOfLine(['Gemeente', 'Opgave', 'Gehuisvest in 2021'])).toBe('body');
  });
});

describe('a line with one text and nothing else', () => {
  test.each(['Haaglanden', 'Delft', 'Regio Midden-Holland', '__proto__'])('%j is a name above a group', (text) => {
    expect(kindOfLine([text, '', ''])).toBe('group');
  });

  test.each([
    '* inclusief nareizigers',
    '*) voorlopig',
    '1) voorlopige cijfers',
    '(1) voorlopige cijfers',
    '¹ voorlopig',
    '² zie toelichting',
    'Bron: COA, 30 maart 2022',
    'bron COA',
    'Noot: zonder AMV',
    'Let op: voorlopig',
    'NB voorlopig',
    'N.B. voorlopig',
    'Toelichting: zie bijlage',
    'Peildatum 1 april 2022',
    'Stand per 1 april 2022',
    'Opmerking: geen',
    'Deze cijfers zijn voorlopig en worden door het COA na afloop van het halfjaar vastgesteld',
  ])('%j is a note', (text) => {
    expect(kindOfLine([text, '', ''])).toBe('note');
  });

  test('outside the column of names is a note', () => {
    expect(kindOfLine(['', 'voorlopig', ''])).toBe('note');
  });

  test('the words of a note with figures beside them are a row', () => {
    expect(kindOfLine(['Bron', 76, 48])).toBe('body');
  });

  test('"Totaal" alone is a total that is still to be worked out', () => {
    expect(kindOfLine(['Totaal', '', ''])).toBe('total');
  });

  test('"Zuid-Holland" alone is no total: it heads what follows', () => {
    expect(kindOfLine(['Zuid-Holland', '', ''])).toBe('group');
  });
});
