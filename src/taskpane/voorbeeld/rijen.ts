import type { ReadTable } from '../../table/table';

/**
 * What the rows of a table are about, by sheet row, so that a cell in the preview is known by more than its address.
 */
export function rijnamen({
  layout,
  rows,
  totalRow,
  subtotalRows,
  headingRows,
}: ReadTable): ReadonlyMap<number, string> {
  if (layout !== 'rows') return new Map();
  return new Map([
    ...headingRows.map((row) => [row, 'kop'] as const),
    ...rows.map(({ row, name, gemeente }) => [row, gemeente?.naam ?? name] as const),
    ...subtotalRows.map((row) => [row, 'Subtotaal'] as const),
    ...(totalRow === undefined ? [] : [[totalRow, 'Totaal'] as const]),
  ]);
}
