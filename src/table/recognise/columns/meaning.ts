import { known } from '../../../domain/known';
import { onlyOf } from '../../../domain/only';
import type { Datum } from '../../../domain/tijd/datum';
import { beoordeeldePeriode, momentVan } from '../../../domain/tijd/moment';
import { type Periode, isZelfdePeriode, periodeVan } from '../../../domain/tijd/periode';
import { isUsable } from './columns';
import { timeIn } from '../../cells/dates';
import { datesInWords } from '../../cells/time/days';
import type { Role } from '../../roles';
import { peildataIn, saidPeildatum } from './title-dates';
import type { Column } from '../../column';

/** When a table is about: the date that realisation is counted up to, and the halfjaar. */
export interface Time {
  readonly peildatum?: Datum;
  readonly periode?: Periode;
  /** Dates in the title of which nothing says which is the peildatum: the user does. */
  readonly peildata?: readonly Datum[];
  /** The date of the title that is left alone, for it is of another halfjaar than the headings. */
  readonly elders?: Datum;
}

const COUNTED_UP_TO: readonly Role[] = ['gehuisvest', 'percentage'];

/**
 * Peildatum: the last date in the heading of the plaatsingen, else of the percentage, else the first of "te realiseren
 * <from> - <to>", else the one that the title gives (see title-dates.ts), else what the user gave. Halfjaar: from the
 * headings of the taakstelling, the one of the peildatum where there are more; else the other headings, else the title,
 * else the date. A count up to "01/04/2022" leaves only a day that it may be.
 */
export function timeOf(columns: readonly Column[], title: readonly string[], given?: Datum): Time {
  const inTitle = peildataIn(title);
  const time = timeWith(columns, title, inTitle, given);
  const [only] = inTitle;
  return only !== undefined && time.peildatum === only && isOfOther(only, time.periode)
    ? { ...timeWith(columns, [], [], given), elders: only }
    : time;
}

const isOfOther = (day: Datum, half: Periode | undefined): boolean =>
  half !== undefined && !isZelfdePeriode(beoordeeldePeriode(day), half);

function timeWith(
  columns: readonly Column[],
  title: readonly string[],
  inTitle: readonly Datum[],
  given: Datum | undefined,
): Time {
  const usable = columns.filter(isUsable);
  const titled = titledHalf(usable, title);
  const fits = (d: Datum): boolean => !titled || isZelfdePeriode(beoordeeldePeriode(d), titled);
  const dated = (role: Role): readonly Datum[] =>
    meant(usable, role).flatMap((c) => c.dates.slice(-1).filter((d) => fits(d) && isOfItsHalf(c, d)));
  const counted = COUNTED_UP_TO.map(dated).find((dates) => dates.length > 0);
  const remaining = usable.filter((c) => c.role === 'nogTeHuisvesten').flatMap(remainingOn);
  const open = meant(usable, 'gehuisvest').flatMap(({ unclear }) => (unclear ? [unclear] : []));
  const mayBe = (day: Datum): boolean => open.every((days) => days.includes(day));
  const isLast = (day: Datum): boolean => open.every((days) => days.includes(day) || days.every((d) => d < day));
  const inHeadings = counted ? oneOf(latest(counted), isLast) : oneOf(latest(remaining), mayBe);
  const peildatum =
    laterIn(title, usable, inHeadings) ??
    inHeadings ??
    (inTitle.length === 1 ? oneOf(inTitle[0], mayBe) : undefined) ??
    given;
  const assessed = peildatum === undefined ? undefined : beoordeeldePeriode(peildatum);
  const inTitles = halfOfTitles(title, assessed);
  const periode =
    halfOf(usable, assessed, inTitles) ?? onlyHalf(usable, assessed) ?? inTitles ?? halfOfDates(usable, peildatum);
  return {
    ...known({ peildatum, periode }),
    ...(inHeadings === undefined && inTitle.length > 1 ? { peildata: inTitle } : {}),
  };
}

const DEADLINE = /\b(?:vo+r|tot(?: en met)?|t\/m|uiterlijk)\W*$/;

/** The day on which this remained; "nog te huisvesten vóór 1 juli" says no more than by when. */
function remainingOn({ heading, dates }: Column): readonly Datum[] {
  const said = onlyOf(datesInWords(heading).dates);
  return said !== undefined && DEADLINE.test(said.before) ? [] : dates.slice(0, 1);
}

/** A day that may be meant where a count names one that can be two. */
const oneOf = (day: Datum | undefined, may: (day: Datum) => boolean): Datum | undefined =>
  day !== undefined && may(day) ? day : undefined;

/** A heading that names a day of another halfjaar than its own says nothing about the peildatum. */
const isOfItsHalf = ({ periode }: Column, day: Datum): boolean =>
  !periode || isZelfdePeriode(periode, beoordeeldePeriode(day));

const latest = (dates: readonly Datum[]): Datum | undefined =>
  dates.reduce<Datum | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);

/**
 * A title that says a later day than the headings goes first where a count without a day stands beside those with one,
 * and where it is the decision date behind the day up to which was counted: "t/m 31 maart" with "peildatum 1 april".
 */
function laterIn(
  title: readonly string[],
  usable: readonly Column[],
  inHeadings: Datum | undefined,
): Datum | undefined {
  const said = inHeadings === undefined ? undefined : saidPeildatum(title);
  if (said === undefined || inHeadings === undefined) return undefined;
  const isUpToDecision = said === inHeadings + 1 && momentVan(said) !== 'geen';
  return isUpToDecision || (said > inHeadings && meant(usable, 'gehuisvest').some((c) => isOpenOn(c, said)))
    ? said
    : undefined;
}

/** A count without a day that may be up to this one. */
const isOpenOn = ({ dates, periode, unclear, maand }: Column, day: Datum): boolean =>
  dates.length === 0 && !unclear && !maand && (!periode || isZelfdePeriode(periode, beoordeeldePeriode(day)));

/**
 * Of opgaven of several halfjaren the one that the title is about: days of another halfjaar are then not its
 * peildatum.
 */
function titledHalf(columns: readonly Column[], title: readonly string[]): Periode | undefined {
  const halves = OPGAVE.flatMap((role) => meant(columns, role)).flatMap((c) => c.periode ?? []);
  const titled = halfOfTitles(title, undefined);
  const isOneOf = titled && halves.some((p) => isZelfdePeriode(p, titled));
  return isOneOf && halves.some((p) => !isZelfdePeriode(p, titled)) ? titled : undefined;
}

/** The columns of a role; of several the ones that the user said, when there are such. */
function meant(columns: readonly Column[], role: Role): readonly Column[] {
  const same = columns.filter((c) => c.role === role);
  const confirmed = same.filter((c) => c.confirmed);
  return confirmed.length > 0 ? confirmed : same;
}

const OPGAVE: readonly Role[] = ['taakstelling', 'opgave', 'opgaveInclAdditioneel'];

/**
 * Of several halfjaren the one that is assessed or that the title names; where neither is and a column without one
 * stands beside them, none.
 */
function halfOf(
  columns: readonly Column[],
  assessed: Periode | undefined,
  inTitles: Periode | undefined,
): Periode | undefined {
  const all = OPGAVE.flatMap((role) => meant(columns, role));
  const found = all.flatMap((c) => (c.periode ? [c.periode] : []));
  const known = [assessed, inTitles].find((half) => half && found.some((p) => isZelfdePeriode(p, half)));
  const isOpen = all.some((c) => !c.periode && !c.helft) && (assessed ?? inTitles) !== undefined;
  return known ?? (isOpen ? undefined : [...found].sort((a, b) => b.jaar - a.jaar || b.helft - a.helft)[0]);
}

/** The one halfjaar that headings name, unless the day up to which is counted lies in another. */
function onlyHalf(columns: readonly Column[], assessed: Periode | undefined): Periode | undefined {
  const halves = columns.flatMap((c) => (c.periode && !OF_BEFORE.includes(c.role) ? [c.periode] : []));
  const [first] = halves;
  const isOne = first && halves.every((p) => isZelfdePeriode(p, first));
  return isOne && (!assessed || isZelfdePeriode(first, assessed)) ? first : undefined;
}

/** What is carried in names the halfjaar that it comes from, also as what that one ended with. */
const OF_BEFORE: readonly Role[] = [
  'trede',
  'saldo',
  'achterstand',
  'voorsprong',
  'eindsaldo',
  'eindachterstand',
  'eindvoorsprong',
  'opgebouwdeAchterstand',
];

const COMPARED = /\b(?:vergele\w*|vergelijk\w*|vorige?|eerdere?|t\.?o\.?v\.?|ten opzichte|volgende?)\b/i;

/**
 * The halfjaar of the titles: the one that is assessed, else the only one. What a title is compared with does not
 * count.
 */
function halfOfTitles(title: readonly string[], assessed: Periode | undefined): Periode | undefined {
  const halves = title.filter((text) => !COMPARED.test(text)).flatMap((text) => timeIn(text).periode ?? []);
  const [first] = halves;
  return (
    halves.find((p) => assessed && isZelfdePeriode(p, assessed)) ??
    (first && halves.every((p) => isZelfdePeriode(p, first)) ? first : undefined)
  );
}

function halfOfDates(columns: readonly Column[], peildatum: Datum | undefined): Periode | undefined {
  const range = columns.find((c) => c.role === 'gehuisvest' && c.dates.length > 1)?.dates[0];
  if (range !== undefined) return periodeVan(range);
  return peildatum === undefined ? undefined : beoordeeldePeriode(peildatum);
}
