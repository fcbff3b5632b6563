import type { CellValue } from '../../../src/table/cells/grid';
import type { SheetColumn } from './sheet-column';
import { type Fact, type Truth, before, firstDay, later } from './truth';
import type { Hand } from './words';

/** Whether a gemeente has several rows: parts of its people, or other times. */
export interface Parts {
  readonly parts: 'none' | 'people' | 'halves' | 'days';
  /** What the row of all people is called. */
  readonly whole: string;
}

/** The rows of one gemeente: the whole and its parts, or the same at other times. */
interface Line {
  readonly part: string;
  readonly cells: readonly CellValue[];
}

export function linesOf(
  fact: Fact,
  i: number,
  all: readonly SheetColumn[],
  t: Truth,
  by: Hand,
  at: Parts,
): readonly Line[] {
  const own = all.map(({ cell }) => cell(fact, i));
  const scaled = (share: number, more: number): readonly CellValue[] =>
    all.map(({ isCount }, c) => {
      const value = own[c] ?? '';
      return isCount && typeof value === 'number' ? Math.floor(value * share) + more : value;
    });
  switch (at.parts) {
    case 'none':
      return [{ part: '', cells: own }];
    case 'people':
      return [
        { part: at.whole, cells: own },
        { part: 'waarvan gezinnen', cells: scaled(0.4, 0) },
        { part: 'waarvan alleenstaanden', cells: scaled(0.3, 0) },
      ];
    case 'halves':
      return [
        { part: by.half(before(before(t.half))), cells: scaled(0.8, 3) },
        { part: by.half(before(t.half)), cells: scaled(0.9, 2) },
        { part: by.half(t.half), cells: own },
      ];
    case 'days':
      return [
        { part: by.day(later(firstDay(t.half), 4)), cells: scaled(0.3, 0) },
        { part: by.day(t.day), cells: own },
      ];
  }
}
