import type { Datum } from '../../domain/tijd/datum';
import type { CellValue } from '../../table/cells/grid';
import type { ReadRow, ReadTable } from '../../table/table';
import type { UpdateField } from './fields';
import type { FieldUpdate } from './new-figures';

/**
 * The own table as it will be read with the new figures in it, without reading it anew: what was worked out from the
 * old figures stands there still, and would be taken for a contradiction.
 * @param blank gemeenten without a new figure lose the old one
 */
export function tableAfter(own: ReadTable, day: Datum, taken: readonly FieldUpdate[], blank: boolean): ReadTable {
  const changes = new Map<number, ReadRow>();
  const change = (row: ReadRow, field: UpdateField, value: CellValue | undefined): void => {
    const now = changes.get(row.row) ?? row;
    changes.set(row.row, {
      ...without(now, field),
      ...(value === undefined ? {} : { [field]: understood(field, value) }),
    });
  };
  for (const { field, figures, without: absent } of taken) {
    for (const { row, to } of figures) change(row, field, to);
    if (blank) for (const row of absent) change(row, field, undefined);
  }
  // A heading that names the day of the figures is brought up to date with them.
  const dated = (date: Datum): Datum => (date === own.peildatum ? day : date);
  return {
    ...own,
    peildatum: day,
    columns: own.columns.map((column) => ({ ...column, dates: column.dates.map(dated) })),
    rows: own.rows.map((row) => changes.get(row.row) ?? row),
  };
}

function without(row: ReadRow, field: UpdateField): ReadRow {
  const rest = { ...row };
  delete rest[field];
  return { ...rest, unreadable: new Set([...row.unreadable].filter((role) => role !== field)) };
}

const understood = (field: UpdateField, value: CellValue): CellValue =>
  field === 'omkoppelingen' || field === 'stapelgemeente' ? value === 'ja' : value;
