/** What Excel hands over besides numbers and texts: errors [F08], empty cells [F09], data types. */
import { HAAGLANDEN } from '../table/haaglanden';
import { bel } from './bel';
import { foutLater, foutVan } from './host';

const ENTITEIT = { type: 'Entity', text: 'Delft', basicType: 'Error', basicValue: '#VALUE!', properties: {} };
const OPGEMAAKT = { type: 'FormattedNumber', basicType: 'Double', basicValue: 108, numberFormat: '#.##0' };
const LEEG = { type: 'Empty', basicType: 'Empty', basicValue: '' };
const FOUT = { type: 'Error', basicType: 'Error', basicValue: '#N/A', errorType: 'NotAvailable' };

test('a formatted number is the number that it shows', () => {
  expect(bel('OPGAVE', 309, OPGEMAAKT)).toBe(417);
  expect(bel('OPGAVE', { type: 'Double', basicType: 'Double', basicValue: 309 }, [[OPGEMAAKT]])).toBe(417);
});

test.each([
  ['an entity', ENTITEIT],
  ['a picture in a cell', { type: 'WebImage', address: 'https://x' }],
  ['an object that nobody knows', {}],
])('%s is no number, and never counts as an argument that is left out', (_, object) => {
  expect(foutVan(() => bel('OPGAVE', 309, object))).toBe(
    '#VALUE! Het argument achterstand is een gegevenstype of een afbeelding: verwijs naar een cel met een ' +
      'getal of een tekst.',
  );
});

test.each([
  ['as the object of a cell', FOUT, '#N/A'],
  ['as text', '#N/A', '#N/A'],
  ['as a text in Dutch', '#DEEL/0!', '#DEEL/0!'],
  ['as an error with a code', Object.assign(new Error(), { code: '#DIV/0!' }), '#DIV/0!'],
  ['that we do not know by name', { type: 'Error', basicType: 'Error', basicValue: '#NIEUW!' }, '#NIEUW!'],
])('an error %s stays an error and is named', (_, fout, naam) => {
  const soort = naam === '#N/A' ? '#N/A' : '#VALUE!';
  expect(foutVan(() => bel('RESTANT', 76, fout))).toBe(
    `${soort} Het argument gehuisvest is een foutwaarde (${naam}): herstel eerst de cel waar die vandaan komt.`,
  );
});

test.each([{ type: 'Error', basicType: 'Error', basicValue: '#BUSY!', errorType: 'Busy' }, '#BUSY!', '#GETTING_DATA'])(
  '%j is no fault: what is still being calculated is waited for [F12]',
  async (cel) => {
    const zin = (naam: string) => `#N/A Het argument ${naam} wordt nog berekend: wacht tot dat klaar is.`;
    expect(foutVan(() => bel('VERVOLGSTAP', cel))).toBe(zin('trede'));
    expect(await foutLater(() => bel('WAAROM', 2, 44_652, 417, [[cel]]))).toBe(zin('gehuisvest'));
    expect(foutVan(() => bel('VERDEEL', 100, [[1], [cel]]))).toBe(zin('gewichten (rij 2, kolom 1)'));
    const bereik = HAAGLANDEN.map((rij, r) => rij.map((waarde, k): unknown => (r === 1 && k === 3 ? cel : waarde)));
    const [, delft] = (await bel('BEOORDEEL', bereik, '21-3-2022')) as unknown[][];
    expect(delft?.at(-1)).toBe('geen uitkomst: Excel berekent deze rij nog');
  },
);

test('an empty cell gives the same on the desktop (0), on the web (null) and as an object', () => {
  for (const [id, invoer] of [
    ['RESTANT', [76, 'leeg']],
    ['OPGAVE', ['leeg', 'leeg', 'leeg']],
    ['OPSCHEMA', [76, 'leeg', 44_652]],
    ['TREDENAAM', ['leeg']],
    ['PERIODE', ['leeg']],
    ['WONINGEN', [24, 'leeg']],
    ['REGIO', ['Delft', 'leeg', 'leeg']],
  ] as const) {
    const met = (cel: unknown): unknown => {
      const cellen = invoer.map((een) => (een === 'leeg' ? cel : een));
      const fout = foutVan(() => bel(id, ...cellen));
      return fout === 'geen fout' ? bel(id, ...cellen) : fout;
    };
    expect([id, met(null), met([[null]])]).toEqual([id, met(0), met([[0]])]);
    expect([id, met(LEEG), met([[LEEG]])]).toEqual([id, met(0), met([[0]])]);
  }
});

test('an error in one row of a range costs that row only, which is named', async () => {
  const bereik = HAAGLANDEN.map((rij, r) => rij.map((cel, k): unknown => (r === 2 && k === 3 ? FOUT : cel)));
  const uitkomst = (await bel('BEOORDEEL', bereik, '21-3-2022')) as unknown[][];
  expect(uitkomst).toHaveLength(10);
  expect(uitkomst[1]?.slice(0, 4)).toEqual(['Delft', 76, 38, 28]);
  expect(uitkomst[2]?.[0]).toBe("'s-Gravenhage");
  expect(uitkomst[2]?.at(-1)).toMatch(/^geen uitkomst: /);
  expect(uitkomst[3]?.slice(0, 4)).toEqual(['Leidschendam-Voorburg', 67, 34, 59]);
});

test('an entity in a range is not read as an empty cell', async () => {
  const bereik = HAAGLANDEN.map((rij, r) => rij.map((cel, k): unknown => (r === 1 && k === 2 ? ENTITEIT : cel)));
  const uitkomst = (await bel('BEOORDEEL', bereik, '21-3-2022')) as unknown[][];
  expect(uitkomst[1]?.at(-1)).toMatch(/^geen uitkomst: /);
  expect(uitkomst[2]?.slice(0, 4)).toEqual(["'s-Gravenhage", 417, 209, 288]);
});

test.each([
  ['an error', FOUT, '#N/A', 'is een foutwaarde (#N/A): herstel eerst de cel waar die vandaan komt.'],
  [
    'an entity',
    ENTITEIT,
    '#VALUE!',
    'is een gegevenstype of een afbeelding: verwijs naar een cel met een getal of een',
  ],
  ['what is still worked out', '#BUSY!', '#N/A', 'wordt nog berekend: wacht tot dat klaar is.'],
])(
  '%s as a heading may hide a column that counts: it is named, and nothing is worked out',
  async (_, kop, code, zin) => {
    const bereik = [
      ['Gemeente', 'Taakstelling', kop, 'Gehuisvest'],
      ['Delft', 100, 10, 60],
      ['Westland', 100, 10, 40],
    ];
    const gezegd = await foutLater(() => bel('BEOORDEEL', bereik, '1-7-2022'));
    expect(gezegd).toContain(`${code} Het argument bereik (rij 1, kolom 3) ${zin}`);
  },
);

test.each([undefined, null])('a range that is left out (%s) is named', async (niets) => {
  const ontbreekt = (naam: string) =>
    `#N/A Het argument ${naam} ontbreekt: vul een waarde in of verwijs naar een gevulde cel.`;
  expect(foutVan(() => bel('VERDEEL', 100, niets))).toBe(ontbreekt('gewichten'));
  expect(await foutLater(() => bel('BEOORDEEL', niets, '21-3-2022'))).toBe(ontbreekt('bereik'));
});

test('a single value in the place of a range is a range of one cell', () => {
  expect(bel('VERDEEL', 100, 5)).toEqual([[100]]);
  expect(bel('VERDEEL', 100, [5, 15])).toEqual([[25, 75]]);
});
