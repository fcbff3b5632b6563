import type { Finding } from '../table/finding';
import { cellArea } from '../table/address';
import type { Grid } from '../table/grid';
import type { Overview } from '../table/overview';
import { cellAt, valueAt } from './cells';
import { isFormula, sameContent, shown } from './content';
import { OUTPUT_ROLES, OUTPUTS } from './outputs';

/**
 * Cells of our own columns that no longer hold what the figures give.
 * @param wordt what they were held against, in words: "peildatum 21-3-2022, regels uit de brieven"
 */
export function verouderd({ table, rows }: Overview, grid: Grid, wordt: string): readonly Finding[] {
  if (table.layout !== 'rows') return [];
  const own = table.columns.filter((c) => c.ours).flatMap((column) => OUTPUT_ROLES.filter((role) => role === column.role).map((role) => ({ column, role })));
  return rows.flatMap((row) => own.flatMap(({ column, role }): readonly Finding[] => {
    const [line, at] = [row.row.row, column.column];
    const [found, expected] = [valueAt(grid, line, at), shown(OUTPUTS[role].value(row))];
    if (sameContent(found, expected) || String(found) === String(expected)) return [];
    return [{
      code: role === 'percentage' ? 'percentageVerouderd' : 'uitkomstVerouderd',
      severity: 'let op', sheet: table.sheet, area: cellArea(line, at),
      data: { naam: row.naam, kop: column.heading, met: wordt },
      found, expected,
      ...(isFormula(cellAt(grid, line, at).content) ? {} : { repair: { row: line, column: at, content: expected } }),
    }];
  }));
}

/** One remark in place of many, when the user works with other settings than those of the write. */
export function anderIngesteld({ table }: Overview, changed: readonly Finding[], wordt: string): readonly Finding[] {
  const [first] = changed;
  if (!first?.area) return [];
  return [{ code: 'andersIngesteld', severity: 'ter info', sheet: table.sheet, area: first.area, data: { aantal: changed.length, met: wordt } }];
}
