import { answerOf, isAnswer } from '../../../src/table/letter/answers';
import { addressee, lineOf } from '../../../src/table/letter/lines';

test.each([
  ['Per 1 januari 2022 had uw gemeente een achterstand', 'Achterstand per 1 januari 2022'],
  ['Per 1 januari 2022 had uw gemeente op basis van cijfers COA een achterstand', 'Achterstand per 1 januari 2022'],
  ['Per 1 juli 2021 had uw gemeente een voorsprong van', 'Voorsprong per 1 juli 2021'],
  ['Op 1 juli 2022 heeft uw gemeente een achterstand.', 'Achterstand per 1 juli 2022'],
  [
    'Per 1 juli 2021 heeft uw gemeente op basis van ingestuurde huurcontracten een voorsprong',
    'Voorsprong per 1 juli 2021 op basis van huurcontracten',
  ],
  [
    'Percentage gehuisveste vergunninghouders van het minimaal vóór 1 april aantal te huisvesten vergunninghouders',
    'Percentage van het minimum',
  ],
  ['Percentage gehuisveste vergunninghouders van de opgave', 'Percentage van de opgave'],
  [
    'Zijn er in uw gemeente in de periode van 1 juli tot 1 januari 2022 omkoppelingen gedaan?',
    'Omkoppelingen van 1 juli tot 1 januari 2022',
  ],
  [
    'Is uw gemeente in de periode van 1 januari tot 1 juli 2022 ten minste drie maanden aangemerkt als ' +
      'stapelgemeente, waaronder de maand juni?',
    'Stapelgemeente van 1 januari tot 1 juli 2022',
  ],
])('the key "%s" is "%s"; its value stands beside it', (text, key) => {
  expect(lineOf(text)).toEqual({ key });
});

test.each([
  [
    'Op 1 april 2022 stond uw gemeente op de interventieladder op trede informatie opvragen en valideren',
    { key: 'Trede interventieladder per 1 april 2022', value: 'informatie opvragen en valideren' },
  ],
  [
    'Op basis van bovenstaande bevindingen komt uw gemeente per 1 juli 2022 op de interventieladder op trede ' +
      'afspraken maken over acties en termijnen, ambtelijk',
    {
      key: 'Trede interventieladder per 1 juli 2022',
      value: 'afspraken maken over acties en termijnen, ambtelijk',
    },
  ],
  [
    'Op basis van deze bevindingen blijft uw gemeente per 1-1-2023 op trede 2.',
    { key: 'Trede interventieladder per 1-1-2023', value: '2' },
  ],
  [
    'Uw gemeente blijft per 1 januari 2022 op trede informatie opvragen en valideren.',
    { key: 'Trede interventieladder per 1 januari 2022', value: 'informatie opvragen en valideren' },
  ],
  [
    'Per 1 januari 2022 komt uw gemeente op de interventieladder op trede 3a',
    { key: 'Trede interventieladder per 1 januari 2022', value: '3a' },
  ],
  [
    'Per 1 januari 2022 heeft uw gemeente een achterstand van 1.108 vergunninghouders.',
    { key: 'Achterstand per 1 januari 2022', value: 1108 },
  ],
  ['Per 1 januari 2021 had uw gemeente geen achterstand', { key: 'Achterstand per 1 januari 2021', value: 0 }],
])('"%s" says its value itself', (text, line) => {
  expect(lineOf(text)).toEqual(line);
});

test.each([
  'Taakstelling 2022-I',
  'Wij verzoeken u ons vóór 1 mei 2022 te informeren.',
  'Uw gemeente ontvangt deze brief omdat u een opgave heeft.',
  '',
])('"%s" is a line like any other', (text) => {
  expect(lineOf(text)).toBeUndefined();
});

test.each([
  ['ja, er zijn omkoppelingen geweest', 'Ja'],
  ['Nee', 'Nee'],
  ['nee, er zijn geen omkoppelingen geweest', 'Nee'],
  ['niet aangemerkt als stapelgemeente', 'Nee'],
  ['aangemerkt als stapelgemeente', 'Ja'],
  ['voldoende koppelingen', 'Voldoende'],
  ['onvoldoende koppelingen', 'Onvoldoende'],
  ['niet voldoende', 'Onvoldoende'],
  ['418 personen', 418],
  ['n.v.t.', 'n.v.t.'],
  ['Informatie opvragen en valideren', 'Informatie opvragen en valideren'],
])('the answer "%s" is %s', (text, answer) => {
  expect(answerOf(text)).toBe(answer);
});

test.each([
  ["Burgemeester en wethouders van 's-Gravenhage", "'s-Gravenhage"],
  ['Burgemeester en Wethouders van de gemeente Westland', 'Westland'],
  ['Aan het college van burgemeester en wethouders van Delft,', 'Delft'],
  ['De burgemeester van Delft', undefined],
])('"%s" is addressed to %s', (text, name) => {
  expect(addressee(text)).toBe(name);
});

test.each([
  'Is het aantal gehuisveste vergunninghouders groter of gelijk aan 70 procent van de opgave?',
  'Is het aantal gehuisveste vergunninghouders groter of gelijk aan 70% van het minimaal aantal te huisvesten?',
])('the question "%s" is passed over: the figures answer it', (text) => {
  expect(lineOf(text)).toBe('silent');
});

test.each([
  ['Nee', true],
  ['n.v.t.', true],
  ['Volgende fase', true],
  ['afspraken maken over acties en termijnen, ambtelijk', true],
  ['418 personen', true],
  ['Aantal vergunninghouders', false],
  ['Beoordeling', false],
])('"%s" one line lower is the value of the line above it: %s', (text, yes) => {
  expect(isAnswer(text)).toBe(yes);
});
