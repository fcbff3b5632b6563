/** Sheets as officials make them, with figures of our own, and what must come of each. */
import { AFTER_HOUSED } from './real/after-housed';
import { APART } from './real/apart/all';
import { BRIEVEN } from './real/brieven/brieven';
import { BRIEVEN_IN_ZINNEN } from './real/brieven/in-zinnen';
import { CARRIED } from './real/carried';
import { CORRECTIONS } from './real/corrections';
import { DAYS } from './real/days';
import { DOUBTS } from './real/doubts/all';
import { HUURCONTRACTEN } from './real/huurcontracten';
import { LEFT } from './real/left/all';
import { NAME_PARTS } from './real/name-parts';
import { OPGAVE_PARTS } from './real/opgave-parts';
import { OVERVIEWS } from './real/overviews';
import { PARTS_OF_HALF } from './real/parts-of-half';
import { PERCENTAGES } from './real/percentages';
import { REMAINDERS } from './real/remainders';
import { ROW_PARTS } from './real/row-parts';
import { ROWS } from './real/rows';
import { SALDI } from './real/saldi';
import { PAPERS } from './real/shown/papers';
import { SHOWN } from './real/shown/saldi';
import { STRANGE_ABOVE } from './real/strange/above';
import { STRANGE_BESIDE } from './real/strange/beside';
import { SUBJECTS } from './real/subjects';
import { TITLES } from './real/titles';
import { COUNTS } from './real/told/counts';
import { LINES } from './real/told/lines';
import { SAID_OF_FIGURES } from './real/told/said-of-figures';
import { DENIED } from './real/undated/denied';
import { GROUPS_OF_SALDI } from './real/undated/groups-of-saldi';
import { OF_NOW } from './real/undated/of-now';
import { WORDINGS } from './real/wordings';
import type { RealSheet } from './real/real-sheet';

export const CORPUS: readonly RealSheet[] = [
  ...APART,
  ...AFTER_HOUSED,
  ...OF_NOW,
  ...DENIED,
  ...GROUPS_OF_SALDI,
  ...NAME_PARTS,
  ...SALDI,
  ...REMAINDERS,
  ...HUURCONTRACTEN,
  ...TITLES,
  ...SUBJECTS,
  ...STRANGE_ABOVE,
  ...STRANGE_BESIDE,
  ...ROWS,
  ...PERCENTAGES,
  ...OVERVIEWS,
  ...CARRIED,
  ...PARTS_OF_HALF,
  ...ROW_PARTS,
  ...DAYS,
  ...BRIEVEN,
  ...BRIEVEN_IN_ZINNEN,
  ...OPGAVE_PARTS,
  ...CORRECTIONS,
  ...WORDINGS,
  ...DOUBTS,
  ...LEFT,
  ...SHOWN,
  ...PAPERS,
  ...SAID_OF_FIGURES,
  ...COUNTS,
  ...LINES,
];
