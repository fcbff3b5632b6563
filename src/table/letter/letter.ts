import type { CellValue, Grid } from '../cells/grid';
import { fold } from '../cells/text';
import { type Kept, withContractsNamed } from './contracts';
import { FIGURES, isLetter } from './is-letter';
import { withDayTold } from './letter-day';
import { asksWhetherMet, lineOf } from './lines';
import { withLabel, withTimeBeside } from './colon';
import { answerOf, isAnswer, isColumnHeading, stepBefore } from './answers';
import { lineKey, saldoInValue, tooFewInValue, withSide } from './key-of';
import { letterRows, withoutNumbers } from './may-be-letter';
import { gemeenteOf, isOfSeveral, type Name } from './name';
import type { LetterLine } from './wordings/sentence';
import { sentencesOf } from './sentences';
import { nextHalfApart } from './next-half';
import { heldIn, heldOnce, withoutAsides } from './spoken-kept';
import { isBlank, isFigure, rowOf, textOf, type Row } from './rows';

/**
 * A letter or annex of Gedeputeerde Staten as a plain list of keys and values, cell by cell where it stood: sentences
 * become keys, a step inside a sentence or a figure one line lower becomes the value, prose goes. Any other sheet comes
 * back as it is. The gemeente comes from the address, a title or the name of the sheet.
 * @param gemeente the gemeente that the user named, for a letter that says it nowhere
 */
export function letterAsList(sheet: Grid, gemeente?: string): Grid {
  const grid = withoutNumbers(sheet);
  const found = letterRows(grid);
  const left = Math.min(...(found ?? []).flatMap(({ filled }) => filled.slice(0, 1)));
  const cells = found?.map((row) => withSide(withTimeBeside(withLabel(rowOf(row.cells.slice(left))))));
  const { rows, name: told } = sentencesOf(cells ?? [], grid.sheet);
  if (cells === undefined || isOfSeveral(cells) || !(grid.letter ?? isLetter(rows, grid.sheet))) return sheet;
  const read = rows.map((row, i) => inOneCell(row, keptOf(row, rows, i)));
  const halves = nextHalfApart(withContractsNamed(read), rows);
  const kept = withDayTold(heldOnce(withoutAsides(halves.kept, rows)), rows);
  const hasName = kept.some((line) => line && fold(line.key) === 'gemeente');
  const name = hasName ? undefined : nameIn(rows, grid.sheet, told ?? gemeente);
  const lines = withName(kept, name);
  const asGrid = (these: readonly Kept[]): Grid =>
    withLines(
      grid,
      these,
      rows.map(({ at }, r) => at ?? r),
      left,
    );
  return {
    ...asGrid(lines),
    ...(halves.next && name ? { next: asGrid(withName(halves.next, name)) } : {}),
    ...(name && name.row === undefined && name.name === gemeente ? { named: true as const } : {}),
    prose: rows.flatMap((row, i) => (lines[i] === undefined ? proseIn(grid, row, i, left) : [])),
  };
}

/** @param told the gemeente that the sentences or the user named, where no line does */
const nameIn = (rows: readonly Row[], sheet: string, told: string | undefined): Name | undefined =>
  gemeenteOf(rows, sheet) ?? (told ? { name: told } : undefined);

/** The lines with one that says the gemeente: where it was found, or at the end. */
function withName(lines: readonly Kept[], name: Name | undefined): readonly Kept[] {
  if (!name) return lines;
  const line = { key: 'Gemeente', value: name.name };
  return name.row === undefined
    ? [...lines, line]
    : lines.map((one, i) => (i === name.row ? { ...line, told: true } : one));
}

const proseIn = ({ area }: Grid, row: Row, i: number, left: number) => {
  const place = row.filled.length - 1;
  const column = area.column + left + (row.filled[place] ?? 0);
  return place === 0 || place === 1 ? [{ row: area.row + (row.at ?? i), column, text: textOf(row, place) }] : [];
};

const inOneCell = ({ isSplit }: Row, line: Kept): Kept => (isSplit && line ? { ...line, told: true } : line);

/** What a line says by itself, or with the main line above it when it holds the value of that alone. */
function keptOf(row: Row, rows: readonly Row[], i: number): Kept {
  if (row.filled.length === 0 || row.isProse) return undefined;
  const text = textOf(row);
  const key = keyOneHigher(rows, i);
  if (key !== undefined) return withValue(key, undefined, row.cells[row.filled[0] ?? 0] ?? '');
  if (isFigure(row.cells[row.filled[0] ?? 0] ?? '')) return undefined;
  return withValue(text, isSubLine(row) ? mainAbove(rows, i) : undefined, row.cells[row.filled[1] ?? -1]);
}

function withValue(text: string, main: string | undefined, value: CellValue | undefined): Kept {
  const apart = heldIn(value) ?? metIn(text, value);
  if (apart) return apart;
  const line = lineOf(main === undefined ? text : `${main} ${text}`);
  if (line === 'silent') return undefined;
  const beside = value === undefined || isColumnHeading(value) || isProse(value) ? undefined : valueOf(text, value);
  if (line?.value !== undefined)
    return { key: line.key, value: saidBy(line, beside), ...(beside === undefined ? { told: true } : {}) };
  if (beside === undefined) return undefined;
  const before = stepBefore(text, beside);
  return before === undefined
    ? tooFewInValue(saldoInValue(line?.key ?? lineKey(main, text), beside))
    : { key: 'Trede', value: before };
}

/** "Opgave gerealiseerd | nee", "Is de opgave gehaald? | Ja" */
const metIn = (text: string, value: CellValue | undefined): Kept =>
  typeof value === 'string' && /^(?:ja|nee)\b/i.test(value) && asksWhetherMet(text)
    ? { key: 'Opgave gehaald', value }
    : undefined;

/** Of what is verschoonbaar the words are the reason. */
const valueOf = (text: string, value: CellValue): CellValue =>
  typeof value === 'string' && !/verschoonba/i.test(text) ? answerOf(value) : value;

/**
 * What a sentence says and what stands beside it: when these differ, both, which nobody can take for one. Beside a
 * reason stands the judgement itself.
 */
function saidBy({ key, value = '' }: LetterLine, beside: CellValue | undefined): CellValue {
  if (beside === undefined || fold(String(value)) === fold(String(beside))) return value;
  return fold(key) === 'verschoonbaar' ? beside : `${value} / ${beside}`;
}

/** A whole sentence is no value. */
const LONGEST_VALUE = 80;
const isProse = (value: CellValue): boolean =>
  typeof value === 'string' && value.length > LONGEST_VALUE && !isAnswer(value);

/** A line that begins further right, below a main line that has no value of its own. */
const isSubLine = ({ filled, cells }: Row): boolean =>
  filled.length > 1 && filled[0] !== undefined && filled[0] > 0 && typeof cells[filled[0]] === 'string';

function mainAbove(rows: readonly Row[], i: number): string | undefined {
  const above = rows.slice(0, i).findLast((row) => row.filled.length > 0 && !isSubLine(row));
  return above?.filled.length === 1 ? textOf(above) : undefined;
}

/** The main line of a value that stands alone one line lower, to the right: a figure, or an answer in words. */
function keyOneHigher(rows: readonly Row[], i: number): string | undefined {
  const [above, row] = [rows[i - 1], rows[i]];
  const column = row?.filled[0];
  if (!row || column === undefined || row.filled.length > 1 || above?.filled[0] !== 0) return undefined;
  const value = row.cells[column] ?? '';
  const isValue = isFigure(value) || (typeof value === 'string' && isAnswer(value));
  return isValue && above.filled.length === 1 && (column > 0 || isLabel(textOf(above))) ? textOf(above) : undefined;
}

/** What the one column of a letter that was pasted cell by cell has above a value: a figure's words, or a question. */
function isLabel(text: string): boolean {
  const line = lineOf(text);
  return FIGURES.test(fold(text)) || (typeof line === 'object' && line.value === undefined);
}

const firstIn = ({ values }: Grid, r: number): number =>
  Math.max(0, values[r]?.findIndex((value) => !isBlank(value)) ?? 0);

/**
 * The same grid with other texts: each line that is kept has its key in the first column and its value beside it.
 * @param at the row of the grid that each line stands in
 * @param left the first column of the grid that holds something
 */
function withLines(grid: Grid, lines: readonly Kept[], at: readonly number[], left: number): Grid {
  const { columns } = grid.area;
  const width = Math.max(left + 2, columns);
  const places = grid.values.map((cells) => rowOf(cells).filled.slice(0, 2).at(-1) ?? -1);
  const beside = places.filter((place) => place > left).sort((a, b) => a - b);
  const usual = beside[beside.length >> 1] ?? left + 1;
  const placeIn = (r: number): number => {
    const { [r]: place = -1 } = places;
    return place > left ? place : usual;
  };
  const values = lines.map((line, r): CellValue[] => {
    const place = placeIn(r);
    return Array.from({ length: width }, (_, c) => {
      if (c === 0) return line?.key ?? '';
      return c === place ? (line?.value ?? '') : '';
    });
  });
  const padded = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] =>
    lines.map((_, r) => Array.from({ length: width }, (_cell, c) => matrix[r]?.[c] ?? blank));
  return {
    ...grid,
    letter: true,
    told: new Map(
      lines.flatMap((line, r) => {
        const from = at[r] ?? r;
        const place = { row: grid.area.row + from, column: grid.area.column + firstIn(grid, from) };
        return line?.told ? [[grid.area.row + r, place]] : [];
      }),
    ),
    area: { ...grid.area, rows: lines.length, columns: width },
    values,
    formulas: values,
    // A value that moves takes its format with it: 0 may be 0 %.
    numberFormats: padded(grid.numberFormats, 'General').map((formats, r) => {
      const from = grid.values[r]?.findIndex((value, c) => c > 0 && value === lines[r]?.value) ?? -1;
      return from < 0 ? formats : formats.map((format, c) => (c === placeIn(r) ? (formats[from] ?? format) : format));
    }),
    errors: padded(grid.errors, false),
    merged: [],
  };
}
