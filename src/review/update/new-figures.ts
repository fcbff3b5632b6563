import type { CellValue } from '../../table/cells/grid';
import type { Datum } from '../../domain/tijd/datum';
import { isZelfdePeriode } from '../../domain/tijd/periode';
import type { ReadRow, ReadTable } from '../../table/table';
import type { Column } from '../../table/column';
import { besideOther } from '../compare/beside';
import { compare } from '../compare/compare';
import type { Finding } from '../finding';
import { doubtsIn, inProvincesOf } from './doubts';
import { targetColumns, givenBy, heldBy, UPDATE_FIELDS, type UpdateField } from './fields';

/** What one gemeente of the own table gets of one field. */
export interface NewFigure {
  readonly row: ReadRow;
  readonly from: CellValue | undefined;
  readonly to: CellValue;
}

/** One field that both sheets give, with what changes. */
export interface FieldUpdate {
  readonly field: UpdateField;
  /** The own columns that hold it; of a saldo there may be two. */
  readonly columns: readonly Column[];
  readonly figures: readonly NewFigure[];
  /** Gemeenten of the own table that have a figure and get none. */
  readonly without: readonly ReadRow[];
}

/** The sheet of a new month beside the own table. */
export interface NewFigures {
  readonly source: ReadTable;
  readonly day: Datum;
  readonly fields: readonly FieldUpdate[];
  /**
   * What is worth a look before anything is taken over: falls, jumps, changed tasks, gemeenten that are missing or
   * extra, and what could not be read for certain.
   */
  readonly findings: readonly Finding[];
}

export type NoUpdate =
  /** Nothing says of which day the new figures are. */
  | { readonly code: 'geenDatum' }
  /** They are of another halfjaar than the own table: then taakstelling, saldo and step are other ones too. */
  | { readonly code: 'anderHalfjaar'; readonly source: ReadTable }
  /** Both sheets have no column in common that people fill in. */
  | { readonly code: 'niets' }
  | { readonly code: 'geenGemeenten' };

export type UpdateOffer =
  { readonly ok: true; readonly figures: NewFigures } | { readonly ok: false; readonly why: NoUpdate };

/**
 * What a sheet of new figures gives to a table, gemeente by gemeente. Both tables bring the day of their figures.
 * Gemeenten of provinces that the own table has none of are nobody's business; one that stands in the new sheet twice
 * and says two things gets nothing.
 */
export function newFigures(own: ReadTable, given: ReadTable): UpdateOffer {
  const day = given.peildatum;
  if (day === undefined) return no({ code: 'geenDatum' });
  if (own.periode && given.periode && !isZelfdePeriode(own.periode, given.periode))
    return no({ code: 'anderHalfjaar', source: given });
  const source = besideOther({ ...given, rows: given.rows.filter(inProvincesOf(own)) }, own);
  const byCode = onlyRows(source);
  const pairs = own.rows.flatMap((row) => {
    const other = row.gemeente && byCode.get(row.gemeente.code);
    return row.gemeente ? [{ row, other }] : [];
  });
  if (pairs.every(({ other }) => other === undefined)) return no({ code: 'geenGemeenten' });
  const fields = UPDATE_FIELDS.flatMap((field): readonly FieldUpdate[] => {
    const columns = targetColumns(own, field);
    const said = pairs.map(({ row, other }) => ({
      row,
      from: heldBy(own, row, field),
      to: other && givenBy(own, source, other, field),
    }));
    if (columns.length === 0 || said.every(({ to }) => to === undefined)) return [];
    return [
      {
        field,
        columns,
        figures: said.flatMap(({ row, from, to }) => (to === undefined ? [] : [{ row, from, to }])),
        without: said.flatMap(({ row, from, to }) => (to === undefined && from !== undefined ? [row] : [])),
      },
    ];
  });
  if (fields.length === 0) return no({ code: 'niets' });
  const findings = [...compare(own, source).findings, ...doubtsIn(given, own)];
  return { ok: true, figures: { source, day, fields, findings } };
}

const no = (why: NoUpdate): UpdateOffer => ({ ok: false, why });

/** The row of each gemeente that has one, or several that say the same. */
export function onlyRows({ rows }: ReadTable): ReadonlyMap<string, ReadRow> {
  const found = new Map<string, ReadRow>();
  const torn = new Set<string>();
  for (const row of rows) {
    const code = row.gemeente?.code ?? '';
    const first = found.get(code);
    if (first && !saysTheSame(first, row)) torn.add(code);
    if (!first) found.set(code, row);
  }
  for (const code of torn) found.delete(code);
  return found;
}

const saysTheSame = (a: ReadRow, b: ReadRow): boolean =>
  UPDATE_FIELDS.every((field) => a[field] === b[field]) && a.unreadable.size === 0 && b.unreadable.size === 0;
