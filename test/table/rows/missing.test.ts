import { datumVan } from '../../../src/domain/tijd/datum';
import type { CellValue } from '../../../src/table/cells/grid';
import { missingInputs } from '../../../src/table/rows/missing';
import { tableOf } from '../tables';

const QUESTIONS = ['koppelingen', 'omkoppelingen', 'stapelgemeente', 'huurcontracten'];
const missing = (
  headings: readonly string[],
  lines: readonly (readonly CellValue[])[],
  day: string,
): readonly string[] =>
  missingInputs(
    tableOf([
      ['Gemeente', 'Opgave', 'Gehuisvest', ...headings],
      ...lines.map((cells, i) => [['Delft', 'Gouda'][i] ?? '', 76, 48, ...cells]),
    ]),
    datumVan(day),
  );

describe('what the next assessment asks and the table does not say', () => {
  test.each([['2022-01-02'], ['2022-03-21'], ['2022-07-02'], ['2022-09-30']])(
    'on %s the next is a tussenstand: only the step before',
    (day) => {
      expect(missing([], [[]], day)).toEqual(['trede']);
      expect(missing(['Fase'], [[2]], day)).toEqual([]);
    },
  );

  test.each([['2022-04-01'], ['2022-06-30'], ['2022-07-01'], ['2022-10-01'], ['2023-01-01']])(
    'on %s it is an eindbeoordeling: the four questions as well',
    (day) => {
      expect(missing([], [[]], day)).toEqual(['trede', ...QUESTIONS]);
      expect(missing(['Fase'], [[2]], day)).toEqual(QUESTIONS);
      expect(
        missing(
          ['Fase', 'Koppelingen', 'Omkoppelingen', 'Stapelgemeente', 'Huurcontracten'],
          [[2, 13, 'nee', 'nee', 0]],
          day,
        ),
      ).toEqual([]);
    },
  );

  test('a column in which nothing stands says nothing', () => {
    expect(
      missing(
        ['Fase', 'Koppelingen', 'Omkoppelingen', 'Stapelgemeente', 'Huurcontracten'],
        [['', '', '', '', '']],
        '2022-07-01',
      ),
    ).toEqual(['trede', ...QUESTIONS]);
  });

  test('nee, 0 and onvoldoende are answers', () => {
    expect(
      missing(
        ['Fase', 'Koppelingen', 'Omkoppelingen', 'Stapelgemeente', 'Huurcontracten'],
        [[0, 0, 'nee', false, 0]],
        '2022-07-01',
      ),
    ).toEqual([]);
  });

  test('an answer for one gemeente is enough not to ask for the whole column', () => {
    expect(
      missing(
        ['Fase', 'Koppelingen'],
        [
          ['', ''],
          [1, 'voldoende'],
        ],
        '2022-07-01',
      ),
    ).toEqual(QUESTIONS.slice(1));
  });
});
