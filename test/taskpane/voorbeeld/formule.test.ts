import { formuleIn } from '../../../src/taskpane/voorbeeld/formule';

test.each([
  ['=IF(G2=0,"",D2/G2)', '=ALS(G2=0;"";D2/G2)'],
  ['=(G2+MOD(G2,2))/2', '=(G2+REST(G2;2))/2'],
  ['=SUM(G2:G10,G12)', '=SOM(G2:G10;G12)'],
  [
    '=IF(D2>=G2*(2*31+DATE(2022,3,21)-DATE(2022,3,1))/(6*31),"op schema","niet op schema")',
    '=ALS(D2>=G2*(2*31+DATUM(2022;3;21)-DATUM(2022;3;1))/(6*31);"op schema";"niet op schema")',
  ],
  ['=TREDE(B2&"",DATE(2022,4,1),G2,D2,,"ja")', '=TREDE(B2&"";DATUM(2022;4;1);G2;D2;;"ja")'],
  ['=0.5*ROUNDUP(A1,0)', '=0,5*AFRONDEN.NAAR.BOVEN(A1;0)'],
  ['=VLOOKUP(A1,B:C,2,FALSE)', '=VERT.ZOEKEN(A1;B:C;2;ONWAAR)'],
  ['="IF(1,2) 0.5 ""SUM("" ,"', '="IF(1,2) 0.5 ""SUM("" ,"'],
  ["='IF, SUM(1.5)'!A1+1", "='IF, SUM(1.5)'!A1+1"],
  ['=[@Opgave]-Tabel1[@[IF, 0.5]]', '=[@Opgave]-Tabel1[@[IF, 0.5]]'],
  ['=ONBEKEND(1,A1)', '=ONBEKEND(1;A1)'],
  ['=IF1+SUM', '=IF1+SUM'],
])('%s is shown by a Dutch Excel as %s', (english, dutch) => {
  expect(formuleIn('nl', english)).toBe(dutch);
  expect(formuleIn('en', english)).toBe(english);
});
