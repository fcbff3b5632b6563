/**
 * Which counts of persons housed are asked about: of another halfjaar, of a part of it, or of before the months beside
 * it.
 */
import { tableOf } from '../../tables';

const asked = (...headings: readonly string[]): readonly string[] => {
  const figures = headings.map((heading) => (heading.startsWith('Opgave') ? 76 : 10));
  return tableOf([
    ['Gemeente', ...headings],
    ['Delft', ...figures],
    ['Gouda', ...figures],
  ]).findings.map(({ code }) => code);
};

test.each<[string, readonly string[], readonly string[]]>([
  ['up to a day in the halfjaar', ['Opgave 2022-I', 'Gehuisvest per 1 april 2022'], []],
  ['up to the day after', ['Opgave 2022-I', 'Gehuisvest per 1 juli 2022'], []],
  ['of another halfjaar', ['Opgave 2022-I', 'Gehuisvest per 1 oktober 2022'], ['gehuisvestAnderHalfjaar']],
  [
    'without a day, beside what remains in another halfjaar',
    ['Opgave 2022-I', 'Gehuisvest', 'Nog te huisvesten per 1 oktober 2022'],
    ['gehuisvestAnderHalfjaar'],
  ],
  ['from the first week on', ['Opgave 2022-I', 'Gehuisvest 3 januari 2022 - 1 april 2022'], []],
  ['from March on', ['Opgave 2022-I', 'Gehuisvest 1 maart 2022 - 1 april 2022'], ['gehuisvestDeel']],
  [
    'of before the months beside it',
    ['Opgave 2022-I', 'Realisatie januari 2022', 'Realisatie februari 2022', 'Gehuisvest per 10 januari 2022'],
    ['gehuisvestOuder', 'maandenZonderTotaal'],
  ],
])('%s', (_what, headings, codes) => {
  expect(asked(...headings)).toEqual(codes);
});

describe('months that are all 0', () => {
  const asked = (count: string, housed: number): readonly string[] =>
    tableOf([
      ['Gemeente', 'Opgave', count, 'Realisatie januari 2022', 'Realisatie februari 2022', 'Realisatie maart 2022'],
      ['Delft', 76, housed, 0, 0, 0],
    ]).findings.map(({ code }) => code);

  test('may say that nobody was housed since an earlier count', () => {
    expect(asked('Gehuisvest per 31 december 2021', 14)).toContain('gehuisvestOuder');
    expect(asked('Gehuisvest per 10 januari 2022', 0)).toContain('gehuisvestOuder');
  });

  test('agree with a count of nobody up to their end', () => {
    expect(asked('Gehuisvest per 1 april 2022', 0)).toEqual([]);
  });
});
