import type { Overview } from '../../review/assess/overview';
import type { UpdateField } from '../../review/update/fields';
import type { Grid } from '../../table/cells/grid';
import type { Role } from '../../table/roles';
import { proposals } from '../outcomes/existing';
import { usesOurFunctions } from '../outcomes/omzetten';
import { OUTPUT_ROLES } from '../outcomes/outputs';
import { offers, planResults } from '../outcomes/results';
import { sumsOf } from '../outcomes/sums';
import type { Way } from '../outcomes/ways';
import { cellAt, emptying } from '../write/cells';
import { isFormula } from '../write/content';
import type { CellChange } from '../write/plan';

/** Of which columns the opgave is made. */
const MAKES_OPGAVE: ReadonlySet<Role> = new Set<Role>([
  'opgave',
  'taakstelling',
  'saldo',
  'achterstand',
  'voorsprong',
  'opgaveInclAdditioneel',
  'additioneel',
]);
const MOVES_OPGAVE: ReadonlySet<UpdateField> = new Set<UpdateField>(['opgave', 'taakstelling', 'saldo', 'additioneel']);

/**
 * True when formulas make the opgave from what changes: what they give is not known before the program has worked them
 * out.
 */
export const restsOnFormulas = ({ table }: Overview, grid: Grid, take: ReadonlySet<UpdateField>): boolean =>
  [...take].some((field) => MOVES_OPGAVE.has(field)) &&
  table.columns.some(
    (c) =>
      c.used &&
      !c.ours &&
      MAKES_OPGAVE.has(c.role) &&
      table.rows.some(({ row }) => isFormula(cellAt(grid, row, c.column).content)),
  );

/** What follows for cells that were worked out, once the new figures stand there. */
export interface Refresh {
  /** Cells to write: numbers that held what the old figures give. */
  readonly changes: readonly CellChange[];
  /** What formulas will show by themselves, as far as it is known; never written. */
  readonly shown: readonly CellChange[];
}

/**
 * What was worked out from the old figures and stands there as a number, worked out from the new ones: our columns, and
 * the user's own that held what the old figures give; empty where the new figures give nothing. What did not add up
 * before is left as it is, and formulas follow by themselves.
 */
export function refreshed(before: Overview, grid: Grid, now: Overview, after: Grid): Refresh {
  const wrong = new Set(proposals(before, grid).map(({ change }) => key(change)));
  const expected = proposals(now, after).map(({ change }) => change);
  const theirs = expected.filter((change) => !wrong.has(key(change)) && !isFormula(change.before.content));
  const lines = new Set([
    // Our headings name the day.
    Math.max(...now.table.headingRows),
    ...now.rows.map(({ row }) => row.row),
    ...sumsOf(now, after).flatMap(({ line, empty }) => (empty ? [] : [line])),
  ]);
  const take = new Set(offers(now, after).flatMap((offer) => (offer.kind === 'bijwerken' ? [offer.key] : [])));
  const ours = take.size === 0 ? [] : planResults(now, after, { take, way: wayOf(before, grid) }).changes;
  const follow = [...theirs.filter(({ before: { content } }) => content !== ''), ...ours].filter(({ row }) =>
    lines.has(row),
  );
  return {
    changes: [...follow, ...gone(before, grid, wrong, lines)],
    shown: expected.filter((change) => isFormula(change.before.content)),
  };
}

const WORKED_OUT: ReadonlySet<Role> = new Set<Role>(['minimaal', 'nogTeHuisvesten', 'percentage']);
const SUMMED: ReadonlySet<Role> = new Set<Role>(['taakstelling', 'opgave', 'gehuisvest']);

/** Outcomes and sums of other lines than these, which can no longer be worked out. */
function gone(
  before: Overview,
  grid: Grid,
  wrong: ReadonlySet<string>,
  lines: ReadonlySet<number>,
): readonly CellChange[] {
  const sums = sumsOf(before, grid).flatMap(({ line, empty }) => (empty ? [] : [line]));
  const rows = before.rows.map(({ row }) => row.row);
  return [...rows, ...sums]
    .filter((row) => !lines.has(row))
    .flatMap((row) =>
      before.table.columns
        .filter(
          ({ role, used, ours }) =>
            ours || (used && (WORKED_OUT.has(role) || (SUMMED.has(role) && sums.includes(row)))),
        )
        .flatMap(({ column, ours }): readonly CellChange[] => {
          const change = emptying(grid, row, column);
          const { content } = change.before;
          const keeps = content === '' || (!ours && (isFormula(content) || wrong.has(key({ row, column }))));
          return keeps ? [] : [change];
        }),
    );
}

const key = ({ row, column }: Pick<CellChange, 'row' | 'column'>): string => `${row}:${column}`;

/** How our columns were written, by what stands in them. */
export function wayOf({ table }: Overview, grid: Grid): Way {
  const contents = table.columns
    .filter((c) => c.ours && OUTPUT_ROLES.some((role) => role === c.role))
    .flatMap(({ column }) => table.rows.map(({ row }) => cellAt(grid, row, column).content))
    .filter(isFormula);
  if (contents.length === 0) return 'waarden';
  return contents.some(usesOurFunctions) ? 'functies' : 'formules';
}
