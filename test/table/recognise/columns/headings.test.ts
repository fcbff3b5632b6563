import { datum } from '../../../../src/domain/tijd/datum';
import { readHeading } from '../../../../src/table/recognise/columns/headings';
import { signIn } from '../../../../src/table/recognise/columns/saldo/sign';
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
    ['Huisvestingsrealisatie per 1 april 2022', 'gehuisvest'],
    ['Taakstellingsrealisatie', 'gehuisvest'],
    ['Huisvestingsachterstand', 'achterstand'],
    ['Totaalopgave', 'opgave'],
    ['Halfjaaropgave 2022-I', 'opgave'],
    ['Huisvestingstaakstelling 2022-I', 'taakstelling'],
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

test.each(['Beginstand (+ is achterstand)', 'Startpositie (+ is achterstand)', 'Stand per 1 januari (achterstand +)'])(
  '%j is a saldo: a voorsprong stands in the same column',
  (text) => {
    expect(readHeading(text)).toMatchObject({ role: 'saldo', sign: 'achterstandPositive' });
    expect(readHeading(text).certainty).toBeGreaterThanOrEqual(THRESHOLD);
  },
);

describe('the day of a heading below that of a group', () => {
  test.each(['per 30 juni 2020 Trede per 1 juli 2020', 'per 1 januari 2020 Besluit per 1 juli 2020'])('%j', (text) => {
    expect(readHeading(text).dates.at(-1)).toBe(datum(2020, 7, 1));
  });
});

test('who were housed from a day on are of the halfjaar of that day', () => {
  expect(readHeading('Gehuisvest na 1 juli 2020')).toMatchObject({ dates: [], periode: { jaar: 2020, helft: 2 } });
});
