import { kolomVorm } from '../../../src/change/papers/kopie-kolom';
import type { Content } from '../../../src/change/write/content';

const LONG = 'ambtelijk gesprek met gemeente en COA-regievoerder, eventueel met corporaties';

describe('the width of a column of a copy', () => {
  test.each<[string, string, readonly Content[], number]>([
    ['numbers alone', 'Opgave', [76, 1_234], 10],
    ['nothing', '', [], 10],
    ['the longest word of its heading, which is bold', 'Taakstelling 1e helft 2022', [76], 15],
    ['words on both sides of a stroke', 'Achterstand/voorsprong', [1], 14],
    ['its longest text, with room', 'Gemeente', ['Leidschendam-Voorburg'], 24],
    ['no more than a third of the page', 'Vervolgstap', [`'${LONG}`, 'x'], 36],
  ])('%s', (_, kop, inhoud, breedte) => {
    expect(kolomVorm(kop, inhoud, false).breedte).toBe(breedte);
  });
});

describe('the look of a column of a copy', () => {
  test.each<[string, readonly Content[], object]>([
    ['numbers stand as they are', [1, 2], {}],
    ['texts stand off the numbers before them', ['op schema', 'niet op schema'], { align: 'left', indent: 1 }],
    ['long texts go on below', [`'${LONG}`], { align: 'left', indent: 1, wrap: true }],
    ['steps with and without a letter stand below each other', [2, "'3a", 0], { align: 'center' }],
    ['empty cells say nothing', ['', 5], {}],
  ])('%s', (_, inhoud, opmaak) => {
    expect(kolomVorm('Kop', inhoud, false).style).toEqual(opmaak);
  });

  test('names stand against the edge', () => {
    expect(kolomVorm('Gemeente', ['Delft', 'Westland'], true).style).toEqual({});
  });
});
