import type { RealSheet } from '../real-sheet';
import { EXCUSED, NEAR_WORDS } from './near-words';
import { OLD_STEPS } from './old-steps';
import { SALDO_INSIDE } from './saldo-inside';

/** Sheets that were once read wrong without a word, each with its kind. */
export const DOUBTS: readonly RealSheet[] = [...NEAR_WORDS, ...EXCUSED, ...SALDO_INSIDE, ...OLD_STEPS];
