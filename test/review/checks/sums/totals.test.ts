import { found, inShort, type Rows } from '../checking';
import { HAAGLANDEN, haaglanden } from '../../../table/haaglanden';

const TOTAL = HAAGLANDEN.slice(0, 10);
const withTotal = (...cells: readonly (string | number)[]): Rows => [...TOTAL, ['Totaal', '', ...cells]];

describe('totals', () => {
  test('that are not the sum: with a repair', () => {
    const [finding, ...others] = found(withTotal(884, 274, 609, ''));
    expect(others).toEqual([]);
    expect(finding && inShort(finding)).toEqual(['totaalGeenSom', 'D11', 274, 275]);
    expect(finding?.repair).toEqual({ row: 10, column: 3, content: 275 });
  });

  test('whose formula leaves rows out: repaired by the whole range', () => {
    const [finding] = found(withTotal(884, 244, 609, ''), { formulas: new Map([['10,3', '=SUM(D2:D9)']]) });
    expect(finding && inShort(finding)).toEqual(['somOverDeel', 'D11', 244, 275]);
    expect(finding?.repair?.content).toBe('=SUM(D2:D10)');
  });

  test.each([
    ['the mean of the percentages', 0.34, 'percentageGemiddeld'],
    ['another percentage', 0.4, 'totaalPercentageOnjuist'],
  ])('with %s', (_what, share, code) => {
    expect(found(withTotal(884, 275, 609, share)).map(inShort)).toEqual([[code, 'F11', share, 0.31]]);
  });

  test('subtotals per region and a Totaal over all', () => {
    const rows = (sub: number, total: number): Rows => [
      ['Gemeente', 'Opgave', 'Gehuisvest per 1 april 2022'],
      ['Delft', 76, 48],
      ['Wassenaar', 15, 11],
      ['Subtotaal', 91, sub],
      ['Gouda', 40, 20],
      ['Zuidplas', 30, 10],
      ['Subtotaal', 70, 30],
      ['Totaal', 161, total],
    ];
    expect(found(rows(59, 89))).toEqual([]);
    expect(found(rows(60, 89)).map(inShort)).toEqual([['totaalGeenSom', 'C4', 60, 59]]);
    expect(found(rows(59, 90)).map(inShort)).toEqual([['totaalGeenSom', 'C8', 90, 89]]);
  });

  test('of visible rows only, by SUBTOTAL on a filtered table, are right', () => {
    const hidden = found(withTotal(808, 227, 581, ''), {
      hiddenRows: [1],
      formulas: new Map([2, 3, 4].map((c) => [`10,${c}`, '=SUBTOTAL(109,X2:X10)'])),
    });
    expect(hidden.map((f) => f.code)).toEqual(['verborgenRijen']);
  });

  test('are not judged when a row cannot be read', () => {
    const rows = haaglanden(new Map([['1,3', 'veel']])).values;
    expect(found(rows).map((f) => f.code)).toEqual(['tekstWaarGetal']);
  });
});
