import fc from 'fast-check';
import { gemeenteInWoorden } from '../../../src/domain/sentences/gemeenten';
import { vindGemeente } from '../../../src/domain/gemeente/gemeenteherkenning';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import { codeVan } from '../../../src/domain/gemeente/gemeentenaam';
import { op } from '../stand';

const gevonden = (naam: string) => {
  const herkenning = vindGemeente(naam);
  return herkenning.kind === 'gevonden' ? `${herkenning.gemeente.naam} (${herkenning.hoe})` : herkenning.kind;
};

test.each([
  ["'s-Gravenhage", "'s-Gravenhage (naam)"],
  ["'s Gravenhage", "'s-Gravenhage (schrijfwijze)"],
  ["Gravenhage 's-", "'s-Gravenhage (schrijfwijze)"],
  ["Gravenhage, 's-", "'s-Gravenhage (schrijfwijze)"],
  ['Den Haag', "'s-Gravenhage (schrijfwijze)"],
  ['DEN\u00a0HAAG', "'s-Gravenhage (schrijfwijze)"],
  ["'s-Gravenhage (gemeente)", "'s-Gravenhage (schrijfwijze)"],
  ["gemeente 's-Gravenhage", "'s-Gravenhage (schrijfwijze)"],
  ['’s-Gravenhage', "'s-Gravenhage (schrijfwijze)"],
  ['Rijswijk (ZH.)', 'Rijswijk (schrijfwijze)'],
  ['Rijswijk (Z.H.)', 'Rijswijk (schrijfwijze)'],
  ['Alphen a/d Rijn', 'Alphen aan den Rijn (schrijfwijze)'],
  ['Alphen aan de Rijn', 'Alphen aan den Rijn (schrijfwijze)'],
  ['Capelle a/d IJssel', 'Capelle aan den IJssel (schrijfwijze)'],
  ['Krimpen a.d. IJssel', 'Krimpen aan den IJssel (schrijfwijze)'],
  ['Kaag & Braassem', 'Kaag en Braassem (schrijfwijze)'],
  ['Pijnacker - Nootdorp', 'Pijnacker-Nootdorp (schrijfwijze)'],
  ['West\u200bland', 'Westland (schrijfwijze)'],
  ['Leidschendam-Voorbu', 'Leidschendam-Voorburg (afgekapt)'],
  ['Bodegraven-Reeu', 'Bodegraven-Reeuwijk (afgekapt)'],
  ['GM0518', "'s-Gravenhage (code)"],
  ['gm0518', "'s-Gravenhage (code)"],
  ['0518', "'s-Gravenhage (code)"],
  ['518', "'s-Gravenhage (code)"],
  ['Leiden', 'Leiden (naam)'],
])('"%s" is %s', (naam, uitkomst) => {
  expect(gevonden(naam)).toBe(uitkomst);
});

test.each([
  [
    'Krimpenerwaard a/d IJssel',
    '"Krimpenerwaard a/d IJssel" mengt twee gemeenten: Krimpenerwaard en Krimpen aan den IJssel. Schrijf één ' +
      'van beide.',
  ],
  [
    'Pijnacker-Voorburg',
    '"Pijnacker-Voorburg" mengt twee gemeenten: Pijnacker-Nootdorp en Leidschendam-Voorburg. Schrijf één van beide.',
  ],
  ['Delft / Rijswijk', '"Delft / Rijswijk" mengt twee gemeenten: Delft en Rijswijk. Schrijf één van beide.'],
  [
    'Krimpen',
    '"Krimpen" kan meer dan één gemeente zijn: Krimpen aan den IJssel en Krimpenerwaard. Schrijf de naam voluit.',
  ],
  [
    'Leid',
    '"Leid" kan meer dan één gemeente zijn: Leiden, Leiderdorp en Leidschendam-Voorburg. Schrijf de naam voluit.',
  ],
  ['Rijswik', '"Rijswik" is geen bekende gemeente: bedoelt u Rijswijk?'],
  ['Zoetemeer', '"Zoetemeer" is geen bekende gemeente: bedoelt u Zoetermeer?'],
  ['Totaal', '"Totaal" is geen bekende gemeente: controleer de naam.'],
  ['Haaglanden', '"Haaglanden" is geen bekende gemeente: controleer de naam.'],
  ['9999', '"9999" is geen bekende gemeente: controleer de naam.'],
  ['', '"" is geen bekende gemeente: controleer de naam.'],
  ['__proto__', '"__proto__" is geen bekende gemeente: controleer de naam.'],
])('"%s" is refused: %s', (naam, zin) => {
  expect(gemeenteInWoorden(naam, vindGemeente(naam))).toBe(zin);
});

test.each([
  ['Brielle', '31-12-2022', ''],
  [
    'Brielle',
    '1-1-2023',
    'Brielle bestond tot 1-1-2023 en ging op in Voorne aan Zee: controleer de naam of de peildatum.',
  ],
  ['Voorne aan Zee', '31-12-2022', 'Voorne aan Zee bestaat pas sinds 1-1-2023: controleer de naam of de peildatum.'],
  ['Voorne aan Zee', '1-1-2023', ''],
  ['Delft', '1-1-2017', ''],
])('%s on %s: "%s"', (naam, dag, zin) => {
  expect(gemeenteInWoorden(naam, vindGemeente(naam, op(dag)))).toBe(zin);
});

test('every gemeente is found by its name, its code, and its name in capitals or with other signs', () => {
  fc.assert(
    fc.property(fc.constantFrom(...GEMEENTEN), fc.constantFrom('-', ' ', '\u2013', ' - '), ({ naam, code }, streep) => {
      const vormen = [
        naam,
        naam.toUpperCase(),
        ` ${naam} `,
        naam.replaceAll('-', streep),
        naam.replace('aan den', 'a/d'),
        code,
        code.slice(2),
        String(Number(code.slice(2))),
      ];
      for (const vorm of vormen) expect(vindGemeente(vorm)).toMatchObject({ kind: 'gevonden', gemeente: { code } });
    }),
  );
});

test('a name cut anywhere is that gemeente or a refusal, never another gemeente', () => {
  for (const { naam, code } of GEMEENTEN) {
    for (let lengte = 1; lengte < naam.length; lengte++) {
      const herkenning = vindGemeente(naam.slice(0, lengte));
      if (herkenning.kind === 'gevonden')
        expect([
          code,
          GEMEENTEN.find((een) => een.naam === naam.slice(0, lengte).replace(/[\s-]+$/, ''))?.code,
        ]).toContain(herkenning.gemeente.code);
    }
  }
});

test('any text gets an answer, and one that is found is found again by its own name', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[A-Za-z '()/-]{0,25}$/)),
      (tekst) => {
        const herkenning = vindGemeente(tekst);
        if (herkenning.kind === 'gevonden')
          expect(vindGemeente(herkenning.gemeente.naam)).toMatchObject({ gemeente: herkenning.gemeente });
        else expect(gemeenteInWoorden(tekst, herkenning)).toContain(tekst);
      },
    ),
  );
});

test.each([
  ['GM0518', 'GM0518'],
  ['518', 'GM0518'],
  ['gm 1992', 'GM1992'],
  ['12', undefined],
  ['05180', undefined],
  ['Delft', undefined],
])('the code of "%s" is %s', (tekst, code) => {
  expect(codeVan(tekst)).toBe(code);
});
