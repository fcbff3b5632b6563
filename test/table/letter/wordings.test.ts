/** The same said in another order of words, or told instead of asked. */
import { answerOf } from '../../../src/table/letter/answers';
import { lineOf } from '../../../src/table/letter/lines';
import type { LetterLine } from '../../../src/table/letter/wordings/sentence';
import { assessed, type Lines } from './letter-kit';

const SALDO = 'Achterstand per 1 juli 2023';
const KOPPELINGEN = 'Koppelingen voldoende op 1 oktober 2023';
const OMKOPPELINGEN = 'Omkoppelingen van 1 juli 2023 tot 1 januari 2024';
const STAPEL = 'Stapelgemeente van 1 juli 2023 tot 1 januari 2024';
const TREDE = 'Trede interventieladder per 1 oktober 2023';
const held = (sentence: string) => ({ key: 'Trede verlengd tot', value: `tot 1 juli 2026 (${sentence})` });
const DURING = 'in de periode van 1 juli 2023 tot 1 januari 2024';

test.each<[string, LetterLine]>([
  ['Uw gemeente had per 1 juli 2023 een achterstand van', { key: SALDO }],
  ['Uw gemeente had op 1 juli 2023 een achterstand van 301 personen.', { key: SALDO, value: 301 }],
  ['Uw gemeente had een achterstand van 301 per 1 juli 2023', { key: SALDO, value: 301 }],
  ['De achterstand van uw gemeente per 1 juli 2023 bedroeg', { key: SALDO }],
  ['Per 1 juli 2023 bedroeg de achterstand van uw gemeente 1.108', { key: SALDO, value: 1108 }],
  ['Uw gemeente had per 1 juli 2023 geen achterstand of voorsprong', { key: SALDO, value: 0 }],
  [
    'Uw gemeente had per 1 juli 2023 op basis van huurcontracten een achterstand',
    { key: `${SALDO} op basis van huurcontracten` },
  ],
  ['Waren de koppelingen op 1 oktober 2023 voldoende?', { key: KOPPELINGEN }],
  ['Had uw gemeente op 1 oktober 2023 voldoende koppelingen?', { key: KOPPELINGEN }],
  ['Waren er op 1 oktober 2023 voldoende koppelingen?', { key: KOPPELINGEN }],
  ['Het aantal koppelingen op 1 oktober 2023 was', { key: KOPPELINGEN }],
  ['Op 1 oktober 2023 had uw gemeente te weinig koppelingen.', { key: KOPPELINGEN, value: 'onvoldoende' }],
  [
    'Het aantal koppelingen was op 1 oktober 2023 niet voldoende om de opgave te halen.',
    {
      key: KOPPELINGEN,
      value: 'niet voldoende',
    },
  ],
  ['Hierop komt uw voorsprong van 10 vergunninghouders in mindering.', { key: 'Voorsprong begin halfjaar', value: 10 }],
  ['Er waren op 1 oktober 2023 onvoldoende koppelingen', { key: KOPPELINGEN, value: 'onvoldoende' }],
  ['Op 1 oktober 2023 waren er te weinig koppelingen om te slagen', { key: KOPPELINGEN, value: 'onvoldoende' }],
  ['Is er in uw gemeente sprake geweest van omkoppelingen?', { key: 'Omkoppelingen' }],
  [`Hebben er ${DURING} omkoppelingen plaatsgevonden?`, { key: OMKOPPELINGEN }],
  [`Er zijn ${DURING} in uw gemeente geen omkoppelingen gedaan.`, { key: OMKOPPELINGEN, value: 'Nee' }],
  [
    `In de periode van 1 juli 2023 tot 1 januari 2024 zijn er omkoppelingen geweest.`,
    { key: OMKOPPELINGEN, value: 'Ja' },
  ],
  ['Omkoppelingen zijn er wel geweest.', { key: 'Omkoppelingen', value: 'Ja' }],
  [
    'In uw gemeente zijn in het eerste halfjaar van 2024 3 omkoppelingen gedaan.',
    { key: 'Omkoppelingen', value: 'Ja' },
  ],
  ['COA heeft uw gemeente vier maanden aangemerkt als stapelgemeente.', { key: 'Stapelgemeente', value: 'Ja' }],
  [
    'Er zijn omkoppelingen geweest, maar alleen van grote gezinnen',
    { key: 'Omkoppelingen', value: 'Er zijn omkoppelingen geweest, maar alleen van grote gezinnen' },
  ],
  [`Uw gemeente is ${DURING} niet aangemerkt als stapelgemeente.`, { key: STAPEL, value: 'Nee' }],
  ['Uw gemeente was geen stapelgemeente', { key: 'Stapelgemeente', value: 'Nee' }],
  ['Uw gemeente stond op 1 oktober 2023 op trede 3b.', { key: TREDE, value: '3b' }],
  ['Uw gemeente stond op 1 oktober 2023 op de trede signaleren.', { key: TREDE, value: 'signaleren' }],
  ['Op 1 oktober 2023 was de trede van uw gemeente 0, gerealiseerd.', { key: TREDE, value: '0, gerealiseerd' }],
  ['Per 1 oktober 2023 is dat trede 1', { key: TREDE, value: '1' }],
  ['Per 1 oktober 2023 plaatsen wij uw gemeente op trede 3a', { key: TREDE, value: '3a' }],
  ['Uw gemeente stond op trede 3b van de interventieladder.', { key: 'Trede', value: '3b' }],
  ['Uw gemeente blijft op trede 3b.', { key: 'Trede', value: '3b' }],
  [
    'Omdat er onvoldoende koppelingen waren, blijft u op trede 1 (signaleren).',
    { key: 'Trede', value: '1 (signaleren)' },
  ],
  ['Hiermee gaat uw gemeente van trede 1 (signaleren) naar trede 2', { key: 'Trede', value: '1 (signaleren)' }],
  ['Uw gemeente staat op trede 3b van de interventieladder.', { key: 'Trede nu', value: '3b' }],
  [
    'Dit betekent dat u voor 1 juli 2023 96 personen dient te huisvesten',
    { key: 'Te huisvesten voor 1 juli 2023', value: 96 },
  ],
  ['Uw gemeente blijft op trede signaleren per 1 oktober 2023', { key: TREDE, value: 'signaleren' }],
])('"%s"', (text, line) => {
  expect(lineOf(text)).toEqual(line);
});

test.each([
  'De taakstelling van de provincie voor 2023-II bedraagt 2.877 vergunninghouders.',
  'In Zuid-Holland zijn 24 omkoppelingen gedaan.',
  'Omkoppelingen van grote gezinnen tellen niet mee.',
  'Een stapelgemeente is een gemeente waar gekoppelde vergunninghouders blijven wachten.',
  'Dit betekent dat de gemeenten voor 1 juli 2023 2.877 vergunninghouders dienen te huisvesten',
])('"%s" says nothing of where this gemeente began', (text) => {
  expect(lineOf(text)).toBeUndefined();
});

test.each([
  ['uw gemeente is aangemerkt als stapelgemeente', 'Ja'],
  ['uw gemeente is niet aangemerkt als stapelgemeente', 'Nee'],
  ['geen stapelgemeente', 'Nee'],
  ['er waren niet voldoende koppelingen', 'Onvoldoende'],
  ['ja, maar alleen grote gezinnen', 'ja, maar alleen grote gezinnen'],
  ['net niet voldoende', 'net niet voldoende'],
])('the answer "%s" is %s', (text, answer) => {
  expect(answerOf(text)).toBe(answer);
});

test.each([
  ['De trede is door Gedeputeerde Staten verlengd tot 1 juli 2026', 'de brief'],
  ['Gedeputeerde Staten verlengen trede 4 tot 1 juli 2026 (bestuurlijke coulance)', 'bestuurlijke coulance'],
  [
    'Gedeputeerde Staten hebben op 10 februari 2026 besloten trede 4 voor uw gemeente te verlengen tot 1 juli 2026',
    'besluit van 10 februari 2026',
  ],
  ['Bij besluit van 3-2-2026 is trede 4 verlengd tot 1 juli 2026', 'besluit van 3-2-2026'],
  ['Wij houden de trede aan tot 1 juli 2026', 'de brief'],
  ['Gedeputeerde Staten handhaven trede 4 tot 1 juli 2026', 'de brief'],
  ['Uw gemeente blijft tot 1 juli 2026 op trede 4', 'de brief'],
  ['Uw gemeente blijft op trede 4 tot 1 juli 2026', 'de brief'],
])('"%s" holds the step; its source is %s', (sentence, source) => {
  expect(lineOf(`${sentence}.`)).toEqual(held(source));
});

test('of a paragraph the sentence about the step counts', () => {
  const sentence = 'Gedeputeerde Staten hebben trede 4 verlengd tot 1 juli 2026';
  expect(lineOf(`De opgave is niet gehaald. ${sentence}. Dat is geen verschoonbare reden.`)).toEqual(held('de brief'));
  expect(lineOf('De termijn van uw plan is verlengd tot 1 mei 2026. Uw gemeente staat op trede 4.')).toBeUndefined();
});

test.each([
  'De termijn voor uw plan van aanpak (trede 3a) is verlengd tot 1 mei 2026',
  'Uw gemeente heeft ons verzocht trede 4 te verlengen tot 1 juli 2026',
  'Wij kunnen de trede verlengen tot 1 juli 2026',
  'Gedeputeerde Staten zijn voornemens trede 4 te verlengen tot 1 juli 2026',
  'In plaats van trede 5 vragen wij u een plan van aanpak voor 1 oktober 2025',
  'Wij passen geen trede 5 toe',
])('by "%s" it is not known whether a step is held', (sentence) => {
  expect(lineOf(sentence)).toEqual({ key: 'Trede verlengd tot', value: `${sentence} (?)` });
});

test.each(['De trede wordt niet verlengd tot 1 juli 2026.', 'Trede verlengd tot 1 juli 2026'])(
  'no step is held by "%s" alone',
  (text) => {
    expect(lineOf(text)).toBeUndefined();
  },
);

test('behind the first 1,500 characters of a cell nothing is looked for: it would take minutes', () => {
  const sentence = 'Gedeputeerde Staten hebben trede 4 verlengd tot 1 juli 2026.';
  expect(lineOf(`${'Wij zien dat. '.repeat(100)}${sentence}`)).toEqual(held('de brief'));
  expect(lineOf(`${'Wij zien dat. '.repeat(110)}${sentence}`)).toBeUndefined();
  expect(lineOf('trede is verlengd '.repeat(1800))).toBeUndefined();
});

test('a step that a sentence of the letter holds does not rise', () => {
  const lansingerland: Lines = [
    ['Burgemeester en wethouders van Lansingerland', '', ''],
    ['Taakstelling 2025-II', '', 150],
    ['Per 1 juli 2025 had uw gemeente een achterstand', '', 44],
    ['Gehuisveste vergunninghouders vóór 1 januari 2026 op basis van cijfers van het COA', '', 92],
    ['Aantal koppelingen op 1 oktober 2025', '', 'Voldoende'],
    ['Op 1 oktober 2025 stond uw gemeente op de interventieladder op trede 4', '', ''],
  ];
  expect(assessed(lansingerland)).toMatchObject({ opgave: 194, van: '4', trede: '5' });
  const held = [...lansingerland, ['Gedeputeerde Staten verlengen de trede van uw gemeente tot 1 juli 2026.', '', '']];
  expect(assessed(held)).toMatchObject({ opgave: 194, van: '4', trede: '4', findings: [] });
});

const OKTOBER: Lines = [
  ['Burgemeester en wethouders van Westland', '', ''],
  ['Taakstelling 2023-II', '', 849],
  ['Fase interventieladder per 1 juli 2023', '', 'Signaleren'],
  ['Feitelijk gehuisvest vóór 1 oktober 2023', 84, ''],
];
const met = (...lines: Lines): Lines => [...OKTOBER, ...lines];

test('a figure behind "uw gemeente" is no code of a gemeente, also in words that are not known', () => {
  const known = met(['Uw gemeente had per 1 juli 2023 een achterstand van', '', 301]);
  expect(assessed(known)).toMatchObject({ naam: 'Westland', opgave: 1150, van: '1', trede: '2', findings: [] });
  const unknown = met(
    ['Te huisvesten vergunninghouders vóór 1 januari 2024', '', 1150],
    ['Aantal kernen van uw gemeente', '', 301],
  );
  expect(assessed(unknown)).toMatchObject({ naam: 'Westland', opgave: 1150 });
});

test('without a saldo that is read the taakstelling of a letter is not taken for the opgave', () => {
  expect(() => assessed(OKTOBER)).toThrow('ontbreekt: opgave');
  expect(() => assessed(met(['De achterstand is in de zomer opgelopen.']))).toThrow('ontbreekt: opgave');
});

test('a sentence and the figure beside it that differ are both named, and neither is used', () => {
  const twee = met(['Per 1 juli 2023 had uw gemeente een achterstand van 301', '', 310]);
  expect(() => assessed(twee)).toThrow('ontbreekt: opgave');
  const gelijk = met(['Per 1 juli 2023 had uw gemeente een achterstand van 301', '', 301]);
  expect(assessed(gelijk)).toMatchObject({ opgave: 1150 });
});
