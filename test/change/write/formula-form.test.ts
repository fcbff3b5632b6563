import { sameFormula } from '../../../src/change/write/formula-form';

test.each([
  ['=Tabel1[@[Opgave]]-C2', '=[@Opgave]-C2'],
  ['=Tabel1[@[Te realiseren]]', '=[@[Te realiseren]]'],
  ['=Tabel1[[#This Row],[Opgave]]', '=[@Opgave]'],
  ['=SUM(Tabel1[[Opgave]])', '=SUM(Tabel1[Opgave])'],
  ["=Tabel1[@[Aantal '[COA']]]", "=[@[Aantal '[COA']]]"],
  ['=if( A1 = 0 , "a b" , tabel1[@opgave] )', '=IF(A1=0,"a b",[@Opgave])'],
  ['=_xldudf_OPGAVE(B2,C2)', '=OPGAVE(B2,C2)'],
  // Excel puts an at sign before a function of an add-in in a file that another program saved.
  ['=@_xldudf_OPGAVE(B2,C2)', '=OPGAVE(B2,C2)'],
  ['=1+@OPGAVE([@Opgave],C2)', '=1+OPGAVE(Tabel1[@Opgave],C2)'],
])('%s is %s', (a, b) => {
  expect(sameFormula(a, b)).toBe(true);
  expect(sameFormula(b, a)).toBe(true);
});

test.each([
  ['=Tabel1[@Opgave]', '=Tabel2[@Opgave]'],
  ['=[@Opgave]', '=[@Minimaal]'],
  ['=[@Opgave]', '=[Opgave]'],
  ['="a b"', '="ab"'],
  ["='Blad 1'!A1", "='Blad1'!A1"],
  ['=OPGAVE(B2,C2)', '=OPGAVE(B2,C3)'],
  ['=[@[a b]]', '=[@ab]'],
  ['=@A1:A9', '=A1:A9'],
  ['="@OPGAVE(1)"', '="OPGAVE(1)"'],
])('%s is not %s', (a, b) => {
  expect(sameFormula(a, b)).toBe(false);
  expect(sameFormula(b, a)).toBe(false);
});
