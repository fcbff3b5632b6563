import { type Area, intersection } from './address';
import type { Entry } from './entry';
import { bodyRows, replaceReferences } from './structured';
import type { TableExtra } from './extras';

/** The cells around an entry, as far as calculated columns ask after them. */
export interface ColumnCells {
  readonly tables: readonly TableExtra[];
  /** Whether the cell holds nothing or a formula. */
  readonly gives: (row: number, column: number) => boolean;
  /** The formula moved along so many rows. */
  readonly moved: (formula: string, rows: number) => string;
}

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly entry: Entry;
}

/**
 * All cells that entries fill. A formula in the body of an Excel table fills its whole column, as long as nothing but
 * formulas and empty cells stands there; the last one wins. [F02]
 */
export function filled(entries: readonly Placed[], { tables, gives, moved }: ColumnCells): readonly Placed[] {
  const cells = new Map<string, Placed>();
  const put = (placed: Placed): void => void cells.set(`${placed.row}:${placed.column}`, placed);
  const free = (row: number, column: number): boolean => {
    const entry = cells.get(`${row}:${column}`)?.entry;
    return entry ? entry.formula !== undefined || entry.value === null : gives(row, column);
  };
  for (const placed of entries) {
    put(placed);
    const { formula } = placed.entry;
    const body = formula === undefined ? undefined : bodyColumn(tables, placed);
    if (formula === undefined || !body) continue;
    const others = Array.from({ length: body.rows }, (_, i) => body.row + i).filter((row) => row !== placed.row);
    if (!others.every((row) => free(row, placed.column))) continue;
    for (const row of others)
      put({ row, column: placed.column, entry: { value: null, formula: moved(formula, row - placed.row) } });
  }
  return [...cells.values()];
}

function bodyColumn(tables: readonly TableExtra[], { row, column }: Placed): Area | undefined {
  return tables
    .map((table) => ({ ...table.area, ...bodyRows(table), column, columns: 1, whole: table.area }))
    .find((body) => intersection(body, { row, column, rows: 1, columns: 1 }) && intersection(body.whole, body));
}

/** Moves a formula with its structured references left as they are. */
export function movedAround(formula: string, move: (formula: string) => string): string {
  const kept: string[] = [];
  const masked = replaceReferences(formula, (whole) => `"\u0001${kept.push(whole) - 1}"`);
  return move(masked).replace(/"\u0001(\d+)"/g, (_, at: string) => kept[Number(at)] ?? '');
}
