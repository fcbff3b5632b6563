/** A letter that asks and answers, and lines whose answer stands beside a sentence. */
import { lineOf } from '../../../src/table/letter/lines';

test.each([
  ['Wat is de taakstelling voor het eerste halfjaar van 2024?', 'Taakstelling voor het eerste halfjaar van 2024'],
  ['Hoe hoog was de opgave van uw gemeente in 2024-I?', 'Opgave in 2024-I'],
  ['Welke achterstand had uw gemeente op 1 januari 2024?', 'Achterstand per 1 januari 2024'],
  ['Had uw gemeente per 1 januari 2024 een achterstand of een voorsprong?', 'Saldo per 1 januari 2024'],
  ['Hoeveel vergunninghouders moest u huisvesten voor 1 juli 2024?', 'Te huisvesten voor 1 juli 2024'],
  [
    'Hoeveel vergunninghouders moesten voor 1 april 2024 minimaal gehuisvest zijn?',
    'Minimaal te huisvesten voor 1 april 2024',
  ],
  ['Hiervan moest voor 1 april 2024 minimaal gehuisvest zijn', 'Minimaal te huisvesten voor 1 april 2024'],
  ['Hoeveel vergunninghouders zijn voor 1 april 2024 gehuisvest?', 'Gehuisvest voor 1 april 2024'],
  ['Hoeveel vergunninghouders heeft uw gemeente gehuisvest voor 1 april 2024?', 'Gehuisvest voor 1 april 2024'],
  ['Hoeveel vergunninghouders moet u nog huisvesten voor 1 juli 2024?', 'Nog te huisvesten voor 1 juli 2024'],
  ['Hoeveel koppelingen waren er op 1 april 2024?', 'Koppelingen op 1 april 2024'],
  ['Het aantal vergunninghouders dat u voor 1 juli 2024 moest huisvesten', 'Te huisvesten voor 1 juli 2024'],
  ['Het totaal aantal vergunninghouders dat voor 1 juli 2024 is gehuisvest', 'Gehuisvest voor 1 juli 2024'],
  ['De opgave van uw gemeente voor 2025-I was daarmee', 'Opgave voor 2025-I'],
  ['Huurcontracten (aantal personen) met ingang van de laatste twee weken', 'Huurcontracten'],
  ['Conclusie omkoppelingen', 'Omkoppelingen'],
  ['Trede oud', 'Trede'],
  ['2. Zijn er voldoende koppelingen op 1 oktober 2023?', 'Koppelingen voldoende op 1 oktober 2023'],
  ['Ligt uw gemeente op schema?', 'Op schema'],
  ['Op welke trede stond uw gemeente op 1 april 2024?', 'Trede interventieladder per 1 april 2024'],
  ['Op 1 april 2024 stond uw gemeente op trede', 'Trede interventieladder per 1 april 2024'],
  ['Fase interventieladder na deze beoordeling', 'Verwachte trede'],
  [
    'Percentage gehuisveste vergunninghouders van het totaal aantal te huisvesten vergunninghouders voor 1 juli 2024',
    'Percentage van de opgave',
  ],
])('"%s" asks for "%s"', (text, key) => {
  expect(lineOf(text)).toEqual({ key });
});

test.each([
  'Hoeveel woningen heeft u beschikbaar?',
  'Hoeveel van hen heeft u in maart gehuisvest?',
  'Hoeveel vergunninghouders heeft de provincie gehuisvest voor 1 april 2024?',
])('"%s" asks for no figure of the letter', (text) => {
  expect(lineOf(text)).toEqual({ key: text });
});

test('whether a norm is met the figures say themselves', () => {
  expect(lineOf('Is dit percentage gelijk aan of hoger dan 70 procent?')).toBe('silent');
});

test('what was carried on may follow on what was told', () => {
  const line = { key: 'Voorsprong per 1 juli 2023', value: 2 };
  expect(lineOf('Daarmee heeft uw gemeente per 1 juli 2023 een voorsprong van 2.')).toEqual(line);
});

test.each([
  [
    'Op 1 juli 2025 stond u op trede 4 van de interventieladder, vooraankondiging juridische interventie.',
    '4, vooraankondiging juridische interventie',
  ],
  ['Op 1 juli 2025 komt u op trede 3a, omdat de opgave niet is gerealiseerd.', '3a'],
  ['Op 1 juli 2025 komt u op trede afspraken maken, ambtelijk', 'afspraken maken, ambtelijk'],
  ['Op 1 juli 2025 blijft u op trede 2, in plaats van trede 3a.', '2, in plaats van trede 3a'],
])('"%s" says the step %s', (text, value) => {
  expect(lineOf(text)).toMatchObject({ value });
});
