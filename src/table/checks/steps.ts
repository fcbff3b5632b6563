import type { Datum } from '../../domain/datum';
import { formatDatum } from '../../domain/datum';
import type { Trede } from '../../domain/ladder';
import { opLadder, vergelijkTreden, volgendeTrede } from '../../domain/ladder';
import { readTrede } from '../cell-reading';
import type { Finding } from '../finding';
import { fold } from '../text';
import type { Column, ReadRow } from '../table';
import { columnFor } from '../table';
import type { Check, Sheet } from './sheet';
import { onCell, sameRow, theirColumns } from './sheet';

interface Step { readonly column: Column; readonly date: Datum | undefined }

/** A step goes up by one, stays, or falls to 0: never further, never partly back. */
export const tredeSpringtNiet: Check = (sheet) => {
  const steps = stepColumns(sheet);
  return steps.slice(1).flatMap(({ column, date }, i) => {
    const before = steps[i];
    const day = date ?? sheet.table.peildatum;
    if (!before || day === undefined) return [];
    return sheet.table.rows.flatMap((row): readonly Finding[] => {
      const [from, to] = [stepIn(row, before.column, before.date ?? day), stepIn(row, column, day)];
      if (from === undefined || to === undefined || to === '0' || to === opLadder(from, day) || to === volgendeTrede(from, day)) return [];
      const code = vergelijkTreden(to, from) > 0 ? 'tredeSpringt' : 'tredeDaalt';
      return [onCell(sheet, row, column, code, { data: { vorige: from }, found: to, expected: code === 'tredeSpringt' ? volgendeTrede(from, day) : from })];
    });
  });
};

/** The steps of a table from the oldest to the newest, the expected one last. */
function stepColumns(sheet: Sheet): readonly Step[] {
  const dated = theirColumns(sheet, 'trede').map((column) => ({ column, date: column.dates.at(-1) })).toSorted((a, b) => (a.date ?? 0) - (b.date ?? 0));
  return [...dated, ...theirColumns(sheet, 'verwachteTrede').map((column) => ({ column, date: column.dates.at(-1) }))];
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
    return others.flatMap((other) => theirColumns(other, 'trede').filter((c) => c.dates.at(-1) === date).flatMap((theirs) =>
      sheet.table.rows.flatMap((row) => {
        const match = sameRow(other.table, row);
        const [here, there] = [stepIn(row, column, date), match && stepIn(match, theirs, date)];
        return here === undefined || there === undefined || here === there ? [] : [onCell(sheet, row, column, 'tredeWijktAf', { data: { blad: other.table.sheet, datum: formatDatum(date) }, found: here, expected: there })];
      })));
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
  return sheet.table.rows.flatMap((row) => {
    const [from, to] = [stepIn(row, before.column, day), stepIn(row, after.column, day)];
    const text = String(row.cells.get(column.column) ?? '');
    const rule = CONCLUSIONS.find(([pattern]) => pattern.test(fold(text)) && !/niet gerealiseerd/.test(fold(text)));
    if (from === undefined || to === undefined || !rule || rule[1](from, to)) return [];
    const expected = to === '0' ? 'taakstelling gerealiseerd' : from === to ? 'zelfde fase' : 'volgende fase';
    return [onCell(sheet, row, column, 'conclusieKloptNiet', { data: { van: from, naar: to }, found: text, expected })];
  });
};
