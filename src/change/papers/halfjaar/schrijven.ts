import type { SheetPlan } from '../../sheet-plan';
import { EMPTY } from '../../write/cells';
import { keyOf } from '../../write/frame';
import { shown } from '../../write/content';
import type { CellChange, WriteBasis, WritePlan } from '../../write/plan';

/** The same sheet before anything stands on it: looks, widths and how it prints. */
export const emptySheet = (plan: SheetPlan): SheetPlan => ({ ...plan, cells: [] });

/**
 * All that comes on an empty sheet as a write, so that it is remembered and can be taken back.
 * @param heading the row of the headings.
 * @param basis what it was worked out from.
 */
export function contentsPlan(sheet: SheetPlan, label: string, heading: number, basis: WriteBasis): WritePlan {
  const formats = new Map<string, string>();
  for (const { area, numberFormat } of sheet.looks) {
    if (numberFormat === undefined) continue;
    for (let r = 0; r < area.rows; r++)
      for (let c = 0; c < area.columns; c++) formats.set(`${area.row + r}:${area.column + c}`, numberFormat);
  }
  const changes = sheet.cells.flatMap((cells, row) =>
    cells.flatMap((content, column): readonly CellChange[] =>
      content === ''
        ? []
        : [
            {
              row,
              column,
              before: EMPTY,
              after: { content, numberFormat: formats.get(`${row}:${column}`) ?? EMPTY.numberFormat },
            },
          ],
    ),
  );
  return {
    sheet: sheet.name,
    label,
    changes,
    styles: [],
    frame: {
      row: heading,
      depth: 1,
      column: 0,
      left: 0,
      headings: (sheet.cells[heading] ?? []).map((content) => keyOf(shown(content))),
      names: sheet.cells.slice(heading + 1).map(([name = '']) => keyOf(shown(name))),
    },
    basis,
  };
}
