import { known } from '../../domain/known';
import { datum, kalenderdag, maandNaam } from '../../domain/tijd/datum';
import { begin } from '../../domain/tijd/periode';
import type { Area } from '../cells/grid';
import type { Severity } from '../finding';
import type { MonthsBy, ReadingFinding } from '../reading-finding';
import type { Time } from '../recognise/columns/meaning';
import { type Months, addedUp, monthIn, monthsInWords, sumOf } from '../months';
import type { Place } from './remarks';
import type { ReadRow } from '../table';
import type { Column } from '../column';
import { plainReason } from '../column-reason';

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
          reason: plainReason('de maanden lopen door: de laatste is het totaal tot nu toe'),
        }
      : c,
  );
}

/**
 * The halfjaar and the last day that the months give, where nothing else does or what else there is lies before them.
 */
export function timeWith(time: Time, { way, periode, upTo, columns }: Months): Time {
  const last = columns.at(-1)?.maand;
  if (way === 'vraag' || upTo === undefined || !last) return time;
  const first = datum(kalenderdag(upTo).jaar, last.maand, 1) ?? upTo;
  const peildatum = time.peildatum !== undefined && time.peildatum >= first ? time.peildatum : upTo;
  return { peildatum, ...known({ periode }) };
}

/** What was done with the months, and what is missing in them; or the question. */
export function monthRemarks(
  rows: readonly ReadRow[],
  months: Months,
  { sheet, headingArea, cellArea }: Place,
  all: readonly Column[],
): readonly ReadingFinding[] {
  const { way, columns } = months;
  const last = columns.at(-1) ?? all.findLast((c) => c.role === 'gehuisvestInMaand');
  if (!last) return [];
  const at = (severity: Severity, area: Area) => ({ severity, sheet, area });
  const first = headingArea(columns[0] ?? last);
  if (way === 'vraag')
    return [{ code: 'maandenZonderTotaal', ...at('let op', headingArea(last)), data: { kop: last.heading } }];
  const maanden = monthsInWords(months);
  const door = saidBy(months);
  if (way === 'laatste')
    return [
      { code: 'maandenDoorlopend', ...at('ter info', headingArea(last)), data: { maanden, door, kop: last.heading } },
    ];
  const absent = absentMonths(months);
  const blanks = blanksIn(rows, columns);
  const [blank] = blanks;
  return [
    { code: 'maandenOpgeteld', ...at('ter info', first), data: { maanden, aantal: columns.length, door } },
    ...(absent.length === 0
      ? []
      : [{ code: 'maandOntbreekt', ...at('let op', first), data: { namen: absent.map(maandNaam) } } as const]),
    ...(blank
      ? [
          {
            code: 'maandLeeg',
            ...at('let op', cellArea(blank.row, blank.column)),
            data: { namen: blanks.map(blankInWords) },
          } as const,
        ]
      : []),
    ...rows.flatMap((row): readonly ReadingFinding[] => {
      const found = addedUp(columns, row) ?? 0;
      if (found >= 0) return [];
      return [{ code: 'negatiefAantal', ...at('fout', cellArea(row, last)), data: { kop: maanden }, found }];
    }),
  ];
}

const saidBy = ({ said, byTotal }: Months): MonthsBy => {
  if (said) return 'gebruiker';
  return byTotal ? 'totaal' : 'restant';
};

interface Blank {
  readonly row: ReadRow;
  readonly column: Column;
}

/** Cells of a month without a number, in rows that have one in another month. */
const blanksIn = (rows: readonly ReadRow[], columns: readonly Column[]): readonly Blank[] =>
  rows.flatMap((row) =>
    row.gehuisvest === undefined
      ? []
      : columns.filter((c) => monthIn(row, c) === undefined).map((column) => ({ row, column })),
  );

/** "Delft (februari)" */
const blankInWords = ({ row, column }: Blank): string =>
  `${row.gemeente?.naam ?? row.name} (${maandNaam(column.maand?.maand ?? 0) || column.heading})`;

const firstOfHalf = (month: number): number => (month <= 6 ? 1 : 7);

/** Months from the first of the halfjaar to the last that counts, for which there is no column. */
function absentMonths({ columns, periode }: Months): readonly number[] {
  const there = columns.flatMap((c) => c.maand?.maand ?? []);
  const last = there.at(-1);
  if (last === undefined || there.length < columns.length) return [];
  const first = periode ? kalenderdag(begin(periode)).maand : firstOfHalf(last);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((maand) => !there.includes(maand));
}
