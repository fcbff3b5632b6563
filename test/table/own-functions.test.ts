/** Our functions in formulas, in every spelling that a program leaves them in. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { OUR_FUNCTIONS, ownCalls } from '../../src/table/own-functions';

const named = (formula: string) => ownCalls(formula).map(({ name }) => name);

test.each<readonly [string, readonly string[]]>([
  ['=OPGAVE(309,108)', ['OPGAVE']],
  ['=opgave (309,108)', ['OPGAVE']],
  ['=_xldudf_opgave(309,108)', ['OPGAVE']],
  ['=_XLDUDF_OPGAVE(309,108)', ['OPGAVE']],
  ['=_xldudf_pzh_opgave(309,108)', ['OPGAVE']],
  ['=OPGAVE(RESTANT(C2,D2))', ['OPGAVE', 'RESTANT']],
  ['=IF(TREDENAAM(B2)="",WAAROM(B2),-TREDE(B2))', ['TREDENAAM', 'WAAROM', 'TREDE']],
  ["='Mijn blad'!A1+OPGAVE('Ander blad'!A1)", ['OPGAVE']],
  ['=IF("a""b"="",OPGAVE(1),0)', ['OPGAVE']],
  ["=IF([@[Aantal '#1]]>0,TREDE([@['#2]]),0)", ['TREDE']],
  ["=RESTANT([@[Opgave (2022)]],[@[Gehuisvest 't Zand]])", ['RESTANT']],
])('%s calls %j', (formula, names) => {
  expect(named(formula)).toEqual(names);
});

test.each([
  '=SUM(C2:C10)',
  '=MIJNTREDE(1)',
  '=X.TREDE(1)',
  '=TREDE',
  '="TREDE(1)"',
  "='TREDE(1)'!A1",
  "='[Boek''s.xlsx]TREDE(1)'!A1",
  '=TREDENLIJST(1)',
  '=[@[Opgave (2022)]]-[@Gehuisvest]',
  '=SUM(Tabel1[[#Totals],[Opgave (2022)]:[Trede (oud)]])',
  '=Tabel1[[#This Row],[Opgave (2022)]]',
  "=[@[Regio '[Haag'] Opgave (2022)]]",
  '=[@[5" Opgave (x)]]&""',
  '=_xldudf_mijntrede(1)',
  '=_xlfn_opgave(1)',
  '=x_xldudf_opgave(1)',
])('%s calls none', (formula) => {
  expect(named(formula)).toEqual([]);
});

test('where the name and its first argument begin', () => {
  const formula = '=1+_xldudf_opgave (C2)';
  expect(ownCalls(formula).map(({ begin, from }) => [formula.slice(begin, from), formula.slice(from)])).toEqual([
    ['_xldudf_opgave (', 'C2)'],
  ]);
});

test('the names are those of all our functions', () => {
  const golden = JSON.parse(readFileSync(resolve(__dirname, '../functions/functions.golden.json'), 'utf8')) as {
    functions: { id: string }[];
  };
  expect([...OUR_FUNCTIONS].sort()).toEqual(golden.functions.map(({ id }) => id).sort());
});
