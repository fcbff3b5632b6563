import type { Grid } from './grid';
import { tidy } from './text';

const FOOT = /\bgemaakt met opgavewijzer\b/i;

/**
 * A paper of ours that lost its mark, as a copy in another workbook does: its foot says so. A long note is broken over
 * lines below each other.
 */
export const isMadeByUs = ({ values }: Grid): boolean =>
  FOOT.test(values.map(([first]) => (typeof first === 'string' ? tidy(first) : '')).join(' '));
