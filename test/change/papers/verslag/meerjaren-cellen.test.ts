import { bijdrage } from '../../../../src/change/papers/verslag/meerjaren-cellen';
import type { Gegeven } from './voorbeeld/gegeven';
import { overzicht } from './voorbeeld/overzicht';

const B = "'Cijfers ''COA'''!";
const DELFT: Gegeven = { naam: 'Delft', taakstelling: 100, saldo: 10, opgave: 110, gehuisvest: 30, additioneel: 7 };
const GOUDA: Gegeven = { naam: 'Gouda', taakstelling: 50, saldo: -5, opgave: 45, gehuisvest: 20 };
const van = (gegevens: readonly Gegeven[], levend = false, taakstellingIsOpgave = false) => {
  const overview = overzicht('2022-03-21', gegevens, { taakstellingIsOpgave });
  return bijdrage(overview, overview.rows, levend);
};

test('a half-year is the sum of its gemeenten; the saldo is what the opgave is above the taakstelling', () => {
  const gevonden = van([DELFT, GOUDA]);
  expect(gevonden?.halfjaar).toEqual({
    periode: { jaar: 2022, helft: 1 },
    taakstelling: 150,
    saldo: 5,
    additioneel: 7,
    gehuisvest: 50,
  });
  expect(gevonden && [gevonden.taakstelling, gevonden.saldo, gevonden.additioneel, gevonden.gehuisvest]).toEqual([
    150, 5, 7, 50,
  ]);
});

test('as living formulas they go to the cells of the source, the additional task to those that have one', () => {
  expect(van([DELFT, GOUDA], true)).toMatchObject({
    taakstelling: `=SUM(${B}C2:C3)`,
    saldo: `=SUM(${B}E2:E3)-(SUM(${B}C2:C3))`,
    additioneel: `=SUM(${B}H2)`,
    gehuisvest: `=SUM(${B}F2:F3)`,
  });
});

test('a sheet that says nothing of an additional task does not say that there is none', () => {
  expect(van([GOUDA], true)?.additioneel).toBeUndefined();
  expect(van([{ ...GOUDA, additioneel: 0 }])?.additioneel).toBe(0);
});

test.each<[string, readonly Gegeven[], boolean]>([
  ['no gemeenten', [], false],
  ['one gemeente without a taakstelling', [DELFT, { naam: 'Gouda', opgave: 45, gehuisvest: 20 }], false],
  ['a column Taakstelling that holds the opgave', [DELFT, GOUDA], true],
])('%s: nothing, for the achterstand would count twice', (_, gegevens, isOpgave) => {
  expect(van(gegevens, false, isOpgave)).toBeUndefined();
});
