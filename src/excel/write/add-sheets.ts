import type { SheetPlan } from '../../change/sheet-plan';
import { type AddOptions, type AddResult, HostError } from '../../change/workbook';
import { fillSheet } from './fill-sheet';
import { batch } from '../host';
import { type Mark, marksIn, queueMarks } from '../mark';
import { freeNumber, hideMark, markName, markSheet, namesOnSheets } from '../marking';

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
  if (taken.some(({ ours }) => !ours || !replace))
    return { ok: false, taken: taken.map(({ name, ours }) => ({ name, ours })) };
  const made: Made[] = [];
  const size = Math.ceil(plans.length / MOST_TRIPS);
  const result = (refused?: HostError): AddResult => ({
    ok: true,
    made: made.map(({ plan }) => plan.name),
    cancelled: refused === undefined && made.length < plans.length,
    ...(refused && { refused }),
  });
  try {
    for (let first = 0; first < plans.length && signal?.aborted !== true; first += size) {
      const chunk = plans.slice(first, first + size).map((plan, i) => ({ plan, number: before.number + first + i }));
      await addChunk(chunk, before, made.slice(-size));
      made.push(...chunk);
      progress?.(made.length, plans.length);
    }
    await finish(made, made.slice(-size));
    return result();
  } catch (error) {
    // What was made before the refusal stays, and is named.
    if (made.length === 0 || !(error instanceof HostError)) throw error;
    return result(error);
  }
}

interface Made {
  readonly plan: SheetPlan;
  readonly number: number;
}

interface Before {
  readonly taken: readonly { readonly name: string; readonly id: string; readonly ours: boolean }[];
  readonly marks: readonly Mark[];
  /** The names of all sheets, in small letters: to Excel capitals make no other name. */
  readonly names: ReadonlySet<string>;
  /** From which number on marks are free. */
  readonly number: number;
}

async function lookFirst(plans: readonly SheetPlan[]): Promise<Before> {
  const { all, names } = await batch(({ workbook }) => ({
    all: workbook.worksheets.load('items/id,items/name'),
    names: queueMarks(workbook),
  }));
  const twins = await namesOnSheets(all.items.map(({ name }) => name));
  const marks = marksIn(names);
  const present = new Map(all.items.map(({ id, name }) => [name.toLowerCase(), { id, name }]));
  const taken = plans.flatMap((plan) => {
    const sheet = present.get(plan.name.toLowerCase());
    return sheet === undefined ? [] : [{ ...sheet, ours: marks.some((mark) => mark.sheet === sheet.name) }];
  });
  return {
    taken,
    marks,
    names: new Set(present.keys()),
    number: freeNumber([...names.items.map(({ name }) => name), ...twins.map(({ name }) => name)]),
  };
}

const hideMarksOf = (workbook: Excel.Workbook, made: readonly Made[]): void =>
  made.forEach(({ plan, number }) => void (plan.kind !== undefined && hideMark(workbook, number)));

/** A name that a sheet has until it takes the place of an older one of ours, and that no sheet has. */
function passing(number: number, names: ReadonlySet<string>): string {
  const name = `Opgavewijzer ${number} …`;
  return names.has(name.toLowerCase()) ? passing(number + 1000, names) : name;
}

/** @param hide sheets of the round trip before this one: a name is hidden only after it was made and sent. */
async function addChunk(
  chunk: readonly Made[],
  { taken, marks, names: present }: Before,
  hide: readonly Made[],
): Promise<void> {
  const older = ({ name }: SheetPlan) => taken.find((one) => one.name.toLowerCase() === name.toLowerCase());
  try {
    await batch(({ workbook }) => {
      hideMarksOf(workbook, hide);
      const { worksheets, names } = workbook;
      const sheets = chunk.map(({ plan, number }) => {
        const sheet = worksheets.add(older(plan) ? passing(number, present) : plan.name);
        if (plan.kind !== undefined) markSheet(workbook, sheet, number, plan.kind);
        fillSheet(sheet, plan);
        return { sheet, plan };
      });
      for (const { sheet, plan } of sheets) {
        const old = older(plan);
        if (old === undefined) continue;
        worksheets.getItemOrNullObject(old.id).delete();
        for (const mark of marks) if (mark.sheet === old.name) names.getItemOrNullObject(mark.name).delete();
        sheet.name = plan.name;
      }
    });
  } catch (error) {
    const gone = await clearAway(chunk, present).catch(() => false);
    throw gone || !(error instanceof HostError) ? error : new HostError(error.code, error.location, true);
  }
}

/**
 * Takes away what a failed round trip left: the sheets that carry its marks, and no other. Gives whether nothing may be
 * left: a sheet of a name that was asked for and that has no mark may be somebody's.
 */
async function clearAway(chunk: readonly Made[], before: ReadonlySet<string>): Promise<boolean> {
  const { names, sheets } = await batch(({ workbook }) => ({
    names: queueMarks(workbook),
    sheets: workbook.worksheets.load('items/name'),
  }));
  const marked = marksIn(names).filter(({ name }) => chunk.some(({ number }) => markName(number) === name));
  await batch(({ workbook }) => {
    for (const { name, sheet } of marked) {
      workbook.worksheets.getItemOrNullObject(sheet).delete();
      workbook.names.getItemOrNullObject(name).delete();
    }
  });
  const asked = new Set(chunk.map(({ plan }) => plan.name.toLowerCase()));
  const left = sheets.items.map(({ name }) => name).filter((name) => !marked.some(({ sheet }) => sheet === name));
  return !left.some((name) => asked.has(name.toLowerCase()) && !before.has(name.toLowerCase()));
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
