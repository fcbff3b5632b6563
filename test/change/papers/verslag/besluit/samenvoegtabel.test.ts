import { personen } from '../../../../../src/domain/getal/getal';
import { datumVan } from '../../../../../src/domain/tijd/datum';
import { samenvoegtabel } from '../../../../../src/change/papers/verslag/besluit/samenvoegtabel';
import type { VolgendHalfjaar } from '../../../../../src/change/papers/verslag/volgend-halfjaar';
import type { CellValue } from '../../../../../src/table/cells/grid';
import { HAAGLANDEN, type Gegeven } from '../voorbeeld/gegeven';
import { getoond } from '../voorbeeld/getoond';
import { overzicht, stuk } from '../voorbeeld/overzicht';

const NIEUW: ReadonlyMap<string, VolgendHalfjaar> = new Map([
  ['GM0503', { taakstelling: personen(2369), saldo: personen(60) }],
]);
const tabel = (dag: string, gemeenten: readonly Gegeven[], volgend = NIEUW) =>
  getoond(samenvoegtabel(stuk(overzicht(dag, gemeenten)), 'Zuid-Holland', volgend) as never);

/** The fields of one gemeente by name. */
function velden(rooster: readonly (readonly CellValue[])[], naam: string): Readonly<Record<string, CellValue>> {
  const [koppen = [], ...rijen] = rooster;
  const rij = rijen.find(([eerste]) => eerste === naam) ?? [];
  return Object.fromEntries(koppen.map((kop, i) => [kop, rij[i] ?? '']));
}

const DELFT: Gegeven = {
  naam: 'Delft',
  trede: '2',
  taakstelling: 1094,
  saldo: 6,
  opgave: 1100,
  gehuisvest: 1040,
  koppelingen: 'voldoende',
};

test('names that Word takes in row 1, a row a gemeente by alphabet, and nothing below them', () => {
  const [koppen = [], ...rijen] = tabel('2022-07-01', [DELFT, ...HAAGLANDEN.slice(1)]);
  expect(koppen.filter((kop) => !/^[A-Z][A-Za-z_]{0,39}$/.test(String(kop)))).toEqual([]);
  expect(new Set(koppen).size).toBe(koppen.length);
  expect(rijen.map(([naam]) => naam)).toEqual([
    'Delft',
    "'s-Gravenhage",
    'Leidschendam-Voorburg',
    'Midden-Delfland',
    'Pijnacker-Nootdorp',
    'Rijswijk',
    'Wassenaar',
    'Westland',
    'Zoetermeer',
  ]);
  expect(rijen.filter((rij) => rij.length !== koppen.length)).toEqual([]);
});

test('dates, numbers and parts as values and in the Dutch of a letter', () => {
  expect(velden(tabel('2022-07-01', [DELFT]), 'Delft')).toMatchObject({
    GM_code: 'GM0503',
    Geadresseerde: 'Burgemeester en wethouders van Delft',
    Peildatum: datumVan('2022-07-01'),
    Peildatum_tekst: '1 juli 2022',
    Halfjaar: '2022-I',
    Opgave: 1100,
    Opgave_tekst: '1.100',
    Saldo_begin_woorden: 'achterstand 6',
    Deel_van_opgave: 1040 / 1100,
    Deel_van_opgave_tekst: '95%',
    Nog_te_huisvesten: 60,
    Trede_voor: '2',
    Trede_na: '3a',
    Conclusie: 'volgende fase',
    Tekst: expect.stringContaining('De gemeente Delft heeft de opgave van 1.100 personen'),
    Volgend_halfjaar: '2022-II',
    Volgende_taakstelling: 2369,
    Volgende_opgave: 2429,
    Volgende_opgave_tekst: '2.429',
    Volgend_minimum: 1215,
    Volgende_tussenstand_tekst: '1 oktober 2022',
  });
});

test('what is not known stays empty, and is never a nought', () => {
  const gegeven = velden(tabel('2022-07-01', [{ naam: 'Gouda', opgave: 0, gehuisvest: 0 }], new Map()), 'Gouda');
  for (const veld of ['Taakstelling', 'Saldo_begin', 'Deel_van_opgave', 'Koppelingen', 'Trede_voor', 'Volgende_opgave'])
    expect([veld, gegeven[veld]]).toEqual([veld, '']);
  expect(gegeven.Omkoppelingen).toBe('');
});

test('both balances of the end in the words of the letters, and where the next one begins otherwise', () => {
  const contracten = { ...DELFT, huurcontracten: 70 };
  expect(velden(tabel('2022-07-01', [contracten]), 'Delft')).toMatchObject({
    Saldo_einde: 60,
    Saldo_einde_woorden: 'achterstand 60',
    Saldo_met_contracten: -10,
    Saldo_met_contracten_woorden: 'voorsprong 10',
    Let_op: '',
  });
  const anders = new Map([['GM0503', { taakstelling: personen(2369), saldo: personen(70) }]]);
  expect(velden(tabel('2022-07-01', [DELFT], anders), 'Delft')).toMatchObject({
    Saldo_met_contracten: '',
    Let_op: expect.stringContaining(
      'eindigde met achterstand 60, maar het volgende begint op 1-7-2022 met achterstand 70',
    ),
  });
  expect(velden(tabel('2022-04-01', [contracten], anders), 'Delft')).toMatchObject({ Saldo_einde: '', Let_op: '' });
});

test('a saldo that the sheet does not print is what taakstelling and opgave leave', () => {
  const { saldo: _none, ...zonder } = DELFT;
  expect(velden(tabel('2022-07-01', [zonder]), 'Delft')).toMatchObject({ Saldo_begin: 6, Taakstelling: 1094 });
});

test('the conclusion is that of the text', () => {
  const leiden: Gegeven = { naam: 'Leiden', trede: '0', opgave: 47, gehuisvest: 36, koppelingen: 'onvoldoende' };
  expect(velden(tabel('2022-07-01', [leiden]), 'Leiden')).toMatchObject({
    Conclusie: 'zelfde fase',
    Tekst: expect.stringContaining('Conclusie: zelfde fase.'),
  });
  expect(velden(tabel('2022-05-01', [leiden]), 'Leiden')).toMatchObject({ Conclusie: '' });
});
