import { known } from '../../domain/known';
import { dagenLater } from '../../domain/tijd/datum';
import { einde } from '../../domain/tijd/periode';
import { type Choice, chooseColumns } from '../recognise/columns/choose-columns';
import { columnsOf, type Known } from '../recognise/columns/columns';
import type { ReadingFinding } from '../reading-finding';
import type { Area, CellValue } from '../cells/grid';
import type { Located } from '../recognise/located';
import { timeOf, type Time } from '../recognise/columns/meaning';
import { withContracts } from './questions/contracts';
import { notesBelow } from '../recognise/notes-below';
import { monthRemarks, timeWith, withMonths, withRunningMonth } from './month-rows';
import { monthsOf } from './months';
import { NameReader } from './names';
import { taakstellingHoldsOpgave } from '../recognise/columns/opgave-column';
import { recordsOf } from './records';
import {
  type Place,
  columnRemarks,
  mergedRemark,
  opgaveRemark,
  peildatumRemark,
  rowRemarks,
  validityDay,
} from './remarks';
import { readRows, type Rows } from './rows';
import { withStand } from '../recognise/columns/stand-column';
import { saldoDoubts } from './questions/saldo-doubts';
import { doubtRemarks, withoutDoubted } from './questions/column-doubts';
import { housedDoubts } from './questions/housed-doubts';
import { chooseRows } from './questions/row-choice';
import { rowChoiceRemarks } from './questions/row-remarks';
import { isOfSubject, ofSubject, subjectRemark } from './questions/other-subject';
import { timesBeside } from './questions/time-cells';
import { withSaldoTimes } from '../recognise/columns/saldo-time';
import type { ReadTable } from '../table';
import type { Column } from '../column';

/** Everything that one found table says, in one value. */
export function readTable(located: Located, said: Known, excelTable?: string): ReadTable {
  const { view, heading, body, title } = located;
  const { columns: meant, signature, months: saidMonths } = columnsOf(located, said);
  const found = ofSubject(meant, located.subject);
  const { layout, records: all } = recordsOf(located);
  const readWith = (columns: readonly Column[], at: Time): Rows =>
    readRows(view, records, columns, new NameReader(validityDay(at, (p) => dagenLater(einde(p), -1))));
  const chosenAt = (at: Time, of: typeof all): Choice => {
    const contents = ({ column }: Column): readonly CellValue[] => of.map((r) => r.value(column));
    return chooseColumns(withStand(withSaldoTimes(found, at), contents), at, contents);
  };
  const titled = timeOf(found, [...title, ...timesBeside(view, all, found)], said.peildatum);
  const { records, choices, absent, time: named } = chooseRows(view, all, chosenAt(titled, all).columns, titled);
  const rowOf = new Map(records.map((r) => [r.row, r]));
  const place: Place = {
    sheet: view.grid.sheet,
    layout,
    headingArea: (column) => headingArea(located, column),
    cellArea: (row, column) => view.area(rowOf.get(row.row)?.rowOf(column.column) ?? row.row, column.column),
  };
  const first = chosenAt(named, records);
  const rowsAsked = choices.some(({ chosen }) => chosen === undefined);
  const asked = first.doubles.filter(({ differ }) => differ);
  const firstRows = readWith(first.columns, named);
  const doubts = [
    ...saldoDoubts(first.columns, firstRows.rows, named),
    ...housedDoubts(first.columns, named, firstRows.rows),
  ];
  const settled = withoutDoubted(first.columns, doubts);
  const months = monthsOf(settled, firstRows.rows, named, saidMonths);
  const time = months ? timeWith(named, months) : named;
  const columns = months ? withRunningMonth(stepsAt(settled, chosenAt(time, records).columns), months) : settled;
  const { rows: plain, findings } = columns === first.columns && time === named ? firstRows : readWith(columns, time);
  const counted = months ? withMonths(plain, months) : plain;
  const { rows, contracts, findings: aboutContracts } = withContracts(counted, columns, place);
  const holdsOpgave = taakstellingHoldsOpgave(columns, rows, time);
  const notes = layout === 'rows' ? notesBelow(located) : [];
  const taakstelling = columns.find((c) => c.used && c.role === 'taakstelling');
  return {
    sheet: view.grid.sheet,
    layout,
    ...known({ letter: view.grid.letter }),
    ...(layout === 'keyValue' && records[0]
      ? { valueColumns: new Map(columns.map((c) => [c.column, records[0]?.rowOf(c.column) ?? 0])) }
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
    findings: [
      ...subjectRemark(located.subject, columns, place),
      ...peildatumRemark(time, place),
      ...(view.grid.mergedUnknown ? [mergedRemark(view.grid.sheet)] : []),
      ...rowChoiceRemarks(choices, absent, place),
      ...(holdsOpgave && taakstelling ? [opgaveRemark(taakstelling, place)] : []),
      ...doubtRemarks(doubts, time, place),
      ...columnRemarks(
        columns.filter(
          (c) => !isOfSubject(c, located.subject) && doubts.every(({ column }) => column.column !== c.column),
        ),
        first.doubles,
        rows,
        place,
      ),
      ...aboutContracts,
      ...(months ? monthRemarks(rows, months, place, columns) : []),
      ...findings.filter(({ code }) => !rowsAsked || (code !== 'dubbeleGemeente' && code !== 'dubbeleGemeenten')),
      ...(body.left === undefined ? [] : [leftRemark(located, body.left)]),
      ...rowRemarks(rows, columns, place, holdsOpgave),
    ],
  };
}

/** With the peildatum that months give another step may be the one of before it. */
const stepsAt = (columns: readonly Column[], chosen: readonly Column[]): readonly Column[] =>
  columns.map((column, i) => (column.role === 'trede' ? { ...column, used: chosen[i]?.used ?? false } : column));

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
  const bottom = Math.max(...body.rows, ...body.subtotalRows, body.totalRow ?? top);
  const right = Math.max(lastColumn, ...columns.map((c) => c.column));
  const from = view.area(top, firstColumn);
  const [rows, wide] = [bottom - top + 1, right - firstColumn + 1];
  return view.turned ? { ...from, rows: wide, columns: rows } : { ...from, rows, columns: wide };
}
