import type { Question, Seen } from '../../change/doing/door';
import type { Area, Grid } from '../../table/cells/grid';
import { rangeOf } from '../area';
import { areaOf, contentsOf, gridOf, queueBlock, queueContents, queuePlace } from '../block';
import { batch } from '../host';
import { plainLook, queueLook } from '../read/look';
import { mergedOn } from '../read/merged';
import { JOURNAL_INDEX, journalKey, parsed } from '../settings';
import { foundIn, queueBasis } from './basis';
import { queueWrittenMarks, writtenMarks } from '../written-marks';

/** Cells beyond those in use that are still asked for when a write is taken back. */
const MOST_BEYOND = 200_000;

/** One request: everything that must be known before an edit may be carried out. */
export async function look({ sheet: key, area, used, styles, table, basis }: Question): Promise<Seen> {
  // Where Excel does not say which cells are merged, reading back after the write shows what was dropped.
  const merged = (await mergedOn(key, area)) ?? [];
  const queued = await batch(({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(key);
    const asked = rangeOf(sheet, area);
    return {
      table: table === undefined ? undefined : queuePlace(sheet.tables.getItemOrNullObject(table).getRange()),
      block: queueBlock(sheet, used ? sheet.getUsedRangeOrNullObject(true) : asked),
      beyond: used && area.rows * area.columns <= MOST_BEYOND ? queueContents(asked) : undefined,
      look: queueLook(sheet, styles),
      basis: queueBasis(workbook, basis),
      names: queueWrittenMarks(workbook.names),
      index: workbook.settings.getItemOrNullObject(JOURNAL_INDEX).load('value'),
      keys: workbook.settings.load('items/key'),
    };
  });
  return {
    grid: gridIn(queued, area, table, merged),
    plain: queued.block.sheet.isNullObject || queued.look === undefined ? undefined : plainLook(queued.look),
    basis: foundIn(queued.basis),
    marks: writtenMarks(queued.names),
    index: queued.index.isNullObject ? undefined : parsed(queued.index.value),
    entries: queued.keys.items.flatMap(({ key: name }) =>
      name.startsWith(journalKey('')) ? [name.slice(journalKey('').length)] : [],
    ),
  };
}

interface Queued {
  readonly table: Excel.Range | undefined;
  readonly block: Parameters<typeof gridOf>[0];
  readonly beyond: Excel.Range | undefined;
}

function gridIn(
  { table, block, beyond }: Queued,
  area: Area,
  name: string | undefined,
  merged: readonly Area[],
): Grid | undefined {
  if (block.sheet.isNullObject) return undefined;
  const grid = gridOf(block);
  const tables =
    name === undefined || table === undefined || table.isNullObject
      ? []
      : [{ ...areaOf(table), name, hasHeader: true, hasTotals: false }];
  const whole = beyond === undefined ? grid : together(grid, { ...grid, ...contentsOf(beyond), area });
  return { ...whole, tables, merged };
}

/** Two blocks of one sheet as one; what lies in neither is empty. */
function together(one: Grid, other: Grid): Grid {
  if (one.area.rows === 0) return other;
  const [row, column] = [Math.min(one.area.row, other.area.row), Math.min(one.area.column, other.area.column)];
  const end = (of: 'row' | 'column', size: 'rows' | 'columns'): number =>
    Math.max(one.area[of] + one.area[size], other.area[of] + other.area[size]);
  const area = { row, column, rows: end('row', 'rows') - row, columns: end('column', 'columns') - column };
  const matrix = <T>(of: (grid: Grid) => readonly (readonly T[])[], none: T): T[][] =>
    Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_unused, c) => {
        for (const grid of [one, other]) {
          const found = of(grid)[row + r - grid.area.row]?.[column + c - grid.area.column];
          if (found !== undefined) return found;
        }
        return none;
      }),
    );
  return {
    ...one,
    area,
    values: matrix((grid) => grid.values, ''),
    formulas: matrix((grid) => grid.formulas, ''),
    numberFormats: matrix((grid) => grid.numberFormats, 'General'),
    errors: matrix((grid) => grid.errors, false),
  };
}
