import { readExcuse } from '../../../src/table/cells/excuse';
import type { CellValue } from '../../../src/table/cells/grid';

test.each<[CellValue, boolean | string]>([
  ['ja', true],
  ['Verschoonbaar', true],
  ['nee', false],
  ['Nee.', false],
  ['Niet', false],
  ['niet verschoonbaar', false],
  ['nee, de koppelingen waren voldoende', false],
  ['te veel dossiers, niet verschoonbaar', false],
  ['geen verschoonbare reden', false],
  ['ja, dossiers zonder BSN', 'dossiers zonder BSN'],
  ['Verschoonbaar: te weinig koppelingen', 'te weinig koppelingen'],
  ['dossiers zonder BSN', 'dossiers zonder BSN'],
  ['geen dossiers met BSN', 'geen dossiers met BSN'],
  [true, true],
  [0, false],
])('%j is %j', (value, excuse) => {
  expect(readExcuse(value)).toEqual({ value: excuse });
});

test('ja and nee at once is asked; n.v.t. says nothing', () => {
  expect(readExcuse('ja, maar niet verschoonbaar')).toEqual({ problem: 'onduidelijkJaNee' });
  expect(readExcuse('n.v.t.')).toEqual({});
});
