import fc from 'fast-check';
import { datumVan, formatDatum, formatDatumVoluit, isSerial } from '../../../src/domain/tijd/datum';
import { formatPeriode } from '../../../src/domain/tijd/periode';
import { timeIn } from '../../../src/table/cells/dates';

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
    fc.assert(
      fc.property(fc.integer({ min: 36526, max: 73050 }).filter(isSerial), (d) => {
        expect(timeIn(`Gehuisvest per ${formatDatumVoluit(d)}`).dates).toEqual([d]);
        expect(timeIn(`Gehuisvest per ${formatDatum(d)}`).dates).toEqual([d]);
      }),
    );
  });
});

describe('a halfjaar in a heading', () => {
  test.each([
    ['Taakstelling 1e helft 2022', '2022-I'],
    ['Taakstelling 2e helft van 2021', '2021-II'],
    ['Taakstelling eerste halfjaar 2022', '2022-I'],
    ['taakstelling tweede helft 2021', '2021-II'],
    ['Taakstelling 2022-I', '2022-I'],
    ['Taakstelling 2022-II', '2022-II'],
    ['Taakstelling 2022-1', '2022-I'],
    ['Taakstelling 2022 - 2', '2022-II'],
    ['2022/2', '2022-II'],
    ['Opgave H1 2023', '2023-I'],
    ['Opgave 2023H2', '2023-II'],
    ['1ste halfjaar 2024', '2024-I'],
  ])('%j is %s', (text, expected) => {
    const { periode, rest } = timeIn(text);
    expect(periode && formatPeriode(periode)).toBe(expected);
    expect(rest).not.toMatch(/\d/);
  });

  test.each(['Taakstelling 2022', '2022-03-21', 'Stand 1-1-2022', 'GM0518', '2022-12', 'Artikel 1900-1'])(
    '%j is none',
    (text) => {
      expect(timeIn(text).periode).toBeUndefined();
    },
  );
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

describe('days in figures and words', () => {
  test.each([
    ['Stand 21-3-2022', '21-3-2022'],
    ['Stand 21-03-2022', '21-3-2022'],
    ['Stand 21/3/2022', '21-3-2022'],
    ['Stand 21.3.2022', '21-3-2022'],
    ['Stand 21-3-22', '21-3-2022'],
    ['Stand 1-mrt-22', '1-3-2022'],
    ['Stand 1-mrt-2022', '1-3-2022'],
    ['Stand 31-dec.-2021', '31-12-2021'],
    ['Stand 1 MAART 2022', '1-3-2022'],
    ['Stand 1e maart 2022', '1-3-2022'],
    ['Stand 1ste maart 2022', '1-3-2022'],
    ['Stand 1\u00a0maart\u00a02022', '1-3-2022'],
    ['Stand (1 maart 2022)', '1-3-2022'],
    ['Stand: 1 maart 2022, 9.00 uur', '1-3-2022'],
    ['Stand 1 maart\n2022', '1-3-2022'],
    ['Stand 29 februari 2024', '29-2-2024'],
    ['Stand 1 apr. 2022', '1-4-2022'],
    ['Stand 1 sep 2022', '1-9-2022'],
    ['Stand 1 jun 2022', '1-6-2022'],
    ['Stand 1 jul. 2022', '1-7-2022'],
  ])('%j is %s', (text, expected) => {
    expect(days(text)).toEqual([expected]);
    expect(timeIn(text).rest).toMatch(/^stand/);
  });

  test.each([
    'Stand 30 februari 2022',
    'Stand 29 februari 2023',
    'Stand 31-4-2022',
    'Stand 0-0-2022',
    'Stand 32-1-2022',
    'Stand 1-13-2022',
    'Stand 2022-13-01',
    'Stand 1-4/2022',
    'Stand 1 januari 1900',
    'Stand 1-1-1994',
    'Stand 1 januari 2100',
    'Stand 20220321',
    'Stand 2022-3-1',
    'Stand 1 maarts 2022',
    'Week 12 2022',
    'Dossier 12-34-5678',
    '010-4161234',
  ])('%j names no day, and no month instead of it', (text) => {
    expect(timeIn(text)).toMatchObject({ dates: [] });
    expect(timeIn(text)).not.toHaveProperty('month');
  });
});

describe('a day without a year', () => {
  test.each([
    ['1 januari t/m 21 maart 2022', ['1-1-2022', '21-3-2022']],
    ['1 juli - 31 december 2021', ['1-7-2021', '31-12-2021']],
    ['1 oktober t/m 31 maart 2022', ['1-10-2021', '31-3-2022']],
    ['21 maart 2022 tot 1 juli', ['21-3-2022', '1-7-2022']],
    ['1 juli 2021 tot 1 januari', ['1-7-2021', '1-1-2022']],
    ['1 januari-21 maart 2022', ['1-1-2022', '21-3-2022']],
    ['29 februari - 31 maart 2023', ['31-3-2023']],
    ['1 januari, 1 april en 1 juli 2022', ['1-1-2022', '1-4-2022', '1-7-2022']],
  ])('%j takes the nearest one: %j', (text, expected) => {
    expect(days(text)).toEqual(expected);
  });

  test('with no year anywhere is no date, but not part of the words either', () => {
    expect(timeIn('Plaatsingen per 1 juli')).toEqual({ dates: [], rest: 'plaatsingen per' });
  });
});

describe('up to and including a month', () => {
  test.each([
    ['Gerealiseerd t/m maart 2022', '31-3-2022', 'gerealiseerd'],
    ['Gerealiseerd tot en met april 2022', '30-4-2022', 'gerealiseerd'],
    ['Ultimo juni 2022', '30-6-2022', ''],
    ['Eind dec. 2021', '31-12-2021', ''],
    ['Gerealiseerd per februari 2023', '28-2-2023', 'gerealiseerd'],
    ['Gerealiseerd jan-mrt 2022', '31-3-2022', 'gerealiseerd'],
    ['Gerealiseerd januari - maart 2022', '31-3-2022', 'gerealiseerd'],
    ['Gerealiseerd januari t/m maart 2022', '31-3-2022', 'gerealiseerd'],
    ['Gerealiseerd jan. t/m mrt. 2022', '31-3-2022', 'gerealiseerd'],
  ])('%j is %s', (text, expected, rest) => {
    expect(days(text)).toEqual([expected]);
    expect(timeIn(text)).toMatchObject({ rest });
    expect(timeIn(text)).not.toHaveProperty('month');
  });

  test.each(['Gerealiseerd t/m maart', 'Gerealiseerd jan-mrt', 'Gerealiseerd januari t/m maart'])(
    '%j has no year: no date, and not the month alone',
    (text) => {
      expect(timeIn(text)).toEqual({ dates: [], rest: 'gerealiseerd' });
    },
  );
});

test('whatever the text: dates that exist, a rest that is folded and without marks of its own', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.stringMatching(/^[0-9a-z /'.-]{0,40}$/)),
      (text) => {
        const { dates, rest, month } = timeIn(text);
        expect(dates.every(isSerial)).toBe(true);
        expect(rest).not.toMatch(/[\u0001A-Z]|^ | $| {2}/);
        if (month) expect(month.maand >= 1 && month.maand <= 12).toBe(true);
      },
    ),
  );
});
