import { volgendHalfjaar } from '../../../../src/change/papers/verslag/volgend-halfjaar';
import type { CellValue } from '../../../../src/table/cells/grid';
import { tableOf } from '../../../table/tables';
import type { Gegeven } from './voorbeeld/gegeven';
import { overzicht } from './voorbeeld/overzicht';

const DEN_HAAG: Gegeven = {
  naam: "'s-Gravenhage",
  trede: '2',
  taakstelling: 340,
  saldo: 195,
  opgave: 535,
  gehuisvest: 427,
};
const NU = overzicht('2022-01-01', [DEN_HAAG]);
const LATER: Gegeven = { naam: "Gravenhage 's-", taakstelling: 309, saldo: 108, opgave: 417, gehuisvest: 20 };

test.each(['2022-01-02', '2022-03-21', '2022-04-01', '2022-07-01'])(
  'a sheet of %s is about the half-year after that of 1 January 2022',
  (dag) => {
    expect([...volgendHalfjaar(NU, overzicht(dag, [LATER]).table)]).toEqual([
      ['GM0518', { taakstelling: 309, saldo: 108 }],
    ]);
  },
);

test.each(['2021-10-01', '2022-01-01', '2022-07-02', '2023-01-01', '2023-03-21'])('a sheet of %s is not', (dag) => {
  expect(volgendHalfjaar(NU, overzicht(dag, [LATER]).table).size).toBe(0);
});

test('the saldo is what the opgave is above the taakstelling, also when that is a voorsprong', () => {
  expect(
    volgendHalfjaar(NU, overzicht('2022-03-21', [{ ...LATER, saldo: -9, opgave: 300 }]).table).get('GM0518'),
  ).toEqual({
    taakstelling: 309,
    saldo: -9,
  });
});

test('a sheet that holds the opgave only says nothing: the achterstand would count twice', () => {
  expect(volgendHalfjaar(NU, overzicht('2022-03-21', [LATER], { taakstellingIsOpgave: true }).table).size).toBe(0);
});

test('a gemeente without a taakstelling, or with a name that nobody knows, is left out', () => {
  const { taakstelling, ...zonder } = LATER;
  expect(taakstelling).toBe(309);
  expect([
    ...volgendHalfjaar(
      NU,
      overzicht('2022-03-21', [zonder, { ...LATER, naam: 'Atlantis' }, { ...LATER, naam: 'Delft' }]).table,
    ).keys(),
  ]).toEqual(['GM0503']);
});

test('a gemeente that stands there twice with other figures is left out: nobody knows which holds', () => {
  const twee = (tweede: Gegeven) => volgendHalfjaar(NU, overzicht('2022-03-21', [LATER, tweede]).table).size;
  expect([twee(LATER), twee({ ...LATER, taakstelling: 310 })]).toEqual([1, 0]);
});

/** The block "Informatie over uw opgave" is printed on the first day, when nobody has been housed yet. */
test.each<readonly [string, readonly (readonly CellValue[])[]]>([
  [
    'an overview',
    [
      ['Gemeente', 'Taakstelling 2022-I', 'Achterstand per 1 januari 2022', 'Trede per 1 januari 2022'],
      ["'s-Gravenhage", 309, 108, '2'],
    ],
  ],
  [
    'an overview that names the halfjaar in the day of the saldo only',
    [
      ['Gemeente', 'Taakstelling', 'Achterstand per 1 januari 2022'],
      ["'s-Gravenhage", 309, 108],
    ],
  ],
  [
    'the block of the letter itself',
    [
      ["Burgemeester en wethouders van 's-Gravenhage", ''],
      ['Informatie over uw opgave', ''],
      ['Taakstelling 2022-I', 309],
      ['Per 1 januari 2022 had uw gemeente een achterstand', 108],
      ['Fase interventieladder per 1 januari 2022', 'Informatie opvragen en valideren'],
      ['Te huisvesten vergunninghouders vóór 1 juli 2022', 417],
      ['Minimaal te huisvesten vóór 1 april 2022', 209],
    ],
  ],
])('%s of the next halfjaar without any gehuisvest says taakstelling and saldo', (_, rows) => {
  expect([...volgendHalfjaar(NU, tableOf(rows))]).toEqual([['GM0518', { taakstelling: 309, saldo: 108 }]]);
});
