/** What earlier readings passed over in silence, a kind a file. */
import { COUNTED_AGAIN } from './counted-again';
import { MADE_BY } from './made-by';
import { NEEDLESS } from './needless';
import { OF_NEXT } from './of-next';
import { PART_OF_TIME } from './part-of-time';
import { REMARKS } from './remarks';
import { LEFT_SUBJECTS } from './subjects';
import { RESULTS } from './results';
import { UP_TO_LATER } from './up-to-later';

export const LEFT = [
  ...COUNTED_AGAIN,
  ...PART_OF_TIME,
  ...REMARKS,
  ...MADE_BY,
  ...LEFT_SUBJECTS,
  ...NEEDLESS,
  ...RESULTS,
  ...UP_TO_LATER,
  ...OF_NEXT,
];
