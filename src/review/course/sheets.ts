import type { Gemeente } from '../../domain/gemeente/gemeente';
import type { AssessedRow, Overview } from '../assess/overview';
import { besideOther } from '../compare/beside';
import { sameHalf } from '../compare/compare';
import type { Role } from '../../table/roles';
import type { LeftOut } from './course';

/** The sheets that make a course, in the order of their days, and those that do not. */
export interface CourseSheets {
  readonly overviews: readonly Overview[];
  readonly leftOut: readonly LeftOut[];
}

/** A sheet belongs to it when at least half of the own gemeenten are on it; of two sheets of a day one counts. */
export function sheetsOfCourse(own: Overview, others: readonly Overview[]): CourseSheets {
  const leftOut: LeftOut[] = [];
  const chosen: Overview[] = [own];
  for (const other of [...others].sort((a, b) => likeness(own, b) - likeness(own, a))) {
    const { sheet } = other.table;
    const twin = chosen.find(({ peildatum }) => peildatum === other.peildatum);
    if (isBare(other, [own, ...others])) leftOut.push({ code: 'kaleTaakstelling', sheet });
    else if (other.rows.length === 0) leftOut.push({ code: 'geenCijfers', sheet });
    else if (shared(own, other) * 2 < gemeentenOf(own).size) leftOut.push({ code: 'andereGemeenten', sheet });
    else if (twin)
      leftOut.push({
        code: 'zelfdeDag',
        sheet,
        datum: other.peildatum,
        gebruikt: twin.table.sheet,
        anders: saysOtherwise(twin, other),
      });
    else chosen.push(other);
  }
  return { overviews: chosen.sort((a, b) => a.peildatum - b.peildatum), leftOut };
}

/** What such a sheet calls the opgave is the taakstelling of another one of its halfjaar. */
const isBare = ({ table }: Overview, all: readonly Overview[]): boolean =>
  all.some(({ table: there }) => sameHalf(table, there) && besideOther(table, there) !== table);

/**
 * Of two sheets of one day the one that is most like the own one goes first: laid out the same, or else with the steps,
 * or else with the most columns that mean the same.
 */
function likeness(own: Overview, other: Overview): number {
  const [mine, theirs] = [rolesOf(own), rolesOf(other)];
  const same = own.table.signature === other.table.signature ? LAID_OUT : 0;
  const steps = other.table.columns.some(({ role }) => role === 'trede') ? STEPS : 0;
  return same + steps + [...theirs].filter((role) => mine.has(role)).length;
}

/** More than any number of columns. */
const STEPS = 1_000;
const LAID_OUT = 1_000_000;

const rolesOf = ({ table }: Overview): ReadonlySet<Role> =>
  new Set(table.columns.flatMap(({ used, role }) => (used ? [role] : [])));

const shared = (own: Overview, other: Overview): number => {
  const theirs = gemeentenOf(other);
  return [...gemeentenOf(own)].filter((code) => theirs.has(code)).length;
};

/** The gemeenten of a sheet; those that became one count as that one. */
const gemeentenOf = ({ rows, unassessed }: Overview): ReadonlySet<string> =>
  new Set(
    [...rows, ...unassessed].flatMap(({ row: { gemeente } }) => (gemeente === undefined ? [] : heirOf(gemeente))),
  );

const heirOf = ({ code, opgevolgdDoor }: Gemeente): string => opgevolgdDoor ?? code;

function saysOtherwise(used: Overview, other: Overview): readonly string[] {
  const says = new Map(other.rows.map((row) => [row.row.gemeente?.code, figures(row)]));
  return used.rows.flatMap((row) => {
    const theirs = says.get(row.row.gemeente?.code);
    return theirs === undefined || theirs === figures(row) ? [] : [row.naam];
  });
}

const figures = ({ opgave, gehuisvest }: AssessedRow): string => `${gehuisvest} van ${opgave}`;
