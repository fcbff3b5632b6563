import { type Periode, begin, einde, formatPeriode, isZelfdePeriode } from '../../domain/tijd/periode';
import { type Datum, formatDatum, maandNaam, maandVan } from '../../domain/tijd/datum';
import { cellArea } from '../../table/cells/address';
import { timeIn } from '../../table/cells/dates';
import { fold } from '../../table/cells/text';
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

const ASKS = /^(?:is|zijn|was|waren|heeft|had) .*\?/i;

/**
 * A question asks about the halfjaar of the sheet: omkoppelingen "van 1 juli tot 1 januari 2022" are not those of
 * 2022-I, and its last month is not december. A letter's question is read where it stands, also one of which only the
 * answer counts.
 */
export const vraagPastBijPeriode: Check = (sheet) => {
  const { grid, table } = sheet;
  const { periode, layout, letter } = table;
  if (!periode || layout === 'turned') return [];
  const lineAt = (row: number): string => (grid.values[row - grid.area.row] ?? []).join(' ');
  const asked = theirColumns(sheet, 'omkoppelingen', 'stapelgemeente').map((column) => ({
    place: onHeading(sheet, column),
    kop: column.heading,
    text: letter ? lineAt(column.column) : column.heading,
  }));
  const passedOver = letter
    ? grid.values.flatMap((_, r) => {
        const row = grid.area.row + r;
        const text = lineAt(row).trim();
        return !ASKS.test(text) || table.columns.some(({ column }) => column === row)
          ? []
          : [{ place: { sheet: table.sheet, area: cellArea(row, grid.area.column) }, kop: text, text }];
      })
    : [];
  return [...asked, ...passedOver].flatMap(({ place, kop, text }): readonly Finding[] => {
    const found = otherTime(text, periode, letter === true);
    const expected = `${formatDatum(begin(periode))} tot ${formatDatum(einde(periode))}`;
    return found === undefined
      ? []
      : [{ code: 'vraagAnderePeriode', severity: 'let op', ...place, data: { kop, periode }, found, expected }];
  });
};

/** What a question names outside the halfjaar; of a table the halfjaar in a heading is for `eenPeriode`. */
function otherTime(text: string, own: Periode, isLetter: boolean): string | undefined {
  const { dates, periode, helft } = timeIn(text);
  const days = daysOutside(dates, own);
  if (days !== undefined) return days;
  if (isLetter && periode && !isZelfdePeriode(periode, own)) return formatPeriode(periode);
  if (isLetter && helft && helft !== own.helft) return `${helft}e helft`;
  const month = maandVan(/\bmaand ([a-z]+)/.exec(fold(text))?.[1] ?? '') ?? 0;
  return month > 0 && month > 6 !== (own.helft === 2) ? maandNaam(month) : undefined;
}

/** The last day may be the last of the halfjaar or the first of the next. */
function daysOutside(dates: readonly Datum[], own: Periode): string | undefined {
  const [from, to] = [dates[0], dates.at(-1)];
  if (from === undefined || to === undefined || (from >= begin(own) && to <= einde(own))) return undefined;
  return from === to ? formatDatum(from) : `${formatDatum(from)} tot ${formatDatum(to)}`;
}

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
