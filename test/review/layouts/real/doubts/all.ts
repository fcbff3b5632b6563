import type { RealSheet } from '../real-sheet';
import { DAYS_WITHOUT_YEAR } from './days-without-year';
import { GROUPS } from './groups';
import { EXCUSED, NEAR_WORDS } from './near-words';
import { NO_WHOLE } from './no-whole';
import { OLD_STEPS } from './old-steps';
import { OUTCOME_STEPS } from './outcome-steps';
import { PROSE } from './prose';
import { SALDI_OF_HALVES } from './saldi-of-halves';
import { SALDO_INSIDE } from './saldo-inside';
import { SHARES } from './shares';
import { SHORT_WORDS } from './short-words';
import { LAST_PARTS, SPANS } from './spans';
import { TITLES_OF_FIGURES } from './titles-of-figures';
import { TITLES_OF_OTHERS } from './titles-of-others';
import { TOLD_FIGURES } from './told-figures';
import { TOLD_HOLDS } from './told-holds';
import { TOLD_OTHERWISE } from './told-otherwise';
import { TOLD_SALDI } from './told-saldi';
import { UNDECIDED } from './undecided';

/** Sheets that were once read wrong without a word, each with its kind. */
export const DOUBTS: readonly RealSheet[] = [
  ...NEAR_WORDS,
  ...EXCUSED,
  ...SALDO_INSIDE,
  ...OLD_STEPS,
  ...TITLES_OF_OTHERS,
  ...TITLES_OF_FIGURES,
  ...TOLD_SALDI,
  ...TOLD_FIGURES,
  ...SPANS,
  ...NO_WHOLE,
  ...LAST_PARTS,
  ...TOLD_HOLDS,
  ...TOLD_OTHERWISE,
  ...OUTCOME_STEPS,
  ...SALDI_OF_HALVES,
  ...SHORT_WORDS,
  ...PROSE,
  ...UNDECIDED,
  ...DAYS_WITHOUT_YEAR,
  ...GROUPS,
  ...SHARES,
];
