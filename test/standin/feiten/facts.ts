import { FACTS_BY_HAND } from './by-hand';
import { CELL_FACTS, CELL_QUESTIONS } from './cells';
import type { Fact } from './fact';
import { FUNCTION_FACTS, LOOKING_FACTS } from './functions';
import { HAND_CHECKS } from './handproeven';
import { RULES } from './rules';
import { SHEET_FACTS } from './sheets';
import { TABLE_FACTS, TABLE_QUESTIONS } from './tables';

/**
 * All that is known of how Excel differs from any store of cells, the questions that are open, and the rules of the
 * stand-in.
 */
export const FACTS: readonly Fact[] = [
  ...TABLE_FACTS,
  ...CELL_FACTS,
  ...FUNCTION_FACTS,
  ...SHEET_FACTS,
  ...FACTS_BY_HAND,
  ...TABLE_QUESTIONS,
  ...CELL_QUESTIONS,
  ...RULES,
  ...LOOKING_FACTS,
  ...HAND_CHECKS,
].sort((a, b) => (a.id < b.id ? -1 : 1));
