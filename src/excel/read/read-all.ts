import { HostError, type ReadAllOptions } from '../../change/workbook';
import type { ExcelTable, Grid } from '../../table/cells/grid';
import { areaOf, gridOf, queueBlock, queuePlace } from '../block';
import { batch } from '../host';
import { type Mark, marksIn, queueMarks } from '../mark';
import { mergedIn, queueMerged } from './merged';
import { readSheet } from './read';

/**
 * The used parts of many sheets, in one request each after one that asks what the workbook has: the merged areas come
 * along, because whoever asks for all sheets asked for it himself. Where Excel refuses them the sheet is read as
 * always; a sheet that is gone is passed over.
 */
export async function readAll(
  names: readonly string[],
  { progress, signal }: ReadAllOptions,
): Promise<readonly Grid[]> {
  const before = await lookFirst();
  const grids: Grid[] = [];
  for (const name of names) {
    if (signal?.aborted === true) break;
    const grid = await readOne(name, before);
    if (grid) grids.push(grid);
    progress?.(names.indexOf(name) + 1, names.length);
  }
  return grids;
}

interface Before {
  readonly marks: readonly Mark[];
  readonly tables: readonly (Pick<ExcelTable, 'name' | 'hasHeader' | 'hasTotals'> & { readonly sheet: string })[];
}

async function lookFirst(): Promise<Before> {
  const { names, tables } = await batch(({ workbook }) => ({
    names: queueMarks(workbook),
    tables: workbook.tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name'),
  }));
  return {
    marks: marksIn(names),
    tables: tables.items.map(({ name, showHeaders, showTotals, worksheet }) => ({
      name,
      hasHeader: showHeaders,
      hasTotals: showTotals,
      sheet: worksheet.name,
    })),
  };
}

async function readOne(name: string, before: Before): Promise<Grid | undefined> {
  try {
    return await readAtOnce(name, before);
  } catch (error) {
    // A refusal of the whole request is not about this sheet.
    if (!(error instanceof HostError) || (error.location === undefined && error.code !== 'ItemNotFound')) throw error;
    return readAsAlways(name);
  }
}

async function readAtOnce(name: string, { marks, tables }: Before): Promise<Grid> {
  const here = tables.filter(({ sheet }) => sheet === name);
  const { block, ranges, merged } = await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItem(name);
    return {
      block: queueBlock(sheet, sheet.getUsedRangeOrNullObject(true)),
      ranges: here.map((table) => queuePlace(sheet.tables.getItem(table.name).getRange())),
      merged: queueMerged(sheet.getUsedRangeOrNullObject()),
    };
  });
  const ours = marks.find(({ sheet }) => sheet === name)?.kind;
  return {
    ...gridOf(block),
    ...(ours !== undefined && { ours }),
    merged: mergedIn(merged),
    tables: here.flatMap(({ sheet: _, ...table }, i) => {
      const range = ranges[i];
      return range ? [{ ...areaOf(range), ...table }] : [];
    }),
  };
}

async function readAsAlways(name: string): Promise<Grid | undefined> {
  try {
    return (await readSheet(name)).grid;
  } catch (error) {
    if (error instanceof HostError && error.code === 'ItemNotFound') return undefined;
    throw error;
  }
}
