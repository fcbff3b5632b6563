import { fold } from '../../cells/text';
import { vorige } from '../../../domain/tijd/periode';
import { END_FORMS, type Role, SALDO_FORMS } from '../../roles';
import { timeIn } from '../../cells/dates';
import { type Column, DOUBT, THRESHOLD, doubted, leftAlone } from '../../column';
import { because } from '../../column-reason';
import { type SaldoMoment, saldoMoment } from '../../saldo-moment';
import type { Time } from './meaning';
import { isUsable, usableAs } from './columns';
import { type BesideSaldo, carriedOver, isOfHalf } from './saldo/carried-over';

/** What a column of a saldo is by its day, whatever its words made of it. */
const BY_MOMENT: Partial<Record<SaldoMoment, Partial<Record<Role, Role>>>> = {
  begin: { eindsaldo: 'saldo', eindachterstand: 'achterstand', eindvoorsprong: 'voorsprong' },
  eind: END_FORMS,
};

/**
 * The saldo columns with what their time makes of them. One of the end is no opgave's saldo; one halfway or of long
 * before is left alone where the saldo of the first day stands beside it, and asked about where it does not. What the
 * user said stays.
 */
export function withSaldoTimes(columns: readonly Column[], time: Time): readonly Column[] {
  const timed = columns.map((column) => byMoment(column, time, columns));
  const settled = timed.map((c) =>
    isOtherHalf(c, timed, time) ? doubted(c, ': van de dag die ernaast staat?', DOUBT) : c,
  );
  const isOpening = (c: Column): boolean => SALDO_FORMS.has(c.role) && isUsable(c) && !isStray(c, time);
  const openings = settled.filter(isOpening);
  const beside: Beside = {
    openings,
    hasOpgave: usableAs(settled, 'opgave') !== undefined,
    hasBefore: settled.some((c) => isBefore(c, time)),
  };
  return carriedOver(besideBegin(twoHalves(settled, time), time), time, beside).map((column) =>
    besideOpening(column, time, beside),
  );
}

/** A column with the role that its day gives it. */
function byMoment(column: Column, time: Time, columns: readonly Column[]): Column {
  if (column.confirmed || column.ours) return column;
  const moment = saldoMoment(column, time);
  const role = BY_MOMENT[moment]?.[column.role];
  const isCarried = SALDO_FORMS.has(column.role) && isPlain(column, time, columns);
  if (isCarried) return { ...column, certainty: Math.max(column.certainty, THRESHOLD) };
  return role ? { ...column, role, reason: because(column.reason, `: ${WHEN[moment]}`) } : column;
}

interface Beside extends BesideSaldo {
  /** Whether there is one of a halfjaar before. */
  readonly hasBefore: boolean;
}

/** A saldo of another day than the begin, and one of a halfjaar before with what the opgave begins with. */
function besideOpening(column: Column, time: Time, { openings, hasOpgave, hasBefore }: Beside): Column {
  const hasOpening = openings.length > 0;
  const isOfBefore = isBefore(column, time);
  const areParts = hasOpening && openings.every((c) => isOfOneHalf(c) && !UP_TO.test(fold(c.heading)));
  if (areParts && hasBefore && (isOfBefore || openings.some((c) => c.column === column.column)))
    return hasOpgave ? leftAlone(column) : doubted(column, ': alles, of wat toen ontstond?', DOUBT);
  if (!SALDO_FORMS.has(column.role) || column.ours || !isStray(column, time)) return column;
  const when = `: ${WHEN[saldoMoment(column, time)]}`;
  if (hasOpening && !hasOpgave && isOfBefore && openings.every(isOfOneHalf)) return doubted(column, when, 0);
  return hasOpening ? leftAlone(column, when) : doubted(column, when);
}

const isBefore = (column: Column, time: Time): boolean =>
  SALDO_FORMS.has(column.role) && isStray(column, time) && isOfOneHalf(column);

/**
 * "Achterstand 2021-I | Achterstand 2021-II" may each be what that halfjaar added; "t/m 2021-II" is all of it, and
 * that is told beside the other.
 */
const isOfOneHalf = (c: Column): boolean => c.periode !== undefined && c.dates.length === 0 && !c.corrected && !c.ours;
const UP_TO = /\b(?:t\/m|tot|einde?|ultimo|totale?|totaal)\b/i;

const OPGAVE: ReadonlySet<Role> = new Set(['taakstelling', 'opgave']);

/**
 * Two halfjaren beside each other, each with its taakstelling and a saldo without a day: does the own halfjaar begin
 * with the saldo that stands with it, or with the one that the halfjaar before ends with? That is asked.
 */
function twoHalves(columns: readonly Column[], { periode }: Time): readonly Column[] {
  if (!periode) return columns;
  const halves = [periode, vorige(periode)];
  const open = columns.filter(
    (c) => SALDO_FORMS.has(c.role) && !c.ours && !c.corrected && c.dates.length === 0 && !c.maand && c.certainty > 0,
  );
  const areBoth = (all: readonly Column[]): boolean => halves.every((half) => all.some((c) => isOfHalf(c, half)));
  if (!areBoth(open) || !areBoth(columns.filter((c) => OPGAVE.has(c.role)))) return columns;
  return columns.map((c) =>
    open.includes(c) && halves.some((half) => isOfHalf(c, half))
      ? doubted(c, ': van het begin of van het einde van dat halfjaar?')
      : c,
  );
}

/** A saldo without a day beside one of the begin is another one, unless they are the two sides of one. */
function besideBegin(columns: readonly Column[], time: Time): readonly Column[] {
  const opening = columns.filter((c) => SALDO_FORMS.has(c.role) && !c.ours && c.certainty > 0);
  const isBegin = (c: Column): boolean => c.confirmed === true || saldoMoment(c, time) === 'begin';
  const begins = opening.filter(isBegin);
  const open = opening.filter((c) => !isBegin(c) && saldoMoment(c, time) === 'onbekend');
  const has = (all: readonly Column[], role: Role): boolean => all.some((c) => c.role === role);
  if (begins.length === 0 || open.length === 0) return columns;
  // "Achterstand 1-1 | Voorsprong | … | Achterstand | Voorsprong": the first two are one pair, the others another.
  const isBesideOneOf = (all: readonly Column[], { column }: Column): boolean =>
    all.some((c) => Math.abs(c.column - column) === 1);
  const isOtherSide = (c: Column): boolean =>
    c.role !== 'saldo' &&
    !has(begins, c.role) &&
    !has(begins, 'saldo') &&
    (isBesideOneOf(begins, c) || open.every(({ role }) => role === c.role));
  /** "Achterstand | Voorsprong | Oude achterstand 1-1": with which of the two it goes nothing says. */
  const isBetween = (c: Column): boolean =>
    isOtherSide(c) &&
    isBesideOneOf(
      open.filter(({ role }) => role !== c.role),
      c,
    );
  const isSure = begins.some((c) => c.certainty >= THRESHOLD);
  return columns.map((c) => {
    if (!open.includes(c) || (isOtherSide(c) && !isBetween(c))) return c;
    const when = ': zonder dag, naast een saldo van het begin';
    return isSure && !isBetween(c) ? leftAlone(c, when) : doubted(c, when);
  });
}

const sideOf = ({ role }: Column): string | undefined => /achterstand|voorsprong/.exec(role)?.[0];

/**
 * "Achterstand per 1 april 2022 | Voorsprong": the side without a day is of the begin, or of the day of the only other
 * side.
 */
function isOtherHalf(column: Column, columns: readonly Column[], time: Time): boolean {
  if (!SALDO_FORMS.has(column.role) || column.ours || column.corrected) return false;
  const [side, others] = [sideOf(column), columns.filter((c) => c !== column && !c.ours && sideOf(c))];
  if (!side || others.length === 0 || saldoMoment(column, time) !== 'onbekend') return false;
  return others.every((c) => sideOf(c) !== side && ['eind', 'tussen', 'eerder'].includes(saldoMoment(c, time)));
}

const SHORT = /^(?:tekort|overschot)(?: (?:per|op|van))*$/;
const OF_YEAR = /^(?:achterstand|voorsprong|tekort|overschot) uit (\d{4})$/;

/** "Tekort per" the first day is the achterstand, and "achterstand uit 2024" alone is what 2025-I begins with. */
function isPlain(column: Column, time: Time, columns: readonly Column[]): boolean {
  const { rest } = timeIn(column.heading);
  if (SHORT.test(rest)) return saldoMoment(column, time) === 'begin';
  const year = Number(OF_YEAR.exec(rest)?.[1] ?? 0);
  const isAlone = columns.every((c) => c === column || c.ours || !SALDO_FORMS.has(c.role));
  return isAlone && time.periode?.helft === 1 && time.periode.jaar === year + 1;
}

const isStray = (column: Column, time: Time): boolean =>
  !column.confirmed && ['tussen', 'eerder'].includes(saldoMoment(column, time));

const WHEN: Readonly<Record<SaldoMoment, string>> = {
  begin: 'van het begin van het halfjaar',
  eind: 'van het einde, niet van het begin van het halfjaar',
  tussen: 'van een dag in het halfjaar, niet van het begin',
  eerder: 'van ruim voor het halfjaar',
  onbekend: 'zonder dag',
};

/** Is this saldo of a day that is neither the begin nor the end of the halfjaar, and asked about? */
export const isStraySaldo = (column: Column, time: Time): boolean =>
  SALDO_FORMS.has(column.role) &&
  !column.ours &&
  column.certainty > 0 &&
  column.certainty < THRESHOLD &&
  isStray(column, time);
