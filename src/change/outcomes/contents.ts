import { shareFormula } from '../share-formula';
import { remembered } from '../../domain/remembered';
import type { Grid } from '../../table/cells/grid';
import type { AssessedRow, Overview } from '../../review/assess/overview';
import type { Role } from '../../table/roles';
import { valueAt } from '../write/cells';
import { type Content, isFormula } from '../write/content';
import { FORMULAS, opgaveFormula, type Parts } from './formulas';
import { housedCell, inputColumn, opgaveTerms, type Pointed } from './inputs';
import { type AsValues, oddRow, tableFor } from './one-formula';
import { headingWithDay, OUTPUTS, type OutputRole } from './outputs';
import { expectedTrede } from '../../review/assess/expected';
import { columnRanges, refsFor } from './refs';
import { sumsOf, type Sum } from './sums';
import type { Way } from './ways';

/** What comes in each cell of a table, the one way or the other. */
export interface OutcomeContents {
  readonly of: (role: OutputRole, row: AssessedRow) => Content;
  /** The lines that add others up. */
  readonly sums: readonly Sum[];
  /** What one of our columns holds on such a line; '' where nothing can be said. */
  readonly total: (role: OutputRole, column: number, sum: Sum) => Content;
  /** Columns that get values all the same, in part or whole. */
  readonly asValues: readonly AsValues[];
}

/** @param ours where our columns stand or come. */
export function contentsFor(
  overview: Overview,
  grid: Grid,
  way: Way,
  ours: ReadonlyMap<OutputRole, number>,
): OutcomeContents {
  const values: OutcomeContents = {
    asValues: [],
    of: (role, row) => OUTPUTS[role].value(row),
    sums: sumsOf(overview, grid),
    total: (role, _, { rows, empty }) => (empty ? '' : OUTPUTS[role].total(rows)),
  };
  if (way === 'waarden') return values;
  const refTo = refsFor(
    overview,
    grid,
    new Map([...ours].map(([role, column]) => [column, headingWithDay(role, overview)])),
  );
  const makers = FORMULAS[way];
  const table = { overview, grid, refTo, ours };
  // Each row has seven columns, and each of them is asked more than once.
  const partsFor = remembered((row: AssessedRow) => partsOf(table, row));
  const rowFor = remembered<AssessedRow, Map<OutputRole, Content>>(() => new Map());
  const formulas: OutcomeContents = {
    asValues: [],
    of: (role, row) => {
      const found = rowFor(row);
      const known = found.get(role);
      if (known !== undefined) return known;
      const value = values.of(role, row);
      const parts = value === '' ? undefined : partsFor(row);
      const content = (parts && makers[role](parts, row, overview)) ?? value;
      found.set(role, content);
      return content;
    },
    sums: values.sums,
    total: (role, column, sum) => totalFormula(table, role, column, sum) ?? values.total(role, column, sum),
  };
  return inTables(table, formulas, values);
}

/** A sheet that formulas point at, with where our columns stand or come. */
interface WithOurs extends Pointed {
  readonly ours: ReadonlyMap<OutputRole, number>;
}

/** A column of an Excel table holds one formula: where ours would hold another anywhere, it holds values. */
function inTables(
  { overview, grid, ours }: WithOurs,
  formulas: OutcomeContents,
  values: OutcomeContents,
): OutcomeContents {
  const rows = new Map(overview.rows.map((row) => [row.row.row, row]));
  const sums = new Map(formulas.sums.map((sum) => [sum.line, sum]));
  const plain = new Map<OutputRole, AsValues>();
  for (const [role, column] of ours) {
    const table = tableFor(overview, grid, column);
    const odd =
      table &&
      oddRow(table, (line) => {
        const [row, sum] = [rows.get(line), sums.get(line)];
        if (row) return formulas.of(role, row);
        return sum ? formulas.total(role, column, sum) : '';
      });
    const { heading } = OUTPUTS[role];
    if (odd) plain.set(role, { code: 'tabel', heading, row: odd.row, ...labelOf(sums.get(odd.row)) });
  }
  return {
    ...formulas,
    of: (role, row) => (plain.has(role) ? values : formulas).of(role, row),
    total: (role, column, sum) => (plain.has(role) ? values : formulas).total(role, column, sum),
    asValues: [
      ...plain.values(),
      ...[...ours.keys()]
        .filter((role) => !plain.has(role))
        .flatMap((role) => withoutFormula(role, overview, formulas)),
    ],
  };
}

const labelOf = (sum: Sum | undefined): { readonly sum: string } | undefined => sum && { sum: sum.label };

/** The gemeenten of which a column says something by a value, for there is no formula that says the same. */
function withoutFormula(
  role: OutputRole,
  { rows }: Overview,
  formulas: Pick<OutcomeContents, 'of'>,
): readonly AsValues[] {
  const all = rows.map((row) => ({ naam: row.naam, content: formulas.of(role, row) }));
  const said = all.filter(({ content }) => content !== '');
  const namen = said.filter(({ content }) => !isFormula(content)).map(({ naam }) => naam);
  if (namen.length === 0) return [];
  return [
    { code: 'geenFormule', heading: OUTPUTS[role].heading, namen: namen.length === said.length ? 'alle' : namen },
  ];
}

function partsOf(table: WithOurs, row: AssessedRow): Parts | undefined {
  const { refTo, ours } = table;
  const line = row.row.row;
  const own = (role: OutputRole): string | undefined => {
    const column = ours.get(role);
    return column === undefined ? undefined : refTo(line, column);
  };
  const terms = opgaveTerms(table, row);
  const gehuisvest = housedCell(table, row);
  if (terms === undefined || gehuisvest?.value !== row.gehuisvest) return undefined;
  const single = terms.plus === undefined && terms.min === undefined;
  const trede = stepCell(table, row);
  const verwachteTrede = expectedTrede(row) === undefined ? undefined : own('verwachteTrede');
  const extra = EXTRA.map((role) => filledCell(table, row, role));
  return {
    terms,
    opgave: own('opgave') ?? (single ? terms.taakstelling.text : `(${opgaveFormula(terms)})`),
    gehuisvest: gehuisvest.text,
    ...(trede !== undefined && expectedTrede(row) !== undefined && !beyondTrede(row) && { trede }),
    ...(verwachteTrede !== undefined && { verwachteTrede }),
    extra,
  };
}

/** TREDE's optional arguments, in its order. */
const EXTRA = [
  'koppelingen',
  'omkoppelingen',
  'stapelgemeente',
  'huurcontracten',
  'taakstelling',
  'verschoonbaar',
] as const;

/**
 * What TREDE cannot be told: a number of koppelingen must first be judged against what was left on its own date, and it
 * knows no step that is held, no achterstand that was built up before and no contracts that may be the total, also when
 * it was told that they are not.
 */
const beyondTrede = ({ row, gehuisvest }: AssessedRow): boolean =>
  typeof row.koppelingen === 'number' ||
  row.verlengd !== undefined ||
  row.opgebouwdeAchterstand !== undefined ||
  row.huurcontractenHoogstens !== undefined ||
  (gehuisvest > 0 && (row.huurcontracten ?? 0) >= gehuisvest);

function stepCell({ overview, refTo }: Pointed, row: AssessedRow): string | undefined {
  const column = inputColumn(overview, 'trede')?.column;
  return column === undefined || row.trede === undefined ? undefined : refTo(row.row.row, column);
}

function filledCell({ overview, grid, refTo }: Pointed, row: AssessedRow, role: Role): string | undefined {
  const column = inputColumn(overview, role)?.column;
  if (column === undefined || valueAt(grid, row.row.row, column) === '') return undefined;
  return role === 'taakstelling' && overview.table.taakstellingIsOpgave ? undefined : refTo(row.row.row, column);
}

/** Undefined where a formula would not say what the value says. */
function totalFormula(
  { overview, grid, ours }: WithOurs,
  role: OutputRole,
  column: number,
  sum: Sum,
): string | undefined {
  if (sum.empty) return undefined;
  const sumIn = (at: number): string => `SUM(${columnRanges(sum.rows, at).join(',')})`;
  if (role === 'opgave' || role === 'minimaal' || role === 'nogTeHuisvesten') return `=${sumIn(column)}`;
  const opgave = ours.get('opgave');
  const gehuisvest = inputColumn(overview, 'gehuisvest')?.column;
  if (role !== 'percentage' || opgave === undefined || gehuisvest === undefined) return undefined;
  if (sum.rows.some((row) => valueAt(grid, row.row.row, gehuisvest) !== row.gehuisvest)) return undefined;
  return shareFormula(sumIn(gehuisvest), sumIn(opgave));
}
