import { around, corners } from '../write/cells';
import type { JournalEntry } from '../write/journal';
import { encodeEntry } from '../write/journal-codec';
import type { JournalIndex } from '../write/journal-lines';
import type { WriteBasis } from '../write/plan';
import type { Restore } from '../write/undo';
import type { Changed, Door, Note, Step } from './door';

/** What the journal holds once a write was taken back. */
export interface Left {
  readonly index: JournalIndex;
  /** What remains of it, because it could not be placed. */
  readonly entry: JournalEntry | undefined;
}

/** One write that is taken back. */
export interface TakingBack {
  readonly entry: JournalEntry;
  /** Its sheet, by id where that is known. */
  readonly sheet: string;
  readonly back: Restore;
  readonly left: Left;
}

export interface BackBy {
  /** Read just before the first cell changes. */
  readonly basis: WriteBasis;
  /** As one step of the program's own undo. */
  readonly grouped: boolean;
}

/**
 * Carries out the taking back of a write; gives what stood in its cells just before. Done twice it comes to the same.
 */
export async function putBack(door: Door, taking: TakingBack, { basis, grouped }: BackBy): Promise<Changed> {
  const { sheet, back } = taking;
  const area = around([...back.plan.changes, ...back.unstyle.flatMap(corners)]);
  const changed = await door.change({
    sheet,
    area: area ?? { row: 0, column: 0, rows: 1, columns: 1 },
    basis,
    steps: stepsBack(taking),
    grouped,
  });
  await restoreFont(door, taking, changed);
  return changed;
}

/** The journal comes last: a refusal before it leaves the write in the list, to be taken back again. */
function stepsBack({ entry: { id, mark, plain }, back, left }: TakingBack): readonly Step[] {
  const { plan, unstyle } = back;
  return [
    ...(plain && unstyle.length > 0 ? [{ do: 'undress', areas: unstyle, plain } as const] : []),
    ...(plan.resize ? [{ do: 'resize', resize: plan.resize } as const] : []),
    ...(plan.changes.length > 0 ? [{ do: 'cells', changes: plan.changes } as const] : []),
    ...(forgets(back) ? keep(id, mark, left) : []),
  ];
}

const forgets = ({ cells, kept }: Restore): boolean => cells > 0 || kept.length === 0;

/** Whether a sheet's hidden name went with what was put back. */
export const unmarks = ({ entry: { mark }, back, left }: TakingBack): boolean =>
  forgets(back) && unmark(mark, left.index).length > 0;

const keep = (id: string, mark: string, { index, entry }: Left): readonly Step[] => [
  { do: 'keep', id, text: entry && encodeEntry(entry) },
  { do: 'keep', text: index.length === 0 ? undefined : JSON.stringify(index) },
  ...unmark(mark, index),
];

/** A sheet's hidden name goes with the last entry that needs it. */
export const unmark = (mark: string, index: JournalIndex): readonly Note[] =>
  index.some((line) => line.mark === mark) ? [] : [{ do: 'unmark', name: mark }];

/** Only where cells had a font that is not the workbook's own does clearing their look change it. */
async function restoreFont(door: Door, { entry, sheet, back }: TakingBack, { font: now }: Changed): Promise<void> {
  const { plain } = entry;
  const { unstyle } = back;
  const [first] = unstyle;
  if (plain === undefined || first === undefined) return;
  const { font } = plain;
  if (now && font.name === now.name && font.size === now.size && font.color === now.color) return;
  await door.change({
    sheet,
    area: first,
    basis: [],
    steps: [{ do: 'font', areas: unstyle, font }],
    grouped: false,
  });
}
