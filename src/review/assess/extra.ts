import { formatDatum } from '../../domain/tijd/datum';
import { isZelfdePeriode } from '../../domain/tijd/periode';
import type { Area } from '../../table/cells/grid';
import { opgaveIn } from './assess';
import type { ReadingFinding } from '../../table/reading-finding';
import { koppelingenOf } from '../../table/rows/koppelingen';
import { type ExtraSheet, type ReadRow, type ReadTable, cellOf, columnFor } from '../../table/table';

const FIELDS = [
  'trede',
  'saldo',
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'huurcontracten',
  'verschoonbaar',
  'verlengd',
  'opgebouwdeAchterstand',
] as const;
type Field = (typeof FIELDS)[number];

/** One sheet with what it says of a gemeente. */
interface Offer {
  readonly table: ReadTable;
  readonly row: ReadRow;
  readonly offered: ReadRow;
}

/**
 * A table with what it misses for the assessment taken over from other sheets, gemeente by gemeente, the first chosen
 * sheet first. What the table says itself stays. Where two of them say something else, that is a finding. Numbers of
 * persons housed are never taken over.
 */
export function withExtras(table: ReadTable, extras: readonly ReadTable[]): ReadTable {
  if (extras.length === 0) return table;
  const sources = extras.map((extra) => ({
    extra,
    byCode: new Map(extra.rows.flatMap((row) => (row.gemeente ? [[row.gemeente.code, row] as const] : []))),
  }));
  const findings: ReadingFinding[] = [];
  const taken = new Map<string, Set<Field>>(extras.map(({ sheet }) => [sheet, new Set()]));
  const rows = table.rows.map((row): ReadRow => {
    const offers = sources.flatMap(({ extra, byCode }): readonly Offer[] => {
      const other = row.gemeente && byCode.get(row.gemeente.code);
      return other ? [{ table: extra, row: other, offered: offeredBy(extra, other) }] : [];
    });
    const filled = FIELDS.flatMap((field) => {
      const own: Offer | undefined = row[field] === undefined ? undefined : { table, row, offered: row };
      const [first, ...others] = [
        ...(own ? [own] : []),
        ...offers.filter(({ offered }) => offered[field] !== undefined),
      ];
      if (!first) return [];
      findings.push(...others.flatMap((other) => contradiction(first, other, field, first === own)));
      if (!own) taken.get(first.table.sheet)?.add(field);
      return own ? [] : [[field, first.offered[field]] as const];
    });
    return { ...row, ...Object.fromEntries(filled) };
  });
  const extraSheets = extras.map((extra): ExtraSheet => {
    const fields = [...(taken.get(extra.sheet) ?? [])];
    const tredeOp = fields.includes('trede') ? columnFor(extra, 'trede')?.dates.at(-1) : undefined;
    return { sheet: extra.sheet, fields, ...(tredeOp === undefined ? {} : { tredeOp }) };
  });
  const about = extras.flatMap((extra) => otherHalf(table, extra, taken.get(extra.sheet) ?? new Set()));
  return { ...table, rows, extraSheets, ...opgaveAgain(table, rows, [...findings, ...about]) };
}

/** With a saldo beside it the taakstelling may turn out to be net. */
function opgaveAgain(
  table: ReadTable,
  rows: readonly ReadRow[],
  findings: readonly ReadingFinding[],
): Pick<ReadTable, 'taakstellingIsOpgave' | 'findings'> {
  const shown = rows.some((r) => r.nogTeHuisvesten !== undefined);
  const taakstellingIsOpgave = table.taakstellingIsOpgave && (shown || rows.every((r) => r.saldo === undefined));
  const kept =
    taakstellingIsOpgave === table.taakstellingIsOpgave
      ? table.findings
      : table.findings.filter((f) => f.code !== 'taakstellingIsOpgave');
  return { taakstellingIsOpgave, findings: [...kept, ...findings] };
}

/** A count of koppelingen is judged on the sheet where it stands: only there is known what was nog te huisvesten. */
function offeredBy(extra: ReadTable, row: ReadRow): ReadRow {
  const opgave = opgaveIn(extra, row);
  if (extra.peildatum === undefined || opgave === undefined || row.gehuisvest === undefined) return row;
  const koppelingen = koppelingenOf(extra, row, opgave, row.gehuisvest, extra.peildatum);
  return koppelingen === undefined ? row : { ...row, koppelingen };
}

/** On the cell of the source that is not followed; on the table's own cell when that goes first. */
function contradiction(first: Offer, other: Offer, field: Field, isOwn: boolean): readonly ReadingFinding[] {
  const [here, there] = [plainOf(first.offered[field]), plainOf(other.offered[field])];
  const plain = typeof here === 'number' || typeof here === 'string' || typeof here === 'boolean';
  if (!plain || typeof here !== typeof there || here === there || (field === 'trede' && !sameDay(first, other)))
    return [];
  const at = isOwn ? first : other;
  const area = placeOf(at, field);
  if (!area) return [];
  const place = { severity: 'let op', sheet: at.table.sheet, area } as const;
  const about = { naam: first.row.gemeente?.naam ?? first.row.name, rol: field };
  const [ours, theirs] = [said(here), said(there)];
  if (isOwn) {
    const data = { ...about, blad: other.table.sheet };
    return [{ code: 'aanvullingWijktAf', ...place, data, found: ours, expected: theirs }];
  }
  const data = { ...about, blad: first.table.sheet, ander: other.table.sheet };
  return [{ code: 'bronnenSprekenTegen', ...place, data, found: theirs, expected: ours }];
}

/** A step that is held says until which day. */
const plainOf = (value: ReadRow[Field]): unknown =>
  typeof value === 'object' && 'tot' in value ? `tot ${formatDatum(value.tot)}` : value;

const said = (value: unknown): string | number =>
  typeof value === 'number' ? value : typeof value === 'boolean' ? (value ? 'ja' : 'nee') : String(value);

function placeOf({ table, row }: Offer, field: Field): Area | undefined {
  const column =
    columnFor(table, field) ??
    (field === 'saldo' ? (columnFor(table, 'achterstand') ?? columnFor(table, 'voorsprong')) : undefined);
  return column && cellOf(table, row, column);
}

/** Steps of two dates may well differ. */
function sameDay(one: Offer, other: Offer): boolean {
  const [a, b] = [one, other].map(({ table }) => columnFor(table, 'trede')?.dates.at(-1));
  return a !== undefined && a === b;
}

/** What belongs to another halfjaar says nothing of this one; a step of before may come from there. */
function otherHalf(table: ReadTable, extra: ReadTable, taken: ReadonlySet<Field>): readonly ReadingFinding[] {
  const about = [...taken].filter((field) => field !== 'trede');
  if (!table.periode || !extra.periode || isZelfdePeriode(table.periode, extra.periode) || about.length === 0)
    return [];
  return [
    {
      code: 'aanvullingAnderHalfjaar',
      severity: 'let op',
      sheet: extra.sheet,
      area: extra.area,
      data: { blad: extra.sheet, halfjaar: extra.periode, periode: table.periode },
    },
  ];
}
