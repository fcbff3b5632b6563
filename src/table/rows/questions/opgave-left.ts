import { fold } from '../../cells/text';
import { type Personen, personen } from '../../../domain/getal/getal';
import { opgave, restant } from '../../../domain/opgave/opgave';
import type { Datum } from '../../../domain/tijd/datum';
import { type Periode, isZelfdePeriode } from '../../../domain/tijd/periode';
import { readPersons } from '../../cells/cell-reading';
import { timeIn } from '../../cells/dates';
import { type Column, THRESHOLD } from '../../column';
import { type Role, SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import { allSay, anyOf, holdsWhole, isSame, mostSay } from './held';

/** Does a row show that an opgave is another one, or the taakstelling with the saldo, less who are housed? */
function showsLeft(column: Column, opgaven: readonly Column[], row: ReadRow): boolean | undefined {
  const { taakstelling, saldo, gehuisvest } = row;
  const said = countIn(row, column);
  if (said === undefined || gehuisvest === undefined || gehuisvest === 0) return undefined;
  // A saldo that is what is left of this opgave gives the same sum where half of the taakstelling is housed.
  if (saldo === restant(said, gehuisvest)) return undefined;
  const wholes = [
    ...(taakstelling === undefined ? [] : [opgave(taakstelling, saldo ?? personen(0))]),
    ...opgaven.flatMap((other) => (other === column ? [] : (countIn(row, other) ?? []))),
  ];
  // Minimum or percentage beside it may show that it is the whole itself.
  if (holdsWhole(row, said) && !wholes.some((whole) => holdsWhole(row, whole))) return false;
  return anyOf(wholes.map((whole) => isSame(said, restant(whole, gehuisvest))));
}

/** One row that fits may be chance: a voorsprong of as many as were housed. */
const isChance = (column: Column, opgaven: readonly Column[], rows: readonly ReadRow[]): boolean =>
  rows.filter((row) => showsLeft(column, opgaven, row) === true).length < 2;

/** Columns of the opgave that the rows show to be what is left of it, and those of which that is not sure. */
export interface OpgavenLeft {
  readonly left: readonly Column[];
  readonly unsure: readonly Column[];
}

/**
 * "Te huisvesten" above what is left: in most rows in which somebody is housed it is another opgave, or the
 * taakstelling with the saldo, less those who are. Read as the opgave it would count them twice.
 * @param isTold the title says that the figures are what is left
 */
export function opgavenLeft(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  isTold: boolean,
  peildatum?: Datum,
): OpgavenLeft {
  const opgaven = columns.filter((c) => c.role === 'opgave' && !c.ours && !c.corrected && c.certainty >= THRESHOLD);
  const shown = opgaven.filter((c) => mostSay(rows, (row) => showsLeft(c, opgaven, row)));
  const byChance = shown.filter((c) => isChance(c, opgaven, rows));
  const left = shown.filter((c) => !byChance.includes(c));
  if (left.length > 0) return { left, unsure: [] };
  return { left, unsure: byChance.length > 0 ? byChance : openIn(columns, rows, isTold, peildatum) };
}

/** As the last words of a sheet: what remains, or the whole. */
const BEHIND = /^te (?:huisvesten|plaatsen)(?: (?:vo+r|tot|t\/m|per))?$/;
/** Up to a later day than they were housed; letters print "vóór" of the whole. */
const UP_TO = new RegExp(
  '^(?:aantal )?te (?:huisvesten|plaatsen)(?: (?:(?:vergunning|status)houders|personen))?' +
    '(?: (?:tot|tot en met|t/m|per|op|d\\.d\\.))?[ ()]*$',
);

/** May an opgave be what is left of it, by its place and its words? */
function isOpen(read: Column, housed: Column, peildatum: Datum | undefined): boolean {
  const words = timeIn(read.heading).rest;
  const [due, counted] = [read, housed].map(({ dates }) => dates.at(-1));
  if (read.role !== 'opgave') return false;
  if (read.column > housed.column) return BEHIND.test(words) && (due === undefined || due !== counted);
  const day = counted ?? peildatum;
  return UP_TO.test(words) && due !== undefined && day !== undefined && due > day + 1;
}

/**
 * "Te plaatsen" behind what was housed, "te huisvesten tot 1 juli" before what was on 1 April, of which no saldo is on
 * the sheet, and any opgave below a title "Restopgave": the whole, or what is left of it, unless the figures beside it
 * show which.
 */
function openIn(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  isTold: boolean,
  peildatum: Datum | undefined,
): readonly Column[] {
  const used = columns.filter((c) => c.used);
  const of = (role: Role): Column | undefined => used.find((c) => c.role === role);
  const [read, housed] = [of('opgave') ?? of('taakstelling'), of('gehuisvest')];
  if (!read || read.corrected || !housed || of('nogTeHuisvesten')) return [];
  if (!isTold && !isOpen(read, housed, peildatum)) return [];
  if (used.some((c) => SALDO_FORMS.has(c.role))) return [];
  const isWhole = (row: ReadRow): boolean | undefined => {
    const { opgave: whole, taakstelling } = row;
    const said = whole ?? taakstelling;
    return said === undefined ? undefined : anyOf([holdsWhole(row, said), isSame(whole, taakstelling)]);
  };
  return mostSay(rows, isWhole) ? [] : [read];
}

/**
 * "Te realiseren" that is the taakstelling with the saldo in every row, and in one of them not what is left of it, is
 * the opgave.
 */
export function wholesIn(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  if (columns.some((c) => c.used && c.role === 'opgave')) return [];
  const isWhole = (row: ReadRow): boolean | undefined => {
    const { taakstelling, saldo, gehuisvest, nogTeHuisvesten: said } = row;
    if (said === undefined || taakstelling === undefined || saldo === undefined || gehuisvest === 0) return undefined;
    return said === opgave(taakstelling, saldo);
  };
  return allSay(rows, isWhole)
    ? columns.filter((c) => c.used && !c.corrected && c.role === 'nogTeHuisvesten' && isTo(c))
    : [];
}

/** "Totaal te huisvesten" that is taakstelling, saldo and additional task together in every row that has one. */
export function withExtra(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const hasSaldo = columns.some((c) => c.used && SALDO_FORMS.has(c.role));
  const isAll = ({ gemeente, taakstelling, saldo, additioneel, opgave: said }: ReadRow): boolean | undefined =>
    !gemeente || taakstelling === undefined || said === undefined || !additioneel || (hasSaldo && saldo === undefined)
      ? undefined
      : said === opgave(taakstelling, saldo ?? personen(0)) + additioneel;
  return allSay(rows, isAll) ? columns.filter((c) => c.used && !c.corrected && c.role === 'opgave') : [];
}

/** "Extra taakstelling" that is in the opgave of no row: taakstelling and saldo make that without it. */
export function extraBeside(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const isWhole = ({ gemeente, taakstelling, saldo, opgave: said }: ReadRow): boolean | undefined =>
    !gemeente || taakstelling === undefined || said === undefined || saldo === undefined
      ? undefined
      : said === opgave(taakstelling, saldo);
  const isOpen = ({ role, certainty, corrected, ours, heading }: Column): boolean =>
    role === 'taakstelling' && certainty < THRESHOLD && !corrected && !ours && /^extra /i.test(heading);
  return columns.some(isOpen) && allSay(rows, isWhole) ? columns.filter(isOpen) : [];
}

/**
 * The opgave of the halfjaar that follows: in most rows its taakstelling with what is left of this one, and not the
 * taakstelling of this one with the saldo.
 */
export function opgavenOfNext(
  columns: readonly Column[],
  rows: readonly ReadRow[],
): readonly (Column & { readonly periode: Periode })[] {
  const used = (role: Role): Column | undefined => columns.find((c) => c.used && !c.corrected && c.role === role);
  const [read, half] = [used('opgave'), used('taakstelling')?.periode];
  if (!read || !half || read.periode || read.dates.length > 0) return [];
  const later = columns.find(
    ({ role, periode }) => role === 'taakstelling' && periode && !isZelfdePeriode(periode, half),
  );
  const isNext = (row: ReadRow): boolean | undefined => {
    const { taakstelling, saldo = personen(0), gehuisvest, opgave: said, eindsaldo } = row;
    const next = later && countIn(row, later);
    if (taakstelling === undefined || gehuisvest === undefined || next === undefined) return undefined;
    const whole = opgave(taakstelling, saldo);
    return said !== whole && said === opgave(next, eindsaldo ?? restant(whole, gehuisvest));
  };
  return later?.periode && mostSay(rows, isNext) ? [{ ...read, periode: later.periode }] : [];
}

const isTo = ({ heading }: Column): boolean => /^te /.test(fold(heading));

const countIn = ({ cells }: ReadRow, { column }: Column): Personen | undefined =>
  readPersons(cells.get(column) ?? '', 'opgave').value;
