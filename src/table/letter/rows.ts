import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import { parseTrede } from '../../domain/ladder/ladder';
import type { CellValue } from '../cells/grid';
import { parseNumber } from '../cells/numbers';
import { tidy } from '../cells/text';
import { isAnswer, isColumnHeading } from './answers';

/** A line of the sheet: what stands first in it, what else, and in which columns. */
export interface Row {
  readonly cells: readonly CellValue[];
  /** Columns that hold something. */
  readonly filled: readonly number[];
  /** Key and value stand in one cell. */
  readonly isSplit?: true;
  /** And the cell is a sentence that says so in running words. */
  readonly isSpoken?: true;
  /** No line of the letter, whatever it says. */
  readonly isProse?: true;
  /** The sentence of a figure that does not say of whom it is. */
  readonly open?: string;
  /** The row of its cell, of a sentence behind others in one cell: it stands below all rows. */
  readonly at?: number | undefined;
}

export const rowOf = (cells: readonly CellValue[]): Row => ({
  cells,
  filled: cells.flatMap((value, column) => (isBlank(value) ? [] : [column])),
});

export const isBlank = (value: CellValue): boolean => typeof value === 'string' && tidy(value) === '';
export const textOf = ({ cells, filled }: Row, place = 0): string => tidy(String(cells[filled[place] ?? -1] ?? ''));

export const isFigure = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && parseNumber(tidy(value)).ok);

const isStep = (value: CellValue): boolean => parseTrede(tidy(String(value))) !== undefined;
const isInWords = (value: CellValue): boolean =>
  typeof value === 'string' && !isFigure(value) && (isStep(value) || isAnswer(tidy(value)));

/** A figure, a step, an answer or the name of a gemeente: the value of a line of a table. */
export const isSaid = (value: CellValue): boolean =>
  isFigure(value) || isInWords(value) || vindGemeente(tidy(String(value))).kind === 'gevonden';

/** A value and the same in words: a step and its name, the koppelingen and that they suffice. */
export const isSaidTwice = ([first = '', second = '', ...more]: readonly CellValue[]): boolean =>
  more.length === 0 && isInWords(second) && (isFigure(first) || isStep(first));

/** Alone in its row, or with no more than the headings of columns beside it. */
export const isAlone = ({ cells, filled: [first, ...beside] }: Row): boolean =>
  first !== undefined && beside.every((c) => isColumnHeading(cells[c]));

/** "2022-II" as people write it, and a capital in front. */
export const asHeading = (key: string): string =>
  key
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/(\d ?- ?)(i+)\b/, (_, year: string, half: string) => `${year}${half.toUpperCase()}`);

/** A figure that a sentence says, as a line. */
export const keyAndValue = (key: string, value: string | number): Row => ({
  cells: [asHeading(key), value],
  filled: [0, 1],
  isSplit: true,
  isSpoken: true,
});
