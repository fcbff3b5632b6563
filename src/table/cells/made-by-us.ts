import type { Grid } from './grid';
import { tidy } from './text';

const FOOT = /\bgemaakt met opgavewijzer\b/i;

/** Fields of the table for Word's mail merge that no other sheet has. */
const FIELDS = ['GM_code', 'Halfjaar_voluit', 'Saldo_begin_woorden', 'Trede_na_naam'];

/** Our table for Word's mail merge, below which nothing may stand: by its own fields. */
export const isMergeTable = ({ values: [first = []] }: Grid): boolean => FIELDS.every((field) => first.includes(field));

/**
 * A paper of ours that lost its mark, as a copy in another workbook does: its foot says so. A long note is broken over
 * lines below each other.
 */
export const isMadeByUs = (grid: Grid): boolean =>
  isMergeTable(grid) ||
  FOOT.test(grid.values.map(([first]) => (typeof first === 'string' ? tidy(first) : '')).join(' '));
