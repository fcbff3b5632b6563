import type { SheetPlan } from '../change/sheet-plan';
import type { AddOptions, AddResult } from '../change/workbook';
import { batch } from './host';
import { MARK } from './mark';
import { fillSheet } from './fill-sheet';

/** Round trips for the sheets themselves; one more looks first. */
const MOST_TRIPS = 8;

/**
 * Makes all sheets, several a round trip. Each is filled under a passing name and takes the place of an older one of
 * ours only at the end of its batch, so that a failure leaves the older one where it was.
 */
export async function addSheets(plans: readonly SheetPlan[], { replace = false, progress, signal }: AddOptions = {}): Promise<AddResult> {
  const taken = await namesTaken(plans);
  if (taken.some(({ ours }) => !ours || !replace)) return { ok: false, taken };
  const made: string[] = [];
  const size = Math.ceil(plans.length / MOST_TRIPS);
  for (let first = 0; first < plans.length; first += size) {
    if (signal?.aborted) return { ok: true, made, cancelled: true };
    const chunk = plans.slice(first, first + size);
    await addChunk(chunk, first === 0);
    made.push(...chunk.map((plan) => plan.name));
    progress?.(made.length, plans.length);
  }
  return { ok: true, made, cancelled: false };
}

async function namesTaken(plans: readonly SheetPlan[]): Promise<readonly { readonly name: string; readonly ours: boolean }[]> {
  const found = await batch(({ workbook }) =>
    plans.map(({ name }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name).load('name');
      return { name, sheet, mark: sheet.names.getItemOrNullObject(MARK).load('name') };
    }));
  return found.filter(({ sheet }) => !sheet.isNullObject).map(({ name, mark }) => ({ name, ours: !mark.isNullObject }));
}

const passing = (i: number): string => `Opgavewijzer ${i + 1} …`;

async function addChunk(plans: readonly SheetPlan[], inFront: boolean): Promise<void> {
  try {
    await batch(({ workbook: { worksheets } }) => {
      const sheets = plans.map((plan, i) => {
        const sheet = worksheets.add(passing(i));
        fillSheet(sheet, plan);
        return sheet;
      });
      plans.forEach(({ name }, i) => {
        worksheets.getItemOrNullObject(name).delete();
        const sheet = sheets[i];
        if (sheet) sheet.name = name;
      });
      if (inFront) sheets[0]?.activate();
    });
  } catch (error) {
    await batch(({ workbook: { worksheets } }) => {
      plans.forEach((_, i) => worksheets.getItemOrNullObject(passing(i)).delete());
    }).catch(() => undefined);
    throw error;
  }
}
