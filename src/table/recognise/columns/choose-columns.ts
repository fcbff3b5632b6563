import { isUsable } from './columns';
import { type Contents, fitting } from './fitting';
import type { CellValue } from '../../cells/grid';
import type { Time } from './meaning';
import { numberOf } from '../../cells/numbers';
import { type Role, kindOf, SALDO_FORMS } from '../../roles';
import { type Column, type Doubles, isTimeless } from '../../column';
import { tidy } from '../../cells/text';

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
      { named, time, contents },
    ),
  );
  const read = new Set(found.flatMap((one) => one.read));
  // The forms of a saldo: while one is asked the others say nothing; nor does one without a day while another may be of
  // either of two days.
  const asked = found.flatMap(({ doubles }) => (doubles && !doubles.read ? [doubles.role] : []));
  const isUnclear = columns.some((c) => SALDO_FORMS.has(c.role) && c.unclear && !c.ours && !isUsable(c));
  const waits = (c: Column): boolean =>
    [...SALDO_FORMS].some((form) => form !== c.role && asked.includes(form)) || (isUnclear && isTimeless(c));
  for (const c of read) if (SALDO_FORMS.has(c.role) && waits(c)) read.delete(c);
  return {
    columns: columns.map((c) => ({ ...c, used: read.has(c) })),
    doubles: [...found.flatMap((one) => one.doubles ?? []), ...[...read].flatMap((c) => besideOf(c, columns))],
  };
}

/** A saldo of a halfjaar long before beside the one that is read: that a choice was made is told. */
function besideOf(read: Column, columns: readonly Column[]): readonly Doubles[] {
  const others = columns.filter((c) => c.role === read.role && SALDO_FORMS.has(c.role) && !c.ours && c.certainty === 0);
  return others.length > 0 ? [{ role: read.role, columns: [read, ...others], differ: false, read }] : [];
}

/** What decides between columns: whether one names halfjaren, the time of the table, what stands in the columns. */
interface Sheet {
  readonly named: boolean;
  readonly time: Time;
  readonly contents: Contents;
}

interface Chosen {
  readonly read: readonly Column[];
  readonly doubles?: Doubles;
}

/** @param same the columns of the role, of which one is read unless it may be many */
function chosen(role: Role, same: readonly Column[], { named, time, contents }: Sheet): Chosen {
  if (MAY_BE_MANY.includes(role) || (named && areHalves(same))) return { read: same };
  const confirmed = same.filter((c) => c.confirmed);
  const said = confirmed.length === 1 ? confirmed[0] : undefined;
  const group = fitting(role, confirmed.length > 1 ? confirmed : same, time, contents);
  if (said && !group.includes(said)) return { read: [said] };
  const [first] = group;
  if (!first || group.length === 1) return { read: group };
  const held = said ?? first;
  if (FOLLOWS.includes(role)) return { read: [held] };
  const differ = isAsked(role) && group.some((c) => !isAlike(contents(c), contents(first)));
  const doubles = { role, columns: group, differ };
  return differ && !said ? { read: [], doubles } : { read: [held], doubles: { ...doubles, read: held } };
}

const MAY_BE_MANY: readonly Role[] = ['gehuisvestInMaand', 'regio', 'toelichting'];
/** What follows from other figures is only held against them; a halfjaar may take two columns. The first will do. */
const FOLLOWS: readonly Role[] = [
  'percentage',
  'minimaal',
  'eindsaldo',
  'eindachterstand',
  'eindvoorsprong',
  'saldoHuurcontracten',
  'periode',
];
/** Two columns of words are told, figures and gemeenten asked. */
const isAsked = (role: Role): boolean => role === 'gemeente' || role === 'gmcode' || kindOf(role) !== 'tekst';
const areHalves = (columns: readonly Column[]): boolean =>
  columns.length === 2 && new Set(columns.map((c) => c.helft)).size === 2 && columns.every((c) => c.helft);

const meant = (value: CellValue): CellValue => numberOf(value) ?? tidy(String(value));

const isAlike = (a: readonly CellValue[], b: readonly CellValue[]): boolean =>
  a.every((value, i) => meant(value) === meant(b[i] ?? ''));
