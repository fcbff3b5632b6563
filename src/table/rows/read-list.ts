import { onlyOf } from '../../domain/only';
import type { Known } from '../recognise/columns/columns';
import type { ReadingFinding } from '../reading-finding';
import type { Area, Grid } from '../cells/grid';
import type { Column } from '../column';
import { locate } from '../recognise/locate';
import type { Located } from '../recognise/located';
import { readTable } from './read-table';
import type { ReadResult, ReadTable } from '../table';
import { tidy } from '../cells/text';
import { viewOf } from '../cells/view';
import { withPlainDates } from '../cells/time/slashed-dates';

/** What the user chose before or while reading. */
export interface ReadOptions extends Known {
  /** The place of the chosen table in `candidates`. */
  readonly candidate?: number;
}

/** How a sheet is read. */
export type GridReader = (sheet: Grid, options?: ReadOptions) => ReadResult;

/**
 * Finds and reads the table on a sheet that is no letter, or a letter as a list. Never throws: what cannot be read is a
 * finding. Several tables that could be meant come back as a choice; one table of gemeenten among others is taken.
 */
export function readList(sheet: Grid, options: ReadOptions = {}): ReadResult {
  const grid = withPlainDates(sheet);
  const all = tablesIn(grid).map(({ located, name }) => readTable(located, options, name));
  const tables = all.length > FEW ? all.filter(hasFigures) : all;
  if (options.candidate !== undefined) {
    const chosen = tables[options.candidate];
    if (chosen) return { kind: 'table', table: chosen };
  }
  const [first] = tables;
  if (!first) return { kind: 'none', findings: [nothing(grid)] };
  if (tables.length === 1) return { kind: 'table', table: first };
  const only = onlyOf(tables.filter(isOverview));
  return only ? { kind: 'table', table: only } : { kind: 'choose', candidates: tables };
}

/** So many tables on one sheet are lines of text that speak of the trade, unless they hold figures. */
const FEW = 10;
const hasFigures = ({ rows }: ReadTable): boolean =>
  rows.some(({ cells }) => [...cells.values()].some((value) => typeof value === 'number'));

interface Named {
  readonly located: Located;
  readonly name?: string;
}

/**
 * Excel tables first, as they say themselves where they are; then what stands outside them; turned only when nothing
 * stands upright, and a letter always.
 */
function tablesIn(grid: Grid): readonly Named[] {
  const turned = (): readonly Named[] => locate(viewOf(grid, true)).map((located) => ({ located }));
  if (grid.letter) return turned();
  const named = grid.tables
    .filter((t) => t.hasHeader && touches(t, grid.area))
    .flatMap((t): Named[] => {
      const [located] = locate(viewOf(grid, false, t));
      return located ? [{ located, name: t.name }] : [];
    });
  const upright = locate(viewOf(grid, false)).filter(
    (l) => !grid.tables.some((t) => named.some((n) => n.name === t.name) && inside(l, t)),
  );
  const all = [...named, ...upright.map((located) => ({ located }))];
  return all.length > 0 ? all : turned();
}

const touches = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const inside = ({ heading, firstColumn }: Located, t: Area): boolean => {
  const row = heading.rows.at(-1) ?? 0;
  return row >= t.row && row < t.row + t.rows && firstColumn >= t.column && firstColumn < t.column + t.columns;
};

/**
 * Also one of which a column is asked about: another table would be taken in its place without a word. One about
 * another subject is none.
 */
const isOverview = ({ columns, rows, findings }: ReadTable): boolean => {
  const isOther = findings.some(({ code }) => code === 'anderOnderwerp');
  const isAsked = ({ ours, certainty }: Column): boolean => !isOther && !ours && certainty > 0;
  const has = (...roles: readonly string[]): boolean =>
    columns.some((c) => (c.used || isAsked(c)) && roles.includes(c.role));
  const isShareOrCount = (c: Column): boolean => c.role === 'percentage' && !c.used && isAsked(c);
  return (
    rows.length > 0 &&
    has('gemeente', 'gmcode') &&
    has('opgave', 'taakstelling') &&
    (has('gehuisvest', 'gehuisvestInMaand') || columns.some(isShareOrCount))
  );
};

function nothing(grid: Grid): ReadingFinding {
  const empty = grid.values.every((row) => row.every((value) => tidy(String(value)) === ''));
  return { code: empty ? 'leegBlad' : 'geenTabel', severity: 'fout', sheet: grid.sheet, data: {} };
}
