import type { Datum } from '../../domain/tijd/datum';
import type { OwnDays } from '../../change/update/dates';
import { figureChanges, formulasIn, type UpdateChoices } from '../../change/update/figures';
import type { UpdateField } from '../../review/update/fields';
import type { FieldUpdate, NewFigures } from '../../review/update/new-figures';
import type { Grid } from '../../table/cells/grid';
import { CIJFERS_STATUS_SENTENCES } from './sentences';

/** What a person chose; undefined is: as it is usual. */
export interface Wishes {
  /** The cells of the sheet with the new figures. */
  readonly source: Grid;
  /** Of which day those are, where the sheet does not say it. */
  readonly day: Datum | undefined;
  readonly take: ReadonlyMap<UpdateField, boolean>;
  readonly absent: UpdateChoices['absent'];
  /** Own columns to make empty, by their heading; only on a sheet of its own. */
  readonly empty: ReadonlySet<string>;
  readonly onNewSheet: boolean;
}

/** A field that can be taken over, as a line of the form. */
export interface FieldLine {
  readonly update: FieldUpdate;
  readonly taken: boolean;
  /** How many cells get something else. */
  readonly cells: number;
  /** Why it is not taken by itself. */
  readonly doubt: string | undefined;
}

/** A field with what it changes, and whether it is taken: what a person said, or else unless there is a doubt. */
export function fieldLine(grid: Grid, update: FieldUpdate, figures: NewFigures, { take, absent }: Wishes): FieldLine {
  const formulas = formulasIn(grid, update);
  const other = otherDay(update, figures);
  const doubt = [
    ...(formulas.length > 0 ? [CIJFERS_STATUS_SENTENCES.overFormules(formulas)] : []),
    ...(other ? [CIJFERS_STATUS_SENTENCES.andereDag(...other)] : []),
    ...(mostChange(update) ? [CIJFERS_STATUS_SENTENCES.meesteAnders] : []),
  ].at(0);
  return {
    update,
    taken: take.get(update.field) ?? doubt === undefined,
    cells: figureChanges(grid, [update], { take: new Set([update.field]), absent }).length,
    doubt,
  };
}

const STANDS_FIRM: ReadonlySet<UpdateField> = new Set<UpdateField>(['taakstelling', 'opgave', 'saldo']);

/** What hardly changes within a halfjaar, and is another number for most: then it may be another thing. */
function mostChange({ field, figures }: FieldUpdate): boolean {
  const both = figures.filter(({ from }) => from !== undefined);
  return STANDS_FIRM.has(field) && both.filter(({ from, to }) => from !== to).length * 2 > both.length;
}

/** Answers that hold on a day of their own, such as koppelingen on 1 April, beside those of another day. */
function otherDay({ columns, field }: FieldUpdate, { source, day }: NewFigures): [Datum, Datum] | undefined {
  if (field === 'gehuisvest' || field === 'taakstelling' || field === 'opgave') return undefined;
  const mine = columns.flatMap(({ dates }) => dates.slice(-1)).at(0);
  const theirs = source.columns.find((c) => c.used && c.role === columns[0]?.role)?.dates.at(-1);
  const given = theirs ?? (field === 'saldo' ? undefined : day);
  return mine === undefined || given === undefined || mine === given ? undefined : [mine, given];
}

/** What is taken over though it is of another day gets that day above it. */
export const ownDaysOf = (figures: NewFigures, take: ReadonlySet<UpdateField>): OwnDays =>
  new Map(
    figures.fields
      .filter(({ field }) => take.has(field))
      .flatMap((update) => {
        const days = otherDay(update, figures);
        return days ? update.columns.map(({ column }) => [column, days] as const) : [];
      }),
  );
