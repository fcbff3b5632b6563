import { oordeelOver } from '../../domain/beoordeling/beoordeling';
import type { Stand } from '../../domain/beoordeling/stand';
import type { Beleid } from '../../domain/beleid/beleidsregel';
import { personen } from '../../domain/getal/getal';
import { dagenLater } from '../../domain/tijd/datum';
import type { Role } from '../../table/roles';
import type { ReadRow, ReadTable } from '../../table/table';

/** Fields that say nothing to the rule: they are only held against its outcome. */
const BESIDE: ReadonlySet<Role> = new Set<Role>([
  'percentage',
  'minimaal',
  'nogTeHuisvesten',
  'opSchema',
  'opgaveGehaald',
  'verwachteTrede',
  'conclusie',
  'eindsaldo',
  'eindachterstand',
  'eindvoorsprong',
  'saldoHuurcontracten',
  'tussenvoorzieningen',
]);
/** What the opgave is made of, where it does not stand there itself. */
const OF_OPGAVE: ReadonlySet<Role> = new Set<Role>(['taakstelling', 'saldo', 'achterstand', 'voorsprong']);
const MANY = 1_000_000;

/** A gemeente with the rules, and its row on the sheet. */
interface Asked {
  readonly row: ReadRow;
  readonly stand: Stand;
  readonly beleid: Beleid;
}

/**
 * The first of the fields that cannot be read that the rule needs for its answer: with another content the outcome
 * would be another. 199 of 199 is trede 0 whatever the koppelingen.
 */
export function neededUnread(unread: readonly Role[], { row, stand, beleid }: Asked): Role | undefined {
  const outcome = (of: Stand): string => {
    const { kind, ...rest } = oordeelOver(of, beleid);
    return JSON.stringify([kind, 'trede' in rest ? rest.trede : [], 'wat' in rest ? rest.wat : []]);
  };
  const now = outcome(stand);
  const { moment, ...judged } = oordeelOver(stand, beleid);
  const lacks = (what: Role): boolean => 'wat' in judged && judged.wat.some((one) => one === what);
  return unread.find((role) => {
    if (BESIDE.has(role)) return false;
    if (role === 'koppelingen' || role === 'trede') return lacks(role);
    if (OF_OPGAVE.has(role)) return row.opgave === undefined || lacks('taakstelling');
    const others = contents(role, stand);
    return others === undefined || others.some((other) => outcome({ ...stand, ...other }) !== now);
  });
}

const ANSWERS: readonly (readonly Role[])[] = [
  ['omkoppelingen'],
  ['stapelgemeente'],
  ['verschoonbaar'],
  ['verlengd'],
  ['huurcontracten', 'huurcontractenTotaal'],
];

/**
 * The answers that stand in the row, and of which none is read: they are about another halfjaar, there are two of them,
 * or the user is still asked what the column is. What they say only the user knows.
 */
export const notRead = ({ columns }: ReadTable, row: ReadRow): readonly Role[] =>
  ANSWERS.flatMap((roles) => {
    const all = columns.filter((c) => roles.includes(c.role));
    if (all.some((c) => c.used)) return [];
    const said = all.find((c) => !c.ours && (row.cells.get(c.column) ?? '') !== '');
    return said ? [said.role] : [];
  });

/** What a cell that cannot be read may say, at its ends; undefined when nothing can be said without it. */
function contents(role: Role, { peildatum }: Stand): readonly Partial<Stand>[] | undefined {
  switch (role) {
    case 'omkoppelingen':
      return [{ omkoppelingen: true }, { omkoppelingen: false }];
    case 'stapelgemeente':
      return [{ stapelgemeente: true }, { stapelgemeente: false }];
    case 'verschoonbaar':
      return [{ verschoonbaar: { reden: '' } }];
    case 'verlengd':
      return [{ verlengd: { tot: dagenLater(peildatum, MANY), bron: '' } }];
    case 'huurcontracten':
    case 'huurcontractenTotaal':
      return [{ huurcontracten: personen(0) }, { huurcontracten: personen(MANY) }];
    case 'opgebouwdeAchterstand':
      return [{ opgebouwdeAchterstand: personen(0) }, { opgebouwdeAchterstand: personen(MANY) }];
    default:
      return undefined;
  }
}
