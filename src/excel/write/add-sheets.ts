import type { SheetPlan } from '../../change/sheet-plan';
import type { AddOptions, AddResult } from '../../change/workbook';
import { fillSheet } from './fill-sheet';
import { batch } from '../host';
import { type Mark, freeNumber, hideMark, markName, marksIn, markSheet, namesOnSheets, queueMarks } from '../mark';

/** Round trips that fill sheets; two more look first, and one ends it. */
const MOST_TRIPS = 7;

/**
 * Makes all sheets, several a round trip. A new one has its name from the start, because renaming and deleting sheets
 * empties the user's Ctrl+Z; one that takes the place of an older one of ours is filled under a passing name, so that a
 * failure leaves the older one where it was.
 */
export async function addSheets(
  plans: readonly SheetPlan[],
  { replace = false, progress, signal }: AddOptions = {},
): Promise<AddResult> {
  const before = await lookFirst(plans);
  const { taken } = before;
  if (taken.some(({ ours }) => !ours || !replace)) return { ok: false, taken };
  const made: Made[] = [];
  const size = Math.ceil(plans.length / MOST_TRIPS);
  for (let first = 0; first < plans.length && signal?.aborted !== true; first += size) {
    const chunk = plans.slice(first, first + size).map((plan, i) => ({ plan, number: before.number + first + i }));
    await addChunk(chunk, before, made.slice(-size));
    made.push(...chunk);
    progress?.(made.length, plans.length);
  }
  await finish(made, made.slice(-size));
  const names = made.map(({ plan }) => plan.name);
  return { ok: true, made: names, cancelled: made.length < plans.length };
}

interface Made {
  readonly plan: SheetPlan;
  readonly number: number;
}

interface Before {
  readonly taken: readonly { readonly name: string; readonly ours: boolean }[];
  readonly marks: readonly Mark[];
  /** From which number on marks are free. */
  readonly number: number;
}

async function lookFirst(plans: readonly SheetPlan[]): Promise<Before> {
  const { all, names } = await batch(({ workbook }) => ({
    all: workbook.worksheets.load('items/name'),
    names: queueMarks(workbook),
  }));
  const twins = await namesOnSheets(all.items.map(({ name }) => name));
  const marks = marksIn(names);
  const present = new Map(all.items.map(({ name }) => [name.toLowerCase(), name]));
  const taken = plans.flatMap((plan) => {
    const name = present.get(plan.name.toLowerCase());
    return name === undefined ? [] : [{ name, ours: marks.some((mark) => mark.sheet === name) }];
  });
  return {
    taken,
    marks,
    number: freeNumber([...names.items.map(({ name }) => name), ...twins.map(({ name }) => name)]),
  };
}

const hideMarksOf = (workbook: Excel.Workbook, made: readonly Made[]): void =>
  made.forEach(({ plan, number }) => void (plan.kind !== undefined && hideMark(workbook, number)));

const passing = (number: number): string => `Opgavewijzer ${number} …`;

/** @param hide sheets of the round trip before this one: a name is hidden only after it was made and sent. */
async function addChunk(chunk: readonly Made[], { taken, marks }: Before, hide: readonly Made[]): Promise<void> {
  const isTaken = ({ name }: SheetPlan): boolean => taken.some((one) => one.name.toLowerCase() === name.toLowerCase());
  try {
    await batch(({ workbook }) => {
      hideMarksOf(workbook, hide);
      const { worksheets, names } = workbook;
      const sheets = chunk.map(({ plan, number }) => {
        const sheet = worksheets.add(isTaken(plan) ? passing(number) : plan.name);
        if (plan.kind !== undefined) markSheet(workbook, sheet, number, plan.kind);
        fillSheet(sheet, plan);
        return { sheet, plan };
      });
      for (const { sheet, plan } of sheets.filter((one) => isTaken(one.plan))) {
        worksheets.getItemOrNullObject(plan.name).delete();
        for (const mark of marks) if (mark.sheet === plan.name) names.getItemOrNullObject(mark.name).delete();
        sheet.name = plan.name;
      }
    });
  } catch (error) {
    await clearAway(chunk, isTaken).catch(() => undefined);
    throw error;
  }
}

/** Takes away what a failed round trip left: the sheets that carry its marks, and new ones that are still empty. */
async function clearAway(chunk: readonly Made[], isTaken: (plan: SheetPlan) => boolean): Promise<void> {
  const fresh = chunk.filter(({ plan }) => !isTaken(plan));
  const { names, used } = await batch(({ workbook }) => ({
    names: queueMarks(workbook),
    used: fresh.map(({ plan }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(plan.name).load('name');
      return { sheet, cells: sheet.getUsedRangeOrNullObject(true).load('address') };
    }),
  }));
  const marked = marksIn(names).filter(({ name }) => chunk.some(({ number }) => markName(number) === name));
  const empty = used.filter(({ sheet, cells }) => !sheet.isNullObject && cells.isNullObject);
  await batch(({ workbook }) => {
    for (const { name, sheet } of marked) {
      workbook.worksheets.getItemOrNullObject(sheet).delete();
      workbook.names.getItemOrNullObject(name).delete();
    }
    for (const { sheet } of empty) workbook.worksheets.getItemOrNullObject(sheet.name).delete();
  });
}

/**
 * The first sheet comes to the front in a request after all others: what froze rows before may have taken its place.
 */
async function finish(made: readonly Made[], hide: readonly Made[]): Promise<void> {
  const [first] = made;
  if (first === undefined) return;
  await batch(({ workbook }) => {
    hideMarksOf(workbook, hide);
    workbook.worksheets.getItem(first.plan.name).activate();
  });
}
