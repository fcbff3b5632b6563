import fc from 'fast-check';
import { formatDatum } from '../../../../src/domain/tijd/datum';
import { readHeading, signIn } from '../../../../src/table/recognise/columns/headings';
import { ROLES } from '../../../../src/table/roles';
import { THRESHOLD } from '../../../../src/table/column';

describe('headings of the papers', () => {
  test.each([
    // A: the overview of Haaglanden
    ['Gemeente', 'gemeente'],
    ['Besluit op 1 januari 2022', 'trede'],
    ['Taakstelling 1e helft 2022', 'taakstelling'],
    ['Plaatsingen 1 januari 2022 – 21 maart 2022', 'gehuisvest'],
    ['Te realiseren 21 maart 2022 - 1 juli 2022', 'nogTeHuisvesten'],
    // B: national
    ['Periode', 'periode'],
    ['Taakstelling', 'taakstelling'],
    ['Taakstelling incl. achterstand/voorsprong', 'opgave'],
    ['Realisatie', 'gehuisvest'],
    ['Achterstand (–) /voorsprong (+) aan einde periode', 'eindsaldo'],
    // C: COA
    ['Gerealiseerd', 'gehuisvest'],
    ['Nog te realiseren', 'nogTeHuisvesten'],
    ['Gecorrigeerde taakstelling', 'opgave'],
    // H and I
    ['Taakstelling inclusief achterstand/voorsprong + additionele opgave', 'opgaveInclAdditioneel'],
    ['Plaatsingen per 1 oktober 2022', 'gehuisvest'],
    ['Nog te plaatsen o.b.v. taakstelling', 'nogTeHuisvesten'],
    ['Provincies', 'provincie'],
    ['Percentage gerealiseerd per 1 april 2022', 'percentage'],
    // others to expect
    ['Achterstand', 'achterstand'],
    ['Voorsprong', 'voorsprong'],
    ['Saldo', 'saldo'],
    ['Voorsprong/achterstand', 'saldo'],
    ['Achterstand (+) / voorsprong (-)', 'saldo'],
    ['Opgave', 'opgave'],
    ['Te huisvesten', 'opgave'],
    ['Totaal te huisvesten', 'opgave'],
    ['Minimaal te huisvesten', 'minimaal'],
    ['Gehuisvest', 'gehuisvest'],
    ['Feitelijk gehuisvest', 'gehuisvest'],
    ['Nog te huisvesten', 'nogTeHuisvesten'],
    ['Percentage', 'percentage'],
    ['%', 'percentage'],
    ['% gerealiseerd', 'percentage'],
    ['Koppelingen op 1 april 2022', 'koppelingen'],
    ['Koppelingen voldoende?', 'koppelingen'],
    ['Omkoppelingen', 'omkoppelingen'],
    ['Stapelgemeente', 'stapelgemeente'],
    ['Huurcontracten', 'huurcontracten'],
    ['Fase interventieladder per 1-1-2022', 'trede'],
    ['Trede interventieladder', 'trede'],
    ['Conclusie', 'conclusie'],
    ['Verschoonbaar', 'verschoonbaar'],
    ['Toelichting', 'toelichting'],
    ['GM-code', 'gmcode'],
    ['Provincie', 'provincie'],
    ['Regio', 'regio'],
    ['Veiligheidsregio', 'regio'],
    ['Extra ambitie', 'additioneel'],
    ['Additionele opgave', 'additioneel'],
    ['Verwachte trede', 'verwachteTrede'],
    ['Op schema', 'opSchema'],
    ['Vervolgstap', 'vervolgstap'],
    ['Gerealiseerd (% van opgave)', 'percentage'],
    ['Percentage van de opgave', 'percentage'],
    ['Aantal gehuisveste vergunninghouders', 'gehuisvest'],
  ] as const)('%j means %s', (text, role) => {
    const reading = readHeading(text);
    expect(reading.role).toBe(role);
    expect(reading.certainty).toBeGreaterThanOrEqual(THRESHOLD);
  });

  test.each([
    ['taakst. 2022-I', 'taakstelling'],
    ['Taakstelllng', 'taakstelling'],
    ['GEMEENTE', 'gemeente'],
    ['gemeenten', 'gemeente'],
    ['Geemente', 'gemeente'],
    ['plaatsnigen', 'gehuisvest'],
    ['Gereal. per 1 april 2022', 'gehuisvest'],
    ['Koppelingn', 'koppelingen'],
    ['Nog te huisvesen', 'nogTeHuisvesten'],
    ['Huurcontrakten', 'huurcontracten'],
    ['\u200fGehuisvest\u200b', 'gehuisvest'],
  ] as const)('the near spelling %j means %s, surely enough to be used', (text, role) => {
    const { role: found, certainty } = readHeading(text);
    expect(found).toBe(role);
    expect(certainty).toBeGreaterThanOrEqual(THRESHOLD);
  });

  test.each([
    '',
    'Inwoners',
    'Contactpersoon',
    'Telefoon',
    '__proto__',
    'constructor',
    'Delft',
    'Wethouder',
    'Woningen',
  ])('%j means nothing that we know', (text) => {
    expect(readHeading(text).certainty).toBeLessThan(THRESHOLD);
  });

  test('a sentence with a known word in it is less sure than the word alone', () => {
    expect(
      readHeading('Welke afspraken zijn gemaakt over taakstelling tussen college raad provincie Rijk').certainty,
    ).toBeLessThan(THRESHOLD);
  });
});

describe('which way a saldo is positive', () => {
  test.each([
    ['achterstand (+) / voorsprong (-)', 'achterstandPositive'],
    ['voorsprong (-) / achterstand (+)', 'achterstandPositive'],
    ['achterstand (-) /voorsprong (+) aan einde', 'voorsprongPositive'],
    ['saldo (achterstand +)', 'achterstandPositive'],
    ['saldo', 'unknown'],
    ['voorsprong/achterstand', 'unknown'],
    ['achterstand (+) / voorsprong (+)', 'unknown'],
    ['saldo (voorsprong = +)', 'voorsprongPositive'],
    ['voorspr. (-) / achterst. (+)', 'achterstandPositive'],
    ['voor- of achterstand (- is achterstand)', 'voorsprongPositive'],
    ['stand (+ = achterstand, - = voorsprong)', 'achterstandPositive'],
  ])('%j: %s', (heading, sign) => {
    expect(signIn(heading)).toBe(sign);
  });
});

describe('headings as other sheets write them', () => {
  test.each([
    // who
    ['Gem.', 'gemeente'],
    ['Gemeentenaam', 'gemeente'],
    ['Naam gemeente', 'gemeente'],
    ['Naam van de gemeente', 'gemeente'],
    ['Gemeente (naam)', 'gemeente'],
    ['Gemeentecode', 'gmcode'],
    ['CBS-code', 'gmcode'],
    ['Code', 'gmcode'],
    ['Prov.', 'provincie'],
    ['Woonregio', 'regio'],
    ['Arbeidsmarktregio', 'regio'],
    ['Halfjaar', 'periode'],
    ['Taakstellingsperiode', 'periode'],
    ['Jaar', 'periode'],
    // how many
    ['Taakst.', 'taakstelling'],
    ['Netto taakstelling', 'taakstelling'],
    ['Halfjaartaakstelling', 'taakstelling'],
    ['Initiële taakstelling', 'taakstelling'],
    ['Taakstelling H1 2022', 'taakstelling'],
    ['Taakstelling excl. achterstand', 'taakstelling'],
    ['Taakstelling exclusief voorsprong/achterstand', 'taakstelling'],
    ['Bruto taakstelling', 'opgave'],
    ['Totale taakstelling', 'opgave'],
    ['Totale opgave', 'opgave'],
    ['Aantal te huisvesten', 'opgave'],
    ['Te huisvesten vergunninghouders', 'opgave'],
    ['Taakstelling incl. saldo', 'opgave'],
    ['Opgave incl. achterstand', 'opgave'],
    ['Taakstelling (inclusief voorsprong / achterstand)', 'opgave'],
    ['Te huisvesten incl. additionele opgave', 'opgaveInclAdditioneel'],
    ['Opgave + additionele opgave', 'opgaveInclAdditioneel'],
    ['Extra opgave', 'additioneel'],
    ['Additionele taakstelling', 'additioneel'],
    ['Minimum', 'minimaal'],
    ['Min. te huisvesten', 'minimaal'],
    ['Helft van de opgave', 'minimaal'],
    ['50% van de taakstelling', 'minimaal'],
    ['Minimaal te huisvesten vóór 1 april 2022', 'minimaal'],
    ['Taakstelling + achterstand', 'opgave'],
    ['Taakstelling plus achterstand', 'opgave'],
    ['Taakstelling +/- saldo', 'opgave'],
    ['Taakstelling met de achterstand', 'opgave'],
    ['Taakstelling - voorsprong', 'opgave'],
    ['Achterstand taakstelling', 'achterstand'],
    ['Voorsprong op de taakstelling', 'voorsprong'],
    ['Taakstelling 1e hj 2022', 'taakstelling'],
    ['Taakstelling 2)', 'taakstelling'],
    ['Fase²', 'trede'],
    ['Gemeente*', 'gemeente'],
    // the first of two words
    ['Gehuisvest (gemeente)', 'gehuisvest'],
    ['Gehuisveste personen per gemeente', 'gehuisvest'],
    ['Gemeenten met achterstand', 'gemeente'],
    ['Taakstelling gemeente', 'taakstelling'],
    // how far
    ['Realisatie taakstelling', 'gehuisvest'],
    ['Realisatie van de taakstelling per 1-4-2022', 'gehuisvest'],
    ['% realisatie taakstelling', 'percentage'],
    ['Aantal contracten', 'huurcontracten'],
    ['Reeds gehuisvest', 'gehuisvest'],
    ['Gehuisveste personen', 'gehuisvest'],
    ['Geplaatst t/m 21 maart 2022', 'gehuisvest'],
    ['Realisatie t/m maart 2022', 'gehuisvest'],
    ['Gerealiseerde taakstelling', 'gehuisvest'],
    ['Nog te huisvesten vergunninghouders', 'nogTeHuisvesten'],
    ['Nog te huisvesten / te realiseren', 'nogTeHuisvesten'],
    ['Restant taakstelling', 'nogTeHuisvesten'],
    ['Resterende opgave', 'nogTeHuisvesten'],
    ['Nog te plaatsen o.b.v. taakstelling inclusief achterstand/voorsprong', 'nogTeHuisvesten'],
    ['Nog te realiseren van opgave incl. achterstand/voorsprong', 'nogTeHuisvesten'],
    ['Realisatie (%)', 'percentage'],
    ['Gerealiseerd %', 'percentage'],
    ['Perc. gerealiseerd', 'percentage'],
    ['Realisatiepercentage', 'percentage'],
    ['% van minimum', 'percentage'],
    ['Gerealiseerd in procenten', 'percentage'],
    // saldo
    ['Voor-/achterstand', 'saldo'],
    ['Voor- en achterstand', 'saldo'],
    ['Achter-/voorsprong', 'saldo'],
    ['Voorsprong of achterstand', 'saldo'],
    ['Saldo vorige periode', 'saldo'],
    ['Achterstand vorige periode', 'achterstand'],
    ['Voorsprong vorig halfjaar', 'voorsprong'],
    ['Achterstand per 1 januari 2022', 'achterstand'],
    ['Saldo einde periode', 'eindsaldo'],
    ['Stand achterstand/voorsprong ultimo 2021', 'eindsaldo'],
    ['Eindsaldo', 'eindsaldo'],
    // the ladder and its questions
    ['Fase per 1-1-2022', 'trede'],
    ['Huidige fase', 'trede'],
    ['Trede op de interventieladder', 'trede'],
    ['Categorie', 'trede'],
    ['Stap', 'trede'],
    ['Nieuwe fase', 'verwachteTrede'],
    ['Trede na', 'verwachteTrede'],
    ['Gekoppelde vergunninghouders', 'koppelingen'],
    ['Aantal koppelingen per 1 oktober 2021', 'koppelingen'],
    ['Omgekoppeld', 'omkoppelingen'],
    ['Stapelgem.', 'stapelgemeente'],
    ['Stapelgemeente?', 'stapelgemeente'],
    ['Getekende huurcontracten', 'huurcontracten'],
    ['Huurovereenkomsten', 'huurcontracten'],
    ['Verschoonbaarheid', 'verschoonbaar'],
    ['Vervolgacties', 'vervolgstap'],
    ['Opmerkingen', 'toelichting'],
    ['Bijzonderheden', 'toelichting'],
    ['Toelichting verschoonbaar', 'toelichting'],
  ] as const)('%j means %s', (text, role) => {
    const reading = readHeading(text);
    expect(reading.role).toBe(role);
    expect(reading.certainty).toBeGreaterThanOrEqual(THRESHOLD);
  });

  test.each([
    'Naam',
    'Plaats',
    'Nr.',
    'Status',
    'Datum',
    'Totaal',
    'Aandeel',
    'Verschil',
    'Prognose',
    'AMV',
    'Nareizigers',
    'Oekraïne',
    '2022',
    '1 maart 2022',
    'maart',
    '31-3',
  ])('%j says nothing by itself', (text) => {
    expect(readHeading(text).role).toBe('onbekend');
  });

  test.each([
    ['Nog te plaatsen incl. additionele opgave', 'nogTeHuisvesten'],
    ['Nog te plaatsen o.b.v. taakstelling inclusief achterstand/voorsprong + additionele opgave', 'nogTeHuisvesten'],
  ] as const)('%j is another number than %s, so the user is asked', (text, role) => {
    const reading = readHeading(text);
    expect(reading.role).toBe(role);
    expect(reading.certainty).toBeLessThan(THRESHOLD);
  });

  test.each([
    ['omkoppelingen', 'koppelingen'],
    ['nogTeHuisvesten', 'opgave'],
    ['minimaal', 'opgave'],
    ['opgave', 'taakstelling'],
    ['verwachteTrede', 'trede'],
    ['percentage', 'gehuisvest'],
  ] as const)('the heading of %s holds the word of %s, and more words win', (role, other) => {
    const both = {
      omkoppelingen: 'Omkoppelingen',
      nogTeHuisvesten: 'Nog te huisvesten',
      minimaal: 'Minimaal te huisvesten',
      opgave: 'Gecorrigeerde taakstelling',
      verwachteTrede: 'Verwachte trede',
      percentage: 'Percentage gerealiseerd',
    };
    expect(readHeading(both[role]).role).toBe(role);
    expect(readHeading(both[role]).role).not.toBe(other);
  });
});

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
