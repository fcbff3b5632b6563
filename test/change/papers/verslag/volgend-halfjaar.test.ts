import { volgendHalfjaar } from '../../../../src/change/papers/verslag/volgend-halfjaar';
import { type Gegeven, overzicht } from './voorbeeld';

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
    expect([...volgendHalfjaar(NU, overzicht(dag, [LATER]))]).toEqual([['GM0518', { taakstelling: 309, saldo: 108 }]]);
  },
);

test.each(['2021-10-01', '2022-01-01', '2022-07-02', '2023-01-01', '2023-03-21'])('a sheet of %s is not', (dag) => {
  expect(volgendHalfjaar(NU, overzicht(dag, [LATER])).size).toBe(0);
});

test('the saldo is what the opgave is above the taakstelling, also when that is a voorsprong', () => {
  expect(volgendHalfjaar(NU, overzicht('2022-03-21', [{ ...LATER, saldo: -9, opgave: 300 }])).get('GM0518')).toEqual({
    taakstelling: 309,
    saldo: -9,
  });
});

test('a sheet that holds the opgave only says nothing: the achterstand would count twice', () => {
  expect(volgendHalfjaar(NU, overzicht('2022-03-21', [LATER], { taakstellingIsOpgave: true })).size).toBe(0);
});

test('a gemeente without a taakstelling, or with a name that nobody knows, is left out', () => {
  const { taakstelling, ...zonder } = LATER;
  expect(taakstelling).toBe(309);
  expect([
    ...volgendHalfjaar(
      NU,
      overzicht('2022-03-21', [zonder, { ...LATER, naam: 'Atlantis' }, { ...LATER, naam: 'Delft' }]),
    ).keys(),
  ]).toEqual(['GM0503']);
});
