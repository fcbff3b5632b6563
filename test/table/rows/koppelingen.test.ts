import { datumVan } from '../../../src/domain/tijd/datum';
import { personen } from '../../../src/domain/getal/getal';
import type { CellValue } from '../../../src/table/cells/grid';
import { koppelingenOf } from '../../../src/table/rows/koppelingen';
import { tableOf } from '../tables';

/** The judgement for one gemeente with opgave 418 and 106 housed, out of columns beside those. */
function judged(headings: readonly string[], cells: readonly CellValue[], peildatum: string): string | undefined {
  const table = tableOf([
    ['Gemeente', 'Opgave', ...headings],
    ['Den Haag', 418, ...cells],
  ]);
  const [row] = table.rows;
  const realised = { opgave: personen(418), gehuisvest: personen(106), peildatum: datumVan(peildatum) };
  return row && koppelingenOf(table, row, realised);
}

describe("the sheet's own judgement", () => {
  test.each([
    ['Voldoende', 'voldoende'],
    ['Onvoldoende', 'onvoldoende'],
    ['niet voldoende', 'onvoldoende'],
    ['ja', 'voldoende'],
    ['nee', 'onvoldoende'],
    [true, 'voldoende'],
  ])('%j counts on any date', (cell, expected) => {
    for (const day of ['2021-04-01', '2021-05-12', '2021-07-01'])
      expect(judged(['Gehuisvest', 'Koppelingen voldoende?'], [106, cell], day)).toBe(expected);
  });
});

describe('a count on 1 April or 1 October', () => {
  test.each([
    [312, 'voldoende'],
    [313, 'voldoende'],
    [311, 'onvoldoende'],
    [0, 'onvoldoende'],
    ['188', 'onvoldoende'],
  ])('%j koppelingen for nog 312 to be housed is %s', (cell, expected) => {
    expect(judged(['Gehuisvest', 'Koppelingen'], [106, cell], '2021-04-01')).toBe(expected);
    expect(judged(['Gehuisvest', 'Koppelingen'], [106, cell], '2021-10-01')).toBe(expected);
  });
});

describe('a count on the day of the assessment', () => {
  test('is judged by what was still to be done on 1 April, when a column says that', () => {
    expect(
      judged(
        ['Gehuisvest per 1 juli 2021', 'Nog te huisvesten per 1 april 2021', 'Koppelingen'],
        [400, 135, 188],
        '2021-07-01',
      ),
    ).toBe('voldoende');
    expect(
      judged(
        ['Gehuisvest per 1 juli 2021', 'Nog te huisvesten per 1 april 2021', 'Koppelingen'],
        [400, 189, 188],
        '2021-07-01',
      ),
    ).toBe('onvoldoende');
  });

  test('or by who was housed then', () => {
    expect(
      judged(
        ['Gehuisvest per 1 april 2021', 'Gehuisvest per 1 juli 2021', 'Koppelingen'],
        [230, 400, 188],
        '2021-07-01',
      ),
    ).toBe('voldoende');
    expect(
      judged(
        ['Gehuisvest per 1 april 2021', 'Gehuisvest per 1 juli 2021', 'Koppelingen'],
        [229, 400, 188],
        '2021-07-01',
      ),
    ).toBe('onvoldoende');
  });

  test('who was housed from the first day up to 1 April counts as of 1 April', () => {
    expect(judged(['Gehuisvest 1 januari 2021 – 1 april 2021', 'Koppelingen'], [230, 188], '2021-07-01')).toBe(
      'voldoende',
    );
  });

  test('1 January looks back to 1 October', () => {
    expect(judged(['Nog te huisvesten per 1 oktober 2020', 'Koppelingen'], [135, 188], '2021-01-01')).toBe('voldoende');
    expect(judged(['Nog te huisvesten per 1 april 2020', 'Koppelingen'], [135, 188], '2021-01-01')).toBeUndefined();
  });

  test('without a column of that day judges nothing', () => {
    expect(judged(['Gehuisvest per 1 juli 2021', 'Koppelingen'], [400, 188], '2021-07-01')).toBeUndefined();
    expect(
      judged(['Gehuisvest per 1 juli 2021', 'Nog te huisvesten', 'Koppelingen'], [400, 18, 188], '2021-07-01'),
    ).toBeUndefined();
  });

  test.each(['', 'n.v.t.', 'veel'])('a cell %j of that day judges nothing', (cell) => {
    expect(judged(['Nog te huisvesten per 1 april 2021', 'Koppelingen'], [cell, 188], '2021-07-01')).toBeUndefined();
  });

  test('a column that we wrote is no source', () => {
    const OURS = ['Minimaal', 'Nog te huisvesten', 'Gerealiseerd (% van opgave)'];
    expect(judged(['Gehuisvest', 'Koppelingen', ...OURS], [106, 188, 209, 312, 0.25], '2021-07-01')).toBeUndefined();
  });
});

test.each(['', 'n.v.t.', '-', 'matig'])('koppelingen %j are unknown, on any date', (cell) => {
  for (const day of ['2021-04-01', '2021-07-01'])
    expect(judged(['Gehuisvest', 'Koppelingen'], [106, cell], day)).toBeUndefined();
});

test('a count of another day is not held against what remained on 1 April', () => {
  const beside = ['Gehuisvest per 1 april 2021', 'Gehuisvest per 1 juli 2021'];
  const on = (day: string): string | undefined =>
    judged([...beside, `Koppelingen op ${day}`], [106, 300, 350], '2021-07-01');
  expect([on('1 april 2021'), on('31 maart 2021'), on('1 juli 2021')]).toEqual(['voldoende', 'voldoende', undefined]);
});
