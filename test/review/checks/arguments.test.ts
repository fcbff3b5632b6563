import { HAAGLANDEN } from '../../table/haaglanden';
import { found, inShort } from './checking';

/** Two columns beside the table: H is empty, a formula stands in G2. Row 2 is Delft, step in B, housed in D. */
const EMPTY_H = 'H2';
const findings = (formula: string, heading = 'Proef') => {
  const rows = HAAGLANDEN.map((line, r) => [...line, [heading, 1][r] ?? '']);
  return found(rows, { formulas: new Map([['1,6', formula]]) }).map(inShort);
};

describe('an empty cell is no step 0 and no 0 persons', () => {
  test.each([
    ['the step', '=TREDE(H2,DATE(2022,4,1),C2,D2)'],
    ['the step, absolute', '=TREDE($H$2,DATE(2022,4,1),C2,D2)'],
    ['the persons housed', '=TREDE(B2,DATE(2022,4,1),C2,H2)'],
    ['why', '=WAAROM(H2,DATE(2022,4,1),C2,D2)'],
    ['in lower case', '=trede(h2,DATE(2022,4,1),C2,D2)'],
    ['inside another function', '=IF(C2>0,TREDE(H2,DATE(2022,4,1),SUM(C2,D2),D2),"")'],
    ['after a text with a bracket', '=IF(B2="a(b,c",1,RESTANT(C2,H2))'],
    ['below everything that is used', '=RESTANT(C2,H999)'],
    ['a conclusion', '=CONCLUSIE(B2,H2)'],
    ['the opgave', '=OPGAVE(H2)'],
    ['as LibreOffice writes it back', '=_xldudf_opgave(H2)'],
    ['with a part for the namespace', '=_xldudf_pzh_opgave(H2)'],
    ['with a space before its bracket', '=OPGAVE (H2)'],
  ])('%s', (_what, formula) => {
    expect(findings(formula)).toEqual([['leegArgument', 'G2', formula, undefined]]);
  });

  test.each([
    ['cells that hold something', '=TREDE(B2,DATE(2022,4,1),C2,D2)'],
    ['arguments that may be left empty', '=TREDE(B2,DATE(2022,4,1),C2,D2,H2,H2,,H2)'],
    ['no achterstand and no voorsprong', '=OPGAVE(C2,H2,H2)'],
    ['a text that asks by itself', '=TREDE(H2&"",DATE(2022,4,1),C2,D2)'],
    ['a cell of another sheet, which is not looked at', '=TREDE(Juli!H2,DATE(2022,4,1),C2,D2)'],
    ['a range', '=VERDEEL(10,H2:H4)'],
    ['a range of which the function itself looks which cells are empty', '=BEOORDEEL(H1:H4,"21-3-2022")'],
    ['a function that is not ours', '=MIJNTREDE(H2)'],
    ['a function of another add-in', '=X.TREDE(H2)'],
    ['a text with our name', '="TREDE(H2)"&B2'],
    ['a call that was not finished', '=TREDE(H2'],
  ])('nothing for %s', (_what, formula) => {
    expect(findings(formula).filter(([code]) => code === 'leegArgument')).toEqual([]);
  });
});

test.each([
  ['Proef', '=TREDE([@Proef],DATE(2022,4,1),C2,D2)'],
  ['Proef', '=TREDE(T[[#This Row],[Proef]],DATE(2022,4,1),C2,D2)'],
  ['Proef (2022)', '=TREDE([@[Proef (2022)]],DATE(2022,4,1),C2,D2)'],
  ['Proef, was', '=TREDE(T[@[Proef, was]],DATE(2022,4,1),C2,D2)'],
  ['# proef', "=TREDE([@['# proef]],DATE(2022,4,1),C2,D2)"],
  ['Proef [nu]', "=TREDE(T[[#This Row],[Proef '[nu']]],DATE(2022,4,1),C2,D2)"],
])('the column %s of an Excel table, in the row of the formula: %s', (heading, formula) => {
  const rows = HAAGLANDEN.map((line, r) => [...line, r === 0 ? heading : '', r === 1 ? 1 : '']);
  expect(found(rows, { formulas: new Map([['1,7', formula]]) }).map(inShort)).toEqual([
    ['leegArgument', EMPTY_H, formula, undefined],
  ]);
});
