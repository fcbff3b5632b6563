import { HEADING_ROW } from '../../change/papers/halfjaar/nieuw-halfjaar';
import { contentsPlan, emptySheet } from '../../change/papers/halfjaar/schrijven';
import { basisOf } from '../../change/outcomes/basis';
import { journalLineOf } from '../../change/write/journal';
import type { SheetPlan } from '../../change/sheet-plan';
import type { WriteBasis } from '../../change/write/plan';
import { readInto } from '../model/reading/reading';
import { sheetOf } from '../model/reading/understanding';
import { type Session, gesture } from '../model/session';
import { othersOf } from '../model/writing/others';
import type { Gepland, HalfjaarStore } from './model';
import { enterInJournal } from '../model/writing/after';

type Plan = Extract<Gepland, { ok: true }>;

/**
 * Makes the sheet and writes on it, in that order, so that all that comes on it is remembered and can be taken back. An
 * empty sheet of that name, such as one of which it was taken back, is used; any other stays as it is.
 */
export function maakHalfjaar({ session }: HalfjaarStore, { plan, label, naam, source }: Plan): Promise<void> {
  const { store, workbook } = session;
  return gesture(session, 'schrijven', async () => {
    const basis = [...basisNow(session), ...(source ? [basisOf(source)] : [])];
    if (!(await makeRoom(session, plan))) {
      store.set({ message: { kind: 'nameTaken', name: naam } });
      return;
    }
    const result = await workbook.write(contentsPlan(plan, label, HEADING_ROW, basis));
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

/** The old sheet, and what its outcomes were worked out from. */
function basisNow({ store }: Session): WriteBasis {
  const { reading } = store.get();
  const old = reading && sheetOf(reading);
  return [...(old ? [basisOf(old)] : []), ...othersOf(store.get())];
}

/** Whether an empty sheet of that name is there now. */
async function makeRoom({ workbook }: Session, plan: SheetPlan): Promise<boolean> {
  const sheets = await workbook.sheets();
  const there = sheets.some(({ name }) => name.toLowerCase() === plan.name.toLowerCase());
  if (!there) return (await workbook.addSheets([emptySheet(plan)])).ok;
  return (await workbook.read(plan.name)).area.rows === 0;
}
