import { known } from '../../../../domain/known';
import { withoutFootnote } from '../../../../table/cells/footnotes';
import type { Column } from '../../../../table/column';
import { columnFor, type ReadRow, type ReadTable } from '../../../../table/table';
import { uitCel } from '../verwijzing';
import type { Provinciecijfers } from './regels';

/** The percentages that a sheet gives per province; undefined when it gives none. */
export function uitPercentages(table: ReadTable, levend: boolean): Provinciecijfers | undefined {
  const kolom = columnFor(table, 'percentage');
  if (columnFor(table, 'provincie') === undefined || columnFor(table, 'gemeente') || kolom === undefined)
    return undefined;
  const regels = table.rows.flatMap((row) => {
    const { name: naam, percentage } = row;
    if (percentage === undefined || naam === '') return [];
    const cel = levend ? (uitCel(table, row, kolom, percentage) ?? percentage) : percentage;
    return [{ naam, percentage, cel, opmerking: merk(row, kolom) }];
  });
  if (regels.length === 0) return undefined;
  const ontbreekt = table.rows.filter(({ percentage }) => percentage === undefined).map(({ name }) => name);
  return {
    table,
    ...known({ peildatum: table.peildatum }),
    regels,
    noten: ontbreekt.length === 0 ? [] : [`Zonder percentage in het blad: ${ontbreekt.join(', ')}.`],
  };
}

/** The mark behind a figure, which refers to a note below the table: "*", "2)"; that of a name stands in the name. */
function merk({ cells }: ReadRow, kolom: Column): readonly string[] {
  const getypt = cells.get(kolom.column);
  return typeof getypt === 'string' ? [withoutFootnote(getypt).mark ?? ''].filter(Boolean) : [];
}
