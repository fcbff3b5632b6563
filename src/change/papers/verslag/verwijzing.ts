import type { Personen } from '../../../domain/getal/getal';
import { areaName } from '../../../table/cells/address';
import type { AssessedRow } from '../../../review/assess/overview';
import type { Role } from '../../../table/roles';
import type { ReadRow, ReadTable } from '../../../table/table';
import type { Column } from '../../../table/column';
import type { Content } from '../../write/content';
import type { Stuk } from './stuk';

export type Figuur = 'opgave' | 'gehuisvest' | 'taakstelling' | 'koppelingen' | 'additioneel';

/** The table that figures come from, and whether formulas to it are asked for. */
export type Herkomst = Pick<Stuk, 'overview' | 'levend'>;

/** One column of the source with the sign that it counts with. */
export interface SignedColumn {
  readonly teken: 1 | -1;
  readonly column: number;
}

/**
 * A figure of one gemeente: its value, or, when living formulas are asked for and the source sheet holds exactly that
 * number, a formula to the source. Only a table with gemeenten below each other can be pointed at.
 */
export function figuur(
  { overview: { table }, levend }: Herkomst,
  { row }: AssessedRow,
  wat: Figuur,
  waarde: Personen,
): Content {
  const termen = levend ? termenVan(table, row, wat, waarde) : undefined;
  return termen === undefined ? waarde : `=${opgeteld(termen, (column) => adres(table, row.row, column))}`;
}

/** What one cell of the source holds, as a formula to it; undefined when it does not hold exactly this value. */
export function uitCel(
  table: ReadTable,
  { row, cells }: ReadRow,
  { column }: Column,
  waarde: Content,
): Content | undefined {
  return table.layout === 'rows' && waarde !== '' && cells.get(column) === waarde
    ? `=${adres(table, row, column)}`
    : undefined;
}

/** The address of cells below each other on another sheet, as formulas write it. */
export function adres({ sheet }: ReadTable, row: number, column: number, tot = row): string {
  return `'${sheet.replace(/'/g, "''")}'!${areaName({ row, column, rows: tot - row + 1, columns: 1 })}`;
}

export function opgeteld(termen: readonly SignedColumn[], plaats: (column: number) => string): string {
  return termen
    .map(({ teken, column }) => `${teken < 0 ? '-' : '+'}${plaats(column)}`)
    .join('')
    .replace(/^\+/, '');
}

/**
 * The columns that a figure of one gemeente is the sum of; undefined when the source does not hold exactly that number.
 */
export function termenVan(
  table: ReadTable,
  row: ReadRow,
  wat: Figuur,
  waarde: Personen,
): readonly SignedColumn[] | undefined {
  if (table.layout !== 'rows') return undefined;
  const kandidaten: readonly Role[] =
    wat === 'opgave' && table.taakstellingIsOpgave ? ['opgave', 'taakstelling'] : [wat];
  const kolom = table.columns.find(
    (c) => c.used && !c.ours && kandidaten.includes(c.role) && row.cells.get(c.column) === waarde,
  );
  if (kolom) return [{ teken: 1, column: kolom.column }];
  return wat === 'opgave' ? metSaldo(table, row, waarde) : undefined;
}

/** taakstelling + saldo, or + achterstand - voorsprong, whichever columns there are. */
function metSaldo(table: ReadTable, row: ReadRow, waarde: Personen): readonly SignedColumn[] | undefined {
  const gevuld = table.columns.flatMap((kolom) => {
    const teken = kolom.used && !kolom.ours ? tekenVan(kolom) : 0;
    const getal = row.cells.get(kolom.column);
    return teken !== 0 && typeof getal === 'number' ? [{ teken, column: kolom.column, getal }] : [];
  });
  const klopt = gevuld.length > 0 && gevuld.reduce((totaal, { teken, getal }) => totaal + teken * getal, 0) === waarde;
  return klopt ? gevuld.map(({ teken, column }) => ({ teken, column })) : undefined;
}

function tekenVan({ role, sign }: Column): 1 | -1 | 0 {
  if (role === 'taakstelling' || role === 'achterstand') return 1;
  if (role === 'voorsprong') return -1;
  if (role !== 'saldo' || sign === undefined || sign === 'unknown') return 0;
  return sign === 'achterstandPositive' ? 1 : -1;
}
