import { cellArea } from '../../table/cells/address';
import { namedCell } from '../../table/named-cell';
import { ownCalls } from '../../table/own-functions';
import type { Finding } from '../finding';
import type { ReadTable } from '../../table/table';
import { type Check, formulasOn, valueIn } from './sheet';

/** The arguments that must hold something, the first as 0; the others may be left empty, and mean none or no. */
const REQUIRED: Readonly<Record<string, readonly number[]>> = {
  OPGAVE: [0],
  MINIMAAL: [0],
  RESTANT: [0, 1],
  GEREALISEERD: [0, 1],
  OPSCHEMA: [0, 1],
  KOPPELINGEN: [0, 1],
  TREDE: [0, 2, 3],
  WAAROM: [0, 2, 3],
  TREDENAAM: [0],
  VERVOLGSTAP: [0],
  CONCLUSIE: [0, 1],
  PROGNOSE: [0],
  TEMPO: [0],
};

/**
 * Excel hands an empty cell to a function as 0, and nobody can tell it from a 0 that was typed: TREDE(B2;…) with an
 * empty B2 reckons from step 0. So the sheet is looked at, where empty is empty. `B2&""` hands over a text, and asks.
 */
export const geenLeegArgument: Check = ({ table, grid }) =>
  formulasOn(grid).flatMap(({ row, column, formula }): readonly Finding[] => {
    const [empty] = requiredIn(formula).filter(({ argument }) => {
      const cell = cellNamed(argument, row, table);
      return cell !== undefined && valueIn(grid, cell.row, cell.column) === '';
    });
    if (empty === undefined) return [];
    const data = { argument: empty.argument, functie: empty.name };
    return [
      {
        code: 'leegArgument',
        severity: 'let op',
        sheet: table.sheet,
        area: cellArea(row, column),
        data,
        found: formula,
      },
    ];
  });

interface Argument {
  readonly name: string;
  readonly argument: string;
}

const requiredIn = (formula: string): readonly Argument[] =>
  ownCalls(formula).flatMap(({ name, from }): readonly Argument[] => {
    const given = argumentsFrom(formula, from);
    return (REQUIRED[name] ?? []).flatMap((i) => {
      const argument = given[i];
      return argument === undefined || argument === '' ? [] : [{ name, argument }];
    });
  });

/** The arguments of a call from behind its "(": "B2,SUM(C2,D2))" gives "B2" and "SUM(C2,D2)". */
function argumentsFrom(formula: string, from: number): readonly string[] {
  const found: string[] = [];
  let [depth, quoted, begin] = [0, false, from];
  for (let i = from; i < formula.length; i++) {
    const sign = formula.charAt(i);
    if (sign === '"') quoted = !quoted;
    if (quoted) continue;
    if (depth === 0 && (sign === ',' || sign === ')')) {
      found.push(formula.slice(begin, i).trim());
      begin = i + 1;
      if (sign === ')') return found;
    }
    if (sign === '(' || sign === '[' || sign === '{') depth++;
    if (sign === ')' || sign === ']' || sign === '}') depth--;
  }
  return found;
}

function cellNamed(
  argument: string,
  row: number,
  table: ReadTable,
): { readonly row: number; readonly column: number } | undefined {
  const named = namedCell(argument);
  if (named === undefined || 'row' in named) return named;
  const column = table.columns.find(({ heading }) => heading === named.heading)?.column;
  return column === undefined ? undefined : { row, column };
}
