import { known } from '../../../domain/known';
import { journalLineOf } from '../../../change/write/journal';
import type { WritePlan } from '../../../change/write/plan';
import { headingsAfter } from '../../../change/outcomes/results';
import { isUpdate } from '../../../change/update/label';
import type { Way } from '../../../change/outcomes/ways';
import type { Repair } from '../../../table/finding';
import { copy } from './copying';
import { sheetOf } from '../reading/understanding';
import { othersOf } from './others';
import { previewOf, repairOf, toggled } from './preview';
import { answer, readAfresh } from '../reading/reading';
import { enterInJournal, readAfter } from './after';
import { type Session, gesture, guarded } from '../session';
import { settingsOf } from '../settings';
import type { Answers, PaneState, Preview } from '../state';
import type { Refused } from './message';
import { KEYS } from '../keys';

/** Shows what would be written. Needs a reading that could be assessed. */
export function openPreview({ store }: Session): void {
  const { reading, way } = store.get();
  if (reading?.kind === 'overview')
    store.set({
      preview: previewOf(reading.overview, reading.grid, othersOf(store.get()), { way }),
      message: undefined,
    });
}

/**
 * Reads once more what the figures come from, because Excel does not tell of every change, and shows what would be
 * written.
 */
export function previewAfresh(session: Session): Promise<void> {
  return gesture(session, 'lezen', async () => {
    await readAfresh(session);
    openPreview(session);
  });
}

/** Shows a write that is ready as it stands; one with `then` is the end of the job that it came from. */
export function openPlan({ store }: Session, plan: WritePlan, then?: Partial<Answers>): void {
  store.set({ preview: { kind: 'herstel', plan, ...known({ then }) }, message: undefined });
}

/** Shows a write that is done on a copy of the sheet. */
export function openCopy({ store }: Session, plan: WritePlan, name: string, then: Partial<Answers>): void {
  store.set({ preview: { kind: 'kopie', plan, name, then }, message: undefined });
}

/** Shows what it takes to put these cells right. */
export function openRepair({ store }: Session, repairs: readonly Repair[]): void {
  const { reading } = store.get();
  if (reading !== undefined && repairs.length > 0)
    store.set({
      preview: repairOf(repairs, reading.grid, sheetOf(reading)?.table, othersOf(store.get())),
      message: undefined,
    });
}

export function toggleOffer({ store }: Session, key: string): void {
  const { reading, preview, way } = store.get();
  if (reading?.kind !== 'overview' || preview?.kind !== 'uitkomsten') return;
  store.set({
    preview: previewOf(reading.overview, reading.grid, othersOf(store.get()), {
      ...toggled(preview.choices, key),
      way,
    }),
  });
}

/** Another way of writing: the preview follows, and the workbook keeps the wish. */
export async function chooseWay(session: Session, way: Way): Promise<void> {
  const { store, workbook } = session;
  const { reading, preview } = store.get();
  store.set({ way });
  if (reading?.kind === 'overview' && preview?.kind === 'uitkomsten') {
    store.set({
      preview: previewOf(reading.overview, reading.grid, othersOf(store.get()), { ...preview.choices, way }),
    });
  }
  await guarded(session, () => workbook.setSetting(KEYS.way, way));
}

export function closePreview({ store }: Session): void {
  store.set({ preview: undefined });
}

/**
 * Carries out the write in the preview and reads the sheet again; on a conflict nothing is written and the preview
 * goes. What is written is what was shown at the press, also when the press had to wait for a reading that changes it.
 */
export function write(session: Session): Promise<void> {
  const { preview } = session.store.get();
  const retry = (): Promise<void> => write(session);
  return gesture(session, 'schrijven', () => writeShown(session, preview), retry);
}

async function writeShown(session: Session, preview: PaneState['preview']): Promise<void> {
  const { store, workbook } = session;
  const closed = store.get().preview === undefined;
  if (closed || preview === undefined || preview.kind === 'terug') return;
  if (preview.kind === 'kopie') {
    await copy(session, preview);
    return;
  }
  const result = await workbook.write(withOutcomes(store.get(), preview));
  const line = result.ok && result.remembered ? journalLineOf(result.entry) : undefined;
  store.set({ preview: undefined });
  if (line) enterInJournal(session, line);
  const unread = await readAfter(session, result);
  if (result.ok && preview.kind === 'herstel' && preview.then) answer(session, preview.then);
  if (!result.ok) {
    store.set({
      message: { kind: 'refused', conflicts: result.conflicts, what: whatIs(preview), ...known({ unread }) },
    });
    return;
  }
  if (preview.kind === 'herstel' && preview.then) store.set({ taak: undefined });
  store.set({
    message: {
      kind: 'written',
      line,
      cells: result.entry.plan.changes.length,
      differences: result.differences,
      ...known({ unread }),
    },
  });
  await showNewColumn(session, preview);
}

/** Goes to the heading of the first column that came in; what is written is written, also when that cannot be shown. */
async function showNewColumn({ workbook }: Session, preview: Preview) {
  if (preview.kind !== 'uitkomsten' || preview.plan.styles.length === 0) return;
  const { sheet, changes, frame } = preview.plan;
  const headings = changes.filter(({ row }) => row === frame.row).map(({ column }) => column);
  const area = { row: frame.row, column: Math.min(...headings), rows: 1, columns: 1 };
  await workbook.select(sheet, area).catch(() => undefined);
}

const whatIs = ({ kind, plan }: Exclude<Preview, { kind: 'terug' }>): Refused => {
  if (kind === 'uitkomsten') return kind;
  return isUpdate(plan.label) ? 'cijfers' : 'cellen';
};

/** The write, with what the workbook must remember of outcomes. */
function withOutcomes(state: PaneState, { kind, plan, ...rest }: Exclude<Preview, { kind: 'terug' }>): WritePlan {
  const { reading } = state;
  if (kind !== 'uitkomsten' || reading?.kind !== 'overview' || !('choices' in rest)) return plan;
  return {
    ...plan,
    outcomes: { headings: headingsAfter(reading.overview, rest.choices), settings: settingsOf(state, reading.table) },
  };
}
