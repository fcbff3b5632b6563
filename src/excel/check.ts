import { around } from '../change/cells';
import type { WritePlan } from '../change/plan';
import type { Grid } from '../table/grid';
import type { JournalIndex } from '../change/journal-index';
import { readIndex } from '../change/journal-index';
import { rangeOf } from './area';
import { areaOf, gridOf, queueBlock } from './block';
import { batch } from './host';
import { plainLook, queueLook } from './look';
import type { PlainLook } from '../change/journal';
import { JOURNAL_INDEX, parsed } from './settings';

/** The sheet as it is at the moment of writing, as far as the plan touches it. */
export interface Now {
  /** Undefined when the sheet is gone. Of the Excel tables only the one that the plan makes larger. */
  readonly grid: Grid | undefined;
  readonly plain: PlainLook | undefined;
  readonly index: JournalIndex;
}

/** One round trip: everything that must be known before the plan may be carried out. */
export async function lookNow(plan: WritePlan): Promise<Now> {
  const area = around(plan.changes);
  if (area === undefined) throw new RangeError('a plan without changes needs no check');
  const { resize } = plan;
  const queued = await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(plan.sheet);
    return {
      table: resize && sheet.tables.getItemOrNullObject(resize.table).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      block: queueBlock(sheet, rangeOf(sheet, area)),
      look: queueLook(sheet, plan.styles),
      index: workbook.settings.getItemOrNullObject(JOURNAL_INDEX).load('value'),
    };
  });
  const missing = queued.block.sheet.isNullObject;
  const { table } = queued;
  const tables = resize === undefined || table === undefined || table.isNullObject ? [] : [{ ...areaOf(table), name: resize.table, hasHeader: true, hasTotals: false }];
  return {
    grid: missing ? undefined : { ...gridOf(queued.block), tables },
    plain: missing || queued.look === undefined ? undefined : plainLook(queued.look),
    index: queued.index.isNullObject ? [] : readIndex(parsed(queued.index.value)),
  };
}
