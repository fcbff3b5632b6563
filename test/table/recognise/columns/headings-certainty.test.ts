/** How sure a heading is, its time and its sign. */
import fc from 'fast-check';
import { formatDatum } from '../../../../src/domain/tijd/datum';
import { readHeading } from '../../../../src/table/recognise/columns/headings';
import { ROLES } from '../../../../src/table/roles';

describe('words that make a count something else', () => {
  test.each([
    'Prognose gehuisvest',
    'Verwachte realisatie per 1 juli',
    'Geplande plaatsingen',
    'Taakstelling (woningen)',
    'Taakstelling vorig halfjaar',
    'Landelijke taakstelling',
    'Realisatie t.o.v. taakstelling',
  ])('%j is asked about', (text) => {
    expect(readHeading(text).certainty).toBeLessThan(0.6);
  });

  test.each([
    'Achterstand vorige periode',
    'Saldo vorig halfjaar (achterstand +)',
    'Fase vorig halfjaar',
    'Verwachte trede',
    'Taakstelling (personen)',
  ])('%j is what it says', (text) => {
    expect(readHeading(text).certainty).toBeGreaterThan(0.6);
  });

  test.each([
    ['Nog niet gehuisvest', 'nogTeHuisvesten'],
    ['Niet gerealiseerd', 'nogTeHuisvesten'],
    ['Gekoppeld maar nog niet gehuisvest', 'koppelingen'],
    ['Huisvestingsopgave', 'opgave'],
    ['Totaal incl. extra', 'opgaveInclAdditioneel'],
  ])('%j is %s', (text, role) => {
    expect(readHeading(text)).toMatchObject({ role });
  });
});

describe('how sure', () => {
  const certainty = (text: string): number => readHeading(text).certainty;

  test('the word as it stands is certain; a longer form of it nearly; a slip or an abbreviation less', () => {
    expect(certainty('Opgave')).toBe(1);
    expect(certainty('Koppelingen')).toBe(0.99);
    expect(certainty('Taakst.')).toBe(0.85);
    expect(certainty('Taakstelilng')).toBe(0.8);
    expect(certainty('Stap')).toBe(0.8);
  });

  test('every word that is not known makes it less sure, to one half at most', () => {
    expect(certainty('Opgave blauw')).toBeCloseTo(0.94);
    expect(certainty('Opgave blauw groen')).toBeCloseTo(0.88);
    expect(certainty(`Opgave ${'geel '.repeat(30)}`)).toBe(0.5);
  });

  test.each([
    'Opgave van het COA',
    'Opgave per 1 april 2022',
    'Aantal vergunninghouders gehuisvest',
    'Opgave (COA)',
    'Opgave in personen',
  ])('words that say nothing, and dates, do not matter: %j', (text) => {
    expect(certainty(text)).toBeGreaterThanOrEqual(0.99);
  });

  test('a near spelling is only tried when nothing matches as it stands', () => {
    expect(readHeading('Gehuisvest opgav')).toMatchObject({ role: 'gehuisvest', nearly: false });
    expect(readHeading('Gehuisvst')).toMatchObject({ role: 'gehuisvest', nearly: true, words: ['gehuisvst'] });
  });

  test('short words are never taken for each other', () => {
    expect(readHeading('Base').role).toBe('onbekend');
    expect(readHeading('Vrede').role).not.toBe('taakstelling');
    expect(readHeading('Stal').role).toBe('onbekend');
  });
});

describe('the time that a heading names', () => {
  test('dates in the order of the text, a halfjaar, a half without a year, a month', () => {
    expect(readHeading('Plaatsingen 1 januari 2022 – 21 maart 2022').dates.map(formatDatum)).toEqual([
      '1-1-2022',
      '21-3-2022',
    ]);
    expect(readHeading('Taakstelling 2022-II')).toMatchObject({
      role: 'taakstelling',
      periode: { jaar: 2022, helft: 2 },
    });
    expect(readHeading('Taakstelling 1e helft')).toMatchObject({ role: 'taakstelling', helft: 1 });
    expect(readHeading('Gerealiseerd mrt 2022')).toMatchObject({ role: 'gehuisvest', maand: { maand: 3, jaar: 2022 } });
  });

  test('is read also where the words say nothing', () => {
    expect(readHeading('Kolom 1 april 2022')).toMatchObject({ role: 'onbekend', certainty: 0, words: [] });
    expect(readHeading('Kolom 1 april 2022').dates.map(formatDatum)).toEqual(['1-4-2022']);
  });

  test('a heading without time has none', () => {
    expect(readHeading('Opgave')).toEqual({
      role: 'opgave',
      certainty: 1,
      words: ['opgave'],
      nearly: false,
      dates: [],
    });
  });
});

describe('the sign in a heading', () => {
  test.each([
    ['Achterstand (+) / voorsprong (-)', 'achterstandPositive'],
    ['Achterstand (+) / voorsprong (–)', 'achterstandPositive'],
    ['Voorsprong (−) / achterstand (+)', 'achterstandPositive'],
    ['Achterstand (–) /voorsprong (+) aan einde periode', 'voorsprongPositive'],
    ['Voorsprong (+)/achterstand (-)', 'voorsprongPositive'],
    ['Saldo (+ = achterstand)', 'achterstandPositive'],
    ['Saldo (achterstand = +)', 'achterstandPositive'],
    ['Saldo (- = achterstand, + = voorsprong)', 'voorsprongPositive'],
    ['Saldo (voorsprong -)', 'achterstandPositive'],
    ['Saldo (achterstand is positief)', 'achterstandPositive'],
    ['Saldo (voorsprong positief, achterstand negatief)', 'voorsprongPositive'],
    ['Saldo (negatief getal = achterstand)', 'voorsprongPositive'],
    ['Positief saldo', 'unknown'],
    ['Saldo', 'unknown'],
    ['Voor-/achterstand', 'unknown'],
    ['Achterstand/voorsprong (-/+)', 'unknown'],
    ['Achterstand (+) / voorsprong (+)', 'unknown'],
    ['Saldo (+)', 'unknown'],
  ])('%j: %s', (text, sign) => {
    expect(readHeading(text)).toMatchObject({ sign });
  });

  test.each(['Achterstand', 'Voorsprong', 'Opgave incl. achterstand (+)', 'Gehuisvest (+)'])(
    '%j is no signed column',
    (text) => {
      expect(readHeading(text)).not.toHaveProperty('sign');
    },
  );
});

test('any text gives a role of the list and a certainty from 0 to 1', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
      const { role, certainty } = readHeading(text);
      expect(ROLES).toContain(role);
      expect(certainty).toBeGreaterThanOrEqual(0);
      expect(certainty).toBeLessThanOrEqual(1);
    }),
  );
});

test('capitals, line feeds, hard spaces and invisible marks change nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(
        'Nog te huisvesten',
        'Percentage gerealiseerd per 1 april 2022',
        'Taakstelling 1e helft 2022',
        'Achterstand (+) / voorsprong (-)',
      ),
      fc.constantFrom('\n', '\u00a0', '  ', ' \u200b'),
      (text, space) => {
        expect(readHeading(text.toUpperCase().replaceAll(' ', space))).toEqual(readHeading(text));
      },
    ),
  );
});
