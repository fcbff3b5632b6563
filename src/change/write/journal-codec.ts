import { known } from '../../domain/known';
import type { Area } from '../../table/cells/grid';
import { blocks, changesOf } from './blocks';
import type { Content } from './content';
import type { JournalEntry, PlainLook } from './journal';
import type { CellChange, CellState, Edit, Frame, Outcomes, StyleCopy, TableResize } from './plan';
import { MOST_CELLS, MOST_TEXT } from './journal-index';
import { fromRuns, toRuns } from './runs';
import { type Is, isCount, isNumber, isText, listOf, objectOf } from './shapes';

const VERSION = 3;

/** An entry as a short text for the workbook's settings. */
export function encodeEntry(entry: JournalEntry): string {
  const {
    plan: { changes, frame, ...plan },
    ...rest
  } = entry;
  return JSON.stringify({
    ...rest,
    v: VERSION,
    plan,
    frame: { ...frame, headings: toRuns(frame.headings), names: toRuns(frame.names) },
    blocks: blocks(changes).map((b) => [b.row, b.column, pack(b.before), pack(b.after)]),
  });
}

const pack = (states: readonly CellState[]) => [
  toRuns(states.map((s) => s.content)),
  toRuns(states.map((s) => s.numberFormat)),
];

/**
 * The entry that `encodeEntry` wrote; undefined for anything else, such as another version's, a damaged one, or one
 * that would do what no write of ours does. Never fails, and never unfolds to more than a write may hold.
 */
export function decodeEntry(text: unknown): JournalEntry | undefined {
  const kept = typeof text === 'string' && text.length <= MOST_TEXT ? parsed(text) : undefined;
  if (!isEntry(kept) || kept.v !== VERSION) return undefined;
  const changes = changesIn(kept.blocks);
  const frame = frameIn(kept.frame);
  if (changes === undefined || frame === undefined) return undefined;
  const { id, time, mark, plan, plain } = kept;
  const entry = { id, time, mark, plan: { ...plan, changes, frame }, ...known({ plain }) };
  return staysInside(entry) ? entry : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

const ROWS = 1_048_576;
const COLUMNS = 16_384;
/** Columns that get a look in one write: seven of ours, with room. */
const MOST_STYLES = 50;

const isArea: Is<Area> = (value): value is Area =>
  objectOf<Area>({ row: isCount, column: isCount, rows: isCount, columns: isCount })(value) &&
  value.rows > 0 &&
  value.columns > 0 &&
  value.row + value.rows <= ROWS &&
  value.column + value.columns <= COLUMNS;

const isContent: Is<Content> = (value): value is Content =>
  isText(value) || isNumber(value) || typeof value === 'boolean';

interface Packed {
  readonly v: number;
  readonly id: string;
  readonly time: string;
  readonly mark: string;
  readonly plan: Omit<Edit, 'changes' | 'frame'>;
  readonly frame: PackedFrame;
  readonly plain?: PlainLook;
  readonly blocks: readonly unknown[];
}

type PackedFrame = Omit<Frame, 'headings' | 'names'> & { readonly headings: unknown; readonly names: unknown };

const isAnything: Is<unknown> = (value): value is unknown => value !== undefined;

const isEntry = objectOf<Packed>(
  {
    v: isNumber,
    id: isText,
    time: isText,
    mark: isText,
    frame: objectOf<PackedFrame>({
      row: isCount,
      depth: isCount,
      column: isCount,
      left: isCount,
      headings: isAnything,
      names: isAnything,
    }),
    plan: objectOf<Omit<Edit, 'changes' | 'frame'>>(
      {
        sheet: isText,
        label: isText,
        styles: listOf(objectOf<StyleCopy>({ from: isArea, to: isArea, width: isNumber })),
        resize: objectOf<TableResize>({ table: isText, from: isArea, to: isArea }),
        outcomes: objectOf<Outcomes>({ headings: listOf(isText), settings: isText }),
      },
      ['resize', 'outcomes'],
    ),
    plain: objectOf<PlainLook>({
      font: objectOf<PlainLook['font']>({ name: isText, size: isNumber, color: isText }),
      widths: listOf(objectOf<PlainLook['widths'][number]>({ column: isCount, width: isNumber })),
      formats: listOf(objectOf<PlainLook['formats'][number]>({ row: isCount, column: isCount, numberFormat: isText })),
    }),
    blocks: (value): value is readonly unknown[] => Array.isArray(value),
  },
  ['plain'],
);

/** At least one change, at most one a cell, all on a sheet's cells. */
function changesIn(kept: readonly unknown[]): readonly CellChange[] | undefined {
  const changes: CellChange[] = [];
  for (const block of kept) {
    const [row, column, before, after] = Array.isArray(block) ? (block as readonly unknown[]) : [];
    if (!isCount(row) || !isCount(column) || column >= COLUMNS) return undefined;
    const [was, comes] = [statesIn(before, mostAt(row)), statesIn(after, mostAt(row))];
    if (was === undefined || comes?.length !== was.length) return undefined;
    if (changes.length + was.length > MOST_CELLS) return undefined;
    for (const change of changesOf({ row, column, before: was, after: comes })) changes.push(change);
  }
  const places = new Set(changes.map(({ row, column }) => row * COLUMNS + column));
  return changes.length > 0 && places.size === changes.length ? changes : undefined;
}

const mostAt = (row: number): number => Math.min(ROWS - row, MOST_CELLS);

function frameIn(kept: PackedFrame): Frame | undefined {
  const headings = fromRuns(kept.headings, isText, COLUMNS);
  const names = fromRuns(kept.names, isText, MOST_CELLS);
  const { row, depth, column, left } = kept;
  const fits = column < COLUMNS && row < ROWS && depth >= 1 && depth <= row + 1 && left <= column;
  return headings && names && fits ? { row, depth, column, left, headings, names } : undefined;
}

/** Looks, widths and a table that grows belong to columns that were written, and to nothing else. */
function staysInside({ plan: { changes, styles, resize }, plain }: JournalEntry): boolean {
  const columns = new Set(changes.map(({ column }) => column));
  const within = ({ row, column, rows, columns: wide }: Area): boolean =>
    wide === 1 && columns.has(column) && row + rows <= ROWS && rows <= MOST_CELLS;
  const inStyle = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    styles.some(({ to }) => to.column === column && row >= to.row && row < to.row + to.rows);
  const grown = ({ from, to }: TableResize): boolean =>
    to.row === from.row &&
    to.rows === from.rows &&
    to.column === from.column &&
    to.columns > from.columns &&
    Array.from(
      { length: Math.min(to.columns - from.columns, COLUMNS) },
      (_, i) => from.column + from.columns + i,
    ).every((column) => columns.has(column));
  return (
    styles.length <= MOST_STYLES &&
    styles.every(({ from, to }) => within(to) && from.columns === 1 && from.rows === to.rows) &&
    (resize === undefined || grown(resize)) &&
    (plain === undefined ||
      (plain.widths.length <= styles.length &&
        plain.widths.every(({ column }) => styles.some(({ to }) => to.column === column)) &&
        plain.formats.length <= MOST_CELLS &&
        plain.formats.every(inStyle)))
  );
}

function statesIn(kept: unknown, most: number): readonly CellState[] | undefined {
  const [contents, formats] = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
  const [shown, looks] = [fromRuns(contents, isContent, most), fromRuns(formats, isText, most)];
  if (shown === undefined || looks?.length !== shown.length) return undefined;
  return shown.map((content, i) => ({ content, numberFormat: looks[i] ?? 'General' }));
}
