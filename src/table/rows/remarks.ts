import { formatDatum } from '../../domain/tijd/datum';
import { formatPeriode } from '../../domain/tijd/periode';
import { columnName } from '../cells/address';
import type { Finding } from '../finding';
import type { Area } from '../cells/grid';
import { kindOf } from '../roles';
import type { Layout, ReadRow } from '../table';
import { type Column, type Doubles, THRESHOLD } from '../column';
import type { Time } from '../recognise/columns/meaning';

/** What a remark about a whole column or table needs to say where it is. */
export interface Place {
  readonly sheet: string;
  readonly headingArea: (column: Column) => Area;
  readonly cellArea: (row: ReadRow, column: Column) => Area;
  readonly layout: Layout;
}

/** What the reader asks or tells about columns: doubts below the threshold, silent signs, columns that cannot be told apart, dates that differ. */
export function columnRemarks(
  columns: readonly Column[],
  doubles: readonly Doubles[],
  rows: readonly ReadRow[],
  { sheet, headingArea, layout }: Place,
): readonly Finding[] {
  const remark = (code: string, column: Column, data: Finding['data'] = {}): Finding => ({
    code,
    severity: 'let op',
    sheet,
    area: headingArea(column),
    data: { kop: column.heading, ...data },
  });
  const named = (c: Column): string =>
    `${layout === 'rows' ? columnName(c.column) : c.column + 1} (${c.heading}${c.hidden ? ', verborgen' : ''})`;
  const hidden = columns.filter((c) => c.used && c.hidden);
  return [
    ...columns
      .filter((c) => !c.ours && c.certainty > 0 && c.certainty < THRESHOLD && kindOf(c.role) !== 'tekst')
      .map((c) => remark('kolomOnzeker', c, { rol: c.role })),
    ...columns
      .filter(
        (c) =>
          c.used && c.role === 'saldo' && c.sign === 'unknown' && rows.some((r) => ![0, '', '0'].includes(cell(r, c))),
      )
      .map((c) => remark('tekenOnbekend', c)),
    ...doubles.flatMap(({ role, columns: group, read, differ }) => {
      const [first] = group;
      if (!first || (read && differ)) return [];
      const others = group
        .filter((c) => c !== read)
        .map(named)
        .join(', ');
      return [
        read
          ? remark('dubbeleKolom', read, { rol: role, gelezen: named(read), anders: others })
          : remark('kolomKiezen', first, { rol: role, anders: others }),
      ];
    }),
    ...(hidden[0]
      ? [
          {
            ...remark('verborgenKolommen', hidden[0], {
              aantal: hidden.length,
              namen: hidden
                .map((c) => `${layout === 'rows' ? columnName(c.column) : c.column + 1} (${c.heading})`)
                .join(', '),
            }),
            severity: 'ter info' as const,
          },
        ]
      : []),
    ...columns
      .filter((c) => c.timeFrom !== undefined)
      .map((c) => remark('tijdVanAnderBlad', c, { tijd: timeIn(c), blad: c.timeFrom ?? '' })),
    ...differingDates(columns).map(([column, own, other]) =>
      remark('peildataVerschillen', column, { datum: own, ander: other }),
    ),
  ];
}

const timeIn = ({ periode, dates }: Column): string =>
  [...(periode ? [`halfjaar ${formatPeriode(periode)}`] : []), ...dates.map(formatDatum)].join(', ');

const cell = (row: ReadRow, column: Column): string | number => {
  const value = row.cells.get(column.column);
  return typeof value === 'boolean' || value === undefined ? '' : value;
};

function differingDates(columns: readonly Column[]): readonly (readonly [Column, string, string])[] {
  const counted = columns.find((c) => c.used && c.role === 'gehuisvest' && c.dates.length > 0);
  const share = columns.find((c) => c.used && c.role === 'percentage' && c.dates.length > 0);
  const [a, b] = [counted?.dates.at(-1), share?.dates.at(-1)];
  return counted && share && a !== undefined && b !== undefined && a !== b
    ? [[share, formatDatum(b), formatDatum(a)]]
    : [];
}

/** What the reader says about rows: an opgave of nothing, rows that are hidden but counted. */
export function rowRemarks(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  { sheet, cellArea }: Place,
  holdsOpgave: boolean,
): readonly Finding[] {
  const column =
    columns.find((c) => c.used && c.role === 'opgave') ??
    columns.find((c) => c.used && c.role === 'taakstelling' && holdsOpgave);
  const zero = column ? rows.filter((r) => (column.role === 'opgave' ? r.opgave : r.taakstelling) === 0) : [];
  const hidden = rows.filter((r) => r.hidden);
  return [
    ...zero.flatMap((r) =>
      column
        ? [
            {
              code: 'opgaveNul',
              severity: 'let op' as const,
              sheet,
              area: cellArea(r, column),
              data: { naam: r.name },
              found: 0,
            },
          ]
        : [],
    ),
    ...(hidden.length > 0
      ? [
          {
            code: 'verborgenRijen',
            severity: 'ter info' as const,
            sheet,
            data: { aantal: hidden.length, namen: namesOf(hidden) },
          },
        ]
      : []),
  ];
}

const MOST_NAMED = 5;

function namesOf(rows: readonly ReadRow[]): string {
  const names = rows.slice(0, MOST_NAMED).map((r) => r.gemeente?.naam ?? (r.name || `rij ${r.row + 1}`));
  return [...names, ...(rows.length > MOST_NAMED ? [`en nog ${rows.length - MOST_NAMED}`] : [])].join(', ');
}

/** The remark of the regional table: its taakstelling holds the opgave. */
export function opgaveRemark(column: Column, { sheet, headingArea }: Place): Finding {
  return {
    code: 'taakstellingIsOpgave',
    severity: 'ter info',
    sheet,
    area: headingArea(column),
    data: { kop: column.heading },
  };
}

/** The dates of the title between which the user chooses. */
export const peildatumRemark = ({ peildatum, peildata = [] }: Time, { sheet }: Place): readonly Finding[] =>
  peildatum === undefined && peildata.length > 1
    ? [{ code: 'peildatumKiezen', severity: 'let op', sheet, data: { data: peildata.map(formatDatum).join(', ') } }]
    : [];

/** The day on which names must be valid: within the halfjaar, also when it is assessed on the day after. */
export const validityDay = (
  { peildatum, periode }: Time,
  lastDayOf: (periode: NonNullable<Time['periode']>) => NonNullable<Time['peildatum']>,
): Time['peildatum'] => {
  if (periode === undefined) return peildatum;
  const last = lastDayOf(periode);
  return peildatum === undefined || peildatum > last ? last : peildatum;
};
