import { type Personen, personen } from '../../../domain/getal/getal';
import { opgave, restant } from '../../../domain/opgave/opgave';
import { readPersons } from '../../cells/cell-reading';
import { fold } from '../../cells/text';
import { type Column, THRESHOLD } from '../../column';
import { type Role, SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import { anyOf, holdsWhole, isSame, mostSay } from './held';

/** Does a row show that an opgave is another one, or the taakstelling with the saldo, less who are housed? */
function showsLeft(column: Column, opgaven: readonly Column[], row: ReadRow): boolean | undefined {
  const { taakstelling, saldo, gehuisvest } = row;
  const said = countIn(row, column);
  if (said === undefined || gehuisvest === undefined || gehuisvest === 0) return undefined;
  const wholes = [
    ...(taakstelling === undefined ? [] : [opgave(taakstelling, saldo ?? personen(0))]),
    ...opgaven.flatMap((other) => (other === column ? [] : (countIn(row, other) ?? []))),
  ];
  return anyOf(wholes.map((whole) => isSame(said, restant(whole, gehuisvest))));
}

/** One row that fits may be chance: a voorsprong of as many as were housed. "Te huisvesten" says no opgave itself. */
const isChance = (column: Column, opgaven: readonly Column[], rows: readonly ReadRow[]): boolean =>
  /(?:opgave|taakstelling)\b/i.test(column.heading) &&
  rows.filter((row) => showsLeft(column, opgaven, row) === true).length < 2;

/** Columns of the opgave that the rows show to be what is left of it, and those of which that is not sure. */
export interface OpgavenLeft {
  readonly left: readonly Column[];
  readonly unsure: readonly Column[];
}

/**
 * "Te huisvesten" above what is left: in most rows in which somebody is housed it is another opgave, or the
 * taakstelling with the saldo, less those who are. Read as the opgave it would count them twice.
 */
export function opgavenLeft(columns: readonly Column[], rows: readonly ReadRow[]): OpgavenLeft {
  const opgaven = columns.filter((c) => c.role === 'opgave' && !c.ours && !c.corrected && c.certainty >= THRESHOLD);
  const shown = opgaven.filter((c) => mostSay(rows, (row) => showsLeft(c, opgaven, row)));
  const byChance = shown.filter((c) => isChance(c, opgaven, rows));
  const left = shown.filter((c) => !byChance.includes(c));
  if (left.length > 0) return { left, unsure: [] };
  return { left, unsure: byChance.length > 0 ? byChance : openIn(columns, rows) };
}

/** As the last words of a sheet: what remains, or the whole. */
const OPEN_HEADING = /^te (?:huisvesten|plaatsen)$/;

/**
 * "Te plaatsen" behind what was housed, beside a taakstelling of which the saldo is not on the sheet: the whole opgave
 * or what is left of it, unless the figures beside it show that it is the whole.
 */
function openIn(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const used = columns.filter((c) => c.used);
  const of = (role: Role): Column | undefined => used.find((c) => c.role === role);
  const [read, housed] = [of('opgave'), of('gehuisvest')];
  if (!read || read.corrected || !housed || read.column < housed.column || !of('taakstelling')) return [];
  if (!OPEN_HEADING.test(fold(read.heading)) || used.some((c) => SALDO_FORMS.has(c.role))) return [];
  return mostSay(rows, (row) => row.opgave && holdsWhole(row, row.opgave)) ? [] : [read];
}

const countIn = ({ cells }: ReadRow, { column }: Column): Personen | undefined =>
  readPersons(cells.get(column) ?? '', 'opgave').value;
