/** Every official name in every spelling that a sheet may hold, and with every slip of one letter. */
import { vindGemeente } from '../../../src/domain/gemeente/gemeenteherkenning';
import { GEMEENTEN } from '../../../src/domain/gemeente/gemeenten';
import { afstand, sleutelVan } from '../../../src/domain/gemeente/gemeentenaam';

const midden = (naam: string, teken: string): string => naam.slice(0, 3) + teken + naam.slice(3);

test.each<[string, (naam: string) => string]>([
  ['as it is', (n) => n],
  ['in capitals', (n) => n.toUpperCase()],
  ['in small letters', (n) => n.toLowerCase()],
  ['with white space around', (n) => `\t ${n}\r\n`],
  ['with spaces that do not break', (n) => n.replaceAll(' ', '\u00a0')],
  ['with double spaces', (n) => n.replaceAll(' ', '  ')],
  ['with dashes for hyphens', (n) => n.replaceAll('-', '\u2013')],
  ['with spaces around hyphens', (n) => n.replaceAll('-', ' - ')],
  ['with spaces for hyphens', (n) => n.replaceAll('-', ' ')],
  ['without hyphens', (n) => n.replaceAll('-', '')],
  ['with underscores', (n) => n.replaceAll(' ', '_')],
  ['with a curly apostrophe', (n) => n.replaceAll("'", '\u2018')],
  ['with an accent for an apostrophe', (n) => n.replaceAll("'", '`')],
  ['without its apostrophe', (n) => n.replaceAll("'", '')],
  ['with the word gemeente', (n) => `Gemeente ${n}`],
  ['with the word gemeente behind', (n) => `${n} (gemeente)`],
  ['with gem.', (n) => `Gem. ${n}`],
  ['with the province', (n) => `${n} (ZH)`],
  ['with the province in dots', (n) => `${n} (Z.H.)`],
  ['with a/d', (n) => n.replace('aan den', 'a/d')],
  ['with a/d and spaces', (n) => n.replace('aan den', 'a / d')],
  ['with a.d.', (n) => n.replace('aan den', 'a.d.')],
  ['with aan de', (n) => n.replace('aan den', 'aan de')],
  ['with & for en', (n) => n.replace(' en ', ' & ')],
  ['with accents', (n) => n.replace(/e/g, 'e\u0301')],
  ['with composed accents', (n) => n.replace(/o/g, '\u00f6')],
  ['with one letter for ij', (n) => n.replaceAll('ij', '\u0133').replaceAll('IJ', '\u0132')],
  ['with a zero-width space in it', (n) => midden(n, '\u200b')],
  ['with a soft hyphen in it', (n) => midden(n, '\u00ad')],
  ['with a mark of direction', (n) => `\u200f${n}\u202c`],
  ['with a footnote', (n) => `${n}*`],
  ['with a footnote on high', (n) => `${n}\u00b2`],
])('every name %s is that gemeente', (_hoe, schrijf) => {
  const mis = GEMEENTEN.filter(({ naam, code }) => {
    const herkenning = vindGemeente(schrijf(naam));
    return herkenning.kind !== 'gevonden' || herkenning.gemeente.code !== code;
  });
  expect(mis.map(({ naam }) => schrijf(naam))).toEqual([]);
});

/** The first of the nearest names within one letter in four, found by looking at them all. */
function naasteVan(tekst: string): string | undefined {
  const sleutel = sleutelVan(tekst);
  const afstanden = GEMEENTEN.map((gemeente) => ({
    naam: gemeente.naam,
    ver: afstand(sleutel, sleutelVan(gemeente.naam)),
  }));
  const naast = Math.min(...afstanden.map(({ ver }) => ver));
  return naast <= Math.max(1, sleutel.length / 4) ? afstanden.find(({ ver }) => ver === naast)?.naam : undefined;
}

const plaatsen = (naam: string): readonly number[] => Array.from({ length: naam.length }, (_, i) => i);

test.each<[string, (naam: string, i: number) => string]>([
  ['dropped', (n, i) => n.slice(0, i) + n.slice(i + 1)],
  ['doubled', (n, i) => n.slice(0, i + 1) + n.slice(i)],
  ['replaced', (n, i) => `${n.slice(0, i)}x${n.slice(i + 1)}`],
  ['and its neighbour but one replaced', (n, i) => `${n.slice(0, i)}q${n.slice(i + 1, i + 2)}q${n.slice(i + 3)}`],
  [
    'swapped with the next',
    (n, i) =>
      n.slice(0, i) +
      n
        .slice(i, i + 2)
        .split('')
        .reverse()
        .join('') +
      n.slice(i + 2),
  ],
])(
  'a name with one letter %s is that gemeente or a refusal; a refusal suggests the nearest name',
  (_hoe, verschrijf) => {
    const mis: unknown[] = [];
    for (const { naam, code } of GEMEENTEN) {
      for (const i of plaatsen(naam)) {
        const tekst = verschrijf(naam, i);
        const herkenning = vindGemeente(tekst);
        if (herkenning.kind === 'gevonden' && herkenning.gemeente.code !== code)
          mis.push([tekst, herkenning.gemeente.naam]);
        if (herkenning.kind === 'onbekend' && herkenning.suggestie?.naam !== naasteVan(tekst))
          mis.push([tekst, herkenning.suggestie?.naam, naasteVan(tekst)]);
      }
    }
    expect(mis).toEqual([]);
  },
);

test.each([
  ['Bapendrecht', 'Barendrecht'],
  ['Parendrecht', 'Barendrecht'],
  ['Leidem', 'Leiden'],
  ['Gauda', 'Gouda'],
  ['Zoutermeer', 'Zoetermeer'],
])('"%s" is offered %s: of names that are as near, the first of the list', (tekst, naam) => {
  expect(vindGemeente(tekst)).toMatchObject({ kind: 'onbekend', suggestie: { naam } });
});

test.each(['Rotterdan-Zuid', 'Zuid-Holland', 'Rotterdam-Rijnmond', 'x', 'totaal generaal', 'Nederland'])(
  '"%s" is no gemeente, and is offered the nearest name or none',
  (tekst) => {
    const herkenning = vindGemeente(tekst);
    expect(herkenning.kind).not.toBe('gevonden');
    if (herkenning.kind === 'onbekend') expect(herkenning.suggestie?.naam).toBe(naasteVan(tekst));
  },
);
