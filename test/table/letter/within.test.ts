/** More in one place than a key and a figure: what an opgave is made of, the whole of a part, a day behind a count. */
import { assessed, type Lines } from './letter-kit';

const TO_DELFT: Lines = [['Burgemeester en wethouders van Delft']];
const LIST: Lines = [
  ['Taakstelling 2022-I', '', 70],
  ['Achterstand per 1 januari 2022', '', 6],
  ['Gehuisvest vóór 1 april 2022', '', 39],
  ['Fase interventieladder per 1 januari 2022', '', 'Signaleren'],
];
const without = (...words: readonly string[]): Lines =>
  LIST.filter(([key]) => !words.some((word) => String(key).startsWith(word)));
const NO_OPGAVE = without('Taakstelling', 'Achterstand');
const NO_HOUSED = without('Gehuisvest');

test.each<[string, Lines, object]>([
  ['a sum behind the opgave', [...NO_OPGAVE, ['Opgave', '', '76 (taakstelling 70 + achterstand 6)']], { opgave: 76 }],
  ['the same in one cell', [...NO_OPGAVE, ['Opgave: 76 (taakstelling 70 + achterstand 6)']], { opgave: 76 }],
  [
    'the same in a sentence',
    [...NO_OPGAVE, ['De opgave van uw gemeente (taakstelling 70 plus achterstand 6) bedroeg 76 personen.']],
    { opgave: 76 },
  ],
  [
    'the words behind the figures',
    [['Te huisvesten: 66 personen, zijnde 70 (taakstelling) en 4 (voorsprong).'], ...NO_OPGAVE],
    { opgave: 66 },
  ],
  ['a part of the whole', [...NO_OPGAVE.slice(1), ['Gehuisvest per 1 april 2022', '', '39 van de 76 (51%)']], {}],
  [
    'the same in a sentence about who were housed',
    [...NO_OPGAVE.slice(1), ['Op 1 april 2022 heeft u 39 van de 76 vergunninghouders gehuisvest.']],
    {},
  ],
  [
    'what is left of the whole',
    [...NO_OPGAVE, ['Tot 1 juli 2022 moet uw gemeente nog 37 vergunninghouders huisvesten van de in totaal 76.']],
    {},
  ],
  ['a sentence about what is left', [...LIST, ['Opgave', '', 76], ['Vóór 1 juli 2022 moet u 37 huisvesten.']], {}],
  ['a day behind the count', [...without('Achterstand'), ['Achterstand', '', '6 (1 januari 2022)']], {}],
  ['the side behind the saldo', [...without('Achterstand'), ['Saldo op 1 januari 2022: achterstand', '', 6]], {}],
  [
    'what the taakstelling and the saldo come to',
    [
      ...NO_OPGAVE,
      ['Uw gemeente had in 2022-I een taakstelling van 70 en een achterstand van 6, dus een opgave van 76.'],
      ['Dat maakt uw opgave 76.'],
    ],
    {},
  ],
  ['a count with its share', [...NO_HOUSED, ['Gehuisvest per 1 april 2022', '', '39 (51% van de opgave)']], {}],
  ['the same behind "="', [...NO_HOUSED, ['Gehuisvest per 1 april 2022 = 39 personen (103% van het minimum)']], {}],
  ['a figure without a colon', [...NO_HOUSED, ['Gehuisvest per 1 april 2022 39']], {}],
  ['a share in words', [...NO_HOUSED, ['Gehuisvest per 1 april 2022: 39 personen, oftewel 51%.']], {}],
  [
    'a saldo in front of the opgave',
    [...NO_OPGAVE, ['Vermeerderd met de achterstand van 6 per 1 januari 2022 moet u 76 vergunninghouders huisvesten.']],
    {},
  ],
  [
    '"hiervan" below the opgave',
    [
      ...NO_OPGAVE.slice(1),
      ['Uw gemeente heeft in 2022-I een opgave van 76 vergunninghouders.'],
      ['Hiervan waren op 1 april 2022 39 personen gehuisvest.'],
    ],
    {},
  ],
  ['a sentence over two cells', [...NO_HOUSED, ['Uw gemeente heeft op 1 april 2022', '39 personen gehuisvest.']], {}],
  [
    'a sentence over two lines',
    [...NO_HOUSED, ['Op 1 april 2022 heeft uw gemeente er'], ['39 personen gehuisvest.']],
    {},
  ],
])('%s', (_, lines, more) => {
  const decided = { naam: 'Delft', opgave: 76, gehuisvest: 39, van: '1', trede: '1' };
  expect(assessed([...TO_DELFT, ...lines])).toMatchObject({ ...decided, ...more, findings: [] });
});

test.each<[string, Lines]>([
  ['what an opgave is made of makes another', [...NO_OPGAVE, ['Opgave', '', '76 (taakstelling 70 + achterstand 8)']]],
  ['the whole is another opgave', [...LIST, ['Opgave', '', 80], ['Op 1 april 2022 heeft u 39 van de 76 gehuisvest.']]],
  ['a day without its century', [...NO_HOUSED, ['Gehuisvest per 1 april 22']]],
])('%s: asked', (_, lines) => {
  const read = (): readonly unknown[] => {
    const { findings, opgave, gehuisvest } = assessed([...TO_DELFT, ...lines]);
    return findings.length > 0 ? findings : [opgave, gehuisvest];
  };
  let outcome: readonly unknown[] | string = 'ontbreekt';
  try {
    outcome = read();
  } catch (error) {
    outcome = String(error);
  }
  expect(outcome).not.toEqual([76, 39]);
  expect(outcome).not.toEqual([76, 22]);
});

test.each([
  ['Uw gemeente stond op 1 januari 2022 op trede 3a van de interventieladder en blijft daar.', '3a'],
  ['U stond op trede 1 en gaat naar trede 2.', '1'],
  ['Uw gemeente stond op 1 januari 2022 op trede 1 en daar blijft zij.', '1'],
  ['U stond op trede 0 en komt op trede 1.', '0'],
  ['Uw gemeente staat op trede 1 en gaat naar trede 2.', '1'],
])('%s', (sentence, van) => {
  expect(assessed([...TO_DELFT, ...without('Fase'), [sentence]])).toMatchObject({ van, findings: [] });
});

test('a step before and after in one cell', () => {
  for (const both of ['1 → 2', 'van 1 naar 2', 'trede 1 -> trede 2'])
    expect(assessed([...TO_DELFT, ...without('Fase'), ['Trede (oud → nieuw)', '', both]]).van).toBe('1');
});

test('koppelingen with their judgement: the figures may say otherwise', () => {
  const [, ...list] = LIST;
  const said = (value: string): unknown =>
    assessed([...TO_DELFT, ['Taakstelling 2022-I', '', 70], ...list, ['Koppelingen op 1 april 2022', '', value]])
      .findings;
  expect(said('61 (voldoende)')).toEqual([]);
  expect(said('onvoldoende (21)')).toEqual([]);
});
