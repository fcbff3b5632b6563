import type { SheetPlan } from '../../change/sheet-plan';
import { type Session, gesture } from '../model/session';

/** What became of making a sheet: made; asks whether our own of that name may go; or somebody else's has the name. */
export interface Uitkomst {
  readonly soort: 'gemaakt' | 'vraagt' | 'bezet';
  readonly naam: string;
}

/** Makes one sheet. A sheet of ours with its name is replaced only after `vervang`; another is never touched. */
export async function maakBlad(session: Session, plan: SheetPlan, vervang: boolean): Promise<Uitkomst | undefined> {
  let uitkomst: Uitkomst | undefined;
  await gesture(session, 'schrijven', async () => {
    const result = await session.workbook.addSheets([plan], { replace: vervang });
    const soort = result.ok ? 'gemaakt' : result.taken.every(({ ours }) => ours) ? 'vraagt' : 'bezet';
    uitkomst = { soort, naam: plan.name };
  });
  return uitkomst;
}
