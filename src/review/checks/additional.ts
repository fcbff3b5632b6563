import { isZelfdePeriode } from '../../domain/tijd/periode';
import { columnFor } from '../../table/table';
import type { Finding } from '../finding';
import { type Check, nameOf, onCell, sameRow } from './sheet';

/** The additional task of a gemeente for a halfjaar is agreed once: 131 on one sheet is not 204 on another. */
export const additioneelGelijk: Check = (sheet, others) => {
  const { table } = sheet;
  const column = columnFor(table, 'additioneel');
  const { periode } = table;
  if (!column || !periode) return [];
  return others
    .filter((other) => other.table.periode && isZelfdePeriode(other.table.periode, periode))
    .flatMap((other) =>
      table.rows.flatMap((row): readonly Finding[] => {
        const [found, expected] = [row.additioneel, sameRow(other.table, row)?.additioneel];
        const data = { naam: nameOf(row), blad: other.table.sheet, periode };
        return found === undefined || expected === undefined || found === expected
          ? []
          : [{ code: 'additioneelWijktAf', severity: 'let op', ...onCell(sheet, row, column), data, found, expected }];
      }),
    );
};
