import { datum, kalenderdag, maandNaam } from '../../domain/tijd/datum';
import { begin } from '../../domain/tijd/periode';
import type { Finding } from '../finding';
import type { Time } from '../recognise/columns/meaning';
import { addedUp, monthIn, sumOf } from './month-way';
import { monthsInWords } from './months';
import type { Months } from '../months';
import type { Place } from './remarks';
import type { ReadRow } from '../table';
import type { Column } from '../column';

/** The rows with what their months add up to. Below zero is no number of persons housed. */
export function withMonths(rows: readonly ReadRow[], { way, columns }: Months): readonly ReadRow[] {
  if (way !== 'optellen') return rows;
  return rows.map((row): ReadRow => {
    const gehuisvest = sumOf(columns, row);
    if (gehuisvest === undefined) return row;
    return gehuisvest < 0
      ? { ...row, unreadable: new Set([...row.unreadable, 'gehuisvestInMaand']) }
      : { ...row, gehuisvest };
  });
}

/** The last month as the column that gives the total so far. */
export function withRunningMonth(
  columns: readonly Column[],
  { way, columns: counted, upTo }: Months,
): readonly Column[] {
  const last = way === 'laatste' ? counted.at(-1) : undefined;
  if (!last) return columns;
  return columns.map((c) =>
    c.column === last.column
      ? {
          ...c,
          role: 'gehuisvest',
          dates: upTo === undefined ? c.dates : [upTo],
          reason: 'de maanden lopen door: de laatste is het totaal tot nu toe',
        }
      : c,
  );
}

/** The halfjaar and the last day that the months give, where nothing else does or what else there is lies before them. */
export function timeWith(time: Time, { way, periode, upTo, columns }: Months): Time {
  const last = columns.at(-1)?.maand;
  if (way === 'vraag' || upTo === undefined || !last) return time;
  const first = datum(kalenderdag(upTo).jaar, last.maand, 1) ?? upTo;
  const peildatum = time.peildatum !== undefined && time.peildatum >= first ? time.peildatum : upTo;
  return { peildatum, ...(periode ? { periode } : {}) };
}

/** What was done with the months, and what is missing in them; or the question. */
export function monthRemarks(
  rows: readonly ReadRow[],
  months: Months,
  { sheet, headingArea, cellArea }: Place,
  all: readonly Column[],
): readonly Finding[] {
  const { way, columns } = months;
  const last = columns.at(-1) ?? all.findLast((c) => c.role === 'gehuisvestInMaand');
  if (!last) return [];
  const remark = (
    code: string,
    severity: Finding['severity'],
    data: Finding['data'],
    area = headingArea(columns[0] ?? last),
  ): Finding => ({ code, severity, sheet, area, data });
  if (way === 'vraag') return [remark('maandenZonderTotaal', 'let op', { kop: last.heading }, headingArea(last))];
  const words = {
    maanden: monthsInWords(months),
    aantal: columns.length,
    door: months.said ? 'gebruiker' : months.byTotal ? 'totaal' : 'restant',
  };
  if (way === 'laatste')
    return [remark('maandenDoorlopend', 'ter info', { ...words, kop: last.heading }, headingArea(last))];
  const absent = absentMonths(months);
  const blanks = rows.flatMap((row) =>
    row.gehuisvest === undefined
      ? []
      : columns.filter((c) => monthIn(row, c) === undefined).map((column) => ({ row, column })),
  );
  const below = rows.filter((row) => (addedUp(columns, row) ?? 0) < 0);
  const [blank] = blanks;
  return [
    remark('maandenOpgeteld', 'ter info', words),
    ...(absent.length === 0
      ? []
      : [remark('maandOntbreekt', 'let op', { namen: absent.map(maandNaam).join(', '), aantal: absent.length })]),
    ...(blank
      ? [
          remark(
            'maandLeeg',
            'let op',
            { aantal: blanks.length, namen: listed(blanks) },
            cellArea(blank.row, blank.column),
          ),
        ]
      : []),
    ...below.map((row): Finding => ({
      ...remark('negatiefAantal', 'fout', { kop: words.maanden }, cellArea(row, last)),
      found: addedUp(columns, row) ?? 0,
    })),
  ];
}

const MOST_NAMED = 5;

function listed(blanks: readonly { readonly row: ReadRow; readonly column: Column }[]): string {
  const names = blanks
    .slice(0, MOST_NAMED)
    .map(
      ({ row, column }) =>
        `${row.gemeente?.naam ?? row.name} (${maandNaam(column.maand?.maand ?? 0) || column.heading})`,
    );
  return [...names, ...(blanks.length > MOST_NAMED ? [`en nog ${blanks.length - MOST_NAMED}`] : [])].join(', ');
}

/** Months from the first of the halfjaar to the last that counts, for which there is no column. */
function absentMonths({ columns, periode }: Months): readonly number[] {
  const there = columns.flatMap((c) => c.maand?.maand ?? []);
  const last = there.at(-1);
  if (last === undefined || there.length < columns.length) return [];
  const first = periode ? kalenderdag(begin(periode)).maand : last <= 6 ? 1 : 7;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((maand) => !there.includes(maand));
}
