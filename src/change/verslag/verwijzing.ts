import type { Personen } from '../../domain/getal';
import { cellName } from '../../table/address';
import type { AssessedRow } from '../../table/overview';
import type { Role } from '../../table/roles';
import type { Column, ReadRow, ReadTable } from '../../table/table';
import type { Content } from '../content';
import type { Stuk } from './stuk';

type Figuur = 'opgave' | 'gehuisvest' | 'taakstelling' | 'koppelingen' | 'additioneel';

/**
 * A figure of one gemeente: its value, or, when living formulas are asked for and the source sheet holds exactly that
 * number, a formula to the source. Only a table with gemeenten below each other can be pointed at.
 */
export function figuur({ overview: { table }, levend }: Stuk, { row }: AssessedRow, wat: Figuur, waarde: Personen): Content {
  if (!levend || table.layout !== 'rows') return waarde;
  return rechtstreeks(table, row, wat, waarde) ?? (wat === 'opgave' ? opgeteld(table, row, waarde) : undefined) ?? waarde;
}

/** The sum of a figure: one formula over all source cells when each can be pointed at, else the number. */
export function som(stuk: Stuk, rows: readonly AssessedRow[], wat: Figuur, van: (row: AssessedRow) => Personen): Content {
  const totaal = rows.reduce((opgeteld, row) => opgeteld + van(row), 0);
  const delen = rows.map((row) => figuur(stuk, row, wat, van(row))).filter((een) => typeof een === 'string');
  if (!stuk.levend || delen.length === 0 || delen.length < rows.length) return totaal;
  const formule = `=${delen.map((een) => een.slice(1)).join('+')}`;
  return formule.length > LANGSTE_FORMULE ? totaal : formule;
}

/** Excel takes 8,192 characters. */
const LANGSTE_FORMULE = 8_000;

/** The address of a cell of another sheet, as formulas write it. */
function adres({ sheet }: ReadTable, row: number, column: number): string {
  return `'${sheet.replace(/'/g, "''")}'!${cellName(row, column)}`;
}

function rechtstreeks(table: ReadTable, row: ReadRow, wat: Role, waarde: Personen): Content | undefined {
  const kandidaten: readonly Role[] = wat === 'opgave' && table.taakstellingIsOpgave ? ['opgave', 'taakstelling'] : [wat];
  const kolom = table.columns.find((c) => c.used && !c.ours && kandidaten.includes(c.role) && row.cells.get(c.column) === waarde);
  return kolom && `=${adres(table, row.row, kolom.column)}`;
}

/** taakstelling + saldo, or + achterstand - voorsprong, whichever columns there are. */
function opgeteld(table: ReadTable, row: ReadRow, waarde: Personen): Content | undefined {
  const termen = table.columns.flatMap((kolom) => {
    const teken = kolom.used && !kolom.ours ? tekenVan(kolom) : 0;
    const getal = row.cells.get(kolom.column);
    return teken !== 0 && typeof getal === 'number' ? [{ teken, getal, cel: adres(table, row.row, kolom.column) }] : [];
  });
  const som = termen.reduce((totaal, { teken, getal }) => totaal + teken * getal, 0);
  if (termen.length === 0 || som !== waarde) return undefined;
  return `=${termen.map(({ teken, cel }, i) => `${teken < 0 ? '-' : i === 0 ? '' : '+'}${cel}`).join('')}`;
}

function tekenVan({ role, sign }: Column): number {
  if (role === 'taakstelling' || role === 'achterstand') return 1;
  if (role === 'voorsprong') return -1;
  if (role !== 'saldo' || sign === undefined || sign === 'unknown') return 0;
  return sign === 'achterstandPositive' ? 1 : -1;
}
