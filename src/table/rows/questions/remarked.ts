import type { Column } from '../../column';
import type { ReadRow } from '../../table';

/** Gives the column of remarks, or of what was not recognised, in which the words of a row say something. */
export function remarksIn(columns: readonly Column[]) {
  const beside = columns.filter((c) => !c.ours && (c.role === 'toelichting' || c.role === 'onbekend'));
  return (row: ReadRow, says: (text: string) => boolean): Column | undefined =>
    beside.find(({ column }) => {
      const cell = row.cells.get(column);
      return typeof cell === 'string' && says(cell);
    });
}
