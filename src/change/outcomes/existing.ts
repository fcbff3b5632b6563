import { heelProcent } from '../../domain/getal/afronding';
import { einde } from '../../domain/tijd/periode';
import type { CellValue, Grid } from '../../table/cells/grid';
import { parseNumber } from '../../table/cells/numbers';
import { fold } from '../../table/cells/text';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import type { Role } from '../../table/roles';
import type { Column } from '../../table/column';
import { cellAt, valueAt } from '../write/cells';
import { type Content, shown } from '../write/content';
import type { CellChange } from '../write/plan';
import { OUTPUTS, type OutputRole } from './outputs';
import { PERCENT_FORMAT } from '../write/number-formats';
import { sumsOf, type Sum } from './sums';

/** A cell of the user's own that we could fill or correct. */
export interface Proposal {
  readonly kind: 'aanvullen' | 'corrigeren';
  /** The column it counts with in the preview; sums of columns that people fill in count apart. */
  readonly column: number | 'totaal';
  readonly heading: string;
  readonly change: CellChange;
}

type Computed = 'minimaal' | 'nogTeHuisvesten' | 'percentage';
type Summed = 'taakstelling' | 'opgave' | 'gehuisvest';

/**
 * The user's own computed cells that are empty or differ from our outcome: columns "Te realiseren", "Gerealiseerd" and
 * "Minimaal", and the lines of sums. Columns that people fill in are never touched but for their sums.
 */
export function proposals(overview: Overview, grid: Grid): readonly Proposal[] {
  const sums = sumsOf(overview, grid).filter(({ empty }) => empty === undefined);
  return [
    ...(['minimaal', 'nogTeHuisvesten', 'percentage'] as const).flatMap((role) =>
      computedColumn(role, overview, grid, sums),
    ),
    ...(['taakstelling', 'opgave', 'gehuisvest'] as const).flatMap((role) =>
      sums.flatMap((sum) => totalOf(role, overview, grid, sum)),
    ),
  ];
}

function computedColumn(role: Computed, overview: Overview, grid: Grid, sums: readonly Sum[]): readonly Proposal[] {
  const column = usedFor(role, overview);
  if (column === undefined || saysAnother(role, column, overview)) return [];
  const output = OUTPUTS[role];
  const cells = [
    ...overview.rows.map((row) => ({ row: row.row.row, expected: output.value(row) })),
    ...sums.map(({ line, rows }) => ({ row: line, expected: output.total(rows) })),
  ];
  return cells.flatMap(({ row, expected }) =>
    typeof expected === 'number' ? propose(grid, { row, column, counts: column.column }, expected) : [],
  );
}

/**
 * Whether a column says another figure than ours: a share of the minimum, or what was or will be on another day, "Nog
 * te huisvesten op 1 april" beside figures of 1 July. What is left "vóór 1 juli" is of the peildatum.
 */
function saysAnother(role: OutputRole, { heading, dates }: Column, { table }: Overview): boolean {
  const { peildatum, periode } = table;
  if (role === 'percentage' && /minim/i.test(heading)) return true;
  if ((role !== 'nogTeHuisvesten' && role !== 'percentage') || dates.length === 0) return false;
  const isStillLeft = role === 'nogTeHuisvesten' && !ON_A_DAY.test(fold(heading));
  const end = isStillLeft && periode ? einde(periode) : peildatum;
  return !dates.some((day) => day === peildatum || day === end);
}

const ON_A_DAY = /\b(op|per|stand)\b/;

function totalOf(role: Summed, overview: Overview, grid: Grid, { line, rows }: Sum): readonly Proposal[] {
  const column = usedFor(role, overview);
  const parts = rows.map((row) => partOf(row, role));
  if (column === undefined || parts.includes(undefined)) return [];
  const expected = parts.reduce<number>((total, n) => total + (n ?? 0), 0);
  return propose(grid, { row: line, column, counts: 'totaal' }, expected);
}

const partOf = (row: AssessedRow, role: Summed): number | undefined => row.row[role];

/**
 * The heading of the user's own column that says in every row what ours would say; an empty cell of a column that
 * follows from others is filled in beside it. Undefined where there is none, or where it differs in any row.
 */
export function repeated(overview: Overview, grid: Grid, role: OutputRole): string | undefined {
  const column =
    usedFor(role, overview) ??
    (role === 'opgave' && overview.table.taakstellingIsOpgave ? usedFor('taakstelling', overview) : undefined);
  if (column === undefined || saysAnother(role, column, overview)) return undefined;
  const says = ({ row }: AssessedRow, expected: Content): boolean => {
    const found = valueAt(grid, row.row, column.column);
    if (found === '') return role !== 'opgave';
    if (typeof expected === 'number') return agrees(found, expected, role === 'percentage');
    return expected === '' || shown(expected) === found;
  };
  return overview.rows.length > 0 && overview.rows.every((row) => says(row, OUTPUTS[role].value(row)))
    ? column.heading
    : undefined;
}

/** The column of the user's own that this role is read from. */
function usedFor(role: Role, { table }: Overview): Column | undefined {
  return table.columns.find((c) => c.role === role && c.used && !c.ours);
}

interface Place {
  readonly row: number;
  readonly column: Column;
  readonly counts: Proposal['column'];
}

function propose(grid: Grid, { row, column, counts }: Place, expected: number): readonly Proposal[] {
  const percent = column.role === 'percentage';
  const before = cellAt(grid, row, column.column);
  const kind = before.content === '' ? 'aanvullen' : 'corrigeren';
  if (kind === 'corrigeren' && agrees(valueAt(grid, row, column.column), expected, percent)) return [];
  const numberFormat = percent && !before.numberFormat.includes('%') ? PERCENT_FORMAT : before.numberFormat;
  const after = { content: expected, numberFormat: numberFormat === '@' ? 'General' : numberFormat };
  return [
    {
      kind,
      column: counts,
      heading: counts === 'totaal' ? 'Totalen' : column.heading,
      change: { row, column: column.column, before, after },
    },
  ];
}

/**
 * Whole percentages agree when ours rounds to them (half up); 0 stands for nothing left; everything else must be equal.
 */
function agrees(found: CellValue, expected: number, percent: boolean): boolean {
  const number = typeof found === 'number' ? found : numberIn(String(found));
  if (number === undefined) return false;
  if (!percent) return number === expected || (expected < 0 && number === 0);
  const whole = Math.round(number * 100);
  return Math.abs(number * 100 - whole) < 1e-9 ? whole === heelProcent(expected) : Math.abs(number - expected) < 1e-9;
}

function numberIn(text: string): number | undefined {
  const read = parseNumber(text);
  return read.ok ? read.value : undefined;
}
