import { columnsOf, isUsable } from '../../../../src/table/recognise/columns/columns';
import { plainReason } from '../../../../src/table/column-reason';
import type { Column } from '../../../../src/table/column';
import type { GridExtras } from '../../grid-of';
import { columnOf } from '../../parts';
import { type Rows, onlyTable, uprightView } from '../../views';

const columns = (rows: Rows, extras: GridExtras = {}): readonly Column[] =>
  columnsOf(onlyTable(uprightView(rows, extras)), {}).columns;
const roles = (rows: Rows): readonly string[] => columns(rows).map((c) => c.role);

describe('the columns of a table', () => {
  test('from the first to the last, each with its place, heading and meaning', () => {
    expect(
      columns(
        [
          ['Gemeente', 'Inwoners', 'Opgave', 'Gehuisvest'],
          ['Delft', 103163, 76, 48],
        ],
        { at: { row: 3, column: 2 } },
      ).map((c) => [c.column, c.heading, c.role]),
    ).toEqual([
      [2, 'Gemeente', 'gemeente'],
      [3, 'Inwoners', 'onbekend'],
      [4, 'Opgave', 'opgave'],
      [5, 'Gehuisvest', 'gehuisvest'],
    ]);
  });

  test('a column without a heading counts when something stands in it', () => {
    expect(
      columns([
        ['Gemeente', '', 'Opgave', 'Gehuisvest'],
        ['Delft', '', 76, 48],
      ]),
    ).toHaveLength(3);
    expect(
      columns([
        ['Gemeente', '', 'Opgave', 'Gehuisvest'],
        ['Delft', 'x', 76, 48],
      ]).map((c) => [c.heading, c.role, c.certainty])[1],
    ).toEqual(['', 'onbekend', 0]);
  });

  test('one filled cell makes it count', () => {
    expect(
      columns([
        ['Gemeente', '', 'Opgave', 'Gehuisvest'],
        ['Delft', 'x', 76, 48],
        ['Gouda', '', 40, 20],
      ]),
    ).toHaveLength(4);
  });

  test('names are found by their cells where no heading names them', () => {
    expect(
      roles([
        ['', 'Opgave', 'Gehuisvest', 'Fase'],
        ['Delft', 76, 48, 2],
      ]),
    ).toEqual(['gemeente', 'opgave', 'gehuisvest', 'trede']);
    expect(
      roles([
        ['Plaats', 'Opgave', 'Gehuisvest'],
        ['Delft', 76, 48],
        ['Gouda', 40, 20],
      ]),
    ).toEqual(['gemeente', 'opgave', 'gehuisvest']);
  });

  test('with a column Gemeente no other column is taken for names', () => {
    expect(
      roles([
        ['Gemeente', 'Buurgemeente', 'Opgave', 'Gehuisvest'],
        ['Delft', 'Rijswijk', 76, 48],
      ]),
    ).toEqual(['gemeente', 'onbekend', 'opgave', 'gehuisvest']);
  });

  test('none is used or corrected yet', () => {
    expect(
      columns([
        ['Gemeente', 'Opgave', 'Gehuisvest'],
        ['Delft', 76, 48],
      ]).some((c) => c.used || c.corrected),
    ).toBe(false);
  });
});

describe('keys and signature', () => {
  const signature = (headings: readonly string[]): string =>
    columnsOf(onlyTable(uprightView([headings, headings.map((_, i) => (i === 0 ? 'Delft' : i))])), {}).signature;

  test('are the same for next month, and in another order', () => {
    expect(signature(['Gemeente', 'Opgave', 'Gehuisvest per 1 maart 2022'])).toBe(
      signature(['Gemeente', 'Opgave', 'Gehuisvest per 1 april 2022']),
    );
    expect(signature(['Gemeente', 'Opgave', 'Gehuisvest'])).toBe(signature(['Gemeente', 'Gehuisvest', 'Opgave']));
  });

  test('differ for other headings', () => {
    expect(signature(['Gemeente', 'Opgave', 'Gehuisvest'])).not.toBe(signature(['Gemeente', 'Opgave', 'Realisatie']));
  });

  test('a column of our own is no part of them and has a key of its own', () => {
    const plain: Rows = [
      ['Gemeente', 'Opgave', 'Gehuisvest'],
      ['Delft', 76, 48],
    ];
    const written = plain.map((line, i) => [
      ...line,
      ...(i === 0 ? ['Op schema', 'Verwachte trede'] : ['op schema', '2']),
    ]);
    const [before, after] = [plain, written].map((rows) => columnsOf(onlyTable(uprightView(rows)), {}));
    expect(after?.signature).toBe(before?.signature);
    expect(after?.columns.filter((c) => c.ours).map((c) => [c.key, c.certainty, c.reason])).toEqual([
      ['eigen: Op schema', 1, plainReason('deze kolom is door de Opgavewijzer geschreven')],
      ['eigen: Verwachte trede', 1, plainReason('deze kolom is door de Opgavewijzer geschreven')],
    ]);
  });
});

describe('a column may be read', () => {
  test.each<[string, Partial<Column>, boolean]>([
    ['sure', {}, true],
    ['just sure enough', { certainty: 0.6 }, true],
    ['not sure enough', { certainty: 0.59 }, false],
    ['of our own', { ours: true }, false],
    ['without a meaning', { role: 'onbekend' }, false],
  ])('%s', (_what, part, expected) => {
    expect(isUsable(columnOf('opgave', 1, part))).toBe(expected);
  });
});
