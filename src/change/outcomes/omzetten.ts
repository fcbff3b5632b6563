import type { Grid } from '../../table/cells/grid';
import { cellAt, valueAt } from '../write/cells';
import { isFormula, valueContent } from '../write/content';
import type { CellChange, WritePlan } from '../write/plan';
import type { ReadTable } from '../../table/table';
import { cellsPlan } from './basis';

/** The names of our functions, as they stand in formulas. */
export const OUR_FUNCTIONS = [
  'OPGAVE',
  'MINIMAAL',
  'RESTANT',
  'GEREALISEERD',
  'OPSCHEMA',
  'KOPPELINGEN',
  'TREDE',
  'WAAROM',
  'TREDENAAM',
  'VERVOLGSTAP',
  'CONCLUSIE',
  'PERIODE',
  'TEMPO',
  'PROGNOSE',
  'VERDEEL',
  'GEMEENTE',
  'PROVINCIE',
  'REGIO',
  'WONINGEN',
  'UITERLIJK',
  'BEOORDEEL',
] as const;

/** These fill more cells than the one with the formula; one value in its place would empty the others. */
const SPILLING = ['VERDEEL', 'BEOORDEEL'] as const;

export interface Conversion {
  readonly plan: WritePlan;
  /** Cells whose formula fills its neighbours too: copied as values by hand. */
  readonly skipped: readonly { readonly row: number; readonly column: number }[];
}

/**
 * Every formula on the sheet that uses a function of ours becomes the value that it shows; errors stay what they are.
 */
export function functiesNaarWaarden(grid: Grid, table?: ReadTable): Conversion {
  const changes: CellChange[] = [];
  const skipped: { row: number; column: number }[] = [];
  grid.formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      const [row, column] = [grid.area.row + r, grid.area.column + c];
      const before = cellAt(grid, row, column);
      if (!isFormula(before.content) || !uses(String(formula), OUR_FUNCTIONS) || grid.errors[r]?.[c] === true) return;
      if (uses(before.content, SPILLING)) skipped.push({ row, column });
      else
        changes.push({ row, column, before, after: { ...before, content: valueContent(valueAt(grid, row, column)) } });
    }),
  );
  const label = 'Functies omgezet naar waarden';
  return { plan: cellsPlan(grid, label, changes, { table }), skipped };
}

/**
 * Every formula with a function of ours that shows #NAME?, entered anew without what the file put before the name: a
 * formula that came before the add-in was loaded stays so until somebody does.
 */
export function functiesOpnieuw(grid: Grid): WritePlan {
  const changes = grid.formulas.flatMap((line, r) =>
    line.flatMap((formula, c): readonly CellChange[] => {
      const [row, column] = [grid.area.row + r, grid.area.column + c];
      const before = cellAt(grid, row, column);
      const unknown = grid.errors[r]?.[c] === true && NAME_ERROR.test(String(valueAt(grid, row, column)));
      if (!unknown || !isFormula(before.content) || !uses(String(formula), OUR_FUNCTIONS)) return [];
      return [{ row, column, before, after: { ...before, content: withoutPrefix(before.content) } }];
    }),
  );
  return cellsPlan(grid, 'Functies opnieuw ingevoerd', changes);
}

/** In English through the API, whatever the language. */
const NAME_ERROR = /^#(?:NAME|NAAM)\?$/i;

/** The formula with our own names as a person types them; texts and sheet names stay as they are. */
const withoutPrefix = (formula: string): string =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, i) =>
      i % 2 === 1
        ? part
        : part.replace(OUR_CALLS, (_, before: string, name: string) => `${before}${name.toUpperCase()}`),
    )
    .join('');

/**
 * Excel keeps a custom function in the file with this before its name, and whoever does not know the function shows it
 * so: "=_xldudf_opgave(…)" after a round through LibreOffice, with a part for the namespace where an add-in has one.
 */
const KEPT_AS = '(?:_xldudf_(?:[a-z0-9]+_)?)?';
const OUR_CALLS = new RegExp(`(^|[^\\p{L}\\p{N}_.])${KEPT_AS}(${OUR_FUNCTIONS.join('|')})\\s*(?=\\()`, 'giu');

/** How many cells of the sheet hold a formula with a function of ours. */
export const ownFormulas = ({ formulas }: Grid): number =>
  formulas.reduce(
    (sum, line) => sum + line.filter((cell) => isFormula(String(cell)) && usesOurFunctions(String(cell))).length,
    0,
  );

/** Whether a formula calls any function of ours. */
export const usesOurFunctions = (formula: string): boolean => uses(formula, OUR_FUNCTIONS);

/** Whether a formula calls one of these functions, outside texts and sheet names. */
function uses(formula: string, names: readonly string[]): boolean {
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '""');
  return new RegExp(`(?:^|[^\\p{L}\\p{N}_.])${KEPT_AS}(?:${names.join('|')})\\s*\\(`, 'iu').test(bare);
}
