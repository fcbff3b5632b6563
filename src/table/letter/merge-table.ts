import type { Grid } from '../cells/grid';
import { tidy } from '../cells/text';

/**
 * What is said once more in the words of a letter, a count of what is judged beside it, and what is of the next
 * halfjaar.
 */
const ONCE_MORE = new RegExp(
  '_(?:tekst|woorden|naam|voluit)$|^(?:Begin_)?volgende?_|' +
    '^(?:Koppelingen|Saldo_met_contracten|Tussenstand|Einde_halfjaar)$',
  'i',
);

/** What the name of a field leaves open. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['Saldo_begin', 'Saldo_begin, achterstand (+) / voorsprong (-)'],
  ['Saldo_einde', 'Saldo_einde, achterstand (+) / voorsprong (-)'],
  ['Deel_van_opgave', 'Percentage van de opgave'],
  ['Deel_van_minimum', 'Percentage van het minimum'],
  ['Koppelingen_oordeel', 'Koppelingen'],
]);

const fieldsOf = ({ values: [first = []] }: Grid): readonly string[] => first.map((value) => tidy(String(value)));

/** By one field alone: what knows papers of ours is in another script, which functions do not fetch. */
const isOurs = (fields: readonly string[]): boolean => fields.includes('Saldo_begin_woorden');

/** The same table with one column for each figure; any other sheet comes back as it is. */
export function mergeTableAsFigures(grid: Grid): Grid {
  const fields = fieldsOf(grid);
  if (!isOurs(fields)) return grid;
  const heads = fields.map((field) => (ONCE_MORE.test(field) ? '' : (HEADINGS.get(field) ?? field)));
  const values = grid.values.map((line, r) =>
    r === 0 ? heads : line.map((value, c) => (heads[c] === '' ? '' : value)),
  );
  return { ...grid, values, formulas: values };
}
