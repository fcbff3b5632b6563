import { formatDatum } from '../../domain/tijd/datum';
import { known } from '../../domain/known';
import type { Area } from '../../table/cells/grid';
import type { ReadingFinding } from '../../table/reading-finding';
import type { Role } from '../../table/roles';
import { type ExtraSheet, type ReadRow, type ReadTable, cellOf, columnFor } from '../../table/table';
import { type ExtraField, FIELDS, rolesOf } from './extra-fields';
import { type ExtraOffer, offersFor } from './offers';
import { type Rest, restsFrom } from './rest-tussenstand';

/**
 * A table with what it misses for the assessment taken over from other sheets, gemeente by gemeente, the first chosen
 * sheet first. What the table says itself stays. Where two of them say something else, that is a finding. Numbers of
 * persons housed are never taken over; a sheet of 1 April or 1 October says what was left then.
 */
export function withExtras(table: ReadTable, extras: readonly ReadTable[]): ReadTable {
  if (extras.length === 0) return table;
  const sources = extras.map((extra) => offersFor(table, extra));
  const findings: ReadingFinding[] = [];
  const taken = new Map<string, Map<Role, Set<number>>>(extras.map(({ sheet }) => [sheet, new Map()]));
  const rows = table.rows.map((row): ReadRow => {
    const offers = sources.flatMap(({ byCode }) => (row.gemeente && byCode.get(row.gemeente.code)) ?? []);
    const filled = FIELDS.flatMap((field) => {
      const own: ExtraOffer | undefined =
        row[field] === undefined ? undefined : { table, row, offered: row, unreadable: row.unreadable };
      const [first, ...others] = [
        ...(own ? [own] : []),
        ...offers.filter(({ offered }) => offered[field] !== undefined),
      ];
      if (!first) return [];
      findings.push(...others.flatMap((other) => contradiction(first, other, field, first === own)));
      if (!own) note(taken.get(first.table.sheet), field, row.row);
      return own ? [] : [[field, first.offered[field]] as const];
    });
    const added = Object.fromEntries(filled);
    const [rest, ...otherRests] = restsFrom(table, { ...row, ...added }, offers);
    if (rest) {
      note(taken.get(rest.table.sheet), 'nogTeHuisvesten', row.row);
      findings.push(...otherRests.flatMap((other) => otherRest(rest, other)));
    }
    const [inDoubt] = offers.flatMap(({ huurcontractenHoogstens }) => huurcontractenHoogstens ?? []);
    const most = known({ huurcontractenHoogstens: row.huurcontractenHoogstens ?? inDoubt });
    const contracts = row.huurcontracten === undefined && !('huurcontracten' in added) ? most : {};
    return {
      ...row,
      ...added,
      ...known({ restTussenstand: rest?.personen }),
      ...contracts,
      unreadable: unreadableIn(row, added, offers),
    };
  });
  const extraSheets = extras.map((extra): ExtraSheet => {
    const fields = taken.get(extra.sheet) ?? new Map<Role, Set<number>>();
    const tredeOp = fields.has('trede') ? columnFor(extra, 'trede')?.dates.at(-1) : undefined;
    const restOp = fields.has('nogTeHuisvesten') ? extra.peildatum : undefined;
    return { sheet: extra.sheet, taken: inOrder(fields), ...known({ tredeOp, restOp }) };
  });
  const contracts = table.contracts ?? sources.find((source) => source.contracts)?.contracts;
  const about = sources.flatMap((source) => source.findings);
  return {
    ...table,
    rows,
    extraSheets,
    ...known({ contracts }),
    ...opgaveAgain(table, rows, [...findings, ...about]),
  };
}

function note(taken: Map<Role, Set<number>> | undefined, field: Role, row: number): void {
  taken?.set(field, (taken.get(field) ?? new Set()).add(row));
}

const inOrder = (taken: ReadonlyMap<Role, ReadonlySet<number>>): ExtraSheet['taken'] =>
  new Map(
    [...FIELDS, 'nogTeHuisvesten' as const].flatMap((field) => {
      const rows = taken.get(field);
      return rows ? [[field, rows] as const] : [];
    }),
  );

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

/** What another sheet would give but cannot be read there is not known of the row. */
function unreadableIn(row: ReadRow, added: object, offers: readonly ExtraOffer[]): ReadonlySet<Role> {
  const open = FIELDS.filter((field) => row[field] === undefined && !(field in added));
  const roles = open.flatMap((field) => {
    const first = offers.find(({ unreadable }) => rolesOf(field).some((role) => unreadable.has(role)));
    return first ? rolesOf(field).filter((role) => first.unreadable.has(role)) : [];
  });
  return roles.length === 0 ? row.unreadable : new Set([...row.unreadable, ...roles]);
}

/** On the cell of the source that is not followed; on the table's own cell when that goes first. */
function contradiction(
  first: ExtraOffer,
  other: ExtraOffer,
  field: ExtraField,
  isOwn: boolean,
): readonly ReadingFinding[] {
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

/** Two sheets of one day that leave another number: on the count of the one that is not followed. */
function otherRest(first: Rest, other: Rest): readonly ReadingFinding[] {
  const column = columnFor(other.table, 'gehuisvest');
  if (first.personen === other.personen || !column) return [];
  const [blad, ander] = [first.table.sheet, other.table.sheet];
  const data = { naam: first.row.gemeente?.naam ?? first.row.name, rol: 'nogTeHuisvesten', blad, ander } as const;
  const place = { severity: 'let op', sheet: ander, area: cellOf(other.table, other.row, column) } as const;
  return [{ code: 'bronnenSprekenTegen', ...place, data, found: other.personen, expected: first.personen }];
}

/** A step that is held says until which day. */
const plainOf = (value: ReadRow[ExtraField]): unknown =>
  typeof value === 'object' && 'tot' in value ? `tot ${formatDatum(value.tot)}` : value;

function said(value: unknown): string | number {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return typeof value === 'number' ? value : String(value);
}

function placeOf({ table, row }: ExtraOffer, field: ExtraField): Area | undefined {
  const column =
    columnFor(table, field) ??
    (field === 'saldo' ? (columnFor(table, 'achterstand') ?? columnFor(table, 'voorsprong')) : undefined);
  return column && cellOf(table, row, column);
}

/** Steps of two dates may well differ. */
function sameDay(one: ExtraOffer, other: ExtraOffer): boolean {
  const [a, b] = [one, other].map(({ table }) => columnFor(table, 'trede')?.dates.at(-1));
  return a !== undefined && a === b;
}
