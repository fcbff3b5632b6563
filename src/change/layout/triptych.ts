import { styled, line, text } from './lines';
import type { Cell, Line } from './line';
import { INDENTED, PROSE, TABLE_HEADING, SUBHEADING } from './looks';

/** The annexes to the letters: what it is about, a number or a short answer, and words. */
export const TRIPTYCH = [34, 14, 50] as const;

export function triptychHeading(left: string, middle: string, right: string): Line {
  return styled(line(text(left), text(middle, { align: 'right' }), text(right, INDENTED)), TABLE_HEADING);
}

export function triptychLine(left: string, middle: Cell, right: string): Line {
  return styled(line(text(left), middle, text(right, INDENTED)), PROSE);
}

/** A heading over the lines that follow, without names for their columns. */
export function subheading(title: string): Line {
  return styled(line(text(title), text(''), text('')), SUBHEADING);
}
