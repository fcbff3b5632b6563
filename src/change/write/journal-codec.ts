import { known } from '../../domain/known';
import { MAX_COLUMNS, MAX_ROWS } from '../../table/cells/address';
import type { Area } from '../../table/cells/grid';
import { blocks, changesOf } from './blocks';
import type { Content } from './content';
import type { JournalEntry, PlainLook } from './journal';
import type { CellChange, CellState, Edit, Frame, StyleCopy, TableResize } from './plan';
import {
  keptEither,
  keptJson,
  keptList,
  keptNumber,
  keptOneOf,
  keptRecord,
  keptText,
  keptTruth,
  keptWhole,
  type Reader,
} from '../../table/kept';
import { asOutcomes, MOST_CELLS, MOST_TEXT, words } from './journal-bounds';
import { fromRuns, toRuns } from './runs';

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
  const kept = asEntry(keptJson(text, MOST_TEXT));
  if (kept === undefined) return undefined;
  const changes = changesIn(kept.blocks);
  const frame = frameIn(kept.frame);
  if (changes === undefined || frame === undefined) return undefined;
  const { id, time, mark, plan, plain } = kept;
  const entry = { id, time, mark, plan: { ...plan, changes, frame }, ...known({ plain }) };
  return staysInside(entry) ? entry : undefined;
}

/** Columns that get a look in one write: seven of ours, with room. */
const MOST_STYLES = 50;

const aRow = keptWhole(0, MAX_ROWS - 1);
const aColumn = keptWhole(0, MAX_COLUMNS - 1);

const anArea = keptRecord<Area>({
  row: aRow,
  column: aColumn,
  rows: keptWhole(1, MAX_ROWS),
  columns: keptWhole(1, MAX_COLUMNS),
});
const asArea: Reader<Area> = (kept) => {
  const area = anArea(kept);
  return area && area.row + area.rows <= MAX_ROWS && area.column + area.columns <= MAX_COLUMNS ? area : undefined;
};

/** Characters that a cell holds. */
const cellText = keptText(32_767);
const asContent = keptEither<Content, Content>(
  keptEither(cellText, keptNumber(-Number.MAX_VALUE, Number.MAX_VALUE)),
  keptTruth,
);
/** Points, or characters of a text. */
const size = keptNumber(0, 100_000);

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

const anything: Reader<unknown> = (kept) => kept;

const asEntry = keptRecord<Packed>(
  {
    v: keptOneOf([VERSION]),
    id: words,
    time: words,
    mark: words,
    frame: keptRecord<PackedFrame>({
      row: aRow,
      depth: keptWhole(1, MAX_ROWS),
      column: aColumn,
      left: aColumn,
      headings: anything,
      names: anything,
    }),
    plan: keptRecord<Omit<Edit, 'changes' | 'frame'>>(
      {
        sheet: words,
        label: words,
        styles: keptList(keptRecord<StyleCopy>({ from: asArea, to: asArea, width: size }), MOST_STYLES),
        resize: keptRecord<TableResize>({ table: words, from: asArea, to: asArea }),
        outcomes: asOutcomes,
        newSheet: keptOneOf([true]),
      },
      ['resize', 'outcomes', 'newSheet'],
    ),
    plain: keptRecord<PlainLook>({
      font: keptRecord<PlainLook['font']>({ name: words, size, color: words }),
      widths: keptList(keptRecord<PlainLook['widths'][number]>({ column: aColumn, width: size }), MOST_STYLES),
      formats: keptList(
        keptRecord<PlainLook['formats'][number]>({ row: aRow, column: aColumn, numberFormat: words }),
        MOST_CELLS,
      ),
    }),
    blocks: keptList(anything, MOST_CELLS),
  },
  ['plain'],
);

/** At least one change, at most one a cell, all on a sheet's cells. */
function changesIn(kept: readonly unknown[]): readonly CellChange[] | undefined {
  const changes: CellChange[] = [];
  for (const block of kept) {
    const [r, c, before, after] = Array.isArray(block) ? (block as readonly unknown[]) : [];
    const [row, column] = [aRow(r), aColumn(c)];
    if (row === undefined || column === undefined) return undefined;
    const [was, comes] = [statesIn(before, mostAt(row)), statesIn(after, mostAt(row))];
    if (was === undefined || comes?.length !== was.length) return undefined;
    if (changes.length + was.length > MOST_CELLS) return undefined;
    for (const change of changesOf({ row, column, before: was, after: comes })) changes.push(change);
  }
  const places = new Set(changes.map(({ row, column }) => row * MAX_COLUMNS + column));
  return changes.length > 0 && places.size === changes.length ? changes : undefined;
}

const mostAt = (row: number): number => Math.min(MAX_ROWS - row, MOST_CELLS);

function frameIn(kept: PackedFrame): Frame | undefined {
  const headings = fromRuns(kept.headings, cellText, MAX_COLUMNS);
  const names = fromRuns(kept.names, cellText, MOST_CELLS);
  const { row, depth, column, left } = kept;
  const fits = depth <= row + 1 && left <= column;
  return headings && names && fits ? { row, depth, column, left, headings, names } : undefined;
}

/** Looks, widths and a table that grows belong to columns that were written, and to nothing else. */
function staysInside({ plan: { changes, styles, resize }, plain }: JournalEntry): boolean {
  const columns = new Set(changes.map(({ column }) => column));
  const within = ({ row, column, rows, columns: wide }: Area): boolean =>
    wide === 1 && columns.has(column) && row + rows <= MAX_ROWS && rows <= MOST_CELLS;
  const inStyle = ({ row, column }: { readonly row: number; readonly column: number }): boolean =>
    styles.some(({ to }) => to.column === column && row >= to.row && row < to.row + to.rows);
  const grown = ({ from, to }: TableResize): boolean =>
    to.row === from.row &&
    to.rows === from.rows &&
    to.column === from.column &&
    to.columns > from.columns &&
    Array.from(
      { length: Math.min(to.columns - from.columns, MAX_COLUMNS) },
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
  const [shown, looks] = [fromRuns(contents, asContent, most), fromRuns(formats, words, most)];
  if (shown === undefined || looks?.length !== shown.length) return undefined;
  return shown.map((content, i) => ({ content, numberFormat: looks[i] ?? 'General' }));
}
