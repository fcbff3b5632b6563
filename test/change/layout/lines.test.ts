import fc from 'fast-check';
import { count, asSheet, styled, line, text, BLANK } from '../../../src/change/layout/lines';
import type { Style, Line } from '../../../src/change/layout/line';
import { getoond } from '../papers/verslag/voorbeeld/getoond';

const blad = (regels: readonly Line[], breedtes: readonly number[] = [10, 10]) =>
  asSheet({ name: 'Blad', kind: 'proef', lines: regels, widths: breedtes, orientation: 'portrait', footer: '' });

describe('looks', () => {
  const VET: Style = { bold: true };

  test('equal neighbours become one block, to the right and below', () => {
    expect(
      blad([
        line(text('a', VET), text('b', VET)),
        line(text('c', VET), text('d', VET)),
        line(text('e'), text('f', VET)),
      ]).looks,
    ).toEqual([
      { area: { row: 0, column: 0, rows: 2, columns: 2 }, bold: true },
      { area: { row: 2, column: 1, rows: 1, columns: 1 }, bold: true },
    ]);
  });

  test('a line under each of two rows stays under each', () => {
    const onder: Style = { lines: 'bottom' };
    expect(blad([line(text('a', onder)), line(text('b', onder))]).looks).toHaveLength(2);
  });

  test('what a cell says itself goes before what its line says', () => {
    expect(styled(line(count(1)), { align: 'left', bold: true }).cells[0]?.style).toEqual({
      align: 'right',
      bold: true,
      numberFormat: '#,##0',
    });
  });

  test('every cell gets its own look and no other, whatever the sheet', () => {
    const opmaak = fc.constantFrom<Style | undefined>(undefined, { bold: true }, { italic: true }, { lines: 'all' });
    fc.assert(
      fc.property(fc.array(fc.array(opmaak, { maxLength: 4 }), { maxLength: 6 }), (rooster) => {
        const { looks } = blad(
          rooster.map((rij) => ({ cells: rij.map((een) => text('x', een)) })),
          [10, 10, 10, 10],
        );
        const gevonden = rooster.map((rij, row) =>
          rij.map((_, column) =>
            looks
              .filter(
                ({ area: a }) =>
                  a.row <= row && row < a.row + a.rows && a.column <= column && column < a.column + a.columns,
              )
              .map(({ area, ...look }) => (area ? look : {})),
          ),
        );
        expect(gevonden).toEqual(rooster.map((rij) => rij.map((een) => (een === undefined ? [] : [een]))));
      }),
    );
  });
});

describe('texts', () => {
  const LANG = 'een zin van vele woorden die niet op een regel van het blad past';

  test('a note longer than the 23 letters that fit goes on below: on paper it would be cut', () => {
    expect(getoond(blad([line(text(LANG))])).flat()).toEqual([
      'een zin van vele',
      'woorden die niet op een',
      'regel van het blad past',
    ]);
  });

  test('no word is lost, and only the first part begins a page', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z0-9=+]{1,12}$/), { minLength: 1, maxLength: 40 }), (woorden) => {
        const plan = blad([BLANK, { ...line(text(woorden.join(' '))), newPage: true }]);
        expect(getoond(plan).slice(1).flat().join(' ')).toBe(woorden.join(' '));
        expect(plan.print.pageBreaks).toEqual([1]);
      }),
    );
  });

  test('a row is as high as the longest of its wrapped texts', () => {
    expect(
      blad([line(text('kort'), text(LANG, { wrap: true })), line(text('kort', { wrap: true }), text('kort'))]).heights,
    ).toEqual([8, undefined]);
  });

  test('a text that stands in from the edge has less room', () => {
    expect(blad([line(text('tien lette', { wrap: true, indent: 1 }), text(''))]).heights).toEqual([2]);
  });

  test('bold letters are wider', () => {
    expect(
      blad([
        line(text('tien lette', { wrap: true }), text('')),
        line(text('tien lette', { wrap: true, bold: true }), text('')),
      ]).heights,
    ).toEqual([undefined, 2]);
  });
});

test('the print area takes in the charts', () => {
  const grafiek = {
    type: 'columns',
    name: 'g',
    title: 'g',
    data: { row: 0, column: 0, rows: 2, columns: 2 },
    position: { row: 3, column: 0, rows: 10, columns: 2 },
  } as const;
  expect(
    asSheet({
      name: 'Blad',
      kind: 'proef',
      lines: [BLANK],
      widths: [10, 10],
      orientation: 'landscape',
      footer: '',
      charts: [grafiek],
    }).print.area,
  ).toEqual({ row: 0, column: 0, rows: 13, columns: 2 });
});
