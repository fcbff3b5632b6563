import { bel } from './bel';
import { foutVan } from './host';

const BLANCO = [null, '', 0] as const;

test.each<[string, unknown[], unknown]>([
  ['OPGAVE', [418], 418],
  ['OPGAVE', [340, 195], 535],
  ['OPGAVE', [309, 108, null], 417],
  ['OPGAVE', [197, null, 8], 189],
  ['OPGAVE', ['2.865', '12', ''], 2877],
  ['OPGAVE', [0], 0],
  ['MINIMAAL', [418], 209],
  ['MINIMAAL', [417], 209],
  ['MINIMAAL', [9], 5],
  ['MINIMAAL', [0], 0],
  ['RESTANT', [535, 427], 108],
  ['RESTANT', [1142, 1182], -40],
  ['GEREALISEERD', [129, 417], 129 / 417],
  ['GEREALISEERD', [106, 209], 106 / 209],
  ['KOPPELINGEN', [188, 135], 'voldoende'],
  ['KOPPELINGEN', ['1.469', 1952], 'onvoldoende'],
  ['KOPPELINGEN', [0, 0], 'voldoende'],
  ['OPSCHEMA', [76, 48, 44641], 'op schema'],
  ['OPSCHEMA', [417, 129, '21-3-2022'], 'niet op schema'],
  ['OPSCHEMA', [418, 147, '1-4-2021'], 'op schema'],
  ['OPSCHEMA', [418, 146, '1-4-2021'], 'niet op schema'],
  ['OPSCHEMA', [418, 208, '1-4-2022'], 'niet op schema'],
  ['TREDENAAM', ['3a'], 'afspraken maken over acties en termijnen, ambtelijk'],
  ['TREDENAAM', [0], 'taakstelling gerealiseerd'],
  ['VERVOLGSTAP', [1], 'signaal per brief'],
  ['CONCLUSIE', [0, 1], 'volgende fase'],
  ['CONCLUSIE', [2, '2'], 'zelfde fase'],
  ['CONCLUSIE', [1, 0], 'taakstelling gerealiseerd'],
  ['CONCLUSIE', [0, 0], 'zelfde fase'],
  ['VERVOLGSTAP', [0], 'geen actie nodig; compliment als de opgave is gehaald'],
  ['PERIODE', [44641], '2022-I'],
  ['PERIODE', ['1 juli 2022'], '2022-II'],
  ['TEMPO', [288, '21-3-2022', '1-7-2022'], (288 * 7) / 102],
  ['PROGNOSE', [129, '1-1-2022', '21-3-2022', '1-4-2022'], 146],
  ['PROGNOSE', [129, '1-1-2022', '21-3-2022', '2-5-2022', 40], 369],
  ['PROGNOSE', [5, '1-1-2022', '1-1-2022', '15-1-2022', '2,5'], 10],
  ['VERDEEL', [10, [[1, 1, 1]]], [[4, 3, 3]]],
  [
    'VERDEEL',
    [
      7,
      [
        [3, ''],
        [3, 1],
      ],
    ],
    [
      [3, 0],
      [3, 1],
    ],
  ],
  ['VERDEEL', ['100', [['31%'], ['69%']]], [[31], [69]]],
  ['GEMEENTE', ["Gravenhage 's-"], "'s-Gravenhage"],
  ['GEMEENTE', [518], "'s-Gravenhage"],
  ['GEMEENTE', ['De Friese Meren'], 'De Fryske Marren'],
  ['GEMEENTE', ['Hengelo'], 'Hengelo (O.)'],
  ['GEMEENTE', [503], 'Delft'],
  ['PROVINCIE', ['Gemeente Delft'], 'Zuid-Holland'],
  ['PROVINCIE', ['Bergen NH'], 'Noord-Holland'],
  ['PROVINCIE', ['GM0363'], 'Noord-Holland'],
  ['REGIO', ['Gouda'], 'Hollands-Midden'],
  ['REGIO', ['Gouda', 'woonregio'], 'Midden-Holland'],
  ['REGIO', ['Brielle', null, '1-7-2022'], 'Rotterdam-Rijnmond'],
  ['WONINGEN', [24], 10],
  ['WONINGEN', [25, null], 11],
  ['WONINGEN', [10, 3], 4],
  ['UITERLIJK', ['1-1-2022'], 44660],
])('%s %j = %j', (id, invoer, uitkomst) => {
  expect(bel(id, ...invoer)).toEqual(uitkomst);
});

test.each<[string, unknown[], string]>([
  ['OPGAVE', [], '#N/A Het argument taakstelling ontbreekt: vul een waarde in of verwijs naar een gevulde cel.'],
  ['OPGAVE', [309, -8], '#VALUE! Het argument achterstand ("-8") is negatief: vul een aantal van 0 of meer in.'],
  [
    'OPGAVE',
    [[[309], [310]]],
    '#VALUE! Het argument taakstelling is een bereik van 2 cellen: geef één cel of één waarde.',
  ],
  ['GEREALISEERD', [5, 0], '#N/A De basis is 0: van niets is geen deel te berekenen.'],
  ['GEREALISEERD', [5, ''], '#N/A Het argument basis ontbreekt: vul een waarde in of verwijs naar een gevulde cel.'],
  [
    'KOPPELINGEN',
    ['', 5],
    '#N/A Het argument koppelingen ontbreekt: vul een waarde in of verwijs naar een gevulde cel.',
  ],
  [
    'OPSCHEMA',
    [5, 5, null],
    '#N/A Het argument peildatum ontbreekt: vul een waarde in of verwijs naar een gevulde cel.',
  ],
  ['TREDE', [2, '1-7-2022', 417, 129], '#N/A Geen trede te bepalen: koppelingen ontbreken.'],
  ['TREDE', [2, '1-1-2022', 535, 427, 'onvoldoende'], '#N/A Geen trede te bepalen: de taakstelling ontbreekt.'],
  [
    'TREDE',
    ['', '1-4-2022', 417, 129],
    '#N/A Het argument trede ontbreekt: vul een waarde in of verwijs naar een gevulde cel.',
  ],
  ['CONCLUSIE', [1, '3a'], '#VALUE! Van trede 1 naar 3a kan niet: dat slaat een trede over. Controleer beide tredes.'],
  ['CONCLUSIE', [2, 1], '#VALUE! Van trede 2 naar 1 kan niet: een trede daalt alleen naar 0. Controleer beide tredes.'],
  [
    'TEMPO',
    [5, '1-7-2022', '1-7-2022'],
    '#VALUE! De datum bij tot ligt niet na de datum bij van: er is geen tijd om over te verdelen.',
  ],
  [
    'PROGNOSE',
    [5, '1-1-2022', '1-4-2022', '21-3-2022'],
    '#VALUE! De datum bij einde ligt voor de peildatum: vooruitkijken kan alleen naar een latere datum.',
  ],
  [
    'PROGNOSE',
    [5, '1-4-2022', '1-4-2022', '1-7-2022'],
    '#VALUE! De peildatum ligt niet na het begin: er is nog geen tempo. Geef een tempo per week op.',
  ],
  ['VERDEEL', [5, [[0, '']]], '#VALUE! De gewichten zijn samen 0: er is niets om naar te verdelen.'],
  [
    'VERDEEL',
    [5, [[1, 'x-']]],
    '#VALUE! Het argument gewichten (rij 1, kolom 2) is "x-": vul een getal van 0 of meer in.',
  ],
  [
    'VERDEEL',
    [5, [[1], [-1]]],
    '#VALUE! Het argument gewichten (rij 2, kolom 1) is "-1": vul een getal van 0 of meer in.',
  ],
  [
    'GEMEENTE',
    ['Krimpenerwaard a/d IJssel'],
    '#VALUE! "Krimpenerwaard a/d IJssel" mengt twee gemeenten: Krimpenerwaard en Krimpen aan den IJssel. ' +
      'Schrijf één van beide.',
  ],
  [
    'PROVINCIE',
    ['Bergen'],
    '#VALUE! "Bergen" kan meer dan één gemeente zijn: Bergen (NH.) en Bergen (L.). Schrijf de naam voluit.',
  ],
  [
    'GEMEENTE',
    ['Bodegraven-Reewijk'],
    '#VALUE! "Bodegraven-Reewijk" lijkt op een gemeente: bedoelt u Bodegraven-Reeuwijk?',
  ],
  ['GEMEENTE', ['Leerdam'], '#VALUE! Leerdam bestaat niet meer sinds 1-1-2019: gebruik Vijfheerenlanden.'],
  ['GEMEENTE', [0], '#N/A Het argument naam ontbreekt: vul een waarde in of verwijs naar een gevulde cel.'],
  [
    'REGIO',
    ['Gouda', 'provincie'],
    '#VALUE! Het argument soort is "provincie": gebruik veiligheidsregio of woonregio.',
  ],
  [
    'REGIO',
    ['Utrecht'],
    '#N/A Utrecht ligt in Utrecht: alleen van gemeenten in Zuid-Holland is de veiligheidsregio bekend.',
  ],
  [
    'REGIO',
    ['Amsterdam', 'woonregio'],
    '#N/A Amsterdam ligt in Noord-Holland: alleen van gemeenten in Zuid-Holland is de woonregio bekend.',
  ],
  [
    'REGIO',
    ['Brielle', '', '1-7-2023'],
    '#VALUE! Brielle bestond tot 1-1-2023 en ging op in Voorne aan Zee: controleer de naam of de peildatum.',
  ],
  ['WONINGEN', [10, -1], '#VALUE! Het argument bezetting is "-1": vul een getal van 0 of meer in.'],
])('%s %j is %s', (id, invoer, fout) => {
  expect(foutVan(() => bel(id, ...invoer))).toBe(fout);
});

test('what is omitted, blank or 0 is the same to an optional argument', () => {
  for (const leeg of BLANCO) {
    expect(bel('OPGAVE', 309, leeg, leeg)).toBe(309);
    expect(bel('WONINGEN', 24, leeg)).toBe(10);
    expect(bel('REGIO', 'Delft', leeg, leeg)).toBe('Haaglanden');
    expect(bel('PROGNOSE', 129, '1-1-2022', '21-3-2022', '1-4-2022', leeg)).toBe(146);
    expect(bel('TREDE', 2, '1-4-2022', 417, 129, leeg, leeg, leeg, leeg, leeg, leeg)).toBe('2');
  }
});

test('WAAROM tells what TREDE found, and what it misses instead of an error', async () => {
  expect(await bel('WAAROM', 0, '1-4-2021', 418, 106)).toBe(
    'Niet op schema: 106 gehuisvest, 51% van het minimum, minder dan 146,3 (70% van het minimum, hier 209; ' +
      'brief GS over 1-4-2021). Trede 0 wordt 1.',
  );
  expect(await bel('WAAROM', 2, '1-7-2022', 417, 129)).toMatch(
    /Koppelingen ontbreken: zonder dat is er geen trede te bepalen\.$/,
  );
  expect(await bel('WAAROM', 2, '1-7-2022', 417, 129, 'ja', null, null, null, null, 'dossiers zonder BSN')).toContain(
    '(reden: dossiers zonder BSN)',
  );
});
