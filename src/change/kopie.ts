import type { Datum } from '../domain/datum';
import type { Grid } from '../table/grid';
import type { Overview } from '../table/overview';
import { cellAt, valueAt } from './cells';
import { valueContent } from './content';
import type { SheetPlan } from './sheet-plan';
import { alsBlad, cel, metOpmaak, regel } from './verslag/opbouw';
import type { Regel } from './verslag/opbouw';
import { TABEL, TABELKOP, TOTAAL } from './verslag/stijl';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst } from './verslag/stuk';

/**
 * A copy of the table that is fit to send: what is to be seen of it, as values, with title, period, peildatum and source.
 * It is made anew from what the cells show, so that no formula, note, hidden row or hidden column can come along.
 */
export function deelbareKopie(grid: Grid, overview: Overview, gemaaktOp: Datum): SheetPlan {
  const { table, peildatum } = overview;
  const titel = table.title.find((line) => line !== '') ?? `Huisvesting vergunninghouders, ${table.sheet}`;
  const last = Math.max(table.area.column + table.area.columns - 1, ...table.columns.filter((c) => c.ours).map((c) => c.column));
  const columns = between(table.area.column, last).filter((column) => !grid.hiddenColumns.has(column));
  const rows = between(table.area.row, table.area.row + table.area.rows - 1).filter((row) => !grid.hiddenRows.has(row));
  const lines = rows.map((row) => tableLine(grid, overview, row, columns));
  const regels = [...koptekst(titel, periodeEnPeildatum(peildatum)), ...lines, ...bronregels({ overview, levend: false, gemaaktOp })];
  const kop = rows.findLastIndex((row) => table.headingRows.includes(row));
  return alsBlad({
    naam: bladnaam(`Kopie ${table.sheet}`),
    soort: 'deelbare kopie',
    regels,
    breedtes: columns.map((column) => widthOf(grid, rows, column)),
    richting: columns.length > 6 ? 'landscape' : 'portrait',
    ...(kop >= 0 && { kop: KOPREGELS + kop }),
    voettekst: voettekst(titel),
  });
}

function tableLine(grid: Grid, { table }: Overview, row: number, columns: readonly number[]): Regel {
  const line = regel(...columns.map((column) => {
    const { numberFormat } = cellAt(grid, row, column);
    return cel(valueContent(valueAt(grid, row, column)), numberFormat === 'General' || numberFormat === '@' ? undefined : { numberFormat });
  }));
  if (table.headingRows.includes(row)) return metOpmaak(line, TABELKOP);
  return metOpmaak(line, row === table.totalRow || table.subtotalRows.includes(row) ? TOTAAL : TABEL);
}

const NARROW = 10;
const WIDE = 44;

/** As wide as the longest text below the headings, which wrap. */
function widthOf(grid: Grid, rows: readonly number[], column: number): number {
  const lengths = rows.slice(1).map((row) => valueAt(grid, row, column)).map((value) => (typeof value === 'string' ? value.length + 1 : 0));
  return Math.min(WIDE, Math.max(NARROW, ...lengths));
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
