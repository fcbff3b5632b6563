import { readPersons } from '../../../table/cells/cell-reading';
import { valueIn } from '../sheet';
import type { Grid } from '../../../table/cells/grid';
import { kindOf } from '../../../table/roles';
import { isOfWhole } from '../../../table/recognise/row-kind';
import type { ReadRow, ReadTable } from '../../../table/table';
import type { Column } from '../../../table/column';

/** A line of a table that adds others up: the Totaal, or the subtotal of a region. */
export interface SumLine {
  /** Zero-based sheet row. */
  readonly line: number;
  readonly rows: readonly ReadRow[];
  readonly isTotal: boolean;
  /** What the table calls it: "Totaal", "Subtotaal Haaglanden". */
  readonly label: string;
  /**
   * False when the line may well be the sum of something else, because no figure there is the sum of these rows: a
   * subtotal whose rows cannot be told, or "Nederland" below one region. A Totaal that is merely wrong is still a
   * Totaal.
   */
  readonly agrees: boolean;
}

/**
 * The lines of sums, from top to bottom, each with the rows that it adds up. A subtotal belongs to the rows above it,
 * up to the line of sums before, or below it where the table begins with one; unless its own figures say otherwise.
 */
export function sumLines(table: ReadTable, grid: Grid): readonly SumLine[] {
  const { rows, subtotalRows, totalRow } = table;
  const agrees = (line: number, parts: readonly ReadRow[]): boolean => agree(table, grid, line, parts);
  const onTop = (subtotalRows[0] ?? Infinity) < (rows[0]?.row ?? 0);
  const subtotals = subtotalRows.map((line, i): SumLine => {
    const [above, below] = [subtotalRows[i - 1] ?? -1, subtotalRows[i + 1] ?? totalRow ?? Infinity];
    const near = [
      [above, line],
      [line, below],
    ] as const;
    const blocks = [...(onTop ? [...near].reverse() : near), [-1, line] as const].map(([from, to]) =>
      rows.filter(({ row }) => row > from && row < to),
    );
    const found = blocks.find((block) => block.length > 0 && agrees(line, block));
    return {
      line,
      rows: found ?? blocks[0] ?? [],
      isTotal: false,
      label: labelOf(table, grid, line),
      agrees: found !== undefined,
    };
  });
  if (totalRow === undefined) return subtotals;
  const label = labelOf(table, grid, totalRow);
  return [
    ...subtotals,
    { line: totalRow, rows, isTotal: true, label, agrees: !isOfWhole(label) || agrees(totalRow, rows) },
  ];
}

/** At least one of the figures there is the sum of these rows, or there are no figures. */
function agree({ columns }: ReadTable, grid: Grid, line: number, rows: readonly ReadRow[]): boolean {
  const figures = columns
    .filter((c) => !c.ours && kindOf(c.role) === 'personen')
    .flatMap((column): readonly boolean[] => {
      const found = personsIn(grid, line, column);
      const sum = rows.reduce((total, { row }) => total + (personsIn(grid, row, column) ?? 0), 0);
      return found === undefined || (found === 0 && sum === 0) ? [] : [found === sum];
    });
  return figures.length === 0 || figures.includes(true);
}

const personsIn = (grid: Grid, row: number, { column }: Column): number | undefined =>
  readPersons(valueIn(grid, row, column), 'saldo').value;

/** The first text on the line. */
function labelOf({ area: { column, columns } }: ReadTable, grid: Grid, line: number): string {
  const texts = Array.from({ length: columns }, (_, i) => valueIn(grid, line, column + i));
  return String(texts.find((value) => typeof value === 'string' && value.trim() !== '') ?? 'Totaal').trim();
}
