import { known } from '../../../domain/known';
import { type Datum, datum } from '../../../domain/tijd/datum';
import type { Grid } from '../../cells/grid';
import { type Sample, judged, namedByCells, withEmptyShare, withHeldSource, withNamesOnly } from './column-cells';
import {
  type Correction,
  type Corrections,
  LETTER_SIGNATURE,
  gemeenteKey,
  headingKeys,
  letterKeys,
  signatureOf,
  timeless,
} from './corrections';
import type { HeadingReading } from './heading-reading';
import type { Located } from '../located';
import type { MonthWay } from '../../months';
import { noteTo } from '../notes';
import { ownColumns } from '../own-columns';
import { CELL_REASONS } from './reasons';
import { plainReason } from '../../column-reason';
import { type Column, type Sign, THRESHOLD, isTimeless } from '../../column';
import { datesThatHold } from './title-dates';
import { timeIn } from '../../cells/dates';
import { withoutDay } from '../../own-heading';
import { IS_TASK, type Role } from '../../roles';
import { saidSaldo } from './saldo-words';
import { signTold } from './saldo/sign';
import { OWN_HEADINGS } from './vocabulary';

const SAMPLE = 40;
const UNREAD: HeadingReading = { role: 'onbekend', certainty: 0, words: [], nearly: false, dates: [] };

/** What the workbook remembers of earlier readings and writes. */
export interface Known {
  /** What the user said about columns, by table signature and column key. */
  readonly corrections?: Corrections;
  /** The headings of our own columns on this sheet. */
  readonly written?: readonly string[];
  /** The peildatum that the user gave, for a sheet that names none. */
  readonly peildatum?: Datum;
}

/**
 * The columns of a table with their meaning: first from the heading, then from the cells, last from what the user said.
 */
export function columnsOf(
  located: Located,
  { corrections = new Map(), written = [] }: Known,
): { readonly columns: readonly Column[]; readonly signature: string; readonly months: MonthWay | undefined } {
  const { view, body } = located;
  const sample = { view, rows: body.rows.slice(0, SAMPLE), ...known({ totalRow: body.totalRow }) };
  const found = withNamesOnly(readColumns(located, sample, written), sample);
  const isNamed = found.some(({ role }) => role === 'gemeente');
  const named = found.map((c) =>
    isNamed || c.role !== 'onbekend' ? c : { ...c, ...namedByCells(sample, c.column, c.heading) },
  );
  const meant = withEmptyShare(withHeldSource(named, sample), (c) =>
    body.rows.some((row) => view.value(row, c.column) !== ''),
  );
  const isLetter = view.grid.letter === true;
  const keys = (isLetter ? letterKeys : headingKeys)(meant.filter((c) => !c.ours).map((c) => c.heading));
  const signature = isLetter ? LETTER_SIGNATURE : signatureOf(keys, located.subject);
  const said = corrections.get(signature);
  let place = 0;
  const columns = meant.map((c): Column => {
    if (c.ours) return { ...c, key: `eigen: ${c.heading}` };
    const line = keys[place++] ?? '';
    const key = isLetter && line === 'gemeente' ? gemeenteKey(view.grid.sheet) : line;
    return corrected({ ...c, key }, view.grid, said?.get(key));
  });
  return { columns, signature, months: [...(said?.values() ?? [])].find((c) => c.maanden)?.maanden };
}

/** Whether the figures of a column say themselves which way they go: "achterstand 6", "3 voorsprong". */
function sayTheirWay({ view, body }: Located, column: number): boolean {
  const cells = body.rows.map((row) => view.value(row, column)).filter((cell) => cell !== '' && cell !== 0);
  return cells.length > 0 && cells.every((cell) => saidSaldo(cell) !== undefined);
}

function readColumns(located: Located, sample: Sample, written: readonly string[]): readonly Omit<Column, 'key'>[] {
  const { view, heading: headed, firstColumn, lastColumn, body } = located;
  const own = ownColumns(view, headed, body.rows, written);
  const heads = new Map(headed.columns.map((h) => [h.column, h]));
  const told = signTold([...located.title, ...located.notes]);
  /** Which way is positive in a column of which the heading does not say it. */
  const wayIn = (column: number): Sign => (sayTheirWay(located, column) ? 'achterstandPositive' : (told ?? 'unknown'));
  const found: Omit<Column, 'key'>[] = [];
  for (let column = firstColumn; column <= lastColumn; column++) {
    if (located.noteColumns.has(column)) continue;
    const head = heads.get(column);
    if (!head && sample.rows.every((row) => view.value(row, column) === '')) continue;
    const reading = withStepDay(withNotedDay(head?.reading ?? UNREAD, noteTo(head?.text ?? '', located.notes)));
    const { dates, periode, helft, maand, sign, unclear } = reading;
    const heading = head?.text ?? '';
    const way = sign === 'unknown' ? wayIn(column) : sign;
    const hidden = view.isHiddenColumn(column) ? (true as const) : undefined;
    const when = { dates, ...known({ periode, helft, maand, sign: way, unclear }) };
    const base = { column, heading, ...when, used: false, corrected: false, ...known({ hidden }) };
    found.push(
      own.has(column)
        ? { ...base, ...asOurs(heading, reading.role) }
        : { ...base, ours: false, ...judged(sample, column, reading, heading) },
    );
  }
  return found;
}

/** A heading of which the note says the day: "Achterstand*" and "* per 1 april 2022". */
function withNotedDay(reading: HeadingReading, note: string | undefined): HeadingReading {
  if (note === undefined || !isTimeless(reading) || IS_TASK.has(reading.role)) return reading;
  const { dates, periode } = timeIn(note);
  // As in a heading: a step is of the day of its decision.
  const held = reading.role === 'trede' ? dates : datesThatHold(note, dates);
  return { ...reading, dates: held, ...known({ periode }) };
}

/** "Trede april 2022" is of the decision on the first of that month; "trede april" says no day. */
function withStepDay(reading: HeadingReading): HeadingReading {
  const { maand: month, ...rest } = reading;
  if (reading.role !== 'trede' || !month) return reading;
  const day = month.jaar === undefined ? undefined : datum(month.jaar, month.maand, 1);
  return { ...rest, dates: day === undefined ? rest.dates : [day] };
}

/** A column of ours says nothing of when: its day is that of the figures it was worked out from. */
const asOurs = (
  heading: string,
  otherwise: Role,
): Pick<Column, 'role' | 'dates' | 'certainty' | 'ours' | 'reason'> => ({
  role: OWN_HEADINGS.get(withoutDay(heading)) ?? otherwise,
  dates: [],
  certainty: 1,
  ours: true,
  reason: plainReason(CELL_REASONS.ours),
});

/** What the user said goes before everything; a confirmed column is certain. */
function corrected(column: Column, { sheet, named }: Grid, correction: Correction | undefined): Column {
  if (correction === undefined) return column;
  if (correction.gemeente === undefined) return withSaid(column, timely(column, correction), sheet);
  return named ? { ...column, corrected: true, reason: plainReason(CELL_REASONS.corrected) } : column;
}

function withSaid(column: Column, said: Correction, sheet: string): Column {
  const { role, periode, peildatum, sign, voor, rij } = said;
  const rowValue = rij === undefined ? undefined : { value: rij, ...known({ sheet: voor?.blad }) };
  const found = { ...column, ...known({ rowValue }) };
  if (!role && !periode && peildatum === undefined && !sign) return found;
  const { helft, ...rest } = found;
  const kind = role ?? column.role;
  return {
    ...rest,
    ...known({
      periode,
      helft: periode ? undefined : helft,
      dates: peildatum === undefined ? undefined : [peildatum],
      sign: sign ?? signOf(kind, column),
      timeFrom: voor && voor.blad !== sheet ? voor.blad : undefined,
      confirmed: role ? (true as const) : undefined,
    }),
    role: kind,
    certainty: 1,
    reason: plainReason(CELL_REASONS.corrected),
    corrected: true,
  };
}

/** Of one column with a saldo the sign says which way it goes. */
const signOf = (role: Role, { sign }: Column): Column['sign'] =>
  role === 'saldo' || role === 'eindsaldo' ? (sign ?? 'unknown') : undefined;

/**
 * The correction without its halfjaar and date when those were said of another heading: last month's date is not this
 * month's.
 */
function timely({ heading }: Column, correction: Correction): Correction {
  return correction.voor === undefined || correction.voor.kop === heading ? correction : timeless(correction);
}

/** Columns that may be read: sure enough, with a meaning, and not ours. */
export const isUsable = (column: Column): boolean =>
  !column.ours && column.role !== 'onbekend' && column.certainty >= THRESHOLD;

/** The first column of a role that may be read. */
export const usableAs = (columns: readonly Column[], role: Role): Column | undefined =>
  columns.find((c) => c.role === role && isUsable(c));
