import { known } from '../../domain/known';
import { type Datum, dagenInMaand, dagenLater, datum } from '../../domain/tijd/datum';
import { type Periode, isZelfdePeriode } from '../../domain/tijd/periode';
import { hasTotal, shownBy } from './month-way';
import { type MonthWay, type Months, monthIn } from '../months';
import type { Time } from '../recognise/columns/meaning';
import type { ReadRow } from '../table';
import type { Column } from '../column';

/** The months of a table that has no total of them; undefined when it has, or has no months. */
export function monthsOf(
  columns: readonly Column[],
  rows: readonly ReadRow[],
  time: Time,
  said: MonthWay | undefined,
): Months | undefined {
  if (columns.some((c) => c.used && c.role === 'gehuisvest')) return undefined;
  const all = columns.filter((c) => c.used && c.role === 'gehuisvestInMaand');
  if (all.length === 0) return undefined;
  const begun = withoutEmptyEnd(inOrder(all), rows);
  const periode = time.periode ?? halfOf(begun.at(-1));
  const counted = unlessTwice(withoutEmptyEnd(inHalf(inOrder(all), periode), rows));
  const shown = counted.length > 0 ? shownBy(counted, rows) : undefined;
  const byTotal = counted.length > 0 && shown === undefined && hasTotal(columns, counted, rows);
  const upTo = endOf(counted.at(-1), periode);
  return {
    way: counted.length === 0 ? 'vraag' : (said ?? shown ?? (byTotal ? 'optellen' : 'vraag')),
    said: said !== undefined,
    ...(byTotal ? { byTotal: true as const } : {}),
    columns: counted,
    ...known({ periode, upTo }),
  };
}

const when = ({ maand }: Column): number => (maand?.jaar ?? 0) * 12 + (maand?.maand ?? 0);

/** By the calendar; as they stand when a month has no name. */
const inOrder = (columns: readonly Column[]): readonly Column[] =>
  columns.every((c) => c.maand) ? [...columns].sort((a, b) => when(a) - when(b)) : columns;

/** Months to come are blank, or 0 in every row. */
function withoutEmptyEnd(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  return columns.slice(0, columns.findLastIndex((c) => rows.some((row) => (monthIn(row, c) ?? 0) !== 0)) + 1);
}

/** Two columns of one month are about two things: then none can be taken for the persons housed. */
const unlessTwice = (columns: readonly Column[]): readonly Column[] =>
  new Set(columns.map(when)).size === columns.length || columns.some((c) => !c.maand) ? columns : [];

function halfOf(column: Column | undefined): Periode | undefined {
  const { maand, jaar } = column?.maand ?? {};
  return maand === undefined || jaar === undefined ? undefined : { jaar, helft: maand <= 6 ? 1 : 2 };
}

/** The months of the halfjaar; without a halfjaar all of them when they lie in one half of a year, else none. */
function inHalf(columns: readonly Column[], periode: Periode | undefined): readonly Column[] {
  const halves = new Set(columns.map((c) => ((c.maand?.maand ?? 1) <= 6 ? 1 : 2)));
  if (!periode) return halves.size === 1 ? columns : [];
  return columns.filter(
    ({ maand }) =>
      !maand || isZelfdePeriode({ jaar: maand.jaar ?? periode.jaar, helft: maand.maand <= 6 ? 1 : 2 }, periode),
  );
}

function endOf(column: Column | undefined, periode: Periode | undefined): Datum | undefined {
  const maand = column?.maand;
  const jaar = maand?.jaar ?? periode?.jaar;
  const first = maand && jaar !== undefined ? datum(jaar, maand.maand, 1) : undefined;
  return first === undefined ? undefined : dagenLater(first, dagenInMaand(first) - 1);
}
