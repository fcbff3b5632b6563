import type { CellChange, CellState, WritePlan } from '../../src/change/write/plan';
import { NO_FRAME } from '../../src/change/write/frame';
import type { SheetPlan } from '../../src/change/sheet-plan';
import { type Workbook, HostError } from '../../src/change/workbook';
import type { CellValue } from '../../src/table/cells/grid';
import { cellAt } from '../../src/change/write/cells';

/** A workbook of one sheet that holds START from A1, and what others can do to that sheet. */
export interface Stage {
  readonly workbook: Workbook;
  readonly sheet: string;
  readonly others: {
    type(row: number, column: number, content: CellValue): Promise<void>;
    protect(on: boolean): Promise<void>;
    hideRow(row: number): Promise<void>;
    merge(row: number, column: number, columns: number): Promise<void>;
  };
}

/** What is promised, in words, and a play on the stage that throws where it is not kept. */
export type Promised = readonly [promise: string, keep: (stage: Stage) => Promise<void>];

export const START: readonly (readonly CellValue[])[] = [
  ['Gemeente', 'Opgave', 'Gehuisvest'],
  ['Delft', 76, 48],
  ['Rijswijk', 63, 4],
];

/** Throws with both sides when they differ. Without Jest, because this also runs in a browser. */
export function equal(found: unknown, expected: unknown): void {
  const [a, b] = [found, expected].map((value) => JSON.stringify(sorted(value)) ?? 'undefined');
  if (a !== b) throw new Error(`gevonden ${a}\nverwacht ${b}`);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  );
}

export const general = (content: CellValue): CellState => ({ content, numberFormat: 'General' });
export const change = (
  row: number,
  column: number,
  before: CellValue,
  after: CellValue,
  numberFormat = 'General',
): CellChange => ({ row, column, before: general(before), after: { content: after, numberFormat } });
export const planOn = ({ sheet }: Stage, ...changes: readonly CellChange[]): WritePlan => ({
  sheet,
  label: 'proef',
  styles: [],
  changes,
  frame: NO_FRAME,
  basis: [],
});

/** A new column beside START. */
export const newColumn = (stage: Stage): WritePlan =>
  planOn(stage, change(0, 3, '', 'Deel'), change(1, 3, '', 48 / 76, '0%'), change(2, 3, '', 4 / 63, '0%'));

export async function contents({ workbook, sheet }: Stage): Promise<readonly (readonly CellValue[])[]> {
  return (await workbook.read(sheet)).values;
}

export async function stateAt({ workbook, sheet }: Stage, row: number, column: number): Promise<CellState> {
  return cellAt(await workbook.read(sheet), row, column);
}

export async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'gelukt';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

export async function written(stage: Stage, plan: WritePlan): Promise<string> {
  const result = await stage.workbook.write(plan);
  if (!result.ok) throw new Error(`geweigerd: ${JSON.stringify(result.conflicts)}`);
  equal(result.differences, []);
  return result.entry.id;
}

export const page = (name: string): SheetPlan => ({
  name,
  kind: 'regiotabel',
  cells: [['Regiotabel']],
  looks: [],
  widths: [],
  frozenRows: 0,
  charts: [],
  print: { orientation: 'portrait', area: { row: 0, column: 0, rows: 1, columns: 1 }, pageBreaks: [] },
});
