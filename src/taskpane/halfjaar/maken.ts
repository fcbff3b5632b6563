import { HEADING_ROW } from '../../change/papers/halfjaar/nieuw-halfjaar';
import { contentsPlan, emptySheet } from '../../change/papers/halfjaar/schrijven';
import { basisOf } from '../../change/outcomes/basis';
import { journalLineOf } from '../../change/write/journal';
import type { SheetPlan } from '../../change/sheet-plan';
import type { WriteBasis, WritePlan } from '../../change/write/plan';
import type { WriteResult } from '../../change/workbook';
import { readInto } from '../model/reading/reading';
import { sheetOf } from '../model/reading/understanding';
import { type Session, gesture } from '../model/session';
import { othersOf } from '../model/writing/others';
import type { Gepland, HalfjaarStore } from './model';
import { enterInJournal } from '../model/writing/after';

type Plan = Extract<Gepland, { ok: true }>;

/**
 * Makes the sheet and writes on it, in that order, so that all that comes on it is remembered and can be taken back,
 * the sheet with it. An empty sheet of that name is used, and stays; any other stays as it is.
 */
export function maakHalfjaar({ session }: HalfjaarStore, { plan, label, naam, source }: Plan): Promise<void> {
  const { store } = session;
  return gesture(session, 'schrijven', async () => {
    const basis = [...basisNow(session), ...(source ? [basisOf(source)] : [])];
    const room = await makeRoom(session, plan);
    if (room === 'taken') {
      store.set({ message: { kind: 'nameTaken', name: naam } });
      return;
    }
    const contents = contentsPlan(plan, label, HEADING_ROW, basis);
    const result = await fill(session, room === 'made' ? { ...contents, newSheet: true } : contents);
    if (!result.ok) {
      store.set({ message: { kind: 'refused', conflicts: result.conflicts, what: 'cijfers' } });
      return;
    }
    if (result.remembered) enterInJournal(session, journalLineOf(result.entry));
    await readInto(session, naam);
    store.set({
      taak: undefined,
      message: { kind: 'sheet', outcome: { kind: 'made', names: [naam], cancelled: false } },
    });
  });
}

/** A sheet that was made for a write that did not come about goes again; the refusal is what is said. */
async function fill({ workbook }: Session, plan: WritePlan): Promise<WriteResult> {
  const clear = (): Promise<unknown> =>
    plan.newSheet ? workbook.removeEmpty(plan.sheet).catch(() => false) : Promise.resolve();
  try {
    const result = await workbook.write(plan);
    if (!result.ok) await clear();
    return result;
  } catch (error) {
    await clear();
    throw error;
  }
}

/** The old sheet, and what its outcomes were worked out from. */
function basisNow({ store }: Session): WriteBasis {
  const { reading } = store.get();
  const old = reading && sheetOf(reading);
  return [...(old ? [basisOf(old)] : []), ...othersOf(store.get())];
}

/** An empty sheet of that name: made now, or there already. */
async function makeRoom({ workbook }: Session, plan: SheetPlan): Promise<'made' | 'there' | 'taken'> {
  const sheets = await workbook.sheets();
  const there = sheets.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  if (!there) return (await workbook.addSheets([emptySheet(plan)])).ok ? 'made' : 'taken';
  return (await workbook.read(plan.name)).area.rows === 0 ? 'there' : 'taken';
}
