import { NO_FRAME } from '../../../src/change/write/frame';
import type { Edit } from '../../../src/change/write/plan';
import { changed } from '../changes';
import { cellsOf } from '../grids';

export const plan: Edit = {
  sheet: 'Blad',
  label: 'test',
  styles: [],
  frame: NO_FRAME,
  changes: [changed(1, 1, 5, 6), changed(2, 2, '', 'op schema')],
};
export const cells = cellsOf([
  ['a', 'b', 'c'],
  [1, 5, ''],
  [2, 7, ''],
]);
