import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { CellValue, Grid } from '../cells/grid';
import { withLabel } from './colon';
import { addressee } from './lines';
import { gemeenteIn } from './name';
import { rowOf, textOf } from './rows';

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
  const row = withLabel(rowOf(cells));
  return row.filled.length === 1 ? textOf(row) : '';
}
