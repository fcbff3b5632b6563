import { STANDAARDBELEID } from '../../../../../src/domain/beleid/beleid';
import { assess } from '../../../../../src/review/assess/assess';
import type { Overview } from '../../../../../src/review/assess/overview';
import { besluitenlijst } from '../../../../../src/change/papers/verslag/besluit/besluitenlijst';
import { KOPREGELS } from '../../../../../src/change/papers/verslag/stuk';
import type { CellValue } from '../../../../../src/table/cells/grid';
import { tableOf } from '../../../../table/tables';
import { HAAGLANDEN } from '../voorbeeld/gegeven';
import { alleTekst, getoond } from '../voorbeeld/getoond';
import { overzicht, stuk } from '../voorbeeld/overzicht';

/** The sheet of 1 January 2026 as GS had it: step 4 held for some, a reason for another. */
function opBesluitdatum(rows: readonly (readonly CellValue[])[]): Overview {
  const kop = [
    'Gemeente',
    'Trede',
    'Opgave',
    'Gehuisvest per 1-1-2026',
    'Koppelingen',
    'Verschoonbaar',
    'Verlengd tot',
    'Besluit over de verlenging',
  ];
  const result = assess(tableOf([kop, ...rows]), { beleid: STANDAARDBELEID });
  if (result.kind !== 'overview') throw new Error(result.wat.join());
  return result.overview;
}

const lijst = (overview: Overview) => besluitenlijst(stuk(overview), 'Zuid-Holland', STANDAARDBELEID);
const regels = (overview: Overview) => {
  const blad = lijst(overview);
  return blad ? getoond(blad).slice(KOPREGELS + 1, KOPREGELS + 1 + overview.rows.length) : [];
};

test('the step before, what the rule gives with its ground, what a person decided, and the step that follows', () => {
  const overview = opBesluitdatum([
    ['Lansingerland', 4, 194, 92, 'voldoende', '', '1-7-2026', 'GS 3-2-2026'],
    ['Delft', 2, 100, 40, 'voldoende', 'dossiers zonder BSN', '', ''],
    ['Gouda', 2, 100, 40, 'voldoende', '', '', ''],
    ['Lisse', '3b', 50, 50, '', '', '', ''],
    ['Rijswijk', 1, 50, 10, '', '', '', ''],
  ]);
  expect(
    regels(overview).map(([naam, voor, regel, , afwijking, na, woorden]) => [
      naam,
      voor,
      regel,
      afwijking,
      na,
      woorden,
    ]),
  ).toEqual([
    ['Delft', '2', '3a', 'Verschoonbaar: dossiers zonder BSN.', '2', 'zelfde fase'],
    ['Gouda', '2', '3a', '', '3a', 'volgende fase'],
    ['Lansingerland', '4', '5', 'Verlengd tot 1-7-2026: GS 3-2-2026.', '4', 'zelfde fase'],
    ['Lisse', '3b', '0', '', '0', 'taakstelling gerealiseerd'],
    ['Rijswijk', '1', 'nog niet te bepalen', '', 'nog niet te bepalen', ''],
  ]);
  expect(String(regels(overview)[1]?.[3])).toMatch(/100.*40|40.*100/);
});

test('how many stand on each step before and after, and everybody is counted once', () => {
  const blad = lijst(
    overzicht('2022-07-01', [
      { naam: 'Delft', trede: '2', opgave: 100, gehuisvest: 40, koppelingen: 'voldoende' },
      { naam: 'Gouda', trede: '3', opgave: 50, gehuisvest: 51 },
      { naam: 'Lisse', opgave: 50, gehuisvest: 10, koppelingen: 'voldoende' },
    ]),
  );
  const cellen = blad ? getoond(blad) : [];
  const begin = cellen.findIndex(([eerste]) => eerste === 'Gemeenten per trede');
  const telling = cellen.slice(begin + 1).filter((rij) => rij.length === 3);
  expect(telling.filter(([, voor, na]) => voor !== 0 || na !== 0)).toEqual([
    ['0 taakstelling gerealiseerd', 0, 1],
    ['2 informatie opvragen en valideren', 1, 0],
    [expect.stringMatching(/^3a /), 1, 1],
    ['onbekend of nog niet te bepalen', 1, 1],
    ['Totaal', 3, 3],
  ]);
});

test('source, rules and what is assumed stand below it', () => {
  const tekst = alleTekst(lijst(opBesluitdatum([['Delft', 2, 100, 40, 'voldoende', '', '', '']])) as never);
  expect(tekst).toMatch(/Bron: blad .*, cellen/);
  expect(tekst).toContain('Aangenomen:');
});

test('a day that decides nothing has no decisions', () => {
  expect(lijst(overzicht('2022-03-21', HAAGLANDEN))).toBeUndefined();
});

test('on step 0 without the whole opgave: the same phase, and not that the taakstelling was realised', () => {
  const eind = opBesluitdatum([
    ['Leiden', 0, 47, 36, 'onvoldoende', '', '', ''],
    ['Gouda', 0, 47, 47, 'onvoldoende', '', '', ''],
  ]);
  expect(regels(eind).map(([naam, , , , , na, woorden]) => [naam, na, woorden])).toEqual([
    ['Gouda', '0', 'taakstelling gerealiseerd'],
    ['Leiden', '0', 'zelfde fase'],
  ]);
  const tussen = overzicht('2022-10-01', [{ naam: 'Delft', trede: '0', opgave: 60, gehuisvest: 31 }]);
  expect(regels(tussen)[0]?.at(-1)).toBe('zelfde fase');
});

test('a deviation that changes nothing on this day says so', () => {
  const voorbij = opBesluitdatum([['Lansingerland', 4, 194, 92, 'voldoende', '', '1-1-2026', 'GS 3-2-2025']]);
  expect(regels(voorbij)[0]?.slice(4, 6)).toEqual([
    'Verlengd tot 1-1-2026: GS 3-2-2025 (geldt op deze dag niet meer).',
    '5',
  ]);
  const tussen = overzicht('2022-10-01', [
    { naam: 'Delft', trede: '0', opgave: 60, gehuisvest: 9, verschoonbaar: 'brand' },
  ]);
  expect(regels(tussen)[0]?.slice(4, 6)).toEqual(['Verschoonbaar: brand (telt op een tussenstand niet mee).', '1']);
});
