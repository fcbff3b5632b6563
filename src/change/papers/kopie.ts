import type { Datum } from '../../domain/tijd/datum';
import type { Grid } from '../../table/cells/grid';
import type { Overview } from '../../review/assess/overview';
import { kindOf } from '../../table/roles';
import { cellAt, valueAt } from '../write/cells';
import { valueContent } from '../write/content';
import { kolomVorm, type KolomVorm } from './kopie-kolom';
import { COUNT_FORMAT } from '../write/number-formats';
import type { CellState } from '../write/plan';
import { offers, planResults } from '../outcomes/results';
import type { SheetPlan } from '../sheet-plan';
import { asSheet, cell, styled, line, text } from '../layout/lines';
import type { Line } from '../layout/line';
import { TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../layout/looks';
import { onderDeBron } from './verslag/noten';
import {
  bladnaam,
  bronregels,
  bronVoorBuiten,
  KOPREGELS,
  koptekst,
  periodeEnPeildatum,
  voettekst,
  type Stuk,
} from './verslag/stuk';

/**
 * A copy of the table that is fit to send: what is to be seen of it, as values, with title, period, peildatum and
 * source. It is made anew from what the cells show, so that no formula, note, hidden row or hidden column can come
 * along.
 */
export function deelbareKopie(grid: Grid, overview: Overview, gemaaktOp: Datum): SheetPlan {
  const seen = {
    rows: tableRows(overview).filter((row) => !grid.hiddenRows.has(row)),
    columns: tableColumns(overview).filter((column) => !grid.hiddenColumns.has(column)),
  };
  const kopie = { naam: `Kopie ${overview.table.sheet}`, kind: 'deelbare kopie', bron: bronVoorBuiten };
  return tableSheet(overview, gemaaktOp, kopie, { ...seen, cellOf: (...at) => shownCell(grid, overview, ...at) });
}

/** The table with our outcomes beside it on a sheet of its own, for when the table's own sheet cannot be written on. */
export function opNieuwBlad(grid: Grid, overview: Overview, gemaaktOp: Datum): SheetPlan {
  const ours = new Set(
    offers(overview, grid)
      .filter(({ kind }) => kind === 'nieuw' || kind === 'bijwerken')
      .map(({ key }) => key),
  );
  const { changes } = planResults(overview, grid, { take: ours });
  const written = new Map(changes.map((change) => [`${change.row}:${change.column}`, change.after]));
  const columns = [...new Set([...tableColumns(overview), ...changes.map((change) => change.column)])].sort(
    (a, b) => a - b,
  );
  return tableSheet(
    overview,
    gemaaktOp,
    { naam: `Uitkomsten ${overview.table.sheet}`, kind: 'uitkomsten', bron: bronregels },
    {
      rows: tableRows(overview),
      columns,
      cellOf: (row, column) => written.get(`${row}:${column}`) ?? shownCell(grid, overview, row, column),
    },
  );
}

/** What is made of the table, and what it says of its source. */
interface Kopie {
  readonly naam: string;
  readonly kind: string;
  readonly bron: (stuk: Stuk) => readonly Line[];
}

/** The part of the table that is shown, and what its cells say. */
interface Part {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cellOf: (row: number, column: number) => CellState;
}

function tableSheet(overview: Overview, gemaaktOp: Datum, { naam, kind, bron }: Kopie, part: Part): SheetPlan {
  const { rows, columns, cellOf } = part;
  const { table, peildatum } = overview;
  const titel = table.title.find((line) => line !== '') ?? 'Huisvesting vergunninghouders';
  const kop = rows.findLastIndex((row) => table.headingRows.includes(row));
  const vormen = columns.map((column, i) => {
    const inhoud = (some: readonly number[]) => some.map((row) => cellOf(row, column).content);
    return kolomVorm(inhoud(rows.slice(0, kop + 1)).join(' '), inhoud(rows.slice(kop + 1)), i === 0);
  });
  return asSheet({
    name: bladnaam(naam),
    kind,
    lines: [
      ...koptekst(titel, periodeEnPeildatum(peildatum)),
      ...rows.map((row) => tableLine(overview, row, part, vormen)),
      ...onderDeTabel(overview),
      ...bron({ overview, signalen: [], levend: false, gemaaktOp }),
    ],
    widths: vormen.map(({ breedte }) => breedte),
    orientation: columns.length > 6 ? 'landscape' : 'portrait',
    ...(kop >= 0 && { heading: KOPREGELS + kop }),
    footer: voettekst(titel),
  });
}

/**
 * What stands under the table comes along, and so does what was found of the taakstelling when nothing there says it.
 */
function onderDeTabel({ table }: Overview): readonly Line[] {
  const noten = onderDeBron(table);
  const zin = 'Taakstelling: inclusief achterstand of voorsprong (de opgave).';
  const gezegd = noten.some((noot) => /inclusief (?:achterstand|voorsprong)/i.test(noot));
  return [...noten, ...(table.taakstellingIsOpgave && !gezegd ? [zin] : [])].map((noot) => line(text(noot, FOOTNOTE)));
}

/** What a cell shows, as a value: a count with its thousands apart, and a step without a letter as a number. */
function shownCell(grid: Grid, { table }: Overview, row: number, column: number): CellState {
  const [value, { numberFormat }] = [valueAt(grid, row, column), cellAt(grid, row, column)];
  const kind = kindOf(table.columns.find((one) => one.column === column)?.role ?? 'onbekend');
  if (kind === 'trede' && typeof value === 'string' && /^\d$/.test(value))
    return { content: Number(value), numberFormat };
  return {
    content: valueContent(value),
    numberFormat:
      kind === 'personen' && typeof value === 'number' && numberFormat === 'General' ? COUNT_FORMAT : numberFormat,
  };
}

const tableRows = ({ table: { area } }: Overview): readonly number[] => between(area.row, area.row + area.rows - 1);

function tableColumns({ table: { area, columns } }: Overview): readonly number[] {
  const last = Math.max(area.column + area.columns - 1, ...columns.filter((c) => c.ours).map((c) => c.column));
  return between(area.column, last);
}

function tableLine({ table }: Overview, row: number, { columns, cellOf }: Part, vormen: readonly KolomVorm[]): Line {
  const isHeading = table.headingRows.includes(row);
  const plain = line(
    ...columns.map((column, i) => {
      const { content, numberFormat } = cellOf(row, column);
      return cell(content, {
        ...(isHeading ? {} : vormen[i]?.style),
        ...(numberFormat !== 'General' && numberFormat !== '@' && { numberFormat }),
      });
    }),
  );
  if (isHeading) return styled(plain, TABLE_HEADING);
  return styled(plain, row === table.totalRow || table.subtotalRows.includes(row) ? TOTAL : TABLE);
}

function between(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
