import type { Personen } from '../../../../domain/getal/getal';
import type { Column } from '../../../../table/column';
import type { Role } from '../../../../table/roles';
import type { ReadRow, ReadTable } from '../../../../table/table';
import { formuleVan } from '../sommen';
import { type SignedColumn, termenVan } from '../verwijzing';

/** Columns of one saldo: signed, or achterstand and voorsprong apart. */
export type Saldokolommen = readonly [signed: Role, achterstand: Role, voorsprong: Role];
export const BEGIN: Saldokolommen = ['saldo', 'achterstand', 'voorsprong'];
export const EINDE: Saldokolommen = ['eindsaldo', 'eindachterstand', 'eindvoorsprong'];

/** The sum of the saldi as a formula to the source; undefined where a cell does not hold exactly what was read. */
export const saldoformule = (
  table: ReadTable,
  rows: readonly ReadRow[],
  kolommen: Saldokolommen,
  saldoVan: (row: ReadRow) => Personen | undefined,
): string | undefined =>
  formuleVan(table, rows, (row) => {
    const saldo = saldoVan(row);
    return saldo === undefined ? undefined : (uitKolommen(table, row, kolommen, saldo) ?? uitRest(table, row, saldo));
  });

/** The places in tussenvoorzieningen added up. */
export const plekkenformule = (table: ReadTable, rows: readonly ReadRow[]): string | undefined =>
  formuleVan(table, rows, (row) => {
    const kolom = table.columns.find(({ used, role }) => used && role === 'tussenvoorzieningen');
    return kolom && telt(row, kolom) === (row.tussenvoorzieningen ?? 0)
      ? [{ teken: 1, column: kolom.column }]
      : undefined;
  });

function uitKolommen(
  table: ReadTable,
  row: ReadRow,
  [signed, achterstand, voorsprong]: Saldokolommen,
  saldo: Personen,
): readonly SignedColumn[] | undefined {
  const tekenVan = ({ role, sign }: Column): 1 | -1 => {
    if (role === signed) return sign === 'voorsprongPositive' ? -1 : 1;
    return role === voorsprong ? -1 : 1;
  };
  const alle = table.columns.filter((c) => c.used && !c.ours && [signed, achterstand, voorsprong].includes(c.role));
  const kolommen = alle.some((c) => c.role === signed) ? alle.filter((c) => c.role === signed) : alle;
  const som = kolommen.reduce<number>((totaal, c) => totaal + tekenVan(c) * (telt(row, c) ?? NaN), 0);
  return kolommen.length > 0 && som === saldo
    ? kolommen.map((c) => ({ teken: tekenVan(c), column: c.column }))
    : undefined;
}

/** What is left: the opgave less who is housed. */
function uitRest(table: ReadTable, row: ReadRow, saldo: Personen): readonly SignedColumn[] | undefined {
  const { gehuisvest } = row;
  if (gehuisvest === undefined) return undefined;
  const opgave = termenVan(table, row, 'opgave', (saldo + gehuisvest) as Personen);
  const eraf = termenVan(table, row, 'gehuisvest', gehuisvest);
  return opgave && eraf && [...opgave, ...eraf.map(({ column }) => ({ teken: -1 as const, column }))];
}

/** What SUM makes of a cell: a blank is 0, a text is none. */
function telt({ cells }: ReadRow, { column }: Column): number | undefined {
  const waarde = cells.get(column);
  if (typeof waarde === 'number') return waarde;
  return waarde === '' ? 0 : undefined;
}
