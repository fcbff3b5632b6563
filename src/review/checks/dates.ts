import { begin, einde, isZelfdePeriode } from '../../domain/tijd/periode';
import { formatDatum } from '../../domain/tijd/datum';
import type { Finding } from '../finding';
import type { Role } from '../../table/roles';
import { type Check, onHeading, theirColumns } from './sheet';

const WITHIN: readonly Role[] = ['gehuisvest', 'nogTeHuisvesten', 'percentage', 'minimaal', 'koppelingen', 'opgave'];

/** A date in a heading lies in the halfjaar of the sheet, its first day and the day after its last included. */
export const datumPastBijPeriode: Check = (sheet) => {
  const { periode, layout } = sheet.table;
  if (!periode || layout === 'turned') return [];
  const [first, last] = [begin(periode), einde(periode)];
  return theirColumns(sheet, ...WITHIN)
    .filter((c) => !c.periode)
    .flatMap((column) =>
      column.dates
        .filter((d) => d < first || d > last)
        .map((datum) => ({
          code: 'datumBuitenPeriode',
          severity: 'let op',
          ...onHeading(sheet, column),
          data: { kop: column.heading, datum, periode },
        })),
    );
};

/**
 * A question about a stretch of time asks about the halfjaar of the sheet: omkoppelingen "van 1 juli tot 1 januari
 * 2022" are not those of 2022-I.
 */
export const vraagPastBijPeriode: Check = (sheet) => {
  const { periode, layout } = sheet.table;
  if (!periode || layout === 'turned') return [];
  return theirColumns(sheet, 'omkoppelingen', 'stapelgemeente').flatMap((column): readonly Finding[] => {
    const [from, to] = [column.dates[0], column.dates.at(-1)];
    // The last day may be the last of the halfjaar or the first of the next.
    if (from === undefined || to === undefined || (from >= begin(periode) && to <= einde(periode))) return [];
    return [
      {
        code: 'vraagAnderePeriode',
        severity: 'let op',
        ...onHeading(sheet, column),
        data: { kop: column.heading, periode },
        found: from === to ? formatDatum(from) : `${formatDatum(from)} tot ${formatDatum(to)}`,
        expected: `${formatDatum(begin(periode))} tot ${formatDatum(einde(periode))}`,
      },
    ];
  });
};

const OF_ONE_HALF: readonly Role[] = [
  'taakstelling',
  'opgave',
  'gehuisvest',
  'nogTeHuisvesten',
  'percentage',
  'minimaal',
  'omkoppelingen',
  'stapelgemeente',
];

/** The figures of one table are about one halfjaar, unless each comes once per halfjaar (a history). */
export const eenPeriode: Check = (sheet) => {
  const { periode, layout } = sheet.table;
  if (!periode || layout === 'turned') return [];
  const all = theirColumns(sheet, ...OF_ONE_HALF);
  const isRead = (role: Role): boolean => all.some((c) => c.used && c.role === role);
  return all.flatMap((column) =>
    column.periode && !isZelfdePeriode(column.periode, periode) && (column.used || !isRead(column.role))
      ? [
          {
            code: 'periodesGemengd',
            severity: 'let op',
            ...onHeading(sheet, column),
            data: { kop: column.heading, kolomperiode: column.periode, periode },
          },
        ]
      : [],
  );
};
