import { STANDAARDBELEID } from '../../../domain/beleid/beleid';
import { HostError, type SheetReadOptions } from '../../../change/workbook';
import { POLICY_SHEET } from '../../../table/policy/policy-sheet';
import type { Session } from '../session';

const NO_SHEET = { sheet: POLICY_SHEET, absent: true } as const;

/** Takes over the rules of the sheet Beleidsregels. Without that sheet, or with a fault on it, our own rules hold. */
export async function recallPolicy(session: Session, how?: SheetReadOptions): Promise<void> {
  const { store, workbook } = session;
  try {
    const grid = await workbook.read(POLICY_SHEET, how);
    // Few workbooks have that sheet: its reader is fetched when there is one.
    const { rulesOn } = await import(/* webpackChunkName: "later" */ './rules-on');
    store.set(rulesOn(grid));
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'ItemNotFound') throw error;
    store.set({ beleid: STANDAARDBELEID, policyFaults: [], policySheet: false, policyBasis: NO_SHEET });
  }
}
