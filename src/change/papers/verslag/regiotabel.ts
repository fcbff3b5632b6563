import { aandeel } from '../../../domain/getal/afronding';
import { type Datum, formatDatumVoluit } from '../../../domain/tijd/datum';
import { EIGEN_PROVINCIE } from '../../../domain/gemeente/provincies';
import { opsomming } from '../../../domain/sentences/numbers';
import { alsGeheel, vergelijkNamen } from '../../../domain/opgave/provincie';
import { beoordeeldePeriode, tussenstandVan } from '../../../domain/tijd/moment';
import { begin, einde, formatPeriodeVoluit } from '../../../domain/tijd/periode';
import { cellName } from '../../../table/cells/address';
import type { AssessedRow, Overview } from '../../../review/assess/overview';
import { liesIn } from '../../../review/assess/view';
import { shareFormula } from '../../share-formula';
import { someOf } from '../../../table/sentences/parts';
import { columnFor } from '../../../table/table';
import { type Content, valueContent } from '../../write/content';
import type { SheetPlan } from '../../sheet-plan';
import { nietOpgenomen } from './keuze/keuze';
import { asSheet, count, cell, share, styled, line, text } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { overWaarden } from './sommen';
import { TABLE, TABLE_HEADING, TOTAL, FOOTNOTE } from '../../layout/looks';
import { bladnaam, bronregels, KOPREGELS, koptekst, periodeEnPeildatum, voettekst, type Stuk } from './stuk';
import { figuur, uitCel } from './verwijzing';

/**
 * The overview of the gemeenten of `stuk` in the form of the Haaglanden overview of 30-3-2022: written as in the
 * source, by alphabet, and a Totaal.
 */
export function regiotabel(stuk: Stuk, regio: string): SheetPlan {
  const { overview } = stuk;
  const rows = [...overview.rows].sort((a, b) => vergelijkNamen(a.naam, b.naam));
  const titel = `Huisvesting vergunninghouders ${regio}`;
  const eerste = KOPREGELS + 1;
  const tabel = [...rows.map((row, i) => gemeenteregel(stuk, row, eerste + i)), totaalregel(stuk, eerste)];
  const regels = [
    ...koptekst(titel, periodeEnPeildatum(overview.peildatum)),
    styled(line(...koppen(overview).map((kop) => text(kop))), TABLE_HEADING),
    ...tabel,
    line(
      text(
        'Taakstelling: inclusief achterstand of voorsprong (de opgave). Gerealiseerd: percentage van de opgave.',
        FOOTNOTE,
      ),
    ),
    ...zonderBesluit(stuk, rows),
    ...overWaarden(stuk.levend, tabel),
    ...nietOpgenomen(overview),
    ...bronregels(stuk),
  ];
  return asSheet({
    name: bladnaam(`Regiotabel ${regio}`),
    kind: 'verslag:regiotabel',
    lines: regels,
    widths: [26, 14, 14, 18, 18, 14],
    orientation: 'landscape',
    heading: KOPREGELS,
    footer: voettekst(titel),
  });
}

/** The headings of the overview, with the dates of this period. */
export function koppen(overview: Overview): readonly string[] {
  const { peildatum } = overview;
  const periode = beoordeeldePeriode(peildatum);
  const dag = formatDatumVoluit(peildatum);
  const laatste = einde(periode);
  return [
    'Gemeente',
    besluitkop(overview),
    `Taakstelling ${formatPeriodeVoluit(periode)}`,
    `Plaatsingen ${formatDatumVoluit(begin(periode))} – ${dag}`,
    peildatum < laatste ? `Te realiseren ${dag} - ${formatDatumVoluit(laatste)}` : `Nog te realiseren op ${dag}`,
    `Gerealiseerd ${dag}`,
  ];
}

/**
 * The steps of these gemeenten carry the dates of the headings that they stand under, also those of other sheets. Only
 * our own sheet's may be that of the first day of the half-year unsaid, and not after a later decision date.
 */
function besluitkop({ table, peildatum, rows }: Overview): string {
  const kolom = columnFor(table, 'trede');
  const elders = (table.extraSheets ?? []).filter(({ taken }) => {
    const naar = taken.get('trede');
    return rows.some(({ row }) => naar?.has(row.row));
  });
  const overgenomen = new Set(elders.flatMap(({ taken }) => [...(taken.get('trede') ?? [])]));
  const isHier = kolom !== undefined && rows.some(({ row }) => row.trede !== undefined && !overgenomen.has(row.row));
  const dagen = [
    ...(isHier || elders.length === 0 ? [kolom?.dates[0] ?? vanzelf(peildatum)] : []),
    ...elders.map(({ tredeOp }) => tredeOp),
  ];
  const bekend = [...new Set(dagen.flatMap((dag) => dag ?? []))].sort((a, b) => a - b);
  const zonder = dagen.includes(undefined) ? ['datum niet bekend'] : [];
  const genoemd = opsomming([...bekend.map(formatDatumVoluit), ...zonder]);
  return bekend.length === 0 ? `Besluit (${genoemd})` : `Besluit op ${genoemd}`;
}

/** The only decision date that a step on a sheet of this day can be of; undefined where there are two. */
function vanzelf(peildatum: Datum): Datum | undefined {
  const periode = beoordeeldePeriode(peildatum);
  return peildatum > tussenstandVan(periode) ? undefined : begin(periode);
}

function gemeenteregel(stuk: Stuk, row: AssessedRow, rij: number): Line {
  const [opgave, gehuisvest] = [cellName(rij, 2), cellName(rij, 3)];
  const { levend } = stuk;
  return styled(
    line(
      text(row.row.name),
      cell(besluit(stuk, row), { align: 'center' }),
      count(figuur(stuk, row, 'opgave', row.opgave)),
      count(figuur(stuk, row, 'gehuisvest', row.gehuisvest)),
      count(levend ? `=${opgave}-${gehuisvest}` : row.nogTeHuisvesten),
      share(levend ? shareFormula(gehuisvest, opgave) : (row.gerealiseerd ?? '')),
    ),
    TABLE,
  );
}

/** The step as the source writes it: 3 stays 3. */
function besluit({ overview: { table }, levend }: Stuk, { row, trede }: AssessedRow): Content {
  const kolom = columnFor(table, 'trede');
  const inCel = kolom && row.cells.get(kolom.column);
  const geschreven = inCel === '' ? undefined : inCel;
  return (
    (levend && kolom && geschreven !== undefined ? uitCel(table, row, kolom, geschreven) : undefined) ??
    valueContent(geschreven ?? trede ?? '')
  );
}

/** An empty place in the column of steps is not "none": it is said of whom the decision is not known. */
function zonderBesluit(stuk: Stuk, rows: readonly AssessedRow[]): readonly Line[] {
  const namen = rows
    .filter((row) => liesIn(row.row) === EIGEN_PROVINCIE && besluit(stuk, row) === '')
    .map(({ naam }) => naam);
  if (namen.length === 0) return [];
  const wie = namen.length === rows.length ? 'alle gemeenten in de tabel' : someOf(namen);
  return [line(text(`Besluit niet bekend: ${wie}.`, FOOTNOTE))];
}

function totaalregel({ overview: { rows }, levend }: Stuk, eerste: number): Line {
  const { opgave, gehuisvest, nogTeHuisvesten } = alsGeheel(rows);
  const [van, tot] = [eerste, eerste + rows.length - 1];
  const som = (column: number, waarde: number): Content =>
    levend && tot >= van ? `=SUM(${cellName(van, column)}:${cellName(tot, column)})` : waarde;
  const [o, g] = [cellName(tot + 1, 2), cellName(tot + 1, 3)];
  return styled(
    line(
      text('Totaal'),
      cell(''),
      count(som(2, opgave)),
      count(som(3, gehuisvest)),
      count(som(4, nogTeHuisvesten)),
      share(levend ? shareFormula(g, o) : (aandeel(gehuisvest, opgave) ?? '')),
    ),
    TOTAL,
  );
}
