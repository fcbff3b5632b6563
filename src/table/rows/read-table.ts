import { known } from '../../domain/known';
import type { Area } from '../cells/grid';
import type { Column } from '../column';
import type { ReadingFinding } from '../reading-finding';
import type { Known } from '../recognise/columns/columns';
import { taakstellingHoldsOpgave } from '../recognise/columns/opgave-column';
import type { Located } from '../recognise/located';
import type { ReadRow, ReadTable } from '../table';
import { monthRemarks } from './month-rows';
import { doubtRemarks } from './questions/column-doubts';
import { withContracts } from './questions/contracts';
import { farHeadings, withHeldDays } from './questions/steps/held-days';
import { isOfSubject, subjectRemark } from './questions/other-subject';
import { withToldSaldi } from './questions/told-saldi';
import { rowChoiceRemarks } from './questions/row-remarks';
import { type Place, columnRemarks, mergedRemark, opgaveRemark, peildatumRemark, rowRemarks } from './remarks';
import { settle, type Settled } from './settle';

/** Everything that one found table says, in one value. */
export function readTable(located: Located, said: Known, excelTable?: string): ReadTable {
  const { view, heading, body, title } = located;
  const settled = settle(located, said);
  const { layout, signature, records, choices, columns, time, months } = settled;
  const place = placeOf(located, settled);
  const held = withHeldDays(
    settled.rows.rows,
    columns.find((c) => c.used && c.role === 'verlengd'),
    time.periode,
    place,
  );
  const notes = layout === 'rows' ? located.notes : [];
  const told = view.grid.letter
    ? { rows: held.rows, findings: [] }
    : withToldSaldi(held.rows, columns, located.notes, place);
  const { rows, contracts, findings: aboutContracts } = withContracts(told.rows, columns, place);
  // In a letter a saldo stands in a sentence: one that was not read must not pass as none.
  const holdsOpgave =
    view.grid.letter !== true && taakstellingHoldsOpgave(columns, rows, time, [...title, ...located.notes]);
  const asked = settled.doubles.filter(({ differ }) => differ);
  return {
    sheet: view.grid.sheet,
    layout,
    ...known({ letter: view.grid.letter }),
    ...(layout === 'keyValue' && records[0]
      ? {
          valueCells: new Map(
            columns.map((c) => [
              c.column,
              view.grid.told?.get(c.column) ?? { row: c.column, column: records[0]?.rowOf(c.column) ?? 0 },
            ]),
          ),
        }
      : {}),
    ...known({ excelTable }),
    title,
    ...(notes.length > 0 ? { notes } : {}),
    signature,
    area: areaOf(located, columns),
    headingRows: heading.rows,
    columns,
    rows,
    ...known({ totalRow: body.totalRow }),
    subtotalRows: body.subtotalRows,
    ...time,
    taakstellingIsOpgave: holdsOpgave,
    ...(asked.length > 0 ? { doubles: asked } : {}),
    ...(months ? { months } : {}),
    ...(contracts ? { contracts } : {}),
    ...(choices.length > 0 ? { rowChoices: choices } : {}),
    findings: findingsOf(located, settled, place, {
      rows,
      holdsOpgave,
      asked: [...farHeadings(columns, time.periode, place), ...aboutContracts, ...held.findings, ...told.findings],
    }),
  };
}

interface Read {
  readonly rows: readonly ReadRow[];
  readonly holdsOpgave: boolean;
  /** What is asked of huurcontracten and of steps that are held. */
  readonly asked: readonly ReadingFinding[];
}

/** What is to be said of the table: of all of it, then of its columns, then of its rows. */
function findingsOf(
  located: Located,
  { choices, absent, columns, time, months, doubts, doubles, rows: { findings } }: Settled,
  place: Place,
  { rows, holdsOpgave, asked: aboutCells }: Read,
): readonly ReadingFinding[] {
  const { view, subject, body } = located;
  const taakstelling = columns.find((c) => c.used && c.role === 'taakstelling');
  const rowsAsked = choices.some(({ chosen }) => chosen === undefined);
  const isDoubted = (c: Column): boolean => doubts.some(({ column }) => column.column === c.column);
  const plain = columns.filter((c) => !isOfSubject(c, subject) && !isDoubted(c));
  return [
    ...subjectRemark(subject, columns, place),
    ...peildatumRemark(time, place),
    ...(view.grid.mergedUnknown ? [mergedRemark(view.grid.sheet)] : []),
    ...rowChoiceRemarks(choices, absent, place),
    ...(holdsOpgave && taakstelling ? [opgaveRemark(taakstelling, place)] : []),
    ...doubtRemarks(doubts, time, place),
    ...columnRemarks(plain, doubles, rows, place),
    ...aboutCells,
    ...(months ? monthRemarks(rows, months, place, columns) : []),
    ...findings.filter(({ code }) => !rowsAsked || (code !== 'dubbeleGemeente' && code !== 'dubbeleGemeenten')),
    ...(body.left === undefined ? [] : [leftRemark(located, body.left)]),
    ...rowRemarks(rows, columns, place, holdsOpgave),
  ];
}

function placeOf(located: Located, { layout, records }: Settled): Place {
  const { view } = located;
  const rowOf = new Map(records.map((r) => [r.row, r]));
  return {
    sheet: view.grid.sheet,
    layout,
    headingArea: (column) => headingArea(located, column),
    cellArea: (row, column) => view.area(rowOf.get(row.row)?.rowOf(column.column) ?? row.row, column.column),
  };
}

function leftRemark({ view, firstColumn }: Located, row: number): ReadingFinding {
  return {
    code: 'rijenOnderTabel',
    severity: 'let op',
    sheet: view.grid.sheet,
    area: view.area(row, firstColumn),
    data: {},
  };
}

function headingArea({ view, heading }: Located, { column }: Column): Area {
  const from = view.area(heading.rows[0] ?? 0, column);
  const lines = heading.rows.length;
  return view.turned ? { ...from, columns: lines } : { ...from, rows: lines };
}

function areaOf({ view, heading, firstColumn, lastColumn, body }: Located, columns: readonly Column[]): Area {
  const top = heading.rows[0] ?? view.firstRow;
  const bottom = Math.max(body.rows.at(-1) ?? top, body.subtotalRows.at(-1) ?? top, body.totalRow ?? top);
  const right = Math.max(lastColumn, ...columns.map((c) => c.column));
  const from = view.area(top, firstColumn);
  const [rows, wide] = [bottom - top + 1, right - firstColumn + 1];
  return view.turned ? { ...from, rows: wide, columns: rows } : { ...from, rows, columns: wide };
}
