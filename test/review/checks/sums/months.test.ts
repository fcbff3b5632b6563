import { found, inShort, type Rows } from '../checking';

const HEADING = ['Gemeente', 'Opgave 2022-I', 'Januari', 'Februari', 'Maart', 'April', 'Gehuisvest per 1 april 2022'];
const rows = (...lines: Rows): Rows => [HEADING, ...lines];

describe('months beside the number housed', () => {
  test('that add up to it give nothing, blank months and months to come included', () => {
    expect(found(rows(['Delft', 76, 10, 20, 18, '', 48], ['Gouda', 50, 1, '', 2, '', 3]))).toEqual([]);
  });

  test('are told for the row in which they do not, with both values', () => {
    const lines: Rows = [
      ['Delft', 76, 10, 20, 18, '', 47],
      ['Gouda', 50, 1, -1, 2, '', 2],
      ['Zuidplas', 40, 5, 5, 5, '', 15],
    ];
    expect(found(rows(...lines)).map(inShort)).toEqual([['maandenGeenTotaal', 'G2', 47, 48]]);
  });

  test('that run on are held against it by the last', () => {
    const lines: Rows = [
      ['Delft', 76, 10, 20, 48, '', 48],
      ['Gouda', 50, 1, 2, 9, '', 8],
      ['Zuidplas', 40, 5, 10, 15, '', 15],
    ];
    expect(found(rows(...lines)).map(inShort)).toEqual([['maandenGeenTotaal', 'G3', 8, 9]]);
  });

  test('that do not fit in many rows are one finding', () => {
    const names = ['Delft', 'Gouda', 'Zuidplas', 'Westland', 'Wassenaar', 'Rijswijk'];
    const [finding, ...others] = found(rows(...names.map((name, i) => [name, 76, 1, 2, 3, '', 30 + i])));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      code: 'maandenGeenTotalen',
      severity: 'let op',
      data: {
        aantal: 6,
        namen: [
          'Delft (6 en 30)',
          'Gouda (6 en 31)',
          'Zuidplas (6 en 32)',
          'Westland (6 en 33)',
          'Wassenaar (6 en 34)',
        ],
      },
    });
  });

  test('of which one has no column cannot be held against it', () => {
    const part: Rows = [
      ['Gemeente', 'Opgave 2022-I', 'Januari', 'Maart', 'Gehuisvest per 1 april 2022'],
      ['Delft', 76, 10, 18, 48],
    ];
    expect(found(part)).toEqual([]);
  });

  test('of another halfjaar say nothing about it', () => {
    const other: Rows = [
      ['Gemeente', 'Opgave 2022-II', 'Januari', 'Februari', 'Maart', 'Gehuisvest per 1 oktober 2022'],
      ['Delft', 76, 10, 18, 48, 30],
    ];
    expect(found(other)).toEqual([]);
  });
});
