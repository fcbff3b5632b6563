import type { Changed, Order, Step } from '../../change/doing/door';
import { isFormula } from '../../change/write/content';
import { rangeOf } from '../area';
import { contentsOf, queueContents } from '../block';
import { batch, grouped as inOneStep } from '../host';
import { clearLooks, copyLooks, setFont } from '../read/look';
import { applyCells, resizeTable } from './apply';
import { foundIn, queueBasis } from './basis';
import { queueNotes } from './notes';
import { markWritten } from '../written-marks';

/** Excel refuses a group of many formulas (seen at about 1,600), after having done part of it [F20]. */
const MOST_FORMULAS_IN_GROUP = 1_000;

const formulasIn = (steps: readonly Step[]): number =>
  steps.flatMap((step) => (step.do === 'cells' ? step.changes : [])).filter(({ after }) => isFormula(after.content))
    .length;

/** One request: the cells at that very moment, the steps, and the cells afterwards. */
export async function carryOut({ sheet: key, area, basis, steps, grouped }: Order): Promise<Changed> {
  const send = grouped && formulasIn(steps) <= MOST_FORMULAS_IN_GROUP ? inOneStep : batch;
  const queued = await send(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(key);
    const look = (): Excel.Range => queueContents(rangeOf(sheet, area));
    const before = look();
    const rests = queueBasis(workbook, basis);
    const cleared = steps.map((step) => perform(workbook, sheet, step));
    return { before, rests, cleared: cleared.find((range) => range !== undefined), after: look() };
  });
  const font = queued.cleared?.format.font;
  return {
    before: { area, ...contentsOf(queued.before) },
    basis: foundIn(queued.rests),
    after: { area, ...contentsOf(queued.after) },
    ...(font && { font: { name: font.name, size: font.size, color: font.color } }),
  };
}

/** Queues a step; gives the block whose look was taken off. */
function perform(workbook: Excel.Workbook, sheet: Excel.Worksheet, step: Step): Excel.Range | undefined {
  switch (step.do) {
    case 'dress':
      return void copyLooks(sheet, step.styles, step.plain);
    case 'undress':
      return clearLooks(sheet, step.areas, step.plain);
    case 'font':
      return void setFont(sheet, step.areas, step.font);
    case 'resize':
      return void resizeTable(sheet, step.resize);
    case 'cells':
      return void applyCells(sheet, step.changes);
    case 'mark':
      return void markWritten(workbook, sheet, step.name);
    case 'keep':
    case 'unmark':
      return void queueNotes(workbook, [step]);
  }
}
