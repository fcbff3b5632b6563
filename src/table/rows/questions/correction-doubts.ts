import { type Personen, personen } from '../../../domain/getal/getal';
import { opgave } from '../../../domain/opgave/opgave';
import { readPersons } from '../../cells/cell-reading';
import { fold } from '../../cells/text';
import { type Column, THRESHOLD } from '../../column';
import { type Role, kindOf, SALDO_FORMS } from '../../roles';
import type { ReadRow } from '../../table';
import { anyOf, holdsWhole, mostSay } from './held';

/** What changes an opgave, or may have changed it already. */
const CORRECTS = new RegExp(
  '\\b(?:correctie|bijstelling|bijgesteld|mutatie|overdracht|overgedragen|verrekening|verrekend|aanpassing|wijziging|' +
    'ruil|geruild|uitgeruild|herverdeling|herverdeeld|overheveling|overgeheveld|overgenomen|nagekomen|verevening|' +
    'verhoging|ophoging|verlaging|(?:extra|aanvullende) taakstelling)',
);
/** What may belong to the opgave where the taakstelling stands alone; also a number without a heading. */
const ADDS = new RegExp(
  '^(?:plus|min|bij|af|erbij|eraf|delta|verschil|rest|restant|(?:nog )?open|(?:nog )?in te halen|inhal|inhaal|' +
    'boven|meer|minder|oud|resultaat)(?![a-z])|^(?:bovenop|inhaal[a-z]+)|^[-+/ ]*$',
);
/** Of what was housed, or of one month to the next: no change of the opgave. */
const OF_OTHERS = /gehuisvest|plaatsing|realis|koppel|maand|week|trede|fase|contract|percentage|procent|%/;

/** What a change is made to. */
const CHANGED: ReadonlySet<Role> = new Set([...SALDO_FORMS, 'opgave', 'opgaveInclAdditioneel']);

/**
 * The columns that change the opgave beside them, or have done so already: nothing says which. Where the taakstelling
 * stands alone also those that may have to be added to it. None where most of the rows that have a number there show
 * that the opgave is what it is.
 */
export function correctionsBeside(columns: readonly Column[], rows: readonly ReadRow[]): readonly Column[] {
  const has = (test: (role: Role) => boolean): boolean => columns.some((c) => !c.ours && c.used && test(c.role));
  const isWhole = has((role) => CHANGED.has(role));
  if (!isWhole && !has((role) => role === 'taakstelling')) return [];
  const counts = columns.filter((c) => HOUSED.has(c.role) && !c.ours);
  const isTotal = (c: Column): boolean =>
    c.role === 'onbekend' && /^totaal$/.test(fold(c.heading)) && !mostSay(rows, (row) => isSum(row, c, counts));
  return columns.filter((c) => {
    const text = fold(c.heading);
    const isAdded = (ADDS.test(text) && !countsOn(c, rows)) || isSigned(c, rows) || isDated(c) || isTotal(c);
    const isMeant = CORRECTS.test(text) || (!isWhole && isAdded);
    if (!isOpen(c) || !isMeant || OF_OTHERS.test(text)) return false;
    const changed = rows.filter((row) => (countIn(row, c) ?? 0) !== 0);
    const saysSomething = changed.length > 0 || (isDated(c) && rows.some((row) => countIn(row, c) !== undefined));
    return saysSomething && !isRest(rows, c) && !mostSay(changed, (row) => isDone(row, c));
  });
}

/** Of whom a "Totaal" may be the sum; of anything else it may be the opgave. */
const HOUSED: ReadonlySet<Role> = new Set(['gehuisvest', 'gehuisvestInMaand', 'huurcontracten']);

function isSum(row: ReadRow, total: Column, counts: readonly Column[]): boolean | undefined {
  const said = countIn(row, total);
  if (said === undefined) return undefined;
  return said === counts.reduce<number>((sum, c) => sum + (countIn(row, c) ?? 0), 0);
}

/** A number of a day that nothing explains. */
const isDated = ({ role, dates }: Column): boolean => role === 'onbekend' && dates.length > 0;

/** Numbers on both sides of zero are a difference or a saldo, whatever stands above them. */
const isSigned = (column: Column, rows: readonly ReadRow[]): boolean =>
  column.role === 'onbekend' && rows.some((row) => (countIn(row, column) ?? 0) < 0);

/** Read as nothing that is counted, not asked about as a saldo already, and not by what the user said. */
const isOpen = ({ role, used, ours, corrected, certainty }: Column): boolean =>
  !ours && !corrected && !SALDO_FORMS.has(role) && (kindOf(role) === 'tekst' || (!used && certainty < THRESHOLD));

function isDone(row: ReadRow, column: Column): boolean | undefined {
  const change = countIn(row, column);
  const net = netIn(row);
  const whole = row.opgave ?? net;
  if (whole === undefined || change === undefined) return undefined;
  const isIn = net === undefined || row.opgave === undefined ? undefined : isAlike(whole - net, change);
  const housed = row.gehuisvest ?? 0;
  const others = [whole + change, whole - change, housed + change, housed - change];
  const held = holdsWhole(row, whole);
  const isHeld = held && others.some((other) => holdsWhole(row, personen(other))) ? undefined : held;
  return anyOf([isIn, isHeld]);
}

const netIn = ({ taakstelling, saldo }: ReadRow): Personen | undefined =>
  taakstelling === undefined ? undefined : opgave(taakstelling, saldo ?? personen(0));

/**
 * Is it what remains, in all of its rows, whichever way is positive? A row in which it is something else may have begun
 * with a saldo that stands nowhere.
 */
function isRest(rows: readonly ReadRow[], column: Column): boolean {
  const said = rows.flatMap((row) => {
    const [whole, change] = [row.opgave ?? netIn(row), countIn(row, column)];
    const { gehuisvest } = row;
    if (whole === undefined || change === undefined || gehuisvest === undefined) return [];
    return [{ rest: whole - gehuisvest, change }];
  });
  const holds = (way: 1 | -1): boolean => said.every(({ rest, change }) => rest === way * change);
  return said.length > 0 && (holds(1) || holds(-1));
}

const isAlike = (a: number, b: number): boolean => Math.abs(a) === Math.abs(b);

/** The numbers of the rows: 1, 2, 3. */
const countsOn = (column: Column, rows: readonly ReadRow[]): boolean =>
  rows.every((row, i) => countIn(row, column) === i + 1);

const countIn = ({ cells }: ReadRow, { column }: Column): number | undefined =>
  readPersons(cells.get(column) ?? '', 'saldo').value;
