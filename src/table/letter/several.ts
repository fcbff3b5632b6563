import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { CellValue, Grid } from '../cells/grid';
import { withLabel } from './colon';
import { addressee } from './lines';
import { gemeenteIn } from './name';
import { isBlank, rowOf, textOf } from './rows';

/** More than a text and its label: the rest of a wide row is not looked at. */
function isCrowded(cells: readonly CellValue[]): boolean {
  let filled = 0;
  return cells.some((value) => !isBlank(value) && ++filled > 2);
}

const ANNEX = /^bijlage\b/i;

/**
 * The gemeenten to which the letters and annexes on a sheet are written, each once: by an address or the title of an
 * annex that stands alone in its row. More than one, and no figure says of itself to which letter it belongs.
 */
export function addressedOn({ values }: Grid): readonly string[] {
  const names = values.flatMap((cells) => {
    const text = aloneIn(cells);
    const name = addressee(text) ?? (ANNEX.test(text) ? gemeenteIn(text) : undefined);
    const found = name === undefined ? undefined : vindGemeente(name);
    return found?.kind === 'gevonden' ? [found.gemeente.naam] : [];
  });
  return [...new Set(names)];
}

/** The text of a row in which nothing else stands; '' where more does, as in every row of a table. */
function aloneIn(cells: readonly CellValue[]): string {
  if (isCrowded(cells)) return '';
  const row = withLabel(rowOf(cells));
  return row.filled.length === 1 ? textOf(row) : '';
}
