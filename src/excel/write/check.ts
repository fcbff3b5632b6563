import { around, corners } from '../../change/write/cells';
import { ownFormats } from '../../change/write/own-formats';
import type { WritePlan } from '../../change/write/plan';
import type { Grid } from '../../table/cells/grid';
import { type JournalIndex, readIndex } from '../../change/write/journal-index';
import { rangeOf } from '../area';
import { areaOf, gridOf, queueBlock } from '../block';
import { batch } from '../host';
import { mergedOn } from '../read/merged';
import { plainLook, queueLook } from '../read/look';
import type { PlainLook } from '../../change/write/journal';
import { JOURNAL_INDEX, journalKey, parsed } from '../settings';

/** The sheet as it is at the moment of writing, as far as the plan touches it. */
export interface Now {
  /** Undefined when the sheet is gone. Of the Excel tables only the one that the plan makes larger. */
  readonly grid: Grid | undefined;
  readonly plain: PlainLook | undefined;
  readonly index: JournalIndex;
  /** Settings with writes that are no longer in the index, because a later one took their place. */
  readonly leftOver: readonly string[];
}

/** Two round trips: everything that must be known before the plan may be carried out. */
export async function lookNow(plan: WritePlan): Promise<Now> {
  const area = around([...plan.changes, ...plan.styles.flatMap(({ to }) => corners(to))]);
  if (area === undefined) throw new RangeError('a plan without changes needs no check');
  const { resize } = plan;
  // Where Excel does not say which cells are merged, reading back after the write shows what was dropped.
  const merged = (await mergedOn(plan.sheet, area)) ?? [];
  const queued = await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(plan.sheet);
    return {
      table:
        resize &&
        sheet.tables.getItemOrNullObject(resize.table).getRange().load('rowIndex,columnIndex,rowCount,columnCount'),
      block: queueBlock(sheet, rangeOf(sheet, area)),
      look: queueLook(sheet, plan.styles),
      index: workbook.settings.getItemOrNullObject(JOURNAL_INDEX).load('value'),
      keys: workbook.settings.load('items/key'),
    };
  });
  const index = queued.index.isNullObject ? [] : readIndex(parsed(queued.index.value));
  const missing = queued.block.sheet.isNullObject;
  const { table } = queued;
  const tables =
    resize === undefined || table === undefined || table.isNullObject
      ? []
      : [{ ...areaOf(table), name: resize.table, hasHeader: true, hasTotals: false }];
  const grid = missing ? undefined : { ...gridOf(queued.block), tables, merged };
  return {
    grid,
    plain: grid === undefined || queued.look === undefined ? undefined : plainLook(queued.look, ownFormats(plan, grid)),
    index,
    leftOver: queued.keys.items
      .map(({ key }) => key)
      .filter((key) => key.startsWith(journalKey('')) && !index.some(({ id }) => key === journalKey(id))),
  };
}
