import { type Personen, personen } from '../../domain/getal/getal';
import { isZelfdePeriode } from '../../domain/tijd/periode';
import { columnFor, type ReadRow } from '../../table/table';
import type { Finding } from '../finding';
import { type Check, nameOf, onCell, sameRow } from './sheet';

/** The additional task of a row: as it stands, or what the whole with it is above the opgave. */
function additioneelIn({ additioneel, opgaveInclAdditioneel, opgave }: ReadRow): Personen | undefined {
  if (additioneel !== undefined || opgaveInclAdditioneel === undefined || opgave === undefined) return additioneel;
  return personen(opgaveInclAdditioneel - opgave);
}

/** The additional task of a gemeente for a halfjaar is agreed once: 131 on one sheet is not 204 on another. */
export const additioneelGelijk: Check = (sheet, others) => {
  const { table } = sheet;
  const column = columnFor(table, 'additioneel') ?? columnFor(table, 'opgaveInclAdditioneel');
  const { periode } = table;
  if (!column || !periode) return [];
  return others
    .filter((other) => other.table.periode && isZelfdePeriode(other.table.periode, periode))
    .flatMap((other) =>
      table.rows.flatMap((row): readonly Finding[] => {
        const there = sameRow(other.table, row);
        const [found, expected] = [additioneelIn(row), there && additioneelIn(there)];
        const data = { naam: nameOf(row), blad: other.table.sheet, periode };
        return found === undefined || expected === undefined || found === expected
          ? []
          : [{ code: 'additioneelWijktAf', severity: 'let op', ...onCell(sheet, row, column), data, found, expected }];
      }),
    );
};
