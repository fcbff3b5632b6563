import type { Body } from '../../../src/table/recognise/located';
import { type Rows, onlyTable, uprightView } from '../views';

const HEADING = ['Gemeente', 'Opgave', 'Gehuisvest'];
const DELFT = ['Delft', 76, 48] as const;
const WESTLAND = ['Westland', 81, 30] as const;
const GOUDA = ['Gouda', 40, 20] as const;
const TOTAAL = ['Totaal', 157, 78] as const;
const NONE = ['', '', ''] as const;

const below = (...lines: Rows): Body => onlyTable(uprightView([HEADING, ...lines])).body;
/** Rows, subtotals and total by their number on the sheet (from 1). */
const lines = ({ rows, subtotalRows, totalRow }: Body): readonly unknown[] => [
  rows.map((r) => r + 1),
  subtotalRows.map((r) => r + 1),
  totalRow === undefined ? undefined : totalRow + 1,
];

describe('where a table ends', () => {
  test('at the end of the sheet', () => {
    expect(below(DELFT, WESTLAND)).toEqual({ rows: [1, 2], subtotalRows: [], end: 3 });
  });

  test('with its total', () => {
    expect(below(DELFT, WESTLAND, TOTAAL)).toEqual({ rows: [1, 2], subtotalRows: [], totalRow: 3, end: 4 });
  });

  test.each<[string, Rows]>([
    ['a note', [['* voorlopige cijfers', '', '']]],
    ['a note below an empty row', [NONE, ['Bron: COA', '', '']]],
    ['three empty rows, with a title that is no region', [NONE, NONE, NONE, ['Ter vergelijking', '', ''], GOUDA]],
    ['three empty rows, with less figures than the rows have', [NONE, NONE, NONE, ['Gouda', 40, '']]],
    ['three empty rows, with a gemeente that is there already', [NONE, NONE, NONE, DELFT]],
    ['three empty rows, with a name that is not known', [NONE, NONE, NONE, ['Goudaa', 40, 20]]],
    ['a note that another follows', [['* voorlopig', '', ''], ['Bron: COA', '', ''], GOUDA]],
  ])('at %s', (_what, after) => {
    expect(lines(below(DELFT, WESTLAND, ...after))).toEqual([[2, 3], [], undefined]);
  });

  test.each<[string, Rows, readonly number[]]>([
    ['one empty row', [NONE, GOUDA], [2, 3, 5]],
    ['two empty rows', [NONE, NONE, GOUDA], [2, 3, 6]],
    ['any number of empty rows, when a further gemeente follows', [NONE, NONE, NONE, NONE, GOUDA], [2, 3, 8]],
    [
      'any number of empty rows and the name of a region',
      [NONE, NONE, NONE, ['Midden-Holland', '', ''], GOUDA],
      [2, 3, 8],
    ],
    ['the same heading below the name of a region', [NONE, ['Midden-Holland', '', ''], HEADING, GOUDA], [2, 3, 7]],
    ['a note above further gemeenten', [['* voorlopig', '', ''], GOUDA], [2, 3, 5]],
    ['the heading once more', [HEADING, GOUDA], [2, 3, 5]],
  ])('not at %s', (_what, after, rows) => {
    expect(lines(below(DELFT, WESTLAND, ...after))).toEqual([rows, [], undefined]);
  });

  test('after a total what follows belongs to it only when a row or another total stands there', () => {
    expect(lines(below(DELFT, TOTAAL, ['Toelichting', '', ''], GOUDA))).toEqual([[2], [], 3]);
    expect(lines(below(DELFT, TOTAAL, NONE, ['Nederland', 900, 400]))).toEqual([[2], [3], 5]);
    expect(lines(below(DELFT, TOTAAL, NONE, NONE, GOUDA))).toEqual([[2, 6], [3], undefined]);
    expect(lines(below(DELFT, TOTAAL, NONE, NONE, DELFT))).toEqual([[2], [], 3]);
  });

  test('at the heading of the next table, and at the title above it', () => {
    const view = uprightView([HEADING, DELFT, ['Rijnmond', '', ''], ['Gemeente', 'Taakstelling', 'Realisatie'], GOUDA]);
    expect(() => onlyTable(view)).toThrow();
  });
});

test('a gemeente below it that is not read is told', () => {
  expect(below(DELFT, NONE, NONE, NONE, ['Ter vergelijking', '', ''], GOUDA).left).toBe(6);
  expect(below(DELFT, NONE, NONE, NONE, DELFT).left).toBe(5);
  expect(below(DELFT, TOTAAL, NONE, ['Delft ligt in Haaglanden', '', '']).left).toBeUndefined();
});

describe('subtotals and totals', () => {
  test('per region, with a Totaal at the end', () => {
    expect(
      lines(below(DELFT, WESTLAND, ['Subtotaal', 157, 78], GOUDA, ['Subtotaal', 40, 20], ['Totaal', 197, 98])),
    ).toEqual([[2, 3, 5], [4, 6], 7]);
  });

  test('a total per region is a subtotal when gemeenten follow', () => {
    expect(
      lines(
        below(
          DELFT,
          WESTLAND,
          ['Totaal Haaglanden', 157, 78],
          GOUDA,
          ['Totaal Midden-Holland', 40, 20],
          ['Totaal', 197, 98],
        ),
      ),
    ).toEqual([[2, 3, 5], [4, 6], 7]);
  });

  test('the same with the regions in a column of their own', () => {
    const rows: Rows = [
      ['Regio', 'Gemeente', 'Opgave', 'Gehuisvest'],
      ['Haaglanden', ...DELFT],
      ['', ...WESTLAND],
      ['', 'Totaal Haaglanden', 157, 78],
      ['Midden-Holland', ...GOUDA],
      ['', 'Totaal Midden-Holland', 40, 20],
      ['', 'Totaal', 197, 98],
    ];
    expect(lines(onlyTable(uprightView(rows)).body)).toEqual([[2, 3, 5], [4, 6], 7]);
    const labelled = rows.map((line) =>
      String(line[1]).startsWith('Totaal') ? [line[1] ?? '', '', ...line.slice(2)] : line,
    );
    expect(lines(onlyTable(uprightView(labelled)).body)).toEqual([[2, 3, 5], [4, 6], 7]);
  });

  test('a total above the rows is none of them', () => {
    expect(lines(below(['Totaal', 157, 78], DELFT, WESTLAND))).toEqual([[3, 4], [2], undefined]);
  });

  test('of parts with a total each, none is that of the table', () => {
    expect(
      lines(below(DELFT, WESTLAND, TOTAAL, NONE, ['Midden-Holland', '', ''], HEADING, GOUDA, ['Totaal', 40, 20])),
    ).toEqual([[2, 3, 8], [4, 9], undefined]);
    expect(lines(below(DELFT, WESTLAND, TOTAAL, NONE, HEADING, GOUDA, ['Totaal', 197, 98]))).toEqual([
      [2, 3, 7],
      [4],
      8,
    ]);
  });

  test('far below, where there is none yet', () => {
    expect(lines(below(DELFT, WESTLAND, NONE, NONE, NONE, TOTAAL))).toEqual([[2, 3], [], 7]);
    expect(lines(below(DELFT, WESTLAND, TOTAAL, NONE, NONE, NONE, ['Totaal', 9, 9]))).toEqual([[2, 3], [], 4]);
  });

  test('an average above or below the total is no part of the sums', () => {
    expect(lines(below(DELFT, WESTLAND, ['Gemiddelde', 78.5, 39], TOTAAL))).toEqual([[2, 3], [], 5]);
    expect(lines(below(DELFT, WESTLAND, TOTAAL, ['Gemiddelde', 78.5, 39]))).toEqual([[2, 3], [], 4]);
  });
});

describe('a name without figures', () => {
  test('is the region of the gemeenten below it', () => {
    expect(lines(below(['Haaglanden', '', ''], DELFT, WESTLAND, ['Midden-Holland', '', ''], GOUDA))).toEqual([
      [3, 4, 6],
      [],
      undefined,
    ]);
  });

  test('that is a gemeente is a row of which the figures are still to come, wherever it stands', () => {
    expect(lines(below(['Delft', '', ''], WESTLAND))).toEqual([[2, 3], [], undefined]);
    expect(lines(below(DELFT, ['Westland', '', ''], GOUDA))).toEqual([[2, 3, 4], [], undefined]);
    expect(lines(below(DELFT, ['Westland', '', ''], TOTAAL))).toEqual([[2, 3], [], 4]);
    expect(lines(below(DELFT, ['Den Haag', '', '']))).toEqual([[2, 3], [], undefined]);
  });

  test('in a sheet that nobody has filled in yet every gemeente is a row', () => {
    expect(lines(below(['Delft', '', ''], ['Westland', '', ''], ['Gouda', '', '']))).toEqual([
      [2, 3, 4],
      [],
      undefined,
    ]);
  });

  test('that is both a region and a gemeente is the region when the gemeente stands below it', () => {
    expect(lines(below(DELFT, ['Rotterdam', '', ''], ['Rotterdam', 500, 200], ['Schiedam', 50, 20]))).toEqual([
      [2, 4, 5],
      [],
      undefined,
    ]);
    expect(lines(below(['Hoeksche Waard', '', ''], ['Hoeksche Waard', 500, 200]))).toEqual([[3], [], undefined]);
  });

  test('below an empty row is the title of something else', () => {
    expect(lines(below(DELFT, WESTLAND, NONE, ['Rotterdam', '', '']))).toEqual([[2, 3], [], undefined]);
  });

  test('in a table of provinces or regions is never a row', () => {
    expect(
      onlyTable(
        uprightView([
          ['Regio', 'Opgave', 'Gehuisvest'],
          ['Delft', '', ''],
          ['Haaglanden', 76, 48],
        ]),
      ).body.rows,
    ).toEqual([2]);
  });
});
