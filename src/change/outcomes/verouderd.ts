import type { Finding } from '../../review/finding';
import { holdsBusy, isBusy, isBusyLine } from '../../table/cells/busy';
import { cellArea } from '../../table/cells/address';
import type { CellValue, Grid } from '../../table/cells/grid';
import { withoutDay } from '../../table/own-heading';
import type { Overview } from '../../review/assess/overview';
import { cellAt, valueAt } from '../write/cells';
import { isFormula, shown, type Content } from '../write/content';
import { sameContent } from '../write/formula-form';
import { headingWithDay, OUTPUT_ROLES, OUTPUTS, type OutputRole } from './outputs';
import { sumsOf } from './sums';

/** A line of the table beside which our columns stand. */
interface Line {
  readonly line: number;
  readonly naam: string;
  readonly holds: (role: OutputRole) => Content;
  /** Earlier versions left lines of subtotals empty. */
  readonly mayBeEmpty: boolean;
  /** What may stand here just as well. */
  readonly mayBe?: (found: CellValue) => boolean;
  /** A formula here follows its row by itself. */
  readonly mayBeFormula?: boolean;
}

/**
 * Cells of our own columns that no longer hold what the figures give.
 * @param wordt what they were held against, in words: "peildatum 21-3-2022, regels uit de brieven"
 */
export function verouderd(overview: Overview, grid: Grid, wordt: string): readonly Finding[] {
  const { table, rows, unassessed } = overview;
  if (table.layout !== 'rows') return [];
  const own = table.columns
    .filter((c) => c.ours)
    .flatMap((column) => OUTPUT_ROLES.filter((role) => role === column.role).map((role) => ({ column, role })));
  const lines: readonly Line[] = [
    // Without a day it stands there since an earlier version; with another day it says something untrue.
    {
      line: Math.max(...table.headingRows),
      naam: 'de kop',
      holds: (role) => headingWithDay(role, overview),
      mayBe: (found) => found === withoutDay(String(found)),
      mayBeEmpty: false,
    },
    ...rows.map((row): Line => ({
      line: row.row.row,
      naam: row.naam,
      holds: (role) => OUTPUTS[role].value(row),
      mayBeEmpty: false,
    })),
    // Of a row that is being calculated nothing is known yet.
    ...unassessed.flatMap(({ row, naam }): readonly Line[] =>
      isBusyLine(grid, row.row) ? [] : [{ line: row.row, naam, holds: () => '', mayBeEmpty: true, mayBeFormula: true }],
    ),
    ...sumsOf({ table, rows }, grid).flatMap((sum): readonly Line[] =>
      sum.empty
        ? []
        : [{ line: sum.line, naam: sum.label, holds: (role) => OUTPUTS[role].total(sum.rows), mayBeEmpty: true }],
    ),
  ];
  // A sum of cells that are being calculated has no outcome yet either.
  const underway = holdsBusy(grid);
  return lines.flatMap(({ line, naam, holds, mayBe, mayBeEmpty, mayBeFormula }) =>
    own.flatMap(({ column, role }): readonly Finding[] => {
      const at = column.column;
      const [found, expected] = [valueAt(grid, line, at), shown(holds(role))];
      const formula = isFormula(cellAt(grid, line, at).content);
      if ((mayBeEmpty && found === '') || (mayBeFormula && formula)) return [];
      if (isBusy(found) || (formula && underway)) return [];
      if (mayBe?.(found) === true) return [];
      if (sameContent(found, expected) || String(found) === String(expected)) return [];
      const repair = formula ? {} : { repair: { row: line, column: at, content: expected } };
      const place = { severity: 'let op', sheet: table.sheet, area: cellArea(line, at), ...repair } as const;
      const data = { naam, kop: column.heading, met: wordt };
      return [
        role === 'percentage' && typeof expected === 'number'
          ? { code: 'percentageVerouderd', ...place, data, found, expected }
          : { code: 'uitkomstVerouderd', ...place, data, found, expected },
      ];
    }),
  );
}

/** One remark in place of many, when the user works with other settings than those of the write. */
export function anderIngesteld({ table }: Overview, changed: readonly Finding[], wordt: string): readonly Finding[] {
  const [first] = changed;
  if (!first?.area) return [];
  return [
    {
      code: 'andersIngesteld',
      severity: 'ter info',
      sheet: table.sheet,
      area: first.area,
      data: { aantal: changed.length, met: wordt },
    },
  ];
}
