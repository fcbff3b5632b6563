import { ingekort } from '../../../domain/sentences/ingekort';
import type { Beleidsregel } from '../../../domain/beleid/beleidsregel';
import { type Datum, formatDatum, formatDatumVoluit } from '../../../domain/tijd/datum';
import { ladderOp } from '../../../domain/ladder/ladder';
import { beoordeeldePeriode, momentVan } from '../../../domain/tijd/moment';
import { formatNorm } from '../../../domain/beleid/norm-tekst';
import { formatPeriode, formatPeriodeVoluit } from '../../../domain/tijd/periode';
import { areaName } from '../../../table/cells/address';
import type { Finding } from '../../../review/finding';
import type { Overview } from '../../../review/assess/overview';
import { line, text, BLANK } from '../../layout/lines';
import type { Line } from '../../layout/line';
import { SUBTITLE, TITLE, FOOTNOTE } from '../../layout/looks';
import { aangevuld } from './aangevuld';

/** What every paper is made from. */
export interface Stuk {
  readonly overview: Overview;
  /** What the check found on the source sheet and nobody put aside. */
  readonly signalen: readonly Finding[];
  /** Formulas to the source sheet instead of values. */
  readonly levend: boolean;
  /** The day on which it is made. */
  readonly gemaaktOp: Datum;
}

/** The lines above every paper: its table begins at this row. */
export const KOPREGELS = 3;

export function koptekst(titel: string, onder: string): readonly Line[] {
  return [line(text(titel, TITLE)), line(text(onder, SUBTITLE)), BLANK];
}

/** "1e helft 2022 (2022-I), peildatum 21 maart 2022" */
export function periodeEnPeildatum(peildatum: Datum): string {
  const periode = beoordeeldePeriode(peildatum);
  return `${formatPeriodeVoluit(periode)} (${formatPeriode(periode)}), peildatum ${formatDatumVoluit(peildatum)}`;
}

/** Source, rules with their date, and what is assumed, under every paper. */
export function bronregels(stuk: Stuk): readonly Line[] {
  const { sheet, area } = stuk.overview.table;
  return metBron(stuk, `Bron: blad ${sheet}, cellen ${areaName(area)}.`);
}

/** The same for who does not have the workbook: no sheet is named that the receiver cannot open. */
export const bronVoorBuiten = (stuk: Stuk): readonly Line[] =>
  metBron(
    stuk,
    `Bron: het overzicht waar dit een kopie van is, peildatum ${formatDatum(stuk.overview.peildatum)}.`,
    () => 'een ander overzicht',
  );

function metBron({ overview, gemaaktOp }: Stuk, bron: string, genoemd?: (blad: string) => string): readonly Line[] {
  const aannames = new Set(aangenomen(overview));
  const regels = [
    `${bron} Gemaakt met Opgavewijzer op ${formatDatum(gemaaktOp)}.`,
    ...aangevuld(overview.table, overview.rows, genoemd),
    ...contractenOpen(overview),
    regelsOp(overview.peildatum, overview.rows[0]?.beoordeling.regel),
    ...[...aannames].map((aanname) => `Aangenomen: ${aanname}.`),
  ];
  return [BLANK, ...regels.map((een) => line(text(een, FOOTNOTE)))];
}

/** On an eindbeoordeling contracts can decide; while nobody said what their column is of, some steps are not known. */
function contractenOpen({ table: { contracts }, peildatum }: Overview): readonly string[] {
  if (contracts?.asked !== true || momentVan(peildatum) !== 'eindbeoordeling') return [];
  const { heading } = contracts.column;
  return [
    `Van de kolom '${heading}' is niet gezegd of daar de extra personen staan of het totaal: waar dat uitmaakt, is ` +
      'er geen trede.',
  ];
}

/** The rules that were used on a day, with their date and source. */
export function regelsOp(peildatum: Datum, regelVanDag: Beleidsregel | undefined): string {
  const { vanaf, bron } = ladderOp(peildatum);
  const ladder = `Regels: interventieladder zoals die geldt sinds ${formatDatum(vanaf)} (${bron.tekst})`;
  if (momentVan(peildatum) === 'geen')
    return `${ladder}; ${formatDatum(peildatum)} is geen beslisdatum, schema 1/6 van de opgave per maand.`;
  return regelVanDag === undefined
    ? `${ladder}.`
    : `${ladder}; coulance op ${formatDatum(peildatum)}: ${formatNorm(regelVanDag.norm)} (${regelVanDag.bron.tekst}).`;
}

/** Everything assumed in the assessments of these rows, once each. */
function aangenomen({ rows, peildatum }: Overview): readonly string[] {
  const ladder = ladderOp(peildatum).bron;
  const stappen = rows.flatMap(({ beoordeling }) =>
    beoordeling.aangenomen ? beoordeling.pad.filter((stap) => stap.aangenomen) : [],
  );
  const vragen = new Map(stappen.map((stap) => [stap.vraag, `${stap.vraag} (${stap.bron.tekst})`]));
  const regels = rows.map(({ beoordeling }) => beoordeling.regel.bron).filter((bron) => bron.aangenomen);
  return [...(ladder.aangenomen ? [ladder.tekst] : []), ...vragen.values(), ...regels.map((bron) => bron.tekst)];
}

/** In the footer of every page: a sign that Excel would take for a code is doubled. */
export const voettekst = (titel: string): string => `${eigenVoettekst(titel)} - blad &P van &N`;

/**
 * The footer of a paper that goes out by itself, also when it is printed with others: numbers would go on over all of
 * them.
 */
export const eigenVoettekst = (titel: string): string => titel.replace(/&/g, '&&');

/**
 * A name for a sheet: at most 31 characters, without the signs that Excel refuses and with a typographic apostrophe,
 * which needs no doubling in formulas.
 */
export function bladnaam(naam: string): string {
  const netjes = naam
    .replace(/[:\\/?*[\]]/g, ' ')
    .replace(/'/g, '’')
    .replace(/\s+/g, ' ')
    .trim();
  return ingekort(netjes, 31) || 'Verslag';
}
