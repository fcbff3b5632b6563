import { known } from '../../domain/known';
import { laatsteDag } from '../../domain/tijd/periode';
import { columnName } from '../cells/address';
import type { Severity } from '../finding';
import type { ReadingFinding } from '../reading-finding';
import type { Area } from '../cells/grid';
import { type Role, kindOf } from '../roles';
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

/**
 * What the reader asks or tells about columns: doubts below the threshold, silent signs, columns that cannot be told
 * apart, dates that differ.
 */
export function columnRemarks(
  columns: readonly Column[],
  doubles: readonly Doubles[],
  rows: readonly ReadRow[],
  place: Place,
): readonly ReadingFinding[] {
  const on = (column: Column) => onColumn('let op', column, place);
  return [
    ...columns
      .filter(isDoubtful)
      .map((c) => ({ code: 'kolomOnzeker', ...on(c), data: { kop: c.heading, rol: c.role } }) as const),
    ...columns
      .filter((c) => hasSilentSign(c, rows))
      .map((c) => ({ code: 'tekenOnbekend', ...on(c), data: { kop: c.heading } }) as const),
    ...doubles.flatMap((group) => doubleRemark(group, place)),
    ...hiddenRemark(columns, place),
    ...columns.flatMap((column): readonly ReadingFinding[] => {
      const { heading: kop, dates, periode, timeFrom: blad } = column;
      if (blad === undefined) return [];
      return [{ code: 'tijdVanAnderBlad', ...on(column), data: { kop, dates, blad, ...known({ periode }) } }];
    }),
    ...differingDates(columns, place),
  ];
}

const onColumn = (severity: Severity, column: Column, { sheet, headingArea }: Place) => ({
  severity,
  sheet,
  area: headingArea(column),
});

const isDoubtful = ({ ours, certainty, role }: Column): boolean =>
  !ours && certainty > 0 && certainty < THRESHOLD && kindOf(role) !== 'tekst';

/** A saldo with figures in it of which the heading does not say which way is positive. */
const hasSilentSign = (column: Column, rows: readonly ReadRow[]): boolean =>
  column.used &&
  column.role === 'saldo' &&
  column.sign === 'unknown' &&
  rows.some((row) => ![0, '', '0'].includes(cell(row, column)));

const cell = (row: ReadRow, column: Column): string | number => {
  const value = row.cells.get(column.column);
  return typeof value === 'boolean' || value === undefined ? '' : value;
};

/** A column as the sheet names it: "D (Realisatie)", in a turned table "4 (Realisatie)". */
const named = ({ column, heading }: Column, layout: Layout, beside = ''): string =>
  `${layout === 'rows' ? columnName(column) : column + 1} (${heading}${beside})`;

/** Which of several columns with one role was read, or the question which is meant. */
function doubleRemark({ role: rol, columns, read, differ }: Doubles, place: Place): readonly ReadingFinding[] {
  const [first] = columns;
  if (!first || (read && differ)) return [];
  const inWords = (c: Column): string => named(c, place.layout, c.hidden ? ', verborgen' : '');
  const anders = columns.filter((c) => c !== read).map(inWords);
  const at = read ?? first;
  const data = { rol, anders };
  return [
    read
      ? { code: 'dubbeleKolom', ...onColumn('let op', at, place), data: { ...data, gelezen: inWords(read) } }
      : { code: 'kolomKiezen', ...onColumn('let op', at, place), data },
  ];
}

function hiddenRemark(columns: readonly Column[], place: Place): readonly ReadingFinding[] {
  const hidden = columns.filter((c) => c.used && c.hidden);
  const [first] = hidden;
  if (!first) return [];
  const namen = hidden.map((c) => named(c, place.layout));
  return [{ code: 'verborgenKolommen', ...onColumn('ter info', first, place), data: { namen } }];
}

/** The persons housed and their percentage with other dates above them. */
function differingDates(columns: readonly Column[], place: Place): readonly ReadingFinding[] {
  const dated = (role: Role) => columns.find((c) => c.used && c.role === role && c.dates.length > 0);
  const share = dated('percentage');
  const [ander, datum] = [dated('gehuisvest')?.dates.at(-1), share?.dates.at(-1)];
  if (!share || ander === undefined || datum === undefined || ander === datum) return [];
  return [
    { code: 'peildataVerschillen', ...onColumn('let op', share, place), data: { kop: share.heading, datum, ander } },
  ];
}

/** What the reader says about rows: an opgave of nothing, rows that are hidden but counted. */
export function rowRemarks(
  rows: readonly ReadRow[],
  columns: readonly Column[],
  { sheet, cellArea }: Place,
  holdsOpgave: boolean,
): readonly ReadingFinding[] {
  const column =
    columns.find((c) => c.used && c.role === 'opgave') ??
    columns.find((c) => c.used && c.role === 'taakstelling' && holdsOpgave);
  const zero = column
    ? rows.filter((r) => (column.role === 'opgave' ? r.opgave : r.taakstelling) === 0 && !isMadeUp(r))
    : [];
  const hidden = rows.filter((r) => r.hidden);
  return [
    ...zero.flatMap((row): readonly ReadingFinding[] => {
      if (!column) return [];
      const place = { severity: 'let op', sheet, area: cellArea(row, column) } as const;
      return [{ code: 'opgaveNul', ...place, data: { naam: row.name }, found: 0 }];
    }),
    ...(hidden.length > 0
      ? [{ code: 'verborgenRijen', severity: 'ter info', sheet, data: { namen: hidden.map(nameIn) } } as const]
      : []),
  ];
}

/** Nothing is left of a taakstelling of 9 with a voorsprong of 9. */
const isMadeUp = ({ taakstelling, saldo }: ReadRow): boolean =>
  taakstelling !== undefined && saldo !== undefined && taakstelling > 0 && taakstelling + saldo === 0;

const nameIn = ({ gemeente, name, row }: ReadRow): string => gemeente?.naam ?? (name || `rij ${row + 1}`);

/** The remark of the regional table: its taakstelling holds the opgave. */
export const opgaveRemark = (column: Column, place: Place): ReadingFinding => ({
  code: 'taakstellingIsOpgave',
  ...onColumn('ter info', column, place),
  data: { kop: column.heading },
});

/** The dates of the title between which the user chooses, or the one that cannot be meant. */
export function peildatumRemark(
  { peildatum, periode, peildata = [], elders }: Time,
  { sheet }: Place,
): readonly ReadingFinding[] {
  if (peildatum !== undefined) return [];
  if (elders !== undefined && periode !== undefined)
    return [{ code: 'peildatumElders', severity: 'let op', sheet, data: { datum: elders, periode } }];
  return peildata.length > 1 ? [{ code: 'peildatumKiezen', severity: 'let op', sheet, data: { peildata } }] : [];
}

/** The day on which names must be valid: within the halfjaar, also when it is assessed on the day after. */
export const validityDay = ({ peildatum, periode }: Time): Time['peildatum'] => {
  if (periode === undefined) return peildatum;
  const last = laatsteDag(periode);
  return peildatum === undefined || peildatum > last ? last : peildatum;
};

/**
 * The program did not say which cells are merged, so that a heading over several columns may have been read as one of
 * one column.
 */
export const mergedRemark = (sheet: string): ReadingFinding => ({
  code: 'samengevoegdOnbekend',
  severity: 'let op',
  sheet,
  data: {},
});
