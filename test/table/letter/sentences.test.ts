/** Figures in running words: several sentences in a cell, a mail in one cell, one column. */
import { assessed, type Lines } from './letter-kit';

const TO_DELFT: Lines = [['Provincie Zuid-Holland'], ['Burgemeester en wethouders van Delft'], ['']];
const LIST: Lines = [
  ['Taakstelling 2022-I', '', 76],
  ['Achterstand per 1 januari 2022', '', 5],
  ['Fase interventieladder per 1 januari 2022', '', 'Signaleren'],
];
const HOUSED: Lines = [['Gehuisvest vóór 1 april 2022', '', 44]];

test.each<[string, Lines, object]>([
  [
    'two sentences in a cell, the second about the first',
    [
      ["Burgemeester en wethouders van 's-Gravenhage"],
      ['Peildatum: 1 april 2022'],
      ['Uw gemeente had een opgave van 417. Hiervan heeft u er 156 gehuisvest (37%).'],
      ['Uw gemeente stond op trede 2 van de interventieladder.'],
    ],
    { naam: "'s-Gravenhage", opgave: 417, gehuisvest: 156, van: '2', trede: '2' },
  ],
  [
    'two figures in one sentence, and a gemeente that stays where it is',
    [
      ['Betreft: gemeente Delft'],
      ['De taakstelling van de gemeente is in 2022-I 76, en de achterstand op 1 januari 2022 was 5.'],
      ['Op 1 april 2022 heeft de gemeente 44 personen gehuisvest.'],
      ['De gemeente blijft op trede 1.'],
    ],
    { naam: 'Delft', opgave: 81, gehuisvest: 44, van: '1', trede: '1' },
  ],
  [
    'a whole letter in one cell',
    [
      [
        'Burgemeester en wethouders van Gouda\nUw taakstelling voor 2024-II is 90. U had op 1 juli 2024 een ' +
          'achterstand van 14. U moet dus 104 vergunninghouders huisvesten.\nIn de periode van 1 juli tot 1 oktober ' +
          '2024 zijn 61 personen gehuisvest; dat is 59%.\nU stond op trede signaleren.',
      ],
    ],
    { naam: 'Gouda', opgave: 104, gehuisvest: 61, van: '1', trede: '1' },
  ],
  [
    'a mail that names the gemeente in its sentences',
    [
      ['Goedemiddag,'],
      ['Gouda heeft voor 2024-II een opgave van 104 vergunninghouders. Per 1 oktober 2024 zijn er 51 gehuisvest.'],
      ['De gemeente Gouda stond op trede 1 (signaleren).'],
    ],
    { naam: 'Gouda', opgave: 104, gehuisvest: 51, van: '1', trede: '2' },
  ],
  [
    'two figures in a sentence, and the step that it goes from',
    [
      ...TO_DELFT,
      ['Uw gemeente had in het eerste halfjaar van 2024 een taakstelling van 60 en een achterstand van 6.'],
      ['Tot 1 juli 2024 heeft u 60 vergunninghouders gehuisvest.'],
      ['Op 1 april 2024 waren er voldoende koppelingen.'],
      ['Hiermee gaat uw gemeente van trede 1 (signaleren) naar trede 2.'],
    ],
    { naam: 'Delft', opgave: 66, gehuisvest: 60, van: '1', trede: '2' },
  ],
  [
    'no saldo in words, and none housed',
    [
      ...TO_DELFT,
      ['Taakstelling 2022-I', '', 76],
      ['Per 1 januari 2022 had uw gemeente noch een achterstand noch een voorsprong'],
      ['Gehuisvest vóór 1 april 2022', '', 'nog geen'],
      ['Trede', '', 'Signaleren (1)'],
    ],
    { naam: 'Delft', opgave: 76, gehuisvest: 0, van: '1', trede: '2' },
  ],
  [
    'a saldo of which the value says the side, and a count with its share',
    [
      ...TO_DELFT,
      ['Taakstelling 2022-I', 76],
      ['Saldo op 1 januari 2022', 'voorsprong van 6'],
      ['Gehuisvest vóór 1 april 2022', '34, waarvan 12 in maart'],
      ['Trede op 1 januari 2022', '1, signaleren'],
    ],
    { naam: 'Delft', opgave: 70, gehuisvest: 34, van: '1', trede: '2' },
  ],
  [
    'a saldo and a taakstelling with what they are one line lower',
    [
      ['Burgemeester en Wethouders van de gemeente Westland'],
      ['Taakstelling 2023-I', '', ''],
      ['', 'vastgesteld door het Rijk', 120],
      ['Saldo per 1 januari 2023', '', ''],
      ['', 'achterstand', 10],
      ['Gehuisvest vóór 1 juli 2023', '', ''],
      ['', 'volgens COA', 130],
      ['Op 1 april 2023 stond uw gemeente op trede informatie opvragen en valideren'],
    ],
    { naam: 'Westland', opgave: 130, gehuisvest: 130, van: '2', trede: '0' },
  ],
  [
    'one column: a value below its words, an answer below its question',
    [
      ['Burgemeester en wethouders van Katwijk'],
      ['Taakstelling 2022-I'],
      [80],
      ['Achterstand per 1 januari 2022'],
      [10],
      ['Gehuisvest vóór 1 juli 2022 volgens COA'],
      [70],
      ['Waren er op 1 april 2022 voldoende koppelingen?'],
      ['Ja'],
      ['Op 1 april 2022 stond uw gemeente op trede signaleren'],
    ],
    { naam: 'Katwijk', opgave: 90, gehuisvest: 70, van: '1', trede: '2' },
  ],
  [
    'the day in the sentence above the figures',
    [
      ...TO_DELFT,
      ['Hierbij ontvangt u de tussenstand per 1 oktober 2023.'],
      ['Opgave', 60],
      ['Gehuisvest', 33],
      ['Trede', 1],
    ],
    { naam: 'Delft', opgave: 60, gehuisvest: 33, van: '1', trede: '1' },
  ],
  [
    'the decision date in the subject, and figures up to the day before it',
    [
      ...TO_DELFT,
      ['Onderwerp: beoordeling huisvesting vergunninghouders per 1 april 2023'],
      ['Voor het eerste halfjaar van 2023 had uw gemeente een taakstelling van 70 vergunninghouders.'],
      ['Uw gemeente begon dit halfjaar met een voorsprong van 6.'],
      ['U moest daardoor 64 vergunninghouders huisvesten.'],
      ['Tot en met 31 maart 2023 zijn in uw gemeente 31 vergunninghouders gehuisvest, waarmee u niet op schema ligt.'],
      ['Uw gemeente stond op trede taakstelling gerealiseerd.'],
    ],
    { naam: 'Delft', opgave: 64, gehuisvest: 31, van: '0', trede: '1' },
  ],
  [
    'a sentence with parts that hang on each other',
    [
      ...TO_DELFT,
      [
        'Uw netto taakstelling voor 2022-I is 76 en uw achterstand op 1 januari 2022 was 5, zodat u 81 ' +
          'vergunninghouders moest huisvesten.',
      ],
      ['Op peildatum 1 april 2022 heeft u er daarvan 48 gehuisvest, dat is 59% van de opgave.'],
      ['Uw gemeente stond in fase 2.'],
    ],
    { naam: 'Delft', opgave: 81, gehuisvest: 48, van: '2', trede: '2' },
  ],
  [
    'what a gemeente writes of itself, and nobody housed yet',
    [
      ['Gemeente Zuidplas'],
      ['Aan: Gedeputeerde Staten van Zuid-Holland'],
      ['Onze opgave voor het tweede halfjaar van 2025 is 84 vergunninghouders.'],
      ['Op 1 oktober 2025 hadden wij nog geen vergunninghouders gehuisvest.'],
      ['Wij stonden op trede 0 van de interventieladder.'],
    ],
    { naam: 'Zuidplas', opgave: 84, gehuisvest: 0, van: '0', trede: '1' },
  ],
  [
    'the gemeente and the day in the subject',
    [['Betreft: Pijnacker-Nootdorp, stand 1 april 2025'], ['Opgave: 66'], ['Gehuisvest: 20'], ['Trede: 1']],
    { naam: 'Pijnacker-Nootdorp', opgave: 66, gehuisvest: 20, van: '1', trede: '2' },
  ],
  [
    'a short list under an address',
    [
      ['Burgemeester en wethouders van Westland'],
      ['Te huisvesten in 2022-I', 83],
      ['Al gehuisvest op 1 april 2022', 16],
      ['Huidige fase', 'Informatie ophalen en valideren'],
    ],
    { naam: 'Westland', opgave: 83, gehuisvest: 16, van: '2', trede: '2' },
  ],
  [
    'the same said once more, and another halfjaar',
    [
      ...TO_DELFT,
      ...LIST,
      ...HOUSED,
      ['In 2021-II heeft u 60 vergunninghouders gehuisvest.Uw opgave voor 2022-II is\n90.'],
      ['Op 1 oktober 2021 had u er 50 gehuisvest.'],
      ['Op 1 april 2022 had u 44 vergunninghouders gehuisvest.'],
    ],
    { naam: 'Delft', opgave: 81, gehuisvest: 44, van: '1', trede: '1' },
  ],
])('%s: read, and nothing is remarked', (_, lines, decided) => {
  expect(assessed(lines)).toMatchObject({ ...decided, findings: [] });
});

test('the gemeente in the subject or in the name of the sheet', () => {
  const list: Lines = [...LIST, ...HOUSED];
  expect(assessed([['Onderwerp: stand van zaken Delft per 1 april 2022'], ...list]).naam).toBe('Delft');
  expect(assessed(list, { sheet: 'Nissewaard 1-4-2022' }).naam).toBe('Nissewaard');
});
