import type { Area, ExcelTable, Grid } from '../../table/cells/grid';
import { areaOf, gridOf, queueBlock, queuePlace, type QueuedBlock } from '../block';
import { batch } from '../host';
import { marksIn, queueMarks } from '../mark';
import { hideMarks } from '../written-marks';
import { ofTheSheetInFront } from './in-front';
import { mergedOn } from './merged';

/** What is known of the merged areas of a sheet since they were last asked for. */
export interface KnownMerges {
  readonly areas: readonly Area[] | undefined;
  /** What their first cells held then: when that is no longer so, they have moved. */
  readonly held: string;
}

export interface ReadSheet {
  readonly grid: Grid;
  /** By which events name the sheet. */
  readonly id: string;
  readonly merges: KnownMerges;
}

/**
 * The used part of a sheet (the active one without a name).
 * @param known gives what is known of the merged areas on a sheet, when they are not to be asked for again.
 */
export async function readSheet(
  name?: string,
  known: (id: string) => KnownMerges | undefined = () => undefined,
): Promise<ReadSheet> {
  const asked = batch(({ workbook }) => {
    hideMarks(workbook);
    const { worksheets } = workbook;
    const sheet = name === undefined ? worksheets.getActiveWorksheet() : worksheets.getItem(name);
    return { block: queueBlock(sheet, sheet.getUsedRangeOrNullObject(true)), names: queueMarks(workbook) };
  });
  const { block, names } = await (name === undefined ? ofTheSheetInFront(asked) : asked);
  const { id } = block.sheet;
  const plain = gridOf(block);
  const tables = await tablesOf(block);
  const ours = marksIn(names).find(({ sheet }) => sheet === plain.sheet)?.kind;
  const kept = known(id);
  const areas = kept ? stillThere(kept, plain) : await mergedOn(plain.sheet);
  const grid = {
    ...plain,
    ...(ours !== undefined && { ours }),
    tables,
    merged: areas ?? [],
    ...(areas === undefined && { mergedUnknown: true as const }),
  };
  return { grid, id, merges: { areas, held: firstCells(areas ?? [], plain) } };
}

const stillThere = ({ areas, held }: KnownMerges, grid: Grid): readonly Area[] | undefined =>
  areas !== undefined && firstCells(areas, grid) === held ? areas : undefined;

const firstCells = (areas: readonly Area[], { area, values }: Grid): string =>
  JSON.stringify(areas.map(({ row, column }) => values[row - area.row]?.[column - area.column] ?? ''));

async function tablesOf({ sheet, tables: { items } }: QueuedBlock): Promise<readonly ExcelTable[]> {
  if (items.length === 0) return [];
  const ranges = await batch(({ workbook }) => {
    const { tables } = workbook.worksheets.getItem(sheet.name);
    return items.map(({ name }) => queuePlace(tables.getItem(name).getRange()));
  });
  return ranges.flatMap((range, i) => {
    const table = items[i];
    return table
      ? [{ ...areaOf(range), name: table.name, hasHeader: table.showHeaders, hasTotals: table.showTotals }]
      : [];
  });
}
