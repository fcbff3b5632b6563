/** The gemeenten of the whole country: who they are, how they are written, and who is no more. */
import { gemeenteInWoorden } from '../../../src/domain/sentences/gemeenten';
import { vindGemeente } from '../../../src/domain/gemeente/gemeenteherkenning';
import { isBekendOp, isGeldigOp, NEDERLAND, VERVALLEN } from '../../../src/domain/gemeente/gemeenten';
import { type PROVINCIES, provincieVan } from '../../../src/domain/gemeente/provincies';
import { HERINDELINGEN } from '../../../src/domain/data/herindelingen';
import { op } from '../stand';

const uit = (naam: string, dag?: string, provincie?: (typeof PROVINCIES)[number]): string => {
  const herkenning = vindGemeente(naam, dag === undefined ? undefined : op(dag), provincie);
  return herkenning.kind === 'gevonden'
    ? `${herkenning.gemeente.naam}, ${herkenning.gemeente.provincie} (${herkenning.hoe})`
    : herkenning.kind;
};

test.each([
  ['Groningen', 10],
  ['Fryslân', 18],
  ['Drenthe', 12],
  ['Overijssel', 25],
  ['Flevoland', 6],
  ['Gelderland', 51],
  ['Utrecht', 26],
  ['Noord-Holland', 44],
  ['Zuid-Holland', 50],
  ['Zeeland', 13],
  ['Noord-Brabant', 56],
  ['Limburg', 31],
])('%s has %i gemeenten since 1-1-2023', (provincie, aantal) => {
  expect(NEDERLAND.filter((een) => een.provincie === provincie && isGeldigOp(een, op('1-1-2023')))).toHaveLength(
    aantal,
  );
});

test.each([
  ['1-1-2022', 345],
  ['23-3-2022', 345],
  ['24-3-2022', 344],
  ['1-1-2023', 342],
  ['1-1-2026', 342],
])('on %s the country has %i gemeenten', (dag, aantal) => {
  expect(NEDERLAND.filter((een) => isGeldigOp(een, op(dag)))).toHaveLength(aantal);
});

test('codes and names are unique, and every successor of what is no more is there', () => {
  expect(new Set(NEDERLAND.map(({ code }) => code)).size).toBe(NEDERLAND.length);
  const namen = [...NEDERLAND, ...VERVALLEN].map(({ naam }) => naam);
  expect(new Set(namen).size).toBe(namen.length);
  for (const { code } of NEDERLAND) expect(code).toMatch(/^GM\d{4}$/);
  for (const { naar } of HERINDELINGEN)
    for (const naam of naar.split('; '))
      expect([naam, NEDERLAND.some((een) => een.naam === naam)]).toEqual([naam, true]);
});

test('every official name and code is that gemeente, and what is no more says what it became', () => {
  for (const gemeente of NEDERLAND) {
    expect(vindGemeente(gemeente.naam)).toEqual({ kind: 'gevonden', gemeente, hoe: 'naam' });
    expect(vindGemeente(gemeente.code)).toMatchObject({ kind: 'gevonden', gemeente });
    expect(vindGemeente(`Gemeente ${gemeente.naam}`)).toMatchObject({ kind: 'gevonden', gemeente });
    expect(vindGemeente(gemeente.naam, undefined, gemeente.provincie)).toMatchObject({ kind: 'gevonden', gemeente });
  }
  for (const gemeente of VERVALLEN) expect(vindGemeente(gemeente.naam)).toEqual({ kind: 'vervallen', gemeente });
});

test.each([
  ['Bergen (NH.)', 'Bergen (NH.), Noord-Holland (naam)'],
  ['Bergen (N-H)', 'Bergen (NH.), Noord-Holland (schrijfwijze)'],
  ['Bergen NH', 'Bergen (NH.), Noord-Holland (schrijfwijze)'],
  ['Bergen (Noord-Holland)', 'Bergen (NH.), Noord-Holland (schrijfwijze)'],
  ['Bergen (L)', 'Bergen (L.), Limburg (schrijfwijze)'],
  ['Bergen L', 'Bergen (L.), Limburg (schrijfwijze)'],
  ['Bergen o', 'Bergen op Zoom, Noord-Brabant (afgekapt)'],
  ['Hengelo', 'Hengelo (O.), Overijssel (schrijfwijze)'],
  ['Hengelo (Ov)', 'Hengelo (O.), Overijssel (schrijfwijze)'],
  ['Hengelo (Gld)', 'onbekend'],
  ['Middelburg', 'Middelburg (Z.), Zeeland (schrijfwijze)'],
  ['Beek', 'Beek (L.), Limburg (schrijfwijze)'],
  ['Rijswijk (NB)', 'onbekend'],
  ['De Friese Meren', 'De Fryske Marren, Fryslân (schrijfwijze)'],
  ['Sudwest-Fryslan', 'Súdwest-Fryslân, Fryslân (schrijfwijze)'],
  ['Den Bosch', "'s-Hertogenbosch, Noord-Brabant (schrijfwijze)"],
  ['s-Hertogenbosch', "'s-Hertogenbosch, Noord-Brabant (schrijfwijze)"],
  ['Nuenen c.a.', 'Nuenen, Gerwen en Nederwetten, Noord-Brabant (afgekapt)'],
  ['Nuenen ca', 'Nuenen, Gerwen en Nederwetten, Noord-Brabant (afgekapt)'],
  ['Dantumadeel', 'Dantumadiel, Fryslân (schrijfwijze)'],
  ['Tytjerksteradiel', 'Tytsjerksteradiel, Fryslân (bijna)'],
  ['Bodegraven-Reewijk', 'Bodegraven-Reeuwijk, Zuid-Holland (bijna)'],
  ['Leidschendan-Voorburg', 'Leidschendam-Voorburg, Zuid-Holland (bijna)'],
  ['Utrecht', 'Utrecht, Utrecht (naam)'],
  ['363', 'Amsterdam, Noord-Holland (code)'],
  ['Haarlemmerliede ca', 'vervallen'],
  ['Kollumerland', 'vervallen'],
  ['Oud Beijerland', 'vervallen'],
  ['Alphen', 'meerduidig'],
  ['Haarlemm', 'meerduidig'],
  ['Nederland', 'onbekend'],
  ['Zuid-Holland', 'onbekend'],
  ['Provincie Utrecht', 'onbekend'],
  ['een heel lange zin over Utrecht die nooit de naam van een gemeente kan zijn', 'onbekend'],
])('"%s" is %s', (naam, uitkomst) => {
  expect(uit(naam)).toBe(uitkomst);
});

test.each([
  ['Bergen', 'Limburg', 'Bergen (L.), Limburg (schrijfwijze)'],
  ['Bergen', 'Noord-Holland', 'Bergen (NH.), Noord-Holland (schrijfwijze)'],
  ['Bergen', 'Utrecht', 'meerduidig'],
  ['Alphen aan', 'Zuid-Holland', 'Alphen aan den Rijn, Zuid-Holland (afgekapt)'],
  ['Noordwijk', 'Utrecht', 'Noordwijk, Zuid-Holland (naam)'],
] as const)('"%s" in a sheet that says %s is %s', (naam, provincie, uitkomst) => {
  expect(uit(naam, undefined, provincie)).toBe(uitkomst);
});

test.each([
  ['Weesp', '1-3-2022', ''],
  ['Weesp', '1-4-2022', 'Weesp bestond tot 24-3-2022 en ging op in Amsterdam: controleer de naam of de peildatum.'],
  ['Beemster', '1-1-2021', 'Beemster bestaat niet meer sinds 1-1-2022: gebruik Purmerend.'],
  ['Haaren', '1-7-2016', 'Haaren bestaat niet meer sinds 1-1-2021: gebruik Boxtel, Oisterwijk, Tilburg en Vught.'],
  ['Zederik', '1-7-2016', 'Zederik bestaat niet meer sinds 1-1-2019: gebruik Vijfheerenlanden.'],
  ['Amsterdam', '1-7-2016', ''],
  [
    'Bergen',
    '1-4-2022',
    '"Bergen" kan meer dan één gemeente zijn: Bergen (NH.) en Bergen (L.). Schrijf de naam voluit.',
  ],
])('%s on %s: "%s"', (naam, dag, zin) => {
  expect(gemeenteInWoorden(naam, vindGemeente(naam, op(dag)))).toBe(zin);
});

test.each([
  ['Delft', '31-12-2018', false],
  ['Delft', '1-1-2019', true],
  ['Amsterdam', '31-12-2021', false],
  ['Amsterdam', '1-1-2022', true],
])('our list knows about %s on %s: %s', (naam, dag, bekend) => {
  const herkenning = vindGemeente(naam);
  expect(herkenning.kind === 'gevonden' && isBekendOp(herkenning.gemeente, op(dag))).toBe(bekend);
});

test.each([
  ['Provincie Zuid-Holland', 'Zuid-Holland'],
  ['zuid holland', 'Zuid-Holland'],
  ['Z-Holland', 'Zuid-Holland'],
  ['Friesland', 'Fryslân'],
  ['Fryslan', 'Fryslân'],
  ['N.-Brabant', 'Noord-Brabant'],
  ['Prov. Utrecht', 'Utrecht'],
  ['NH', 'Noord-Holland'],
  ['Nederland', undefined],
  ['Holland', undefined],
  ['', undefined],
])('"%s" is the province %s', (tekst, provincie) => {
  expect(provincieVan(tekst)).toBe(provincie);
});
