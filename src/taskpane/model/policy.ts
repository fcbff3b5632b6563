import { STANDAARDBELEID } from '../../domain/beleid';
import { beleidsblad } from '../../change/beleidsblad';
import type { SheetPlan } from '../../change/sheet-plan';
import { HostError } from '../../change/workbook';
import { readPolicy } from '../../table/policy/read';
import { POLICY_SHEET } from '../../table/policy/sheet';
import type { Session } from './session';

/** Takes over the rules of the sheet Beleidsregels. Without that sheet, or with a fault on it, our own rules hold. */
export async function recallPolicy(session: Session): Promise<void> {
  const { store, workbook } = session;
  try {
    const read = readPolicy(await workbook.read(POLICY_SHEET));
    store.set(read.ok ? { beleid: read.beleid, policyFaults: [], policySheet: true } : { beleid: STANDAARDBELEID, policyFaults: read.faults, policySheet: true });
  } catch (error) {
    if (!(error instanceof HostError) || error.code !== 'ItemNotFound') throw error;
    store.set({ beleid: STANDAARDBELEID, policyFaults: [], policySheet: false });
  }
}

/** The sheet Beleidsregels as our own rules have it. */
export const standardPolicySheet = (): SheetPlan => beleidsblad(STANDAARDBELEID);
