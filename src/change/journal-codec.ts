import { blocks, changesOf, pack, unpack } from './blocks';
import type { Block, PackedStates } from './blocks';
import type { JournalEntry } from './journal';
import type { WritePlan } from './plan';

const VERSION = 1;

type Packed = Omit<JournalEntry, 'plan'> & {
  readonly v: number;
  readonly plan: Omit<WritePlan, 'changes'>;
  readonly blocks: readonly (readonly [row: number, column: number, before: PackedStates, after: PackedStates])[];
};

/** An entry as a short text for the workbook's settings. */
export function encodeEntry(entry: JournalEntry): string {
  const { plan: { changes, ...plan }, ...rest } = entry;
  const packed: Packed = {
    ...rest,
    v: VERSION,
    plan,
    blocks: blocks(changes).map((b) => [b.row, b.column, pack(b.before), pack(b.after)]),
  };
  return JSON.stringify(packed);
}

/** The entry that `encodeEntry` wrote; undefined for anything else, such as a later version's or a damaged one. */
export function decodeEntry(text: unknown): JournalEntry | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const { v, blocks: packed, plan, ...rest } = JSON.parse(text) as Packed;
    if (v !== VERSION || typeof rest.id !== 'string' || typeof plan.sheet !== 'string' || !Array.isArray(plan.styles)) return undefined;
    const changes = packed.map(([row, column, before, after]): Block => ({ row, column, before: unpack(before), after: unpack(after) })).flatMap(changesOf);
    return { ...rest, plan: { ...plan, changes } };
  } catch {
    return undefined;
  }
}
