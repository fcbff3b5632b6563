import type { CellValue } from '../cells/grid';
import type { Column, Doubles } from '../column';
import { because } from '../column-reason';
import type { Months } from '../months';
import { inItsHalf } from '../within-half';
import { type Choice, chooseColumns } from '../recognise/columns/choose-columns';
import { columnsOf, type Known } from '../recognise/columns/columns';
import { timeOf, type Time } from '../recognise/columns/meaning';
import { DATED_ANSWERS } from '../recognise/columns/fitting';
import { withSaldoTimes } from '../recognise/columns/saldo-time';
import { withoutRemainderIncl } from '../recognise/columns/remainders';
import { withEnds, withSigns, withStand } from '../recognise/columns/shown-saldi';
import { peildataIn } from '../recognise/columns/title-dates';
import type { Located } from '../recognise/located';
import { timeWith, withMonths, withRunningMonth } from './month-rows';
import { monthsOf } from './months';
import { NameReader } from './names';
import { asShown } from './questions/as-shown';
import { type ColumnDoubt, withoutDoubted } from './questions/column-doubts';
import { withCountShown } from './questions/housed/counts-shown';
import { withCountedAgain } from './questions/housed/counted-again';
import { housedDoubts } from './questions/housed/housed-doubts';
import { withOmkoppelingenParts } from './questions/steps/omkoppelingen-parts';
import { withOpgaveParts } from './questions/opgave-part';
import { ofSubject } from './questions/other-subject';
import { chooseRows, type ChosenRows } from './questions/row-choice';
import { restsOnSaldo } from './questions/behind-housed';
import { saldoDoubts, undatedSaldi } from './questions/saldo-doubts';
import { stepDoubts, withOutcomesAsked } from './questions/steps/step-doubts';
import { timesBelow, timesBeside, timesOfSheet, timesWithin } from './questions/time-cells';
import { type Record as TableRecord, recordsOf } from './records';
import { validityDay } from './remarks';
import { readRows, type Rows } from './rows';

/** A found table whose columns have a meaning of their own, before one is held against another. */
interface Source {
  readonly located: Located;
  readonly columns: readonly Column[];
  readonly signature: string;
  readonly layout: ReturnType<typeof recordsOf>['layout'];
  /** Every line, also of what turns out not to hold. */
  readonly records: readonly TableRecord[];
  /** What says a time above the table or beside its rows. */
  readonly times: readonly string[];
  /** How the user said that months become the number housed. */
  readonly saidMonths: ReturnType<typeof columnsOf>['months'];
}

/** What a table comes to once its columns, rows and time are settled; each of them narrows the next. */
export interface Settled
  extends Pick<Source, 'signature' | 'layout'>, Pick<ChosenRows, 'records' | 'choices' | 'absent'> {
  readonly time: Time;
  readonly columns: readonly Column[];
  readonly rows: Rows;
  /** Columns of one role of which one is read, or none until the user says which. */
  readonly doubles: readonly Doubles[];
  readonly doubts: readonly ColumnDoubt[];
  readonly months: Months | undefined;
}

/**
 * Columns, rows and time decide each other, so they are settled one after the other: by the heading, then the rows that
 * hold, then what their figures contradict, and last what months beside each other add to it.
 */
export function settle(located: Located, said: Known): Settled {
  const source = sourceOf(located, said);
  const held = rowsThatHold(source, said);
  const doubted = withoutContradicted(source, held);
  const { signature, layout } = source;
  const { records, choices, absent } = held;
  const { doubles, doubts } = doubted;
  const read = withMonthTime(source, held, doubted);
  return { signature, layout, records, choices, absent, doubles, doubts, ...read, columns: takenAsBegin(read) };
}

function sourceOf(located: Located, said: Known): Source {
  const { columns, signature, months } = columnsOf(located, said);
  const { layout, records } = recordsOf(located);
  const contents = ({ column }: Column): readonly CellValue[] => records.map((r) => r.value(column));
  const again = withCountShown(withCountedAgain(columns, contents), contents);
  const times = [...located.title, ...timesBeside(located.view, records, columns)];
  const dated = inItsHalf(again, timeOf(columns, times).periode);
  return { located, columns: ofSubject(dated, located.subject), signature, layout, records, times, saidMonths: months };
}

/** Of the lines those that are read, by the time that title and headings say. */
function rowsThatHold(source: Source, { peildatum }: Known): ChosenRows {
  const { located, columns, records, times } = source;
  const told = withDay(times, () => timesBelow(located.notes));
  const texts = withDay(told, () => [
    ...timesOfSheet(located.view.grid.sheet),
    ...timesWithin(told, timeOf(columns, told).periode),
  ]);
  const titled = timeOf(columns, texts, peildatum);
  return chooseRows(located.view, records, columnsAt(source, titled, records).columns, titled);
}

/** Texts that say a day, or else these and more. */
const withDay = (texts: readonly string[], more: () => readonly string[]): readonly string[] =>
  peildataIn(texts).length > 0 ? texts : [...texts, ...more()];

/** Which column of each role is read at a time, by what stands in these lines. */
function columnsAt({ columns }: Source, time: Time, records: readonly TableRecord[]): Choice {
  const contents = ({ column }: Column): readonly CellValue[] => records.map((r) => r.value(column));
  const whole = withOpgaveParts(withOutcomesAsked(withOmkoppelingenParts(columns), time), time);
  const signed = withSigns(withEnds(withStand(withSaldoTimes(whole, time)), contents), contents);
  return chooseColumns(withoutRemainderIncl(signed), time, contents);
}

interface Doubted extends Pick<Settled, 'columns' | 'rows' | 'doubles' | 'doubts'> {
  /** As they were before doubts took some away. */
  readonly chosen: readonly Column[];
}

/** Reads once, and leaves out the columns of which the figures say that they are something else than their heading. */
function withoutContradicted(source: Source, { records, time, ...others }: ChosenRows): Doubted {
  const { located } = source;
  const { columns: chosen, doubles } = columnsAt(source, time, records);
  const rows = readAt(source, records, chosen, time);
  const shown = asShown(chosen, rows.rows, located.told, time.peildatum);
  if (shown.size > 0) return withoutContradicted(withShown(source, shown), { records, time, ...others });
  const doubts = [
    ...saldoDoubts(chosen, rows.rows, time, [located.view.grid.sheet, ...located.title, ...located.notes]),
    ...housedDoubts(chosen, time, rows.rows),
    ...stepDoubts(chosen, rows.rows, time),
  ];
  return { chosen, rows, doubles, doubts, columns: withoutDoubted(chosen, doubts) };
}

/** Nothing says of which day the saldo is on which the opgave rests: that it counts as the one of the begin is told. */
function takenAsBegin({ columns, time, rows }: Pick<Settled, 'columns' | 'time' | 'rows'>): readonly Column[] {
  const open = restsOnSaldo(rows.rows) ? undatedSaldi(columns, time) : [];
  return columns.map((c) =>
    open.includes(c) ? { ...c, reason: because(c.reason, ': zonder dag, telt als saldo van het begin') } : c,
  );
}

const withShown = (source: Source, shown: ReadonlyMap<number, Partial<Column>>): Source => ({
  ...source,
  columns: source.columns.map((c) => ({ ...c, ...shown.get(c.column) })),
});

/** Months beside each other say up to when the figures count; then the rows are read once more with that. */
function withMonthTime(
  source: Source,
  { records, time: named }: ChosenRows,
  { chosen, columns: settled, rows: first }: Doubted,
): Pick<Settled, 'time' | 'columns' | 'rows' | 'months'> {
  const months = monthsOf(settled, first.rows, named, source.saidMonths);
  const time = months ? timeWith(named, months) : named;
  const columns = months
    ? withRunningMonth(answersAt(settled, columnsAt(source, time, records).columns), months)
    : settled;
  const isAsFirst = columns === chosen && time === named;
  const { rows, findings } = isAsFirst ? first : readAt(source, records, columns, time);
  return { time, columns, months, rows: { rows: months ? withMonths(rows, months) : rows, findings } };
}

const readAt = (
  { located: { view } }: Source,
  records: readonly TableRecord[],
  columns: readonly Column[],
  time: Time,
): Rows => readRows(view, records, columns, new NameReader(validityDay(time)));

/** With the peildatum that months give another step may be the one of before it, and an answer of another halfjaar. */
const answersAt = (columns: readonly Column[], chosen: readonly Column[]): readonly Column[] =>
  columns.map((column, i) =>
    column.role === 'trede' || DATED_ANSWERS.includes(column.role)
      ? { ...column, used: chosen[i]?.used ?? false }
      : column,
  );
