import type { SheetPlan } from '../../change/sheet-plan';
import type { AddOptions, AddResult } from '../../change/workbook';
import { fillSheet } from './fill-sheet';
import { batch } from '../host';
import { type Mark, freeNumber, marksIn, markSheet, queueMarks } from '../mark';

/** Round trips for the sheets themselves; one more looks first. */
const MOST_TRIPS = 8;

/**
 * Makes all sheets, several a round trip. Each is filled under a passing name and takes the place of an older one of
 * ours only at the end of its batch, so that a failure leaves the older one where it was.
 */
export async function addSheets(
  plans: readonly SheetPlan[],
  { replace = false, progress, signal }: AddOptions = {},
): Promise<AddResult> {
  const { taken, marks, number } = await lookFirst(plans);
  if (taken.some(({ ours }) => !ours || !replace)) return { ok: false, taken };
  const made: string[] = [];
  const size = Math.ceil(plans.length / MOST_TRIPS);
  for (let first = 0; first < plans.length; first += size) {
    if (signal?.aborted) return { ok: true, made, cancelled: true };
    const chunk = plans.slice(first, first + size);
    await addChunk(chunk, marks, number + first, first === 0);
    made.push(...chunk.map((plan) => plan.name));
    progress?.(made.length, plans.length);
  }
  return { ok: true, made, cancelled: false };
}

interface Before {
  readonly taken: readonly { readonly name: string; readonly ours: boolean }[];
  readonly marks: readonly Mark[];
  /** From which number on marks are free. */
  readonly number: number;
}

async function lookFirst(plans: readonly SheetPlan[]): Promise<Before> {
  const { sheets, names } = await batch(({ workbook }) => ({
    sheets: plans.map(({ name }) => workbook.worksheets.getItemOrNullObject(name).load('name')),
    names: queueMarks(workbook),
  }));
  const marks = marksIn(names);
  const taken = sheets
    .filter((sheet) => !sheet.isNullObject)
    .map(({ name }) => ({ name, ours: marks.some((mark) => mark.sheet === name) }));
  return { taken, marks, number: freeNumber(names) };
}

const passing = (i: number): string => `Opgavewijzer ${i + 1} …`;

async function addChunk(
  plans: readonly SheetPlan[],
  marks: readonly Mark[],
  number: number,
  inFront: boolean,
): Promise<void> {
  try {
    await batch(({ workbook }) => {
      const { worksheets, names } = workbook;
      const sheets = plans.map((plan, i) => {
        const sheet = worksheets.add(passing(i));
        fillSheet(sheet, plan);
        return { sheet, plan };
      });
      sheets.forEach(({ sheet, plan: { name, kind } }, i) => {
        worksheets.getItemOrNullObject(name).delete();
        for (const mark of marks) if (mark.sheet === name) names.getItemOrNullObject(mark.name).delete();
        sheet.name = name;
        markSheet(workbook, sheet, number + i, kind);
      });
      if (inFront) sheets[0]?.sheet.activate();
    });
  } catch (error) {
    await batch(({ workbook: { worksheets } }) => {
      plans.forEach((_, i) => worksheets.getItemOrNullObject(passing(i)).delete());
    }).catch(() => undefined);
    throw error;
  }
}
