import { type Personen, personen } from '../../domain/getal/getal';
import { restant } from '../../domain/opgave/opgave';
import { begin, isZelfdePeriode, type Periode, vorige } from '../../domain/tijd/periode';
import { cellArea } from '../../table/cells/address';
import { readPersons } from '../../table/cells/cell-reading';
import { timeIn } from '../../table/cells/dates';
import { tidy } from '../../table/cells/text';
import type { Column } from '../../table/column';
import { columnFor, type ReadTable } from '../../table/table';
import type { Finding } from '../finding';
import { type Check, type Sheet, valueIn } from './sheet';

/** One line of a gemeente in a sheet with a line for each halfjaar or year. */
interface Line {
  readonly at: number;
  readonly naam: string;
  readonly moment: string;
  readonly started?: Personen | undefined;
  readonly ended?: Personen | undefined;
}

/**
 * In a sheet with a line for each halfjaar or year of a gemeente, each starts with what the one before ended with. All
 * lines are looked at, also when one halfjaar is chosen.
 */
export const saldoVolgtPerGemeente: Check = (sheet) => {
  const { table } = sheet;
  const name = columnFor(table, 'gemeente');
  const moment = (table.rowChoices ?? []).find(({ values }) => values.every((text) => orderOf(text) !== undefined));
  const saldo = columnFor(table, 'saldo') ?? columnFor(table, 'achterstand') ?? columnFor(table, 'voorsprong');
  if (!name || !moment || !saldo) return [];
  const lines = linesIn(sheet, name, moment.column);
  return lines.flatMap((line): readonly Finding[] => {
    const before = lines.find((other) => other.naam === line.naam && follows(other.moment, line.moment));
    const { started: found } = line;
    const expected = before?.ended;
    if (before === undefined || found === undefined || expected === undefined || found === expected) return [];
    const area = table.layout === 'rows' ? cellArea(line.at, saldo.column) : cellArea(saldo.column, line.at);
    const data = { naam: `${line.naam} ${line.moment}`, vorige: before.moment };
    return [{ code: 'saldoInReeks', severity: 'let op', sheet: table.sheet, area, data, found, expected }];
  });
};

function linesIn(sheet: Sheet, name: Column, moment: Column): readonly Line[] {
  const { table, grid } = sheet;
  const isUpright = table.layout === 'rows';
  const last = isUpright ? grid.area.row + grid.area.rows : grid.area.column + grid.area.columns;
  const lines: Line[] = [];
  let above = '';
  for (let at = Math.max(...table.headingRows) + 1; at < last; at++) {
    const value = ({ column }: Column) => (isUpright ? valueIn(grid, at, column) : valueIn(grid, column, at));
    above = tidy(String(value(name))) || above;
    const when = tidy(String(value(moment)));
    if (orderOf(when) !== undefined) lines.push({ at, naam: above, moment: when, ...saldiIn(table, value) });
  }
  // An achterstand that is what each line ends with, is not what it begins with.
  const isOfEnd = lines.every(({ started, ended }) => started === ended);
  return isOfEnd ? [] : lines;
}

type Value = (column: Column) => ReturnType<typeof valueIn>;

function saldiIn(table: ReadTable, value: Value): Pick<Line, 'started' | 'ended'> {
  const count = (role: Column['role']): Personen | undefined => {
    const column = columnFor(table, role);
    return column && readPersons(value(column), 'saldo').value;
  };
  const signed = (
    whole: 'saldo' | 'eindsaldo',
    behind: Column['role'],
    ahead: Column['role'],
  ): Personen | undefined => {
    const [achterstand, voorsprong, one] = [count(behind), count(ahead), count(whole)];
    const sign = columnFor(table, whole)?.sign;
    if (one !== undefined && sign !== 'unknown') return sign === 'voorsprongPositive' ? personen(-one) : one;
    if (achterstand === undefined && voorsprong === undefined) return undefined;
    return personen((achterstand ?? 0) - (voorsprong ?? 0));
  };
  const [opgave, gehuisvest] = [count('opgave'), count('gehuisvest')];
  return {
    started: signed('saldo', 'achterstand', 'voorsprong'),
    ended:
      signed('eindsaldo', 'eindachterstand', 'eindvoorsprong') ??
      (opgave === undefined || gehuisvest === undefined ? undefined : restant(opgave, gehuisvest)),
  };
}

const YEAR = /^(?:19|20)\d\d$/;
const periodeOf = (moment: string): Periode | undefined => timeIn(moment).periode;

/** Halfjaren and years have an order; a month or a day of a halfjaar is no end of one. */
function orderOf(moment: string): number | undefined {
  const periode = periodeOf(moment);
  if (periode) return begin(periode);
  return YEAR.test(moment) ? Number(moment) : undefined;
}

function follows(before: string, after: string): boolean {
  const [one, next] = [periodeOf(before), periodeOf(after)];
  if (one && next) return isZelfdePeriode(one, vorige(next));
  return !one && !next && Number(before) + 1 === Number(after);
}
