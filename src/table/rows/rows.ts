import { formatDatum, isSerial } from '../../domain/tijd/datum';
import { EERSTE_DAG } from '../../domain/tijd/vak';
import type { ReadingFinding } from '../reading-finding';
import { footnoteRemark, type Marked } from './footnote-remark';
import { withoutFootnote } from '../cells/footnotes';
import { type NameHere, type NameReader, doubleFindings } from './names';
import { doublesTogether } from './names-together';
import { nameFindings, provinceOf } from './name-findings';
import { codesBeside } from './codes';
import { provincesOf } from './provinces';
import type { Provincie } from '../../domain/gemeente/provincies';
import { type Record as TableRecord, cellsOf } from './records';
import type { Role } from '../roles';
import { columnsToRead, negativeVoorsprong, percentagePoints, readValues } from './row-values';
import type { CellValue } from '../cells/grid';
import { sourceBehind } from './questions/held-until';
import { saldoOf } from './saldo';
import type { ReadRow } from '../table';
import type { Column } from '../column';
import { tidy } from '../cells/text';
import type { View } from '../cells/view';

const NAMED_BY: readonly Role[] = ['gemeente', 'gmcode', 'provincie', 'periode', 'regio'];
const PLAIN = [
  'taakstelling',
  'opgave',
  'gehuisvest',
  'nogTeHuisvesten',
  'minimaal',
  'additioneel',
  'opgaveInclAdditioneel',
  'huurcontracten',
  'percentage',
  'trede',
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'opgebouwdeAchterstand',
  'tussenvoorzieningen',
] as const;
const IS_PLAIN: ReadonlySet<Role> = new Set(PLAIN);

/** What came out of the lines of a table. */
export interface Rows {
  readonly rows: readonly ReadRow[];
  readonly findings: readonly ReadingFinding[];
}

/** Reads the rows of a table. Cells that cannot be read are left out of the row and give a finding. */
export function readRows(
  view: View,
  records: readonly TableRecord[],
  columns: readonly Column[],
  names: NameReader,
): Rows {
  const used = columns.filter((c) => c.used);
  const toRead = columnsToRead(used);
  const style = { points: percentagePoints(view, records, used), flipped: negativeVoorsprong(records, used) };
  const nameColumn = NAMED_BY.map((role) => used.find((c) => c.role === role)).find((c) => c !== undefined);
  const findings: ReadingFinding[] = [];
  const found: NameHere[] = [];
  const [provinces, codes] = [provincesOf(view, records, used), codesBeside(view, records, used)];
  const marked: Marked[] = [];
  const places = new Set(columns.map(({ column }) => column));
  const rows = records.map((record): ReadRow => {
    const { values, unreadable, findings: about, marked: inCells } = readValues(view, record, toRead, style);
    const {
      findings: aboutName,
      here,
      ...named
    } = nameColumn
      ? nameIn({ view, record, column: nameColumn }, names, provinces.get(record.row), codes.get(record.row))
      : UNNAMED;
    findings.push(...about, ...aboutName);
    if (here) found.push(here);
    if (nameColumn && named.gemeente && withoutFootnote(named.name).mark !== undefined)
      marked.push({ area: view.area(record.rowOf(nameColumn.column), nameColumn.column), text: named.name });
    marked.push(...inCells);
    return {
      row: record.row,
      hidden: view.isHidden(record.row),
      ...named,
      ...fields(values),
      ...saldoOf(used, values, unreadable),
      ...excuse(values, used, record),
      ...hold(values, used, record),
      unreadable,
      cells: cellsOf(record, places),
    };
  });
  return {
    rows,
    findings: [
      ...nameFindings(found, view.grid.sheet, names.day),
      ...findings,
      ...doubles(view, rows, nameColumn),
      ...footnoteRemark(marked, view.grid.sheet),
    ],
  };
}

const isOfGemeenten = ({ role }: Column): boolean => role === 'gemeente' || role === 'gmcode';

interface Named extends Pick<ReadRow, 'name' | 'gemeente' | 'provincie'> {
  readonly findings: readonly ReadingFinding[];
  /** The name with what it was taken for, to be told together with the others. */
  readonly here?: NameHere;
}
const UNNAMED: Named = { name: '', findings: [] };

interface Cell {
  readonly view: View;
  readonly record: TableRecord;
  readonly column: Column;
}

function nameIn(
  { view, record, column }: Cell,
  names: NameReader,
  provincie: Provincie | undefined,
  code: string | undefined,
): Named {
  const { sheet } = view.grid;
  const row = record.nameRow ?? record.rowOf(column.column);
  const area = view.area(row, column.column);
  const name = tidy(view.text(row, column.column));
  if (!isOfGemeenten(column)) return { name, findings: [] };
  if (name === '')
    return {
      name,
      findings: [{ code: 'rijZonderNaam', severity: 'let op', sheet, area, data: { rij: area.row + 1 } }],
    };
  const read = names.read(name, provincie, code);
  const isOfTwo = read.kind === 'vermengd' && code !== undefined;
  const here = { name: isOfTwo ? `${name} (${code})` : name, read, area, ...(provincie ? { provincie } : {}) };
  const lies = provinceOf(here);
  return {
    name,
    ...(read.kind === 'gevonden' ? { gemeente: read.gemeente } : {}),
    ...(lies ? { provincie: lies } : {}),
    findings: [],
    here,
  };
}

function doubles(view: View, rows: readonly ReadRow[], column: Column | undefined): readonly ReadingFinding[] {
  if (!column || !isOfGemeenten(column)) return [];
  const all = doubleFindings(
    rows.filter((r) => r.name !== ''),
    view.grid.sheet,
    ({ row }) => view.area(row, column.column),
  );
  return doublesTogether(all);
}

type Fields = Partial<Pick<ReadRow, (typeof PLAIN)[number]>>;

function fields(values: ReadonlyMap<Role, unknown>): Fields {
  const found: Partial<Record<Role, unknown>> = {};
  for (const [role, value] of values) if (IS_PLAIN.has(role)) found[role] = value;
  return found as Fields;
}

/** Verschoonbaar counts with its reason: the text in the column itself, or the toelichting beside it. */
function excuse(
  values: ReadonlyMap<Role, unknown>,
  used: readonly Column[],
  record: TableRecord,
): Pick<ReadRow, 'verschoonbaar'> | Record<never, never> {
  const value = values.get('verschoonbaar');
  if (value === undefined || value === false) return {};
  return { verschoonbaar: { reden: typeof value === 'string' ? tidy(value) : besides(used, record, 'toelichting') } };
}

/** A step is held until a day, by the decision named in its own column or in the toelichting beside it. */
function hold(
  values: ReadonlyMap<Role, unknown>,
  used: readonly Column[],
  record: TableRecord,
): Pick<ReadRow, 'verlengd'> | Record<never, never> {
  const tot = values.get('verlengd');
  if (typeof tot !== 'number' || !isSerial(tot)) return {};
  const said = used.flatMap((c) => (c.role === 'verlengd' ? sourceBehind(record.value(c.column)) : []));
  const bron = besides(used, record, 'bronVerlenging') || said.join('') || besides(used, record, 'toelichting');
  return { verlengd: { tot, bron } };
}

/** The texts that stand in the columns of a role, beside each other; a day as it is read. */
const besides = (used: readonly Column[], record: TableRecord, role: Role): string =>
  used
    .filter((c) => c.role === role)
    .map((c) => wordsOf(record.value(c.column)))
    .filter((text) => text !== '')
    .join('; ');

const wordsOf = (value: CellValue): string =>
  typeof value === 'number' && value >= EERSTE_DAG && isSerial(value) ? formatDatum(value) : tidy(String(value));
