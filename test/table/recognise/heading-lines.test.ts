/** Headings of more lines, and groups merged above columns. */
import { HeadingReader } from '../../../src/table/recognise/heading-reader';
import { headingAt } from '../../../src/table/recognise/heading-rows';
import type { Heading } from '../../../src/table/recognise/heading';
import type { GridExtras } from '../grid-of';
import { type Rows, uprightView } from '../views';

const DELFT = ['Delft', 76, 48];
const at = (rows: Rows, row = 0, extras: GridExtras = {}): Heading | undefined =>
  headingAt(uprightView(rows, extras), row, new HeadingReader());
const texts = (heading: Heading | undefined): readonly string[] | undefined => heading?.columns.map((c) => c.text);
const roles = (heading: Heading | undefined): readonly string[] | undefined =>
  heading?.columns.map((c) => c.reading.role);

describe('headings of more lines', () => {
  test('are one text per column, from top to bottom', () => {
    const heading = at([
      ['Gemeente', 'Taakstelling', 'Plaatsingen'],
      ['', '1e helft 2022', '1 januari – 21 maart 2022'],
      DELFT,
    ]);
    expect(heading?.rows).toEqual([0, 1]);
    expect(texts(heading)).toEqual(['Gemeente', 'Taakstelling 1e helft 2022', 'Plaatsingen 1 januari – 21 maart 2022']);
  });

  test('of three lines, with a year by itself', () => {
    const heading = at([
      ['Gemeente', 'Taakstelling', 'Plaatsingen'],
      ['', '1e helft', '1 januari –'],
      ['', 2022, '21 maart 2022'],
      DELFT,
    ]);
    expect(heading?.rows).toEqual([0, 1, 2]);
    expect(texts(heading)).toEqual(['Gemeente', 'Taakstelling 1e helft 2022', 'Plaatsingen 1 januari – 21 maart 2022']);
  });

  test('have no more than three lines', () => {
    expect(
      at([['Gemeente', 'Opgave', 'Gehuisvest'], ['', 'a', 'b'], ['', 'c', 'd'], ['', 'e', 'f'], DELFT])?.rows,
    ).toEqual([0, 1, 2]);
  });

  test('stop at a name under the name: that is the first gemeente', () => {
    expect(at([['Gemeente', 'Opgave', 'Gehuisvest'], ['Delft', 'n.n.b.', 'n.n.b.'], DELFT])?.rows).toEqual([0]);
    expect(
      at([
        ['Gemeente', 'Opgave', 'Gehuisvest'],
        ['Delft', '', ''],
        ['Westland', 81, 30],
      ])?.rows,
    ).toEqual([0]);
  });

  test('stop at a line with quantities, also when these could be years but a name stands before them', () => {
    expect(at([['', 'Opgave', 'Gehuisvest'], ['', 76, 'n.v.t.'], DELFT])?.rows).toEqual([0]);
    expect(
      at([
        ['', 'Opgave', 'Gehuisvest'],
        ['Delft', 2001, 1999],
      ])?.rows,
    ).toEqual([0]);
  });

  test('a line of units belongs to them', () => {
    expect(texts(at([['Gemeente', 'Opgave', 'Gehuisvest'], ['', 'personen', 'personen'], DELFT]))).toEqual([
      'Gemeente',
      'Opgave personen',
      'Gehuisvest personen',
    ]);
  });

  test('a text merged over lines is there once', () => {
    const merged = [0, 1, 2].map((column) => ({ row: 0, column, rows: 2, columns: 1 }));
    expect(texts(at([['Gemeente', 'Opgave', 'Gehuisvest'], ['', '', ''], DELFT], 0, { merged }))).toEqual([
      'Gemeente',
      'Opgave',
      'Gehuisvest',
    ]);
  });
});

describe('a group merged above columns', () => {
  const merged = [
    { row: 0, column: 1, rows: 1, columns: 2 },
    { row: 0, column: 3, rows: 1, columns: 2 },
  ];
  const grouped = (first: string, second: string, below: readonly string[]): Heading | undefined =>
    at(
      [
        ['', first, '', second, ''],
        ['Gemeente', ...below],
        ['Delft', 76, 48, 70, 60],
      ],
      0,
      { merged },
    );

  test('is part of the heading of each', () => {
    const heading = grouped('1e helft 2022', '2e helft 2022', ['Opgave', 'Gehuisvest', 'Opgave', 'Gehuisvest']);
    expect(texts(heading)).toEqual([
      'Gemeente',
      '1e helft 2022 Opgave',
      '1e helft 2022 Gehuisvest',
      '2e helft 2022 Opgave',
      '2e helft 2022 Gehuisvest',
    ]);
    expect(heading?.columns.map((c) => c.reading.periode?.helft)).toEqual([undefined, 1, 1, 2, 2]);
  });

  test('does not say more than the column itself', () => {
    expect(
      roles(
        grouped('Taakstelling en realisatie', 'Koppelingen', [
          'Taakstelling',
          'Realisatie',
          'Koppelingen',
          'Omkoppelingen',
        ]),
      ),
    ).toEqual(['gemeente', 'taakstelling', 'gehuisvest', 'koppelingen', 'omkoppelingen']);
  });

  test('says it where the column is silent', () => {
    expect(roles(grouped('Gehuisvest', 'Koppelingen', ['1-4-2022', '1-7-2022', '1-4-2022', '1-7-2022']))).toEqual([
      'gemeente',
      'gehuisvest',
      'gehuisvest',
      'koppelingen',
      'koppelingen',
    ]);
  });
});
