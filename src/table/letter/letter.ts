import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { CellValue, Grid } from '../cells/grid';
import { parseTrede } from '../../domain/ladder/ladder';
import { parseNumber } from '../cells/numbers';
import { fold, tidy } from '../cells/text';
import { type Kept, withContractsNamed } from './contracts';
import { addressee, answerOf, isAnswer, isColumnHeading, lineOf } from './lines';

/** A line of the sheet: what stands first in it, what else, and in which columns. */
interface Row {
  readonly cells: readonly CellValue[];
  /** Columns that hold something. */
  readonly filled: readonly number[];
}

const MOST_COLUMNS = 4;
const MOST_ROWS = 80;
const FEWEST_SENTENCES = 2;
const LONGEST_TITLE = 120;

/** Wordings that stand in letters and in no table. */
const OF_LETTERS = new RegExp(
  [
    '\\buw gemeente\\b',
    '^fase interventieladder (?:per|op) ',
    '^feitelijk gehuisvest vo+r ',
    '^(?:minimaal )?te huisvesten vergunninghouders\\b',
    '^gehuisveste vergunninghouders\\b',
    '^bevindingen\\b',
    '^minimaal te huisvesten vo+r ',
    '^informatie over uw opgave',
    '^bijlage: bevindingen\\b',
    '^trede (?:voor|na) deze beoordeling',
  ].join('|'),
);

/**
 * A letter or annex of Gedeputeerde Staten as a plain list of keys and values, cell by cell where it stood: sentences
 * become keys, a step inside a sentence or a figure one line lower becomes the value, prose goes. Any other sheet comes
 * back as it is. The gemeente comes from the address, a title or the name of the sheet.
 * @param gemeente the gemeente that the user named, for a letter that says it nowhere
 */
export function letterAsList(grid: Grid, gemeente?: string): Grid {
  const rows = grid.values.map((cells): Row => ({ cells, filled: cells.flatMap((v, c) => (isBlank(v) ? [] : [c])) }));
  if (!isLetter(rows)) return grid;
  const kept = withoutNextHalf(withContractsNamed(rows.map((row, i) => keptOf(row, rows, i))), rows);
  const named = kept.some((line) => line && fold(line.key) === 'gemeente');
  const said: Name | undefined = gemeente === undefined ? undefined : { name: gemeente };
  const name = named ? undefined : (gemeenteOf(rows, grid.sheet) ?? said);
  const lines =
    name?.row === undefined
      ? kept
      : kept.map((line, i) => (i === name.row ? { key: 'Gemeente', value: name.name } : line));
  return withLines(grid, name && name.row === undefined ? [...lines, { key: 'Gemeente', value: name.name }] : lines);
}

/**
 * Below the figures of a halfjaar the block "Informatie over uw opgave" is about the next; alone it is what is asked.
 */
function withoutNextHalf(kept: readonly Kept[], rows: readonly Row[]): readonly Kept[] {
  const block = rows.findIndex((row) => /^informatie over uw opgave/.test(fold(textOf(row))));
  const isHoused = (line: Kept): boolean => line !== undefined && /^(?:feitelijk )?gehuisvest/.test(fold(line.key));
  return block >= 0 && kept.slice(0, block).some(isHoused)
    ? kept.map((line, i) => (i < block ? line : undefined))
    : kept;
}

const isBlank = (value: CellValue): boolean => typeof value === 'string' && tidy(value) === '';
const textOf = ({ cells, filled }: Row, place = 0): string => tidy(String(cells[filled[place] ?? -1] ?? ''));

function isLetter(rows: readonly Row[]): boolean {
  if (rows.length > MOST_ROWS || rows.some(({ filled }) => filled.length > MOST_COLUMNS)) return false;
  // A line of a letter has one value; a table of two gemeenten beside each other has two in every line.
  const isTable =
    rows.filter(({ filled, cells }) => filled.length > 2 && filled.slice(1).every((c) => isSaid(cells[c] ?? '')))
      .length >= FEWEST_SENTENCES;
  // Our own annex has the step and its name beside each other.
  const isAnnex = rows.some((row) => /^bijlage: bevindingen\b/.test(fold(textOf(row))));
  if (isTable && !isAnnex) return false;
  return rows.filter((row) => OF_LETTERS.test(fold(textOf(row)))).length >= FEWEST_SENTENCES;
}

const isFigure = (value: CellValue): boolean =>
  typeof value === 'number' || (typeof value === 'string' && parseNumber(tidy(value)).ok);

/** A figure, a step, an answer or the name of a gemeente: the value of a line of a table. */
const isSaid = (value: CellValue): boolean =>
  isFigure(value) ||
  (typeof value === 'string' &&
    (parseTrede(tidy(value)) !== undefined || isAnswer(tidy(value)) || vindGemeente(tidy(value)).kind === 'gevonden'));

/** What a line says by itself, or with the main line above it when it holds the value of that alone. */
function keptOf(row: Row, rows: readonly Row[], i: number): Kept {
  if (row.filled.length === 0) return undefined;
  const text = textOf(row);
  const key = keyOneHigher(rows, i);
  if (key !== undefined) return withValue(key, undefined, row.cells[row.filled[0] ?? 0] ?? '');
  if (isFigure(row.cells[row.filled[0] ?? 0] ?? '')) return undefined;
  return withValue(text, isSubLine(row) ? mainAbove(rows, i) : undefined, row.cells[row.filled[1] ?? -1]);
}

function withValue(text: string, main: string | undefined, value: CellValue | undefined): Kept {
  const line = lineOf(main === undefined ? text : `${main} ${text}`);
  if (line === 'silent') return undefined;
  if (line?.value !== undefined) return { key: line.key, value: line.value };
  if (value === undefined || isColumnHeading(value)) return undefined;
  return { key: line?.key ?? keyOf(main, text), value: typeof value === 'string' ? answerOf(value) : value };
}

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
  if (!row || column === undefined || column === 0 || row.filled.length > 1 || above?.filled[0] !== 0) return undefined;
  const value = row.cells[column] ?? '';
  const isValue = isFigure(value) || (typeof value === 'string' && isAnswer(value));
  return isValue && above.filled.length === 1 ? textOf(above) : undefined;
}

/** Main line and sub-line as one heading: "Gehuisveste vergunninghouders … op basis van cijfers van het COA". */
const keyOf = (main: string | undefined, text: string): string => (main === undefined ? text : `${main} ${text}`);

interface Name {
  readonly name: string;
  /** The line in which it stands; absent when it is the name of the sheet. */
  readonly row?: number;
}

function gemeenteOf(rows: readonly Row[], sheet: string): Name | undefined {
  const address = rows.findIndex((row) => addressee(textOf(row)) !== undefined);
  const addressed = address < 0 ? undefined : addressee(textOf(rows[address] ?? { cells: [], filled: [] }));
  if (addressed !== undefined) return { name: addressed, row: address };
  const title = rows.findIndex((row) => row.filled.length === 1 && gemeenteIn(textOf(row)) !== undefined);
  const titled = title < 0 ? undefined : gemeenteIn(textOf(rows[title] ?? { cells: [], filled: [] }));
  if (titled !== undefined) return { name: titled, row: title };
  const ofSheet = gemeenteIn(sheet);
  return ofSheet === undefined ? undefined : { name: ofSheet };
}

/** A gemeente that a title or the name of a sheet tells: all of it, or what comes after "gemeente", "aan" or a dash. */
function gemeenteIn(text: string): string | undefined {
  if (text.length > LONGEST_TITLE || /\buw gemeente\b/i.test(text)) return undefined;
  const rests = [...text.matchAll(/(?:\bgemeente|\baan|[-–:(,])\s+(?:de gemeente )?/gi)].map(({ index, 0: word }) =>
    text.slice(index + word.length),
  );
  // A name may have a dash, a bracket or "aan" in it: the longest that is one comes first.
  const candidates = [text, ...rests].flatMap((one) => [one, one.split(/\s[-–]\s|[:(),]/)[0] ?? '']);
  return candidates.map(tidy).find((name) => vindGemeente(name).kind === 'gevonden');
}

/** The same grid with other texts: each line that is kept has its key in the first column and its value beside it. */
function withLines(grid: Grid, lines: readonly Kept[]): Grid {
  const { columns } = grid.area;
  const width = Math.max(2, columns);
  const places = grid.values.map((cells) => cells.findLastIndex((value, c) => c > 0 && !isBlank(value)));
  const beside = places.filter((place) => place > 0).sort((a, b) => a - b);
  const usual = beside[beside.length >> 1] ?? 1;
  const values = lines.map((line, r): CellValue[] => {
    const place = (places[r] ?? -1) > 0 ? places[r] : usual;
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
    area: { ...grid.area, rows: lines.length, columns: width },
    values,
    formulas: values,
    numberFormats: padded(grid.numberFormats, 'General'),
    errors: padded(grid.errors, false),
    merged: [],
  };
}
