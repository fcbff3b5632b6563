import type { Column } from '../../column';
import type { ReadRow } from '../../table';

/** Gives the column of remarks, or of what was not recognised, in which the words of a row say something. */
export function remarksIn(columns: readonly Column[]) {
  const beside = columns.filter((c) => !c.ours && (c.role === 'toelichting' || c.role === 'onbekend'));
  return (row: ReadRow, says: (text: string, column: Column) => boolean): Column | undefined =>
    beside.find((c) => {
      const cell = row.cells.get(c.column);
      return typeof cell === 'string' && says(cell, c);
    });
}
