import { begin, einde, isZelfdePeriode } from '../../domain/tijd/periode';
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

const OF_ONE_HALF: readonly Role[] = [
  'taakstelling',
  'opgave',
  'gehuisvest',
  'nogTeHuisvesten',
  'percentage',
  'minimaal',
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
