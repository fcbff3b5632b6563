import fc from 'fast-check';
import { datumVan, formatDatum, formatDatumVoluit, isSerial } from '../../src/domain/datum';
import { formatPeriode } from '../../src/domain/periode';
import { timeIn } from '../../src/table/dates';

const days = (text: string): readonly string[] => timeIn(text).dates.map(formatDatum);

describe('dates in a heading', () => {
  test.each([
    ['Plaatsingen 1 januari 2022 – 21 maart 2022', ['1-1-2022', '21-3-2022']],
    ['Plaatsingen 1 januari t/m 21 maart 2022', ['1-1-2022', '21-3-2022']],
    ['Plaatsingen 1 oktober – 1 januari 2022', ['1-10-2021', '1-1-2022']],
    ['Gehuisvest van 1 juli 2021 tot 1 januari', ['1-7-2021', '1-1-2022']],
    ['Koppelingen op 1 april 2022', ['1-4-2022']],
    ['Stand 30-6-2022', ['30-6-2022']],
    ['Stand 30/06/22', ['30-6-2022']],
    ['Stand 2022-03-21', ['21-3-2022']],
    ['Peildatum 1 okt. 2021', ['1-10-2021']],
    ['Stand 1 mrt 2022 en 1 sept 2022', ['1-3-2022', '1-9-2022']],
    ['Stand 31 februari 2022', []],
    ['Vóór 1 april', []],
    ['Dossier 6-5-1900', []],
    ['Taakstelling 1e helft 2022', []],
  ])('%j names %j', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test('every day that can be written is found again, in words and in figures', () => {
    fc.assert(fc.property(fc.integer({ min: 36526, max: 73050 }).filter(isSerial), (d) => {
      expect(timeIn(`Gehuisvest per ${formatDatumVoluit(d)}`).dates).toEqual([d]);
      expect(timeIn(`Gehuisvest per ${formatDatum(d)}`).dates).toEqual([d]);
    }));
  });
});

describe('a halfjaar in a heading', () => {
  test.each([
    ['Taakstelling 1e helft 2022', '2022-I'], ['Taakstelling 2e helft van 2021', '2021-II'], ['Taakstelling eerste halfjaar 2022', '2022-I'], ['taakstelling tweede helft 2021', '2021-II'],
    ['Taakstelling 2022-I', '2022-I'], ['Taakstelling 2022-II', '2022-II'], ['Taakstelling 2022-1', '2022-I'], ['Taakstelling 2022 - 2', '2022-II'], ['2022/2', '2022-II'],
    ['Opgave H1 2023', '2023-I'], ['Opgave 2023H2', '2023-II'], ['1ste halfjaar 2024', '2024-I'],
  ])('%j is %s', (text, expected) => {
    const { periode, rest } = timeIn(text);
    expect(periode && formatPeriode(periode)).toBe(expected);
    expect(rest).not.toMatch(/\d/);
  });

  test.each(['Taakstelling 2022', '2022-03-21', 'Stand 1-1-2022', 'GM0518', '2022-12', 'Artikel 1900-1'])('%j is none', (text) => {
    expect(timeIn(text).periode).toBeUndefined();
  });
});

test('a month alone, with or without a year', () => {
  expect(timeIn('mrt').month).toEqual({ maand: 3 });
  expect(timeIn('Maart 2022').month).toEqual({ maand: 3, jaar: 2022 });
  expect(timeIn("dec '21").month).toEqual({ maand: 12, jaar: 2021 });
  expect(timeIn('Gerealiseerd jan 2022')).toMatchObject({ month: { maand: 1, jaar: 2022 }, rest: 'gerealiseerd' });
  expect(timeIn('mei-telling').month).toBeUndefined();
});

test('up to and including a month is its last day', () => {
  expect(days('Gerealiseerd t/m februari 2024')).toEqual(['29-2-2024']);
  expect(days('Stand maart 2022')).toEqual(['31-3-2022']);
  expect(timeIn('Gerealiseerd t/m maart').month).toBeUndefined();
});

test('a halfjaar without a year', () => {
  expect(timeIn('Taakstelling 2e helft')).toEqual({ dates: [], helft: 2, rest: 'taakstelling' });
});

test('what is left of the heading has no time in it', () => {
  expect(timeIn('Te realiseren 21 maart 2022 - 1 juli 2022').rest).toBe('te realiseren -');
  expect(timeIn('Besluit op 1 januari 2022')).toEqual({ dates: [datumVan('2022-01-01')], rest: 'besluit op' });
});
