import fc from 'fast-check';
import { HeadingReader } from '../../../src/table/recognise/heading-reader';
import { headingAt } from '../../../src/table/recognise/heading-rows';
import { isQuantity } from '../../../src/table/recognise/quantity';
import { type Heading, rolesIn } from '../../../src/table/recognise/heading';
import { readHeading } from '../../../src/table/recognise/columns/headings';
import type { GridExtras } from '../grid-of';
import { type Rows, uprightView } from '../views';

const DELFT = ['Delft', 76, 48];
const at = (rows: Rows, row = 0, extras: GridExtras = {}): Heading | undefined =>
  headingAt(uprightView(rows, extras), row, new HeadingReader());
const texts = (heading: Heading | undefined): readonly string[] | undefined => heading?.columns.map((c) => c.text);
const roles = (heading: Heading | undefined): readonly string[] | undefined =>
  heading?.columns.map((c) => c.reading.role);

describe('the heading of a table', () => {
  test('of one line: each column with its text and what that says', () => {
    const heading = at([['Gemeente', 'Opgave', 'Gehuisvest'], DELFT]);
    expect(heading?.rows).toEqual([0]);
    expect(texts(heading)).toEqual(['Gemeente', 'Opgave', 'Gehuisvest']);
    expect(roles(heading)).toEqual(['gemeente', 'opgave', 'gehuisvest']);
  });

  test('columns without a text in it have none', () => {
    expect(
      at([
        ['Gemeente', '', 'Opgave', 'Gehuisvest'],
        ['Delft', '', 76, 48],
      ])?.columns.map((c) => c.column),
    ).toEqual([0, 2, 3]);
  });

  test.each<[string, readonly number[]]>([
    ['weeks', [9, 10, 11]],
    ['years, the last first', [2023, 2022, 2021]],
    ['one month', [3]],
  ])('%s between the texts do not hide it', (_, numbers) => {
    const line = ['Gemeente', 'Opgave', ...numbers, 'Gehuisvest'];
    expect(roles(at([line, ['Delft', 76, ...numbers.map(() => 1), 48]]))).toEqual([
      'gemeente',
      'opgave',
      ...numbers.map(() => 'onbekend'),
      'gehuisvest',
    ]);
  });

  test(
    'other numbers are those of a gemeente: not one text of its row is read as a heading, however many there ' + 'are',
    () => {
      const reader = new HeadingReader();
      const read = jest.spyOn(reader, 'read');
      const line = ['Delft', 76, 48, ...Array.from({ length: 37 }, (_, i) => `opmerking ${i}`)];
      expect(headingAt(uprightView([line]), 0, reader)).toBeUndefined();
      expect(read).not.toHaveBeenCalled();
    },
  );

  test('a day in it is written out', () => {
    const heading = at([['Gemeente', 'Opgave', 'Gehuisvest'], ['', '', 44652], DELFT], 0, {
      formats: new Map([['1,2', 'd-m-yyyy']]),
    });
    expect(texts(heading)).toEqual(['Gemeente', 'Opgave', 'Gehuisvest 1-4-2022']);
  });

  test(
    'the step of a letter is no heading, also where its name says "gerealiseerd"; beside a name column it is ' + 'one',
    () => {
      for (const step of ['Taakstelling gerealiseerd', 'gerealiseerd', '3a', 'Signaleren']) {
        for (const list of [
          [
            ['Fase interventieladder per 1 januari 2021', step],
            ['Opgave', 76],
          ],
          [
            ['Trede', '', step],
            ['Opgave', '', 76],
          ],
          [
            ['Trede', step, 'brief GS'],
            ['Opgave', 76, ''],
          ],
        ])
          expect(at(list)).toBeUndefined();
      }
      expect(
        roles(
          at([
            ['Gemeente', 'Trede', 'Gerealiseerd'],
            ['Delft', 2, 48],
          ]),
        ),
      ).toEqual(['gemeente', 'trede', 'gehuisvest']);
      expect(
        roles(
          at([
            ['', 'Trede', 'Gerealiseerd'],
            ['Delft', 2, 48],
          ]),
        ),
      ).toEqual(['trede', 'gehuisvest']);
      expect(
        roles(
          at([
            ['Trede', 'Gerealiseerd', 'Opgave', 'Gemeente'],
            [2, 48, 76, 'Delft'],
          ]),
        ),
      ).toEqual(['trede', 'gehuisvest', 'opgave', 'gemeente']);
      expect(
        roles(
          at([
            ['Trede', 'Opgave'],
            [2, 76],
          ]),
        ),
      ).toEqual(['trede', 'opgave']);
    },
  );

  test.each<[string, Rows]>([
    ['one text only', [['Gemeente', '', ''], DELFT]],
    ['the same text everywhere', [['Opgave', 'Opgave', 'Opgave'], DELFT]],
    ['quantities', [['Gemeente', 'Opgave', 12], DELFT]],
    ['number texts', [['Gemeente', 'Opgave', '12'], DELFT]],
    ['one known word', [['Gemeente', 'Inwoners', 'Oppervlakte'], DELFT]],
    ['no known word', [['Plaats', 'Inwoners', 'Oppervlakte'], DELFT]],
    ['nothing', [['', '', ''], DELFT]],
  ])('a line of %s is none', (_what, rows) => {
    expect(at(rows)).toBeUndefined();
  });

  test('two known words are enough when one names the rows, or when the table is narrow', () => {
    const filler = Array.from({ length: 8 }, (_, i) => `Kolom ${i}`);
    expect(at([['Gemeente', 'Gehuisvest', ...filler], DELFT])).toBeDefined();
    expect(at([['Opgave', 'Gehuisvest', ...filler.slice(0, 4)], DELFT])).toBeDefined();
    expect(at([['Opgave', 'Gehuisvest', ...filler], DELFT])).toBeUndefined();
    expect(at([['Opgave', 'Gehuisvest', 'Percentage', ...filler], DELFT])).toBeDefined();
  });

  test('a year may head a column, another number may not', () => {
    expect(texts(at([['Gemeente', 'Opgave', 2022], DELFT]))).toEqual(['Gemeente', 'Opgave', '2022']);
    expect(at([['Gemeente', 'Opgave', 2200], DELFT])).toBeUndefined();
  });
});

describe('a title is no line of the heading', () => {
  test.each<[string, readonly string[]]>([
    ['of one text', ['Overzicht taakstelling en realisatie per gemeente']],
    ['of more texts', ['Overzicht taakstelling', '', 'Stand 1 april 2022']],
    ['that names columns in passing', ['Taakstelling en realisatie', '', 'Koppelingen']],
  ])('%s', (_what, title) => {
    const rows = [title, ['Gemeente', 'Opgave', 'Gehuisvest'], DELFT];
    expect(at(rows)).toBeUndefined();
    expect(texts(at(rows, 1))).toEqual(['Gemeente', 'Opgave', 'Gehuisvest']);
  });
});

describe('a quantity', () => {
  const isOne = (value: string | number | boolean, format = 'General'): boolean =>
    isQuantity(uprightView([[value]], { formats: new Map([['0,0', format]]) }), 0, 0);

  test.each([76, 0, -4, 0.63, '76', '63%', '– 2.540', '577*', 2022])('%j is one', (value) => {
    expect(isOne(value)).toBe(true);
  });

  test.each(['', 'Delft', 'n.v.t.', '21-3-2022', true, '2022-I'])('%j is none', (value) => {
    expect(isOne(value)).toBe(false);
  });

  test('a number that is shown as a day is none', () => {
    expect([isOne(44652), isOne(44652, 'd-m-yyyy'), isOne(0.63, '0%')]).toEqual([true, false, true]);
  });
});

test('the roles of a heading are those that are sure enough', () => {
  const heading = at([
    ['Gemeente', 'Opgave', 'Welke afspraken zijn gemaakt over taakstelling tussen college raad provincie Rijk'],
    DELFT,
  ]);
  expect(heading && [...rolesIn(heading)]).toEqual(['gemeente', 'opgave']);
});

test('a text is read once and always the same', () => {
  const reader = new HeadingReader();
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom('__proto__', 'constructor', 'Opgave')),
      (text) => {
        expect(reader.read(text)).toEqual(readHeading(text));
        expect(reader.read(text)).toBe(reader.read(text));
      },
    ),
  );
});
