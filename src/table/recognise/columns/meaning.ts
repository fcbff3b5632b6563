import { known } from '../../../domain/known';
import type { Datum } from '../../../domain/tijd/datum';
import { beoordeeldePeriode } from '../../../domain/tijd/moment';
import { type Periode, isZelfdePeriode, periodeVan } from '../../../domain/tijd/periode';
import { isUsable } from './columns';
import { timeIn } from '../../cells/dates';
import type { Role } from '../../roles';
import { peildataIn } from './title-dates';
import type { Column } from '../../column';

/** When a table is about: the date that realisation is counted up to, and the halfjaar. */
export interface Time {
  readonly peildatum?: Datum;
  readonly periode?: Periode;
  /** Dates in the title of which nothing says which is the peildatum: the user does. */
  readonly peildata?: readonly Datum[];
}

const COUNTED_UP_TO: readonly Role[] = ['gehuisvest', 'percentage'];

/**
 * Peildatum: the last date in the heading of the plaatsingen, else of the percentage, else the first of "te realiseren
 * <from> - <to>", else the one that the title gives (see title-dates.ts), else what the user gave. Halfjaar: from the
 * headings of the taakstelling, the one of the peildatum where there are more; else the other headings, else the title,
 * else the date.
 */
export function timeOf(columns: readonly Column[], title: readonly string[], given?: Datum): Time {
  const usable = columns.filter(isUsable);
  const dated = (role: Role): readonly Datum[] =>
    usable.filter((c) => c.role === role).flatMap((c) => c.dates.slice(-1));
  const counted = COUNTED_UP_TO.map(dated).find((dates) => dates.length > 0);
  const remaining = usable.filter((c) => c.role === 'nogTeHuisvesten').flatMap((c) => c.dates.slice(0, 1));
  const titles = title.map(timeIn);
  const inTitle = peildataIn(title);
  const inHeadings = latest(counted ?? []) ?? latest(remaining);
  const peildatum = inHeadings ?? (inTitle.length === 1 ? inTitle[0] : undefined) ?? given;
  const periode =
    halfOf(usable, ['taakstelling', 'opgave', 'opgaveInclAdditioneel'], peildatum) ??
    onlyHalf(usable) ??
    titles.find((t) => t.periode)?.periode ??
    halfOfDates(usable, peildatum);
  return {
    ...known({ peildatum, periode }),
    ...(inHeadings === undefined && inTitle.length > 1 ? { peildata: inTitle } : {}),
  };
}

const latest = (dates: readonly Datum[]): Datum | undefined =>
  dates.reduce<Datum | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);

function halfOf(columns: readonly Column[], roles: readonly Role[], peildatum: Datum | undefined): Periode | undefined {
  const found = columns.flatMap((c) => (roles.includes(c.role) && c.periode ? [c.periode] : []));
  const assessed = peildatum === undefined ? undefined : beoordeeldePeriode(peildatum);
  return (
    found.find((p) => assessed && isZelfdePeriode(p, assessed)) ??
    [...found].sort((a, b) => b.jaar - a.jaar || b.helft - a.helft)[0]
  );
}

function onlyHalf(columns: readonly Column[]): Periode | undefined {
  const halves = columns.flatMap((c) => (c.periode ? [c.periode] : []));
  const [first] = halves;
  return first && halves.every((p) => isZelfdePeriode(p, first)) ? first : undefined;
}

function halfOfDates(columns: readonly Column[], peildatum: Datum | undefined): Periode | undefined {
  const range = columns.find((c) => c.role === 'gehuisvest' && c.dates.length > 1)?.dates[0];
  if (range !== undefined) return periodeVan(range);
  return peildatum === undefined ? undefined : beoordeeldePeriode(peildatum);
}
