/** A month or a halfjaar by itself. */
import { datumVan } from '../../../src/domain/tijd/datum';
import { formatPeriode } from '../../../src/domain/tijd/periode';
import { timeIn } from '../../../src/table/cells/dates';

describe('a month by itself', () => {
  test.each([
    ['januari', 1],
    ['jan', 1],
    ['Jan.', 1],
    ['feb', 2],
    ['mrt', 3],
    ['maart', 3],
    ['apr', 4],
    ['mei', 5],
    ['jun', 6],
    ['juni', 6],
    ['jul', 7],
    ['juli', 7],
    ['aug', 8],
    ['sep', 9],
    ['sept', 9],
    ['okt', 10],
    ['nov', 11],
    ['dec', 12],
  ])('%s is month %d', (text, maand) => {
    expect(timeIn(text)).toMatchObject({ dates: [], month: { maand } });
    expect(timeIn(text).rest).toBe('');
  });

  test.each(['mrt-22', 'mrt 22', "mrt '22", "mrt'22", 'mrt 2022', 'Maart-2022'])('%j is March 2022', (text) => {
    expect(timeIn(text)).toEqual({ dates: [], month: { maand: 3, jaar: 2022 }, rest: '' });
  });

  test.each(['januaris', 'decentraal', 'junior', 'Maartensdijk', 'augustijn', 'mei-telling'])(
    '%j only looks like one',
    (text) => {
      expect(timeIn(text)).not.toHaveProperty('month');
    },
  );
});

describe('a halfjaar', () => {
  test.each([
    ['1e helft 2022', '2022-I'],
    ['1ste helft 2022', '2022-I'],
    ['2de helft 2022', '2022-II'],
    ['eerste half jaar 2022', '2022-I'],
    ['1e helft van het jaar 2022', '2022-I'],
    ['de 2e helft van 2021', '2021-II'],
    ['H12023', '2023-I'],
    ['H2-2023', '2023-II'],
    ['S1 2021', '2021-I'],
    ['2021 H2', '2021-II'],
    ['2021 - II', '2021-II'],
    ['2021/I', '2021-I'],
    ['2022 – 1', '2022-I'],
    ['1e hj 2022', '2022-I'],
    ["2e hlfj. '22", '2022-II'],
    ["1e helft '22", '2022-I'],
    ['2e halfjaar 22', '2022-II'],
    ['Taakstelling (1e hj 22)', '2022-I'],
    ['1e halfjr. 2022', '2022-I'],
    ['2e semester 2021', '2021-II'],
    ['halfjaar 1 2022', '2022-I'],
    ['hj2 2022', '2022-II'],
    ['2022 1e halfjaar', '2022-I'],
    ['2022-2e helft', '2022-II'],
    ['2022 hj 1', '2022-I'],
    ['2022 II', '2022-II'],
    ['II-2021', '2021-II'],
    ['I 2022', '2022-I'],
    ["H2 '22", '2022-II'],
    ['1H2022', '2022-I'],
  ])('%j is %s', (text, expected) => {
    const { periode } = timeIn(text);
    expect(periode && formatPeriode(periode)).toBe(expected);
  });

  test.each([
    '3e helft 2022',
    '2022-3',
    '2022-III',
    '2022-2023',
    '2022-1-1',
    '2022-I/II',
    'H3 2022',
    'H1 22',
    '1994-II',
    '2100-I',
    '1e kwartaal 2022',
    'helft van de opgave 2022',
    'de helft',
  ])('%j is none', (text) => {
    expect(timeIn(text)).not.toHaveProperty('periode');
    expect(timeIn(text)).not.toHaveProperty('helft');
  });

  test.each([
    ['1e helft', 1],
    ['eerste halfjaar', 1],
    ['2e helft', 2],
    ['tweede half jaar', 2],
    ['1e hj', 1],
    ['hj 2', 2],
    ['H1', 1],
  ])('%j alone is half %d of a year that stands elsewhere', (text, helft) => {
    expect(timeIn(text)).toEqual({ dates: [], helft, rest: '' });
  });

  test('stands beside dates without being one', () => {
    expect(timeIn('Te huisvesten 1e helft 2022 vóór 1 april 2022')).toEqual({
      dates: [datumVan('2022-04-01')],
      periode: { jaar: 2022, helft: 1 },
      rest: 'te huisvesten voor',
    });
  });
});
