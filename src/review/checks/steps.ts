import { known } from '../../domain/known';
import type { Datum } from '../../domain/tijd/datum';
import { opLadder, vergelijkTreden, volgendeTrede } from '../../domain/ladder/ladder';
import type { Trede } from '../../domain/ladder/trede';
import { readTrede } from '../../table/cells/cell-reading';
import { decisionsBetween } from '../assess/decisions';
import type { Finding } from '../finding';
import { fold } from '../../table/cells/text';
import { type ReadRow, columnFor } from '../../table/table';
import type { Column } from '../../table/column';
import type { Role } from '../../table/roles';
import { type Check, type Sheet, nameOf, onCell, sameRow, theirColumns } from './sheet';

interface Step {
  readonly column: Column;
  readonly date: Datum | undefined;
}

/** On each decision date a step goes up by one, stays, or falls to 0: never further, never partly back. */
export const tredeSpringtNiet: Check = (sheet) => {
  const steps = stepColumns(sheet);
  return steps.slice(1).flatMap((after, i) => {
    const before = steps[i];
    return before ? sheet.table.rows.flatMap((row) => jump(sheet, { ...before, row }, { ...after, row })) : [];
  });
};

/** Nor further than an earlier sheet allows: its newest step is that before our oldest. */
export const tredeVolgtEerder: Check = (sheet, others) => {
  const [first] = stepColumns(sheet);
  const day = first?.date;
  if (!first || day === undefined) return [];
  return others.flatMap((other) => {
    const before = stepColumns(other)
      .filter(({ date }) => date !== undefined && date < day)
      .at(-1);
    if (!before) return [];
    return sheet.table.rows.flatMap((row) => {
      const earlier = sameRow(other.table, row);
      return earlier ? jump(sheet, { ...before, row: earlier, blad: other.table.sheet }, { ...first, row }) : [];
    });
  });
};

/** A step of one gemeente. */
interface StepOf extends Step {
  readonly row: ReadRow;
  /** The sheet that it stands on, when it is another. */
  readonly blad?: string;
}

/** The finding on a step that cannot follow on the one before. */
function jump(sheet: Sheet, before: StepOf, after: StepOf): readonly Finding[] {
  const { row } = after;
  const { blad } = before;
  const day = after.date ?? sheet.table.peildatum;
  if (day === undefined) return [];
  const [from, to] = [stepIn(before.row, before.column, before.date ?? day), stepIn(row, after.column, day)];
  if (from === undefined || to === undefined) return [];
  const keren =
    before.date === undefined || after.date === undefined ? 1 : Math.max(1, decisionsBetween(before.date, after.date));
  const reached = reachable(opLadder(from, day), keren, day);
  if (reached.has(to)) return [];
  const highest = [...reached].sort(vergelijkTreden).at(-1) ?? from;
  const isTooHigh = vergelijkTreden(to, highest) > 0;
  const place = onCell(sheet, row, after.column);
  const data = { naam: nameOf(row), vorige: from, ...known({ blad }) };
  return [
    isTooHigh
      ? { code: 'tredeSpringt', severity: 'fout', ...place, data: { ...data, keren }, found: to, expected: highest }
      : { code: 'tredeDaalt', severity: 'fout', ...place, data, found: to, expected: from },
  ];
}

/** Every step that can be reached in so many decisions: each time the same, the next, or 0. */
function reachable(from: Trede, decisions: number, day: Datum): ReadonlySet<Trede> {
  const steps = new Set([from]);
  for (let n = 0; n < decisions; n++) for (const step of [...steps]) steps.add(volgendeTrede(step, day)).add('0');
  return steps;
}

/**
 * The steps of a table from the oldest to the newest, the expected one last. "Besluit" without a day behind a dated
 * step is what came of it.
 */
function stepColumns(sheet: Sheet): readonly Step[] {
  const steps = stepsOf(sheet, 'trede');
  const isOutcome = ({ column, date }: Step, i: number): boolean =>
    date === undefined &&
    /\bbesluit\b/.test(fold(column.heading)) &&
    steps.slice(0, i).some((before) => before.date !== undefined);
  const outcomes = steps.filter(isOutcome);
  const others = steps.filter((step) => !outcomes.includes(step)).sort((a, b) => (a.date ?? 0) - (b.date ?? 0));
  return [...others, ...outcomes, ...stepsOf(sheet, 'verwachteTrede')];
}

const stepsOf = (sheet: Sheet, role: Role): Step[] =>
  theirColumns(sheet, role)
    .map((column) => ({ column, date: column.dates.at(-1) }))
    .filter((step, i, all) => !all.slice(0, i).some((before) => isOtherWriting(sheet, before, step)));

/** The same step once more in other words: "1" and, beside it, "signaleren". */
function isOtherWriting({ table }: Sheet, before: Step, after: Step): boolean {
  if (before.date !== after.date || table.peildatum === undefined) return false;
  const day = before.date ?? table.peildatum;
  const texts = (row: ReadRow) => [before, after].map(({ column }) => fold(String(row.cells.get(column.column) ?? '')));
  return (
    table.rows.every((row) => stepIn(row, before.column, day) === stepIn(row, after.column, day)) &&
    table.rows.some((row) => new Set(texts(row)).size > 1)
  );
}

function stepIn(row: ReadRow, column: Column, day: Datum): Trede | undefined {
  const { value } = readTrede(row.cells.get(column.column) ?? '');
  return value === undefined ? undefined : opLadder(value, day);
}

/** Another sheet gives the same step for the same date. */
export const tredeGelijkMetAnder: Check = (sheet, others) =>
  theirColumns(sheet, 'trede').flatMap((column) => {
    const date = column.dates.at(-1);
    if (date === undefined) return [];
    return others.flatMap((other) =>
      theirColumns(other, 'trede')
        .filter((c) => c.dates.at(-1) === date)
        .flatMap((theirs) =>
          sheet.table.rows.flatMap((row): readonly Finding[] => {
            const match = sameRow(other.table, row);
            const [here, there] = [stepIn(row, column, date), match && stepIn(match, theirs, date)];
            return here === undefined || there === undefined || here === there
              ? []
              : [
                  {
                    code: 'tredeWijktAf',
                    severity: 'fout',
                    ...onCell(sheet, row, column),
                    data: { naam: nameOf(row), blad: other.table.sheet, datum: date },
                    found: here,
                    expected: there,
                  },
                ];
          }),
        ),
    );
  });

const CONCLUSIONS: readonly (readonly [RegExp, (from: Trede, to: Trede) => boolean])[] = [
  [/gerealiseerd/, (_from, to) => to === '0'],
  [/volgende (fase|trede)/, (from, to) => vergelijkTreden(to, from) > 0],
  [/(zelfde|dezelfde) (fase|trede)/, (from, to) => from === to],
];

/** The conclusion in words says what the steps before and after say. */
export const conclusieKlopt: Check = (sheet) => {
  const column = columnFor(sheet.table, 'conclusie');
  const [before, after] = stepColumns(sheet).slice(-2);
  const day = after?.date ?? sheet.table.peildatum;
  if (!column || !before || !after || day === undefined) return [];
  return sheet.table.rows.flatMap((row): readonly Finding[] => {
    const [from, to] = [stepIn(row, before.column, day), stepIn(row, after.column, day)];
    const text = String(row.cells.get(column.column) ?? '');
    const rule = CONCLUSIONS.find(([pattern]) => pattern.test(fold(text)) && !/niet gerealiseerd/.test(fold(text)));
    if (from === undefined || to === undefined || !rule || rule[1](from, to)) return [];
    const stayed = from === to ? 'zelfde fase' : 'volgende fase';
    const expected = to === '0' ? 'taakstelling gerealiseerd' : stayed;
    const data = { naam: nameOf(row), van: from, naar: to };
    const place = onCell(sheet, row, column);
    return [{ code: 'conclusieKloptNiet', severity: 'fout', ...place, data, found: text, expected }];
  });
};
