import { vindGemeente } from '../../domain/gemeente/gemeenteherkenning';
import type { Grid } from '../cells/grid';
import { addressee } from './lines';
import { gemeenteIn } from './name';
import { rowOf, textOf } from './rows';

const ANNEX = /^bijlage\b/i;

/**
 * The gemeenten to which the letters and annexes on a sheet are written, each once: by an address or the title of an
 * annex that stands alone in its row. More than one, and no figure says of itself to which letter it belongs.
 */
export function addressedOn({ values }: Grid): readonly string[] {
  const names = values
    .map(rowOf)
    .filter(({ filled }) => filled.length === 1)
    .flatMap((row) => {
      const text = textOf(row);
      const name = addressee(text) ?? (ANNEX.test(text) ? gemeenteIn(text) : undefined);
      const found = name === undefined ? undefined : vindGemeente(name);
      return found?.kind === 'gevonden' ? [found.gemeente.naam] : [];
    });
  return [...new Set(names)];
}
