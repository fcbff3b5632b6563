import { onlyOf } from '../../../domain/only';
import { remembered } from '../../../domain/remembered';
import { vindGemeente } from '../../../domain/gemeente/gemeenteherkenning';
import { codeVan } from '../../../domain/gemeente/gemeentenaam';
import { timeIn } from '../../cells/dates';
import { isErrorText } from '../../cells/error-texts';
import { fold } from '../../cells/text';
import type { View } from '../../cells/view';
import type { Time } from '../../recognise/columns/meaning';
import type { Column } from '../../column';
import type { Role } from '../../roles';
import type { RowChoice } from '../../table';
import type { Record as TableRecord } from '../records';
import { type Groups, asOfAbove, groupsOf, tellsApart } from './row-groups';
import { isDated, momentsIn, ofTime, ofYear, withTime, yearOrHalf } from './row-times';

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
/** Whom one calls: another in each row, also where a name was lost. */
const OF_CONTACT = /^(?:contact|e-?mail|telefoon|tel\b|mobiel|ambtenaar|wethouder|behandelaar)/;
const WHOLE = /^(?:totaal|totalen|totale|alle|allen|alles|som)\b|\btotaal$|^gemeente(?:totaal)?$/;
/** What counts the same people otherwise: every figure of ours is of persons. */
const UNIT = /^(?:aantal )?(?:personen|huishoudens|woningen|woonruimten?|eenheden|adressen|zaken|dossiers)$/;
const PERSONS = /personen$/;
/** Beside one who counts the gemeente is another, and a total of halfjaren is of a year. */
const NO_PART = /\bcoa\b|corporatie|vluchtelingenwerk|^(?:ii?|20\d\d)$/;

/** More values than one chooses from: a list of persons or streets, no column of parts. */
const MOST_VALUES = 60;

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
  const dividing = columns.filter((c) => !c.ours && DIVIDES.includes(c.role) && !OF_CONTACT.test(fold(c.heading)));
  const counted = columns.filter((c) => c.used && c !== name && !dividing.includes(c));
  let records = named(
    all,
    (r) => text(r, name),
    (r) => [dividing, counted].every((some) => some.some((c) => text(r, c) !== '' && !isErrorText(text(r, c)))),
    name,
  );
  let now = time;
  const choices: RowChoice[] = [];
  const nameIn = (r: TableRecord): string => view.text(r.nameRow ?? r.rowOf(name.column), name.column);
  const groupsIn = remembered((some: readonly TableRecord[]) => groupsOf(some, (r) => keyOf(nameIn(r))));
  for (const isTime of [true, false])
    for (const column of dividing) {
      const groups = groupsIn(records);
      const cells = records.map((r) => text(r, column));
      const division = isTime
        ? byTime(column, cells, { groups, records, time: now, isDated: isDated(dividing) })
        : byPart(cells, { groups, records });
      if (!division || new Set(division.values).size > MOST_VALUES) continue;
      const { values } = division;
      const chosen = said(column, values, view.grid.sheet) ?? division.holds;
      choices.push({
        column,
        values: [...new Set(values.filter((v) => v !== ''))],
        ...(chosen === undefined ? {} : { chosen }),
      });
      if (chosen === undefined) return { records, choices, absent: [], time: now };
      records = records.filter((_, i) => fold(values[i] ?? '') === fold(chosen));
      if (isTime) now = withTime(now, chosen);
    }
  if (choices.length === 0) return { records: all, choices, absent: [], time };
  const there = new Set(records.map((r) => keyOf(nameIn(r))));
  const absent = all.filter((r) => nameIn(r) !== '' && !there.has(keyOf(nameIn(r)))).map(nameIn);
  return { records, choices, absent: [...new Set(absent)], time: now };
}

/** What a column says of each record, and which of those values holds where that is beyond doubt. */
interface Division {
  readonly values: readonly string[];
  readonly holds: string | undefined;
}

interface Divided {
  readonly groups: Groups;
  readonly records: readonly TableRecord[];
}

const spreadOver = (cells: readonly string[], groups: Groups): readonly string[] =>
  tellsApart(cells, groups) ? cells : asOfAbove(cells, groups);

/** The rows by halfjaar, day or year; a year alone is no halfjaar. */
function byTime(
  column: Column,
  cells: readonly string[],
  of: Divided & { readonly time: Time; readonly isDated: boolean },
): Division | undefined {
  const { groups, records, time } = of;
  const values = spreadOver(cells, groups);
  const year = yearOrHalf(column, cells, groups);
  if (year !== undefined) return { values, holds: of.isDated ? ofYear(values, year, time) : undefined };
  return momentsIn(column, values, groups, records) ? { values, holds: ofTime(values, time) } : undefined;
}

/** The rows by parts of the people, of which the whole holds. */
function byPart(cells: readonly string[], { groups, records }: Divided): Division | undefined {
  const values = spreadOver(cells, groups);
  return partsIn(values, groups, records) ? { values, holds: ofWhole(values) } : undefined;
}

/** A name that stands once above the rows of a gemeente is that of each; a line without figures is no such row. */
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

/** Parts of the people beside their total, in words. */
const partsIn = (values: readonly string[], groups: Groups, records: readonly TableRecord[]): boolean =>
  records.length > 1 && values.every((v) => v === '' || /\p{L}/u.test(v)) && tellsApart(values, groups);

/** What the user said, where this sheet has it; a halfjaar or a day was said of one sheet only. */
function said({ rowValue }: Column, values: readonly string[], sheet: string): string | undefined {
  if (!rowValue || (rowValue.sheet !== undefined && rowValue.sheet !== sheet)) return undefined;
  return values.find((v) => fold(v) === fold(rowValue.value));
}

function ofWhole(values: readonly string[]): string | undefined {
  const areUnits = values.every((v) => UNIT.test(fold(v)));
  const only = onlyOf(new Set(values.filter((v) => (areUnits ? PERSONS : WHOLE).test(fold(v)))));
  const isOfParts = values.every((v) => !NO_PART.test(fold(v)) && !timeIn(v).helft && !timeIn(v).periode);
  return isOfParts ? only : undefined;
}
