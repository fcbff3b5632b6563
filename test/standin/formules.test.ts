import fc from 'fast-check';
import { DUTCH_FUNCTIONS } from './workbook/dutch/dutch-functions';
import { fromDutch, isDutch, toDutch } from './workbook/formula-entry';

test.each([
  ['=OPGAVE(309;108)', '=OPGAVE(309,108)'],
  ['=1,5*2', '=1.5*2'],
  ['=AFRONDEN(C2/D2;2)', '=ROUND(C2/D2,2)'],
  ['=ALS(SOM(C2:C10)>2,5;"ja; 1,5";ONWAAR)', '=IF(SUM(C2:C10)>2.5,"ja; 1,5",FALSE)'],
  ['=OPSCHEMA(C2;D2;DATUM(2022;3;21))', '=OPSCHEMA(C2,D2,DATE(2022,3,21))'],
  ['=\'Blad 1;2,5\'!A1+SOM.ALS(A1:A9;">1,5")', '=\'Blad 1;2,5\'!A1+SUMIF(A1:A9,">1,5")'],
  ['=TELOP(1;;3)', '=TELOP(1,,3)'],
  ['=SOM({1,2;3,4})', '=SUM({1,2;3,4})'],
  ['=ABS(1,5)', '=ABS(1.5)'],
  ['=C2-D2', '=C2-D2'],
])('%s staat in het rooster als %s', (dutch, english) => {
  expect(fromDutch(dutch)).toBe(english);
  expect(toDutch(english)).toBe(dutch);
});

test('kleine letters in functienamen mogen', () => expect(fromDutch('=som(a1;1,5)')).toBe('=SUM(a1,1.5)'));

test('wat het rooster heeft komt heel terug uit het Nederlands', () => {
  const term = fc.oneof(
    fc.constantFrom('A1', '"a;b,c"', "'x;1,5'!B2", 'TRUE', 'B2:C9'),
    fc.double({ min: 0, max: 9999, noNaN: true }).map((n) => n.toFixed(2)),
  );
  const call = fc
    .tuple(fc.constantFrom('OPGAVE', ...DUTCH_FUNCTIONS.values()), fc.array(term, { minLength: 1, maxLength: 4 }))
    .map(([name, terms]) => `=${name}(${terms.join(',')})`);
  fc.assert(fc.property(call, (formula) => expect(fromDutch(toDutch(formula))).toBe(formula)));
});

test('een komma zonder puntkomma is van een Engelse formule', () => {
  expect(['=A1', '=ROUND(1.5,0)', '=AFRONDEN(1,5;0)', '=LEFT("a;b",2)'].map(isDutch)).toEqual([
    true,
    false,
    true,
    false,
  ]);
});
