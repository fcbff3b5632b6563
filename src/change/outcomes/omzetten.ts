import type { Grid } from '../../table/cells/grid';
import { ownCalls } from '../../table/own-functions';
import { cellAt, valueAt } from '../write/cells';
import { contentOf, isFormula, valueContent } from '../write/content';
import type { CellChange, WritePlan } from '../write/plan';
import type { ReadTable } from '../../table/table';
import { cellsPlan } from './basis';

/** These fill more cells than the one with the formula; one value in its place would empty the others. */
const SPILLING: ReadonlySet<string> = new Set(['VERDEEL', 'BEOORDEEL']);

export interface Conversion {
  readonly plan: WritePlan;
  /** Cells whose formula fills its neighbours too: copied as values by hand. */
  readonly skipped: readonly { readonly row: number; readonly column: number }[];
  /** How many formulas show an error, or have no outcome yet: they stay. */
  readonly without: number;
}

/**
 * Every formula on the sheet that uses a function of ours becomes the value that it shows; errors stay what they are.
 */
export function functiesNaarWaarden(grid: Grid, table?: ReadTable): Conversion {
  const changes: CellChange[] = [];
  const skipped: { row: number; column: number }[] = [];
  let without = 0;
  grid.formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      const [row, column] = [grid.area.row + r, grid.area.column + c];
      const before = cellAt(grid, row, column);
      if (!isFormula(before.content) || !usesOurFunctions(String(formula))) return;
      if (grid.errors[r]?.[c] === true) without += 1;
      else if (fillsNeighbours(before.content)) skipped.push({ row, column });
      else
        changes.push({ row, column, before, after: { ...before, content: valueContent(valueAt(grid, row, column)) } });
    }),
  );
  const label = 'Functies omgezet naar waarden';
  return { plan: cellsPlan(grid, label, changes, { table }), skipped, without };
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
      if (!unknown || !isFormula(before.content) || !usesOurFunctions(String(formula))) return [];
      return [{ row, column, before, after: { ...before, content: withoutPrefix(before.content) } }];
    }),
  );
  return cellsPlan(grid, 'Functies opnieuw ingevoerd', changes);
}

/** In English through the API, whatever the language. */
const NAME_ERROR = /^#(?:NAME|NAAM)\?$/i;

/** The formula with our own names as a person types them; texts and sheet names stay as they are. */
const withoutPrefix = (formula: string): string =>
  ownCalls(formula).reduceRight(
    (text, { name, begin, from }) => `${text.slice(0, begin)}${name}(${text.slice(from)}`,
    formula,
  );

/** How many cells hold a formula with a function of ours; a text that begins with "=" is none. */
export const ownFormulas = ({ formulas, values }: Pick<Grid, 'formulas' | 'values'>): number =>
  formulas
    .flatMap((line, r) => line.map((cell, c) => contentOf(values[r]?.[c] ?? '', cell, false)))
    .filter((content) => isFormula(content) && usesOurFunctions(content)).length;

/** Whether a formula calls any function of ours. */
export const usesOurFunctions = (formula: string): boolean => ownCalls(formula).length > 0;

const fillsNeighbours = (formula: string): boolean => ownCalls(formula).some(({ name }) => SPILLING.has(name));
