import { known } from '../../../domain/known';
import { type JournalLine, journalLineOf } from '../../../change/write/journal';
import type { WritePlan } from '../../../change/write/plan';
import { headingsAfter } from '../../../change/outcomes/results';
import { isUpdate } from '../../../change/update/label';
import type { Way } from '../../../change/outcomes/ways';
import type { UndoResult, WriteResult } from '../../../change/workbook';
import type { Repair } from '../../../table/finding';
import { copy } from './copying';
import { sheetOf } from '../reading/understanding';
import { othersOf } from './others';
import { previewOf, repairOf, toggled } from './preview';
import { answer, readInto } from '../reading/reading';
import { type Session, gesture, guarded } from '../session';
import { settingsOf } from '../settings';
import type { Answers, PaneState, Preview } from '../state';
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
  await guarded(session, 'bewaren', () => workbook.setSetting(KEYS.way, way));
}

export function closePreview({ store }: Session): void {
  store.set({ preview: undefined });
}

/**
 * Carries out the write in the preview and reads the sheet again; on a conflict nothing is written and the preview
 * goes.
 */
export function write(session: Session): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'schrijven', async () => {
    const { preview } = store.get();
    if (preview === undefined) return;
    if (preview.kind === 'kopie') {
      await copy(session, preview);
      return;
    }
    const result = await workbook.write(withOutcomes(store.get(), preview));
    const line = result.ok && result.remembered ? journalLineOf(result.entry) : undefined;
    store.set({ preview: undefined, journal: line ? [line, ...store.get().journal] : store.get().journal });
    await readAfter(session, preview.plan.sheet, result);
    if (result.ok && preview.kind === 'herstel' && preview.then) answer(session, preview.then);
    if (!result.ok) {
      const update = isUpdate(preview.plan.label) ? { update: true as const } : {};
      store.set({ message: { kind: 'refused', conflicts: result.conflicts, ...update } });
      return;
    }
    if (preview.kind === 'herstel' && preview.then) store.set({ taak: undefined });
    store.set({
      message: { kind: 'written', line, cells: result.entry.plan.changes.length, differences: result.differences },
    });
    await showNewColumn(session, preview);
  });
}

/** Goes to the heading of the first column that came in; what is written is written, also when that cannot be shown. */
async function showNewColumn({ workbook }: Session, { kind, plan: { sheet, changes, styles, frame } }: Preview) {
  if (kind !== 'uitkomsten' || styles.length === 0) return;
  const headings = changes.filter(({ row }) => row === frame.row).map(({ column }) => column);
  const area = { row: frame.row, column: Math.min(...headings), rows: 1, columns: 1 };
  await workbook.select(sheet, area).catch(() => undefined);
}

/** Reads the sheet again; when it turned out to have gone, the one in front. */
function readAfter(session: Session, sheet: string, result: WriteResult | UndoResult): Promise<void> {
  const gone =
    !result.ok && result.conflicts.some((conflict) => conflict.code === 'sheetMissing' && conflict.sheet === sheet);
  return readInto(session, gone ? undefined : sheet, { again: !gone });
}

/** The write, with what the workbook must remember of outcomes. */
function withOutcomes(state: PaneState, { kind, plan, ...rest }: Preview): WritePlan {
  const { reading } = state;
  if (kind !== 'uitkomsten' || reading?.kind !== 'overview' || !('choices' in rest)) return plan;
  return {
    ...plan,
    outcomes: { headings: headingsAfter(reading.overview, rest.choices), settings: settingsOf(state, reading.table) },
  };
}

/** Takes a write back: the given one, or the newest. Cells that someone changed since stay, and are named. */
export function undo(session: Session, line?: JournalLine): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'terugzetten', async () => {
    const chosen = line ?? store.get().journal[0];
    if (chosen === undefined) return;
    const result = await workbook.undo(chosen);
    const forgotten = result.ok && (result.restored > 0 || result.kept.length === 0);
    const { journal } = store.get();
    const { id, time, label, sheet } = chosen;
    // What could not be placed stays in the list.
    const left = result.ok && result.left !== undefined ? [{ id, time, label, sheet, cells: result.left }] : [];
    if (forgotten) store.set({ journal: journal.flatMap((one) => (one.id === id ? left : one)) });
    await readAfter(session, store.get().reading?.grid.sheet ?? chosen.sheet, result);
    // The day that the user gave was that of the figures which are gone again: ask anew.
    if (forgotten && isUpdate(chosen.label) && chosen.sheet === store.get().reading?.grid.sheet)
      answer(session, { peildatum: undefined });
    if (!result.ok) {
      store.set({ message: { kind: 'refused', conflicts: result.conflicts } });
      return;
    }
    store.set({ message: { kind: 'undone', restored: result.restored, kept: result.kept } });
  });
}

/** Takes a write off the list of what can be taken back; no cell changes. */
export function letGo(session: Session, line: JournalLine): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'bewaren', async () => {
    await workbook.forget(line);
    store.set({ journal: store.get().journal.filter(({ id }) => id !== line.id) });
  });
}
