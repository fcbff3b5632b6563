import { known } from '../../../domain/known';
import type { Datum } from '../../../domain/tijd/datum';
import { momentVan } from '../../../domain/tijd/moment';
import { isZelfdePeriode, volgende } from '../../../domain/tijd/periode';
import { isUsable } from './columns';
import type { CellValue } from '../../cells/grid';
import type { Time } from './meaning';
import { parseNumber } from '../../cells/numbers';
import { type Role, kindOf } from '../../roles';
import { type Column, type Doubles, isTimeless } from '../../column';
import { tidy } from '../../cells/text';

/** The cells of a column in the rows of the table. */
export type Contents = (column: Column) => readonly CellValue[];

export interface Choice {
  readonly columns: readonly Column[];
  /** Columns of one role that neither a halfjaar nor a date tells apart. */
  readonly doubles: readonly Doubles[];
}

/**
 * Of several columns with one role the one that is read: what the user said, else the one of the table's halfjaar, then
 * the latest date that is not after the peildatum, then the only one that is filled. Where they cannot be told apart
 * and hold different figures, none is read until the user says which.
 */
export function chooseColumns(columns: readonly Column[], time: Time, contents: Contents): Choice {
  const usable = columns.filter(isUsable);
  const named = usable.some((c) => c.role === 'periode');
  const found = [...new Set(usable.map((c) => c.role))].map((role) =>
    chosen(
      role,
      usable.filter((c) => c.role === role),
      named,
      time,
      contents,
    ),
  );
  const read = new Set(found.flatMap((one) => one.read));
  // The two sides of a saldo: while one is asked the other says nothing.
  const asked = found.flatMap(({ doubles }) => (doubles && !doubles.read ? [doubles.role] : []));
  for (const c of read)
    if (SIDES.includes(c.role) && SIDES.some((side) => side !== c.role && asked.includes(side))) read.delete(c);
  return {
    columns: columns.map((c) => ({ ...c, used: read.has(c) })),
    doubles: found.flatMap((one) => one.doubles ?? []),
  };
}

const SIDES: readonly Role[] = ['achterstand', 'voorsprong'];

interface Chosen {
  readonly read: readonly Column[];
  readonly doubles?: Doubles;
}

function chosen(role: Role, same: readonly Column[], named: boolean, time: Time, contents: Contents): Chosen {
  if (MAY_BE_MANY.includes(role) || (named && areHalves(same))) return { read: same };
  const confirmed = same.filter((c) => c.confirmed);
  const [said, ...more] = confirmed;
  if (said && more.length === 0 && !fitting(role, same, time, contents).includes(said)) return { read: [said] };
  const group = fitting(role, more.length > 0 ? confirmed : same, time, contents);
  const [first] = group;
  if (!first || group.length === 1) return { read: group };
  if (FOLLOWS.includes(role)) return { read: [said ?? first] };
  const one = more.length === 0 ? said : undefined;
  const alike = group.every((c) => isAlike(contents(c), contents(first)));
  const read = one ?? (alike || !isAsked(role) ? first : undefined);
  return {
    read: read ? [read] : [],
    doubles: { role, columns: group, differ: !alike && isAsked(role), ...known({ read }) },
  };
}

const MAY_BE_MANY: readonly Role[] = ['gehuisvestInMaand', 'regio', 'toelichting'];
/** What follows from other figures is only held against them: the first will do. */
const FOLLOWS: readonly Role[] = [
  'percentage',
  'minimaal',
  'eindsaldo',
  'eindachterstand',
  'eindvoorsprong',
  'saldoHuurcontracten',
];
/** Two columns of words are told, figures and gemeenten asked. */
const isAsked = (role: Role): boolean => role === 'gemeente' || role === 'gmcode' || kindOf(role) !== 'tekst';
const areHalves = (columns: readonly Column[]): boolean =>
  columns.length === 2 && new Set(columns.map((c) => c.helft)).size === 2 && columns.every((c) => c.helft);

/** Those that fit best; more than one when nothing tells them apart. */
function fitting(role: Role, same: readonly Column[], time: Time, contents: Contents): readonly Column[] {
  const isFilled = (c: Column): boolean => contents(c).some((value) => tidy(String(value)) !== '');
  // Of two pairs of achterstand and voorsprong each may have an empty side.
  if (role === 'achterstand' || role === 'voorsprong') return best(role, same, time);
  if (role !== 'gehuisvest') return some(best(role, same, time), isFilled);
  const open = same.filter((c) => isTimeless(c) && isFilled(c));
  const dated = same.filter((c) => !isTimeless(c));
  if (open.length === 0 || dated.length === 0) return some(best(role, same, time), isFilled);
  // Beside counts up to a day one without a day may be the later one, and is when all of them are of before the
  // peildatum.
  const { peildatum } = time;
  const isLater = peildatum !== undefined && dated.every((c) => (c.dates.at(-1) ?? Infinity) < peildatum);
  return isLater ? open : [...some(best(role, dated, time), isFilled), ...open];
}

function best(role: Role, same: readonly Column[], { peildatum, periode }: Time): readonly Column[] {
  const inHalf = some(
    same.filter((c) => !isOfOtherHalf(c, periode)),
    (c) => periode !== undefined && (c.periode ? isZelfdePeriode(c.periode, periode) : c.helft === periode.helft),
  );
  const ofOpgave = role === 'percentage' ? some(inHalf, (c) => !/minim|helft/i.test(c.heading)) : inHalf;
  const most = Math.max(...ofOpgave.map((c) => timely(c, role, peildatum)));
  return ofOpgave.filter((c) => timely(c, role, peildatum) === most);
}

/** What is carried from one halfjaar to the next names the one that it comes from. */
const CARRIED: readonly Role[] = ['trede', 'saldo', 'achterstand', 'voorsprong', 'gmcode', 'gemeente', 'periode'];

/**
 * Figures of another halfjaar are not those of this table, also when nothing else stands beside them; an achterstand is
 * built up in the halfjaar before.
 */
export const isOfOtherHalf = (column: Column, periode: Time['periode']): boolean =>
  periode !== undefined &&
  column.periode !== undefined &&
  !isZelfdePeriode(column.role === 'opgebouwdeAchterstand' ? volgende(column.periode) : column.periode, periode) &&
  !CARRIED.includes(column.role) &&
  !column.confirmed;

/** Those for which it holds; all when it holds for none. */
function some(columns: readonly Column[], test: (column: Column) => boolean): readonly Column[] {
  const left = columns.filter(test);
  return left.length > 0 ? left : columns;
}

function meant(value: CellValue): CellValue {
  const read = typeof value === 'string' ? parseNumber(value) : undefined;
  return read?.ok ? read.value : typeof value === 'string' ? tidy(value) : value;
}

const isAlike = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  a.every((value, i) => meant(value) === meant(b[i] ?? ''));

/** A step of the decision date itself is the outcome: the assessment starts from an earlier one where there is one. */
function timely({ dates }: Column, role: Role, peildatum: Datum | undefined): number {
  const date = role === 'nogTeHuisvesten' ? dates[0] : dates.at(-1);
  if (date === undefined) return 0;
  const isOutcome = role === 'trede' && date === peildatum && momentVan(date) !== 'geen';
  return peildatum === undefined || (date <= peildatum && !isOutcome) ? date : -date;
}
