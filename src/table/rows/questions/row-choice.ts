import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { codeVan } from '../../../domain/gemeente/gemeentenaam';
import type { Datum } from '../../../domain/tijd/datum';
import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { type Periode, isZelfdePeriode } from '../../../domain/tijd/periode';
import { timeIn } from '../../cells/dates';
import { fold } from '../../cells/text';
import type { View } from '../../cells/view';
import type { Time } from '../../recognise/columns/meaning';
import type { Column } from '../../column';
import type { Role } from '../../roles';
import type { RowChoice } from '../../table';
import type { Record as TableRecord } from '../records';

/** The records that hold, with the choices that were made or are asked. */
export interface ChosenRows {
  readonly records: readonly TableRecord[];
  readonly choices: readonly RowChoice[];
  /** The gemeenten, as the sheet writes them, that have rows but not the chosen one. */
  readonly absent: readonly string[];
  /** The day and the halfjaar of the chosen rows, where nothing else gives them. */
  readonly time: Time;
}

const NAMES: readonly Role[] = ['gemeente', 'gmcode'];
const DIVIDES: readonly Role[] = ['onbekend', 'periode'];
/** A column that says by its heading that its rows are of different days. */
const OF_TIME = /^(?:peildatum|peilmoment|stand|periode|halfjaar|maand|meetmoment|datum)/;
const WHOLE = /^(?:totaal|totalen|totale|alle|allen|alles|som)\b|\btotaal$|^gemeente(?:totaal)?$/;

/**
 * Where a gemeente has several rows, those of the halfjaar, of the peildatum or of the total, when a column beside the
 * name says so beyond doubt; else the user says which value of that column holds, and until then none.
 */
export function chooseRows(
  view: View,
  all: readonly TableRecord[],
  columns: readonly Column[],
  time: Time,
): ChosenRows {
  const name = NAMES.map((role) => columns.find((c) => c.used && c.role === role)).find((c) => c !== undefined);
  if (!name) return { records: all, choices: [], absent: [], time };
  const text = (record: TableRecord, { column }: Column): string => view.text(record.rowOf(column), column);
  const dividing = columns.filter((c) => !c.ours && DIVIDES.includes(c.role));
  let records = named(
    all,
    (r) => text(r, name),
    (r) => dividing.some((c) => text(r, c) !== ''),
    name,
  );
  let now = time;
  const choices: RowChoice[] = [];
  const nameIn = (r: TableRecord): string => view.text(r.nameRow ?? r.rowOf(name.column), name.column);
  for (const isTime of [true, false])
    for (const column of dividing) {
      const groups = groupsOf(records, (r) => keyOf(nameIn(r)));
      const values = records.map((r) => text(r, column));
      const parts = isTime ? momentsIn(column, values, groups, records) : partsIn(values, groups, records);
      if (!parts) continue;
      const chosen = said(column, values, view.grid.sheet) ?? (isTime ? ofTime(values, now) : ofWhole(values));
      choices.push({
        column,
        values: [...new Set(values.filter((v) => v !== ''))],
        ...(chosen === undefined ? {} : { chosen }),
      });
      if (chosen === undefined) return { records, choices, absent: [], time: now };
      records = records.filter((r) => fold(text(r, column)) === fold(chosen));
      if (isTime) now = withTime(now, chosen);
    }
  if (choices.length === 0) return { records: all, choices, absent: [], time };
  const there = new Set(records.map((r) => keyOf(nameIn(r))));
  const absent = all.filter((r) => nameIn(r) !== '' && !there.has(keyOf(nameIn(r)))).map(nameIn);
  return { records, choices, absent: [...new Set(absent)], time: now };
}

/** A name that stands once above the rows of a gemeente is that of each. */
function named(
  records: readonly TableRecord[],
  nameOf: (record: TableRecord) => string,
  isPart: (record: TableRecord) => boolean,
  { column }: Column,
): readonly TableRecord[] {
  let above: number | undefined;
  return records.map((record) => {
    if (nameOf(record) !== '') {
      above = record.rowOf(column);
      return record;
    }
    return above !== undefined && isPart(record) ? { ...record, nameRow: above } : record;
  });
}

function keyOf(name: string): string {
  const read = vindGemeente(name);
  return read.kind === 'gevonden' || read.kind === 'nietGeldig' ? read.gemeente.code : (codeVan(name) ?? fold(name));
}

type Groups = readonly (readonly number[])[];

/** The places of the records of each gemeente; a record without a name is nobody's. */
function groupsOf(records: readonly TableRecord[], keyOfRecord: (record: TableRecord) => string): Groups {
  const groups = new Map<string, number[]>();
  records.forEach((record, i) => {
    const key = keyOfRecord(record);
    if (key !== '') groups.set(key, [...(groups.get(key) ?? []), i]);
  });
  return [...groups.values()];
}

/** Do the values tell the rows of one gemeente apart? Each its own, in every gemeente with more rows. */
const tellsApart = (values: readonly string[], groups: Groups): boolean => {
  const many = groups.filter((g) => g.length > 1);
  return many.length > 0 && many.every((g) => new Set(g.map((i) => fold(values[i] ?? ''))).size === g.length);
};

/**
 * Halfjaren or days below each other, where the column says so by its heading or by telling the rows of a gemeente
 * apart.
 */
function momentsIn(
  column: Column,
  values: readonly string[],
  groups: Groups,
  records: readonly TableRecord[],
): boolean {
  const filled = values.filter((v) => v !== '');
  const moments = new Set(filled.map((v) => JSON.stringify(momentIn(v) ?? '')));
  return (
    moments.size > 1 &&
    filled.length * 2 > records.length &&
    filled.every((v) => momentIn(v) !== undefined) &&
    (tellsApart(values, groups) || column.role === 'periode' || OF_TIME.test(fold(column.heading)))
  );
}

/** Parts of the people beside their total, in words. */
const partsIn = (values: readonly string[], groups: Groups, records: readonly TableRecord[]): boolean =>
  records.length > 1 && values.every((v) => v === '' || /\p{L}/u.test(v)) && tellsApart(values, groups);

interface Moment {
  readonly periode?: Periode;
  readonly day?: Datum;
}

function momentIn(text: string): Moment | undefined {
  const { periode, dates, rest } = timeIn(text);
  const day = dates.at(-1);
  if (/\d{3}|\p{L}{6}/u.test(rest)) return undefined;
  if (periode) return { periode };
  return day === undefined ? undefined : { day };
}

/** What the user said, where this sheet has it; a halfjaar or a day was said of one sheet only. */
function said({ rowValue }: Column, values: readonly string[], sheet: string): string | undefined {
  if (!rowValue || (rowValue.sheet !== undefined && rowValue.sheet !== sheet)) return undefined;
  return values.find((v) => fold(v) === fold(rowValue.value));
}

function ofTime(values: readonly string[], { periode, peildatum }: Time): string | undefined {
  const fits = (test: (moment: Moment) => boolean): readonly string[] => [
    ...new Set(values.filter((v) => test(momentIn(v) ?? {}))),
  ];
  const day = fits((m) => m.day !== undefined && m.day === peildatum);
  const half = fits(
    (m) =>
      periode !== undefined &&
      (m.periode
        ? isZelfdePeriode(m.periode, periode)
        : m.day !== undefined && peildatum === undefined && isZelfdePeriode(beoordeeldePeriode(m.day), periode)),
  );
  const [only, ...others] = day.length > 0 ? day : half;
  return others.length === 0 ? only : undefined;
}

function ofWhole(values: readonly string[]): string | undefined {
  const [only, ...others] = new Set(values.filter((v) => WHOLE.test(fold(v))));
  return others.length === 0 ? only : undefined;
}

function withTime(time: Time, chosen: string): Time {
  const { periode, day } = momentIn(chosen) ?? {};
  const half = time.periode ?? periode ?? (day === undefined ? undefined : beoordeeldePeriode(day));
  const peildatum = time.peildatum ?? day;
  return { ...time, ...(half ? { periode: half } : {}), ...(peildatum === undefined ? {} : { peildatum }) };
}
