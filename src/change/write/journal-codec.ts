import { known } from '../../domain/known';
import type { Area } from '../../table/cells/grid';
import { blocks, changesOf } from './blocks';
import type { Content } from './content';
import type { JournalEntry, PlainLook } from './journal';
import type { CellChange, CellState, Outcomes, StyleCopy, TableResize, WritePlan } from './plan';
import { fromRuns, toRuns } from './runs';
import { type Is, isCount, isNumber, isText, listOf, objectOf } from './shapes';

const VERSION = 2;

/** An entry as a short text for the workbook's settings. */
export function encodeEntry(entry: JournalEntry): string {
  const {
    plan: { changes, ...plan },
    ...rest
  } = entry;
  return JSON.stringify({
    ...rest,
    v: VERSION,
    plan,
    blocks: blocks(changes).map((b) => [b.row, b.column, pack(b.before), pack(b.after)]),
  });
}

const pack = (states: readonly CellState[]) => [
  toRuns(states.map((s) => s.content)),
  toRuns(states.map((s) => s.numberFormat)),
];

/** The entry that `encodeEntry` wrote; undefined for anything else, such as another version's or a damaged one. Never fails. */
export function decodeEntry(text: unknown): JournalEntry | undefined {
  const kept = typeof text === 'string' ? parsed(text) : undefined;
  if (!isEntry(kept) || kept.v !== VERSION) return undefined;
  const changes = changesIn(kept.blocks);
  if (changes === undefined) return undefined;
  const { id, time, plan, plain } = kept;
  return { id, time, plan: { ...plan, changes }, ...known({ plain }) };
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
  readonly plan: Omit<WritePlan, 'changes'>;
  readonly plain?: PlainLook;
  readonly blocks: readonly unknown[];
}

const isEntry = objectOf<Packed>(
  {
    v: isNumber,
    id: isText,
    time: isText,
    plan: objectOf<Omit<WritePlan, 'changes'>>(
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
    const [was, comes] = [statesIn(before, ROWS - row), statesIn(after, ROWS - row)];
    if (was === undefined || comes?.length !== was.length) return undefined;
    for (const change of changesOf({ row, column, before: was, after: comes })) changes.push(change);
  }
  const places = new Set(changes.map(({ row, column }) => row * COLUMNS + column));
  return changes.length > 0 && places.size === changes.length ? changes : undefined;
}

function statesIn(kept: unknown, most: number): readonly CellState[] | undefined {
  const [contents, formats] = Array.isArray(kept) ? (kept as readonly unknown[]) : [];
  const [shown, looks] = [fromRuns(contents, isContent, most), fromRuns(formats, isText, most)];
  if (shown === undefined || looks?.length !== shown.length) return undefined;
  return shown.map((content, i) => ({ content, numberFormat: looks[i] ?? 'General' }));
}
